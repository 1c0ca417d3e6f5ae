// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@MainActor
@Suite("Forms on a real board")
struct FormScriptTests {
  private func drafts(_ script: BoardScript) throws -> [Draft] {
    try #require(script.runtime.store).drafts(of: MemberID(rawValue: 1))
  }

  private var form: (BoardScript) -> FormState? {
    { script in if let form = script.app.top.state(FormState.self) { form } else { nil } }
  }

  @Test("a question is asked, and its thread stands on the screen")
  func ask() throws {
    var script = try BoardScript(.nl)
    script.press("a")
    script.type("Wie heeft een voorbeeld?")
    script.press("Tab")
    script.type("Van een brief.\nDank!")
    script.go(to: .topics)
    script.type("médias soc\n")
    script.press("Ctrl-S")
    #expect(script.app.notification == .done("Geplaatst als #2"))
    let detail = try #require(script.runtime.store).thread(2, viewer: MemberID(rawValue: 1), now: .sampleNow)
    #expect(detail.summary.topics == ["social-media"])
    #expect(detail.summary.language == Language(.nl))
    #expect(detail.posts.first?.body == "Van een brief.\nDank!")
    #expect(script.picture.contains("Van een brief."))
    script.press("Esc")
    #expect(script.app.top.content is ThreadListState, "the form is gone from beneath")
    #expect(try drafts(script).isEmpty)
  }

  @Test("a reply comes back to its thread, at the new post")
  func reply() throws {
    var script = try BoardScript()
    script.press("Enter R")
    script.type("Here is ours.")
    script.press("Ctrl-S")
    guard let thread = script.app.top.state(ThreadState.self) else {
      Issue.record("not in the thread")
      return
    }
    #expect(thread.post?.number == 2)
    #expect(thread.post?.body == "sara wrote (#1.1):\n> One page is enough.\n\nHere is ours.")
    #expect(script.app.stack.count == 2)
    script.press("e Ctrl-End")
    script.type(" Really.")
    script.press("Ctrl-S")
    #expect(script.app.notification == .done("#1.2 has been changed"))
    #expect(try drafts(script).isEmpty)
  }

  @Test("a draft survives resting keys, Escape, help and the end of the program, and goes with its post")
  func drafts() throws {
    var script = try BoardScript()
    script.press("a")
    script.type("Half")
    script.tell(.idle)
    #expect(try drafts(script).map { $0.fields["title"] } == ["Half"])
    #expect(script.picture.contains("saved"))
    script.type(" a")
    script.press("F1")
    #expect(try drafts(script).map { $0.fields["title"] } == ["Half a"])
    script.press("Esc")
    script.type(" title")
    script.press("Esc")
    #expect(script.app.notification == .done("The draft is kept"))
    #expect(try drafts(script).map { $0.fields["title"] } == ["Half a title"])
    script.press("a Enter")
    #expect(form(script)?[.title]?.text == "Half a title")
    #expect(form(script)?.focus == .body)
    script.go(to: .topics)
    script.type("open data")
    script.tellAll(.leaving)
    #expect(try drafts(script).map { $0.fields["topics"] } == ["open data"])
    script.go(to: .body)
    script.type("x")
    script.press("Ctrl-S")
    #expect(script.app.top.content is ThreadState)
    #expect(try drafts(script).isEmpty)
    script.tellAll(.leaving)
    #expect(try drafts(script).isEmpty)
  }

  @Test("quitting with a text asks, and the text stays as a draft")
  func quitting() throws {
    var script = try BoardScript()
    script.press("a")
    script.type("Half")
    script.press("Ctrl-C y")
    #expect(script.hasQuit)
    script.tellAll(.leaving)
    #expect(try drafts(script).count == 1)
  }

  @Test("a thread locked in the meantime refuses the reply; the text stays, also as a draft")
  func lockedMeanwhile() throws {
    var script = try BoardScript()
    script.press("Enter r")
    script.type("Too late")
    let store = try #require(script.runtime.store)
    try store.setLocked("done", thread: 1, by: MemberID(rawValue: 1), at: .sampleNow)
    script.press("Ctrl-S")
    #expect(script.app.notification?.isError == true)
    #expect(form(script)?[.body]?.text == "Too late")
    #expect(try drafts(script).map { $0.fields["body"] } == ["Too late"])
  }

  @Test("a form left behind in its place is there again, and others keep their own drafts")
  func elsewhere() throws {
    var script = try BoardScript()
    script.press("a")
    script.type("One")
    script.press("F1 3")
    #expect(script.app.place == .tips)
    script.perform([.show(Screen(FormState.writingTip(script.app.world)))])
    script.type("Two")
    script.tellAll(.leaving)
    #expect(Set(try drafts(script).map(\.target)) == [.newThread, .newTip])
    script.press("Esc 2 Esc")
    #expect(form(script)?[.title]?.text == "One")
  }

  @Test("a profile is changed and seen at once")
  func profile() throws {
    var script = try BoardScript()
    script.perform([.show(Screen(FormState.profile(script.app.world)))])
    script.press("Tab")
    script.type("An P.")
    script.press("Tab Tab")
    script.type("Stad Gent")
    script.press("Ctrl-S")
    #expect(script.app.world.viewer.brief.name == "An P.")
    #expect(script.app.world.viewer.brief.organisation == "Stad Gent")
    #expect(form(script) == nil)
    script.perform([.show(Screen(FormState.profile(script.app.world)))])
    script.press("Ctrl-U")
    script.type("sara")
    script.press("Ctrl-S")
    #expect(script.app.notification?.isError == true, "the handle is taken")
    #expect(form(script)?[.handle]?.text == "sara")
  }

  @Test("a new board is made, and its founder stands at home", arguments: InterfaceLanguage.allCases)
  func newBoard(language: InterfaceLanguage) throws {
    var script = try BoardScript(firstStart: language)
    script.press("2")
    script.type("Proefbord")
    script.press("Shift-Tab")
    script.type("données ouv\n")
    script.press("Ctrl-S")
    #expect(script.app.place == .today)
    #expect(script.app.world.board.name == "Proefbord")
    #expect(script.app.world.viewer.role == .steward)
    #expect(script.app.world.viewer.handle == "an-peeters")
    #expect(script.app.world.viewer.ties == ["open-data": [.follows, .worksOn]])
    #expect(script.app.stack.count == 1)
  }
}
