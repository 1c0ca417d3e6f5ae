// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@MainActor
@Suite("A title and its like on a real board") struct SuggestionsScriptTests {
  private func form(_ script: BoardScript) throws -> FormState {
    guard let form = script.app.top.state(FormState.self) else {
      throw Missing()
    }
    return form
  }

  private struct Missing: Error {}

  @Test("a thread, a tip and a profile are opened in place, and the form is as it was afterwards")
  func roundTrip() throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let sara = try #require(try store.member(handle: "sara"))
    try store.setTie(.canHelp, to: "social-media", by: sara.id)
    _ = try store.writeTip(
      NewTip(title: "A template in one page", body: "Fold it.", topics: ["social-media"]), by: sara.id, at: .sampleNow)
    script.press("a")
    script.type("Templates for letters to citizens")
    script.press("Left Left Left Tab")
    script.type(String(repeating: "a line\n", count: 30))
    script.press("Up Up Up Shift-Tab")
    let before = try form(script)
    let drawn = picture(of: before, script.app.world)
    #expect(drawn.contains("A template in one page") && drawn.contains("Who has a template?"))
    #expect(drawn.contains("@sara") && drawn.contains("can help with #Social media"))
    script.press("Ctrl-T")
    for (index, content) in ["Fold it.", "One page is enough.", "@sara"].enumerated() {
      script.press("Enter")
      #expect(script.picture.contains(content))
      #expect(script.app.stack.count == 3)
      #expect(
        try store.drafts(of: MemberID(rawValue: 1)).map { $0.fields["title"] } == ["Templates for letters to citizens"])
      script.press(index == 1 ? "Esc" : "q")
      #expect(try form(script).suggestions.selected == index)
      script.press("Down")
    }
    script.press("Esc")
    var after = try form(script)
    #expect(after.keeping.isKept)
    after.keeping = before.keeping
    // That the thread was read meanwhile is told by its line.
    after.suggestions = before.suggestions
    #expect(after == before)
    #expect(picture(of: try form(script), script.app.world) == drawn)
    script.go(to: .topics)
    script.type("social media,")
    script.press("Ctrl-S")
    #expect(script.app.notification == .done("Posted as #2"))
    #expect(try store.drafts(of: MemberID(rawValue: 1)).isEmpty)
  }

  @Test("the asker is never named, and posting elsewhere does not end a program begun for one form")
  func oneForm() throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    try store.setTie(.canHelp, to: "social-media", by: MemberID(rawValue: 1))
    let alone = Runtime(
      app: App(world: script.app.world, first: Screen(FormState.asking(in: .advice, query: Query(), script.app.world))),
      store: store, services: script.runtime.services, isForOneForm: true)
    script.runtime = alone
    script.perform(script.runtime.app.start())
    script.type("Templates on social media")
    #expect(!script.picture.contains("@an"))
    script.press("Ctrl-T Enter r")
    script.type("Here is one.")
    script.press("Ctrl-S")
    #expect(!script.runtime.isDone)
    script.press("q")
    #expect(try form(script)[.title]?.text == "Templates on social media")
    script.press("Tab")
    script.type("A text")
    script.press("Ctrl-S")
    #expect(script.runtime.isDone || script.app.notification?.isError == true)
  }
}
