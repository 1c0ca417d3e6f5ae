// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// Keys against a board in memory: events and polls from the screen to the store and back.
@MainActor
@Suite("Events and polls by keys")
struct MeetingScriptTests {
  /// A board with an event of Sara's tomorrow with one place, and a poll of hers.
  private func script() throws -> BoardScript {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let sara = try #require(try store.member(handle: "sara")).id
    let start = Timestamp.sampleNow.adding(days: 1)
    var fields = EventFields(
      title: "One page is enough", body: "Bring your own page.", topics: ["open-data"], zone: Zone.usual,
      slots: [EventSlot(start: start, end: start.adding(hours: 1), places: 1)])
    fields.question = "What do you leave out?"
    _ = try store.addEvent(fields, by: sara, at: .sampleNow)
    var poll = PollFields(
      title: "Which theme?", body: "Give three dots.", topics: ["open-data"], kind: .dots,
      closes: Timestamp.sampleNow.adding(days: 3))
    poll.options = [PollOption(number: 0, text: "Letters"), PollOption(number: 0, text: "Backing")]
    poll.dots = 3
    _ = try store.addPoll(poll, by: sara, at: .sampleNow)
    script.press("8")
    return script
  }

  private func event(_ script: BoardScript) throws -> Event {
    try #require(script.runtime.store).event(1, viewer: MemberID(rawValue: 1), now: .sampleNow)
  }

  @Test("who comes signs up by one key, and undoing gives the place back")
  func signUp() throws {
    var script = try script()
    #expect(script.picture.contains("One page is enough"))
    script.press("y")
    #expect(try event(script).answers[1]?.attendance == .yes)
    #expect(script.picture.contains("Noted: yes"))
    script.press("u")
    #expect(try event(script).answers[1]?.attendance == .no)
    #expect(try event(script).fields.slots[0].left == 1)
    script.press("Enter s")
    #expect(script.picture.contains("Say first that you come"))
    script.press("y s")
    #expect(try event(script).answers[1]?.isShown == true)
    #expect(script.picture.contains("What do you leave out?"))
    script.press("t")
    #expect(script.app.top.content.shows == .thread(2))
    script.press("x")
    #expect(script.app.top.content.shows == .event(1), "and back by one key")
  }

  @Test("event: and poll: open their screens from the line of numbers")
  func references() throws {
    var script = try script()
    script.press("#")
    script.press("Backspace")
    script.type("poll:1\n")
    #expect(script.app.top.state(PollPageState.self)?.number == 1)
    script.press("#")
    script.press("Backspace")
    script.type("event:1\n")
    #expect(script.app.top.state(EventPageState.self)?.number == 1)
  }

  @Test("a notice of an event opens the event, and of a poll the poll")
  func notices() throws {
    var script = try script()
    script.press("y")
    let store = try #require(script.runtime.store)
    let sara = try #require(try store.member(handle: "sara")).id
    try store.cancelEvent(1, reason: "The room is taken", by: sara, at: .sampleNow)
    script.press("i Enter")
    #expect(script.app.top.content.shows == .event(1))
    #expect(script.picture.contains("cancelled"))
  }

  @Test("dots are given and the vote is taken back whole")
  func vote() throws {
    var script = try script()
    script.press("p Enter + + Down + Enter")
    let store = try #require(script.runtime.store)
    let me = MemberID(rawValue: 1)
    #expect(try store.poll(1, viewer: me, now: .sampleNow).hasVoted)
    #expect(script.picture.contains("Your vote has been counted"))
    script.press("u")
    #expect(try store.poll(1, viewer: me, now: .sampleNow).hasVoted == false)
    script.press("Enter Enter")
    #expect(script.picture.contains("Your vote has been counted"))
    script.press("u")
    #expect(script.picture.contains("cannot be undone"), "nothing tells what the first one said")
    script.press("W y")
    #expect(try store.poll(1, viewer: me, now: .sampleNow).voters == 0)
  }

  @Test("an event is written by the form, and stands on the agenda and on Today")
  func write() throws {
    var script = try script()
    script.press("a")
    script.type("A visit\nopen data\n")
    script.press("Tab Tab Tab")
    script.type("2025-02-03 14:00-16:00 x12")
    script.press("Shift-Tab Shift-Tab Shift-Tab Shift-Tab Shift-Tab")
    script.type("Come and see.")
    script.press("Ctrl-S")
    #expect(script.picture.contains("On the agenda as event:2"), "\(script.picture)")
    let store = try #require(script.runtime.store)
    let made = try store.event(2, viewer: MemberID(rawValue: 1), now: .sampleNow)
    #expect(made.fields.slots.map(\.places) == [12])
    #expect(try store.drafts(of: MemberID(rawValue: 1)).isEmpty)
    script.press("1")
    #expect(script.picture.contains("On the agenda") && script.picture.contains("A visit"))
    #expect(script.picture.contains("Your view is asked for") && script.picture.contains("Which theme?"))
  }
}
