// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// Two windows that edit the same post, tip or profile.
@MainActor
@Suite("Two who edit the same")
struct FormConflictTests {
  /// Two windows with an own reply being edited; the first has saved it.
  private func windows() throws -> (BoardScript, BoardScript) {
    var here = try BoardScript()
    here.press("Enter r")
    here.type("Mine.")
    here.press("Ctrl-S")
    var there = here
    here.press("e Ctrl-End")
    there.press("e Ctrl-End")
    here.type(" From here.")
    there.type(" From there.")
    here.press("Ctrl-S")
    there.press("Ctrl-S")
    return (here, there)
  }

  private func body(_ script: BoardScript) throws -> String? {
    try script.runtime.store?.posts([2], ofThread: 1, viewer: MemberID(1)).first?.body
  }

  private func drafts(_ script: BoardScript) throws -> [String] {
    try script.runtime.store?.drafts(of: MemberID(1)).compactMap { $0.fields["body"] } ?? []
  }

  @Test("Nothing is overwritten, the text is a draft, and both are shown with their differences")
  func compared() throws {
    var (_, there) = try windows()
    #expect(there.app.prompt?.purpose == .editConflict)
    #expect(there.picture.contains("an changed #1.2 ("))
    #expect(try body(there) == "Mine. From here." && drafts(there) == ["Mine. From there."])
    there.press("Enter")
    #expect(there.picture.contains("Your text beside that of an"))
    #expect(there.picture.contains("here") && there.picture.contains("there"))
    there.press("Esc")
    #expect(there.app.prompt?.purpose == .editConflict)
    there.press("Esc Ctrl-S")
    #expect(there.app.prompt?.purpose == .editConflict)
    #expect(try body(there) == "Mine. From here.")
  }

  @Test("Mine takes the place of the other text, which stays in the history")
  func mine() throws {
    var (_, there) = try windows()
    there.press("Down Enter")
    #expect(try body(there) == "Mine. From there." && drafts(there) == [])
    let history = try there.runtime.store?.history(of: PostReference(thread: 1, number: 2), viewer: MemberID(1))
    #expect(history?.revisions.map(\.text?.body) == ["Mine. From here.", "Mine."])
  }

  @Test("Theirs comes into the form, and a draft that is taken up later knows what it began with")
  func theirs() throws {
    var (_, there) = try windows()
    var later = there
    there.press("Down Down Enter")
    #expect(there.picture.contains("From here.") && !there.picture.contains("From there."))
    #expect(try body(there) == "Mine. From here." && drafts(there) == [])
    there.press("Esc u")
    #expect(try drafts(there) == ["Mine. From there."])
    later.press("Esc Esc e")
    #expect(later.picture.contains("From there."))
    later.press("Ctrl-S")
    #expect(later.app.prompt?.purpose == .editConflict)
  }

  @Test("A tip and a profile are asked about as well")
  func others() throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let me = MemberID(1)
    let tip = NewTip(title: "Ask early", body: "One page.", topics: ["social-media"], language: Language(.en))
    let number = try store.writeTip(tip, by: me, at: .sampleNow)
    script.press("3 Enter e Ctrl-End")
    script.type(" Mine.")
    var changed = tip
    changed.body = "Two pages."
    try store.editTip(number, to: changed, by: me, at: .sampleNow)
    script.press("Ctrl-S")
    #expect(script.picture.contains("an changed tip:\(number)"))
    script.press("Down Enter")
    #expect(try store.tip(number, now: .sampleNow).tip.body == "One page. Mine.")
    script.press("E")
    #expect(script.picture.contains("History of tip:\(number)"))

    script.press("Esc 7 e Tab")
    guard script.app.top.content is FormState else {
      Issue.record("no form")
      return
    }
    script.press("Ctrl-U")
    script.type("An Mine")
    var fields = MemberFields(try store.member(me))
    fields.name = "An Theirs"
    _ = try store.updateProfile(me, to: fields, by: me, at: .sampleNow)
    script.press("Ctrl-S")
    #expect(script.app.prompt?.purpose == .editConflict)
    script.press("Enter")
    #expect(script.picture.contains("An"))
    script.press("Esc Down Enter")
    #expect(try store.member(me).brief.name == "An Mine")
  }
}
