// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Going to something by its number, shown while it is typed") @MainActor
struct GoingToTests {
  @Test(
    "what a text may name",
    arguments: [
      ("#", [], nil), ("12", [.thread(12), .tip(12)], nil), ("#12", [.thread(12)], nil), ("#12.", [.thread(12)], nil),
      ("#12.3", [.post(PostReference(thread: 12, number: 3))], nil), ("tip:4", [.tip(4)], nil), ("@", [], ""),
      ("@Sa", [], "Sa"), ("sa", [], "sa"), ("#open", [], nil), ("sára", [], nil), ("", [], nil),
    ] as [(String, [Reference], String?)])
  func meaning(text: String, references: [Reference], handle: String?) {
    let going = GoingTo(text: text)
    #expect(going.references == references)
    #expect(going.handle == handle)
  }

  private func shown(_ script: BoardScript) -> [String] {
    guard case .choice(let chooser)? = script.app.prompt?.form else { return [] }
    return chooser.shown.map { $0.label + ": " + $0.detail }
  }

  @Test("shows title, author and first words of what it would open, and opens it")
  func preview() throws {
    var script = try BoardScript()
    script.press("#")
    #expect(shown(script) == [])
    script.type("1")
    #expect(shown(script) == ["#1: Who has a template? · sara · One page is enough."])
    script.type(".1")
    #expect(shown(script).first?.hasPrefix("#1.1: Who has") == true)
    script.type("\n")
    #expect(script.app.prompt == nil)
    guard let thread = script.app.top.state(ThreadState.self) else { return #expect(Bool(false), "no thread") }
    #expect(thread.number == 1 && thread.post?.number == 1)
  }

  @Test("says what does not exist, and stays")
  func missing() throws {
    var script = try BoardScript()
    script.press("#")
    script.type("99\n")
    #expect(shown(script) == [])
    #expect(script.picture.contains("#99 does not exist"))
    for _ in 1...2 { script.press("Backspace") }
    script.type("??\n")
    #expect(script.picture.contains("is not a reference"))
  }

  @Test("completes members and topics")
  func completion() throws {
    var script = try BoardScript()
    script.press("# Backspace")
    script.type("@s")
    #expect(shown(script).first?.hasPrefix("@sara") == true)
    script.press("Tab")
    guard case .choice(let chooser)? = script.app.prompt?.form else { return #expect(Bool(false), "no prompt") }
    #expect(chooser.filter.text == "@sara")
    script.press("Esc #")
    script.type("open-da")
    #expect(shown(script) == ["#open-data: Open data"])
    script.press("Enter")
    guard let list = script.app.top.state(ThreadListState.self) else { return #expect(Bool(false), "no list") }
    #expect(list.query == Query(terms: [Query.Term(.topic("open-data"))]))
  }

  @Test(
    "lets what is typed first take the place of the #, where that has a sign or a word of its own",
    arguments: [
      ("~jan", "~jan"), ("@sa", "@sa"), ("tip:4", "tip:4"), ("event:4", "event:4"), ("12", "#12"),
      ("open-da", "#open-da"), ("#12", "#12"),
    ])
  func lead(typed: String, expected: String) throws {
    var script = try BoardScript()
    for isPasted in [false, true] {
      script.press("#")
      if isPasted { script.take(.paste(typed)) } else { script.type(typed) }
      guard case .choice(let chooser)? = script.app.prompt?.form else { return #expect(Bool(false), "no prompt") }
      #expect(chooser.filter.text == expected)
      #expect(chooser.filter.cursor == expected.count)
      script.press("Esc")
    }
  }

  @Test("looks like its picture")
  func looks() throws {
    var script = try BoardScript()
    script.press("#")
    script.type("1")
    try expectPicture("going-to-en-80", of: script.runtime.app.view())
  }
}
