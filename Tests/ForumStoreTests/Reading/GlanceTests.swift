// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("What a reference leads to, at a glance") struct GlanceTests {
  @Test("says what is read there, or why not")
  func standing() throws {
    let board = try TestBoard()
    let thread = try board.ask("Wie heeft een brief?", body: "> citaat\nEen *vraag* van mij.")
    let answer = try board.reply(thread, "Kijk hier.")
    let gone = try board.reply(thread, "Weg ermee.")
    try board.store.remove(gone, reason: "", by: board.helper.id, at: monday)
    let hidden = try board.ask("Dubbele vraag", body: "Nog eens.")
    try board.store.setHidden(true, thread: hidden.thread, reason: "dubbel", by: board.moderator.id, at: monday)
    let references: [Reference] = [
      .thread(1), .post(answer), .post(gone), .thread(hidden.thread), .thread(99),
      .post(PostReference(thread: 1, number: 9)), .tip(4), .member("helper"), .member("niemand"),
      .topic(TopicID("plain-language")), .topic(TopicID("plain")),
    ]
    let glances = try board.store.glances(at: references, viewer: board.asker.id, now: monday)
    #expect(glances.map(\.reference) == references)
    #expect(
      glances.map(\.standing) == [
        .readable, .readable, .removed, .hidden, .missing, .missing, .missing, .readable, .missing, .readable, .missing,
      ])
    #expect(
      glances[0]
        == Glance(.thread(1), title: "Wie heeft een brief?", author: "vrager", beginning: "Een vraag van mij."))
    #expect(glances[1].beginning == "Kijk hier.")
    #expect(glances[2].beginning == "" && glances[3].title == "" && glances[3].beginning == "")
    #expect(glances[7].beginning == "OCMW Elders")
    let moderator = try board.store.glances(at: [.thread(hidden.thread)], viewer: board.moderator.id, now: monday)
    #expect(moderator.map(\.title) == ["Dubbele vraag"])
    #expect(try board.scans() == [])
  }

  @Test(
    "completes handles by their beginning", arguments: [("m", ["mo"]), ("H", ["helper"]), ("x", []), ("help_", [])])
  func handles(beginning: String, found: [String]) throws {
    let board = try TestBoard()
    let glances = try board.store.handles(beginning: beginning, limit: 8)
    #expect(glances.map(\.reference) == found.map { .member($0) })
    #expect(try board.store.handles(beginning: "", limit: 2).count == 2)
    #expect(try board.scans() == [])
  }
}
