// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct MemberTests {
  private let fields = MemberFields(
    handle: "Sara_B", name: " Sara  Bé ", layer: LayerID("be.local.police"), organisation: "Politie  Zee",
    roleFamily: .frontOffice, worksOn: ["loket", " "], canTalkAbout: ["wachttijd"],
    ties: [TopicID("privacy"): [.follows, .canHelp], TopicID("open-data"): []])

  @Test func joiningKeepsWhatIsSaid() throws {
    let board = try TestBoard()
    let sara = try board.store.join(fields, login: "sb", at: monday)
    #expect(sara.handle == "sara_b" && sara.brief.name == "Sara Bé" && sara.brief.organisation == "Politie Zee")
    #expect(sara.role == .member && sara.roleFamily == .frontOffice && sara.worksOn == ["loket"])
    #expect(sara.ties == [TopicID("privacy"): [.follows, .canHelp]])
    #expect(try board.store.member(handle: "SARA_B") == sara)
    #expect(try board.store.member(login: "sb") == sara)
    #expect(try board.store.member(login: "SB") == nil)
    #expect(try board.store.member(sara.id) == sara)
  }

  @Test func wrongFieldsAreNamed() throws {
    let board = try TestBoard()
    let problem = { (change: (inout MemberFields) -> Void) -> FieldProblem? in
      var fields = fields
      change(&fields)
      guard case .invalid(let problem) = storeError({ try board.store.join(fields, login: "sb", at: monday) })
      else { return nil }
      return problem
    }
    #expect(problem { $0.handle = "9a" } == FieldProblem(.handle, .malformedHandle))
    #expect(problem { $0.handle = "VRAGER" } == FieldProblem(.handle, .handleTaken("vrager")))
    #expect(problem { $0.layer = LayerID("be.local") } == FieldProblem(.layer, .layerNotSelectable("be.local")))
    #expect(problem { $0.layer = LayerID("nl.water") }?.field == .layer)
    #expect(problem { $0.name = "a\u{0}" }?.field == .name)
    #expect(problem { $0.ties = [TopicID("x'y"): .follows] }?.field == .topics)
    #expect(problem { $0.worksOn = Array(repeating: "x", count: 11) }?.field == .worksOn)
    #expect(try board.store.members(matching: MemberFilter(), after: nil, limit: 10).items.count == 4)
    let again = storeError { try board.store.join(fields, login: "vrager", at: monday) }
    #expect(again == .invalid(FieldProblem(.handle, .handleTaken("vrager"))))
  }

  @Test func aProfileIsChangedByItsMemberOrASteward() throws {
    let board = try TestBoard()
    let change = { (by: Member) in
      try board.store.updateProfile(board.helper.id, to: fields, by: by.id, at: monday)
    }
    #expect(storeError { try change(board.moderator) } == .refused(.stewardsOnly))
    #expect(try change(board.helper).handle == "sara_b")
    #expect(try change(board.steward).brief.organisation == "Politie Zee")
    #expect(try board.store.member(handle: "helper") == nil)
    #expect(try board.store.members(matching: MemberFilter(words: ["elders"]), after: nil, limit: 5).items.isEmpty)
  }

  @Test func theLastStewardStays() throws {
    let board = try TestBoard()
    let set = { (role: Role, id: MemberID, by: Member) in
      try board.store.setRole(role, of: id, by: by.id, at: monday)
    }
    #expect(storeError { try set(.moderator, board.helper.id, board.moderator) } == .refused(.stewardsOnly))
    #expect(storeError { try set(.member, board.steward.id, board.steward) } == .refused(.lastSteward))
    try set(.steward, board.helper.id, board.steward)
    try set(.member, board.steward.id, board.helper)
    #expect(try board.store.member(board.steward.id).role == .member)
    #expect(storeError { try set(.member, board.helper.id, board.helper) } == .refused(.lastSteward))
  }

  @Test func tiesAreIndependent() throws {
    let board = try TestBoard()
    let topic = TopicID("open-data")
    for tie in [TopicTie.follows, [.worksOn, .canHelp], []] {
      try board.store.setTie(tie, to: topic, by: board.helper.id)
      #expect(try board.store.member(board.helper.id).ties[topic] ?? [] == tie)
    }
    #expect(storeError { try board.store.setTie(.follows, to: TopicID("?"), by: board.helper.id) } != nil)
  }

  @Test func aVisitGoesOnForHalfAnHour() throws {
    let board = try TestBoard()
    let visit = { (minutes: Int64) in
      try board.store.beginVisit(board.helper.id, at: Timestamp(seconds: monday.seconds + minutes * 60)).previousVisit
    }
    #expect(try visit(0) == nil)
    #expect(try visit(30) == nil)
    #expect(try visit(60) == nil)
    #expect(try visit(91) == monday)
    #expect(try visit(100) == monday)
    #expect(try visit(5000) == Timestamp(seconds: monday.seconds + 91 * 60))
  }

  @Test func theDirectoryFilters() throws {
    let board = try TestBoard()
    try board.store.setTie(.canHelp, to: TopicID("privacy"), by: board.helper.id)
    try board.ask()
    let find = { (filter: MemberFilter) in
      try board.store.members(matching: filter, after: nil, limit: 10).items.map(\.brief.handle)
    }
    #expect(try find(MemberFilter()) == ["helper", "mo", "steward", "vrager"])
    #expect(try find(MemberFilter(words: ["GENT"])) == ["vrager"])
    #expect(try find(MemberFilter(words: ["stad", "vra"])) == ["vrager"])
    #expect(try find(MemberFilter(words: ["\"", "OR"])) == [])
    #expect(try find(MemberFilter(layer: LayerID("be.local"))) == ["helper", "vrager"])
    #expect(try find(MemberFilter(layer: LayerID("be"))) == ["helper", "mo", "steward", "vrager"])
    #expect(try find(MemberFilter(layer: LayerID("none"))) == [])
    #expect(try find(MemberFilter(topic: TopicID("privacy"))) == ["helper"])
    #expect(try find(MemberFilter(organisation: "stad gent")) == ["vrager"])
    #expect(try find(MemberFilter(organisation: "stad")) == ["vrager"])
    #expect(try find(MemberFilter(organisation: "tad")) == [])
    let first = try board.store.members(matching: MemberFilter(layer: LayerID("be")), after: nil, limit: 3)
    #expect(first.items.last?.brief.handle == "steward")
    let second = try board.store.members(
      matching: MemberFilter(layer: LayerID("be")), after: first.next, limit: 3)
    #expect(second.items.map(\.brief.handle) == ["vrager"] && second.items[0].posts == 1 && second.next == nil)
  }

  @Test func organisationsAreFoundByTheStartOfAWord() throws {
    let board = try TestBoard()
    _ = try board.store.join(
      MemberFields(handle: "tweede", layer: LayerID("be.local.cpas"), organisation: "STAD GENT"), login: "t", at: monday
    )
    let names = { (prefix: String) in
      try board.store.organisations(prefix: prefix, limit: 10).map { "\($0.name) \($0.members)" }
    }
    #expect(try names("gen") == ["Stad Gént 2"])
    #expect(try names("") == ["Departement Één 1", "FOD Proef 1", "OCMW Elders 1", "Stad Gént 2"])
    #expect(try names("ent") == [])
    #expect(try names("* OR a") == [])
  }

  @Test func aProfileShowsThreadsAndPosts() throws {
    let board = try TestBoard()
    try board.reply(try board.ask())
    try board.ask("Tweede draad")
    let profile = try #require(
      try board.store.profile(handle: "vrager", viewer: board.helper.id, now: monday))
    #expect(profile.threads.map(\.number) == [2, 1] && profile.posts == 2)
    #expect(try board.store.profile(handle: "niemand", viewer: board.helper.id, now: monday) == nil)
  }

  @Test func actingForAnotherIsRemembered() throws {
    let board = try TestBoard()
    try board.store.noteActingAs(board.helper.id, login: "root-of-all", at: monday)
    let entry = try board.store.database.first(
      "SELECT actor, action, target, reason FROM audit ORDER BY id DESC"
    ) { (row) throws(StoreError) in [row.string(0), row.string(1), row.string(2), row.string(3)] }
    #expect(entry == ["\(board.steward.id.rawValue)", "as", "@helper", "root-of-all"])
  }

  @Test func aStewardWhoCannotComeInDoesNotLetTheLastOneStepDown() throws {
    let board = try TestBoard()
    let store = board.store
    for change in ["login = NULL", "suspended = 1", "left_at = 7"] {
      try store.database.execute(
        "UPDATE member SET role = 'steward', login = 'helper', suspended = 0, left_at = NULL WHERE handle = 'helper'")
      try store.database.execute("UPDATE member SET \(change) WHERE handle = 'helper'")
      #expect(
        storeError { try store.setRole(.member, of: board.steward.id, by: board.steward.id, at: monday) }
          == .refused(.lastSteward), "\(change)")
    }
    try store.database.execute("UPDATE member SET login = NULL WHERE handle = 'steward'")
    #expect(try store.check().map(\.rule) == ["stewards"])
  }

  @Test func aProfileSaysThatThereIsMoreThanItHolds() throws {
    let board = try TestBoard()
    for number in 1...11 {
      try board.ask("Vraag \(number)")
      try board.tip("Tip \(number)", by: board.helper)
    }
    try board.tip("Van de vrager")
    func profile(_ handle: String) throws -> Profile {
      try #require(try board.store.profile(handle: handle, viewer: board.helper.id, now: monday))
    }
    let asker = try profile("vrager")
    #expect(asker.threads.map(\.number) == Array((2...11).reversed()) && asker.hasMoreThreads)
    #expect(asker.tips.count == 1 && !asker.hasMoreTips)
    let helper = try profile("helper")
    #expect(helper.tips.count == 10 && helper.hasMoreTips && !helper.hasMoreThreads)
    try board.store.remove(PostReference(thread: 3, number: 1), reason: "", by: board.asker.id, at: monday)
    #expect(try profile("vrager").threads.count == 10 && !profile("vrager").hasMoreThreads)
  }
}
