// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

/// Two boards that differ in nothing but who chose what and who put in what look the same on every screen until the close.
@MainActor
@Suite("Sealed polls on the screens")
struct SealedScreenTests {
  /// A board of `an`, a steward, with a sealed poll of dots and one of titles by `sara`, and three who took part.
  private func board(isOther: Bool) throws -> Store {
    let store = try #require(try BoardScript().runtime.store)
    let sara = try #require(try store.member(handle: "sara")).id
    let members = try ["cy", "dee", "eve"].map { handle in
      let member = try store.join(
        MemberFields(handle: handle, layer: "be.local.municipality"), login: handle, at: .sampleNow)
      try store.agreeToHouseRules(HouseRules.version, by: member.id)
      return member.id
    }
    var dots = PollFields(
      title: "Welk thema?", body: "Kies.", topics: ["open-data"], kind: .dots,
      closes: Timestamp.sampleNow.adding(days: 9))
    dots.options = [PollOption(number: 0, text: "Rood"), PollOption(number: 0, text: "Geel")]
    dots.dots = 3
    var contest = PollFields(
      title: "Welke titel?", body: "Pakkend.", topics: ["open-data"], kind: .titleContest,
      closes: Timestamp.sampleNow.adding(days: 9))
    contest.gathersUntil = Timestamp.sampleNow.adding(days: 1)
    for fields in [dots, contest] { _ = try store.addPoll(fields, by: sara, at: .sampleNow) }
    for (title, author) in zip(["Buiten de lijntjes", "Volgende graag"], isOther ? [members[1], members[0]] : members) {
      _ = try store.enter(title, inPoll: 2, by: author, at: .sampleNow)
    }
    let voting = Timestamp.sampleNow.adding(days: 2)
    for member in members {
      let option = (member == members[0]) == isOther ? 1 : 2
      try store.vote(Ballot([Ballot.Mark(option, weight: 3)]), inPoll: 1, by: member, at: voting)
    }
    try store.vote(Ballot([Ballot.Mark(isOther ? 1 : 2)]), inPoll: 2, by: members[2], at: voting)
    return store
  }

  /// What a member sees on a walk through all places, both polls, their threads, a search, and what Today and notices say.
  private func walk(_ handle: String, _ store: Store, day: Int) throws -> [String] {
    var script = try BoardScript(handle, on: store, at: Timestamp.sampleNow.adding(days: day))
    var seen = [script.picture]
    for keys in [
      "8", "p", "Enter", "t", "q", "q", "Down", "Enter", "t", "x", ":", "Esc", "1", "2", "Enter", "3", "4", "5", "6",
      "7",
      "9", "%", "G", "i",
    ] {
      script.press(keys)
      seen.append(script.picture)
    }
    script.press("/")
    script.type("lijntjes\n")
    seen.append(script.picture)
    return seen
  }

  @Test("tell neither a steward nor the owner what stands, and all once they are closed")
  func walks() throws {
    let boards = [try board(isOther: false), try board(isOther: true)]
    for handle in ["an", "sara"] {
      let walks = try boards.map { try walk(handle, $0, day: 3) }
      for (here, there) in zip(walks[0], walks[1]) { #expect(here == there, "\(handle)") }
      #expect(walks[0].contains { $0.contains("3 deden mee") } && walks[0].contains { $0.contains("1 deed mee") })
    }
    for store in boards {
      for poll in 1...2 {
        let sara = try #require(try store.member(handle: "sara")).id
        _ = try store.closePoll(poll, by: sara, at: Timestamp.sampleNow.adding(days: 4))
      }
    }
    let walks = try boards.map { try walk("an", $0, day: 5) }
    #expect(walks[0] != walks[1])
  }
}
