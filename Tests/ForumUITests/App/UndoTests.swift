// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

/// `u` against a real board: what it takes back, and what it says.
@Suite("Taking back")
@MainActor
struct UndoTests {
  private func said(_ script: BoardScript) -> String? { script.app.notification?.text }

  private func post(_ script: BoardScript, _ number: Int) throws -> Post? {
    let viewer = script.app.world.viewer.id
    return try script.runtime.store?.posts([number], ofThread: 1, viewer: viewer).first
  }

  private func summary(_ script: BoardScript) throws -> ThreadSummary? {
    try script.runtime.store?.outline(ofThread: 1, viewer: script.app.world.viewer.id).summary
  }

  private func tip(_ script: BoardScript) throws -> TipDetail? { try script.runtime.store?.tip(1, now: .sampleNow) }

  /// The board with a tip of the reader's, open.
  private func tipScript() throws -> BoardScript {
    var script = try BoardScript()
    let tip = NewTip(title: "One page", body: "Enough.", topics: ["open-data"])
    _ = try script.runtime.store?.writeTip(tip, by: script.app.world.viewer.id, at: .sampleNow)
    script.press("3 Enter")
    return script
  }

  @Test("several acts, the last one first, each with its name")
  func several() throws {
    var script = try BoardScript()
    script.press("P b w")
    script.press("u")
    #expect(said(script) == "Undone: watch (#1)")
    script.press("u")
    #expect(said(script) == "Undone: bookmark (#1)")
    #expect(try summary(script)?.isPinned == true)
    script.press("u")
    #expect(said(script) == "Undone: pin (#1)")
    #expect(try summary(script)?.isPinned == false)
    script.press("u")
    #expect(said(script) == "There is nothing to undo", "what was taken back is not done again")
  }

  @Test("no more than twenty")
  func bounded() throws {
    var script = try BoardScript()
    for _ in 0..<25 { script.press("b") }
    for _ in 0..<20 { script.press("u") }
    #expect(said(script) == "Undone: bookmark (#1)")
    script.press("u")
    #expect(said(script) == "There is nothing to undo")
  }

  @Test("an edit of a post and of its head goes back in one step, and its texts are kept")
  func edit() throws {
    var script = try BoardScript()
    script.press("Enter e")
    script.type(" Or two.")
    script.press("Shift-Tab")
    script.type("Clearer")
    script.press("Shift-Tab")
    script.type("Now: ")
    script.press("Ctrl-S")
    let changed = try post(script, 1)?.body
    #expect(changed != "One page is enough.")
    #expect(try summary(script)?.title != "Who has a template?")
    script.press("u")
    #expect(said(script) == "Undone: edit (#1)")
    #expect(try post(script, 1)?.body == "One page is enough.")
    #expect(try summary(script)?.title == "Who has a template?")
    let history = try script.runtime.store?.history(
      of: PostReference(thread: 1, number: 1), viewer: script.app.world.viewer.id)
    #expect(history?.revisions.count == 2)
    script.press("u")
    #expect(said(script) == "There is nothing to undo")
  }

  @Test("an edit that somebody else went over is left alone")
  func editedSince() throws {
    var script = try BoardScript()
    script.press("Enter r")
    script.type("Mine.")
    script.press("Ctrl-S e")
    script.type(" More.")
    script.press("Ctrl-S")
    let second = PostReference(thread: 1, number: 2)
    try script.runtime.store?.edit(
      second, to: PostEdit(body: "Theirs."), by: script.app.world.viewer.id, at: .sampleNow)
    script.press("u")
    #expect(said(script) == "Somebody has changed it since: edit (#1.2)")
    #expect(try post(script, 2)?.body == "Theirs.")
  }

  @Test("after a post nothing older is taken back")
  func posting() throws {
    var script = try BoardScript()
    script.press("P Enter r")
    script.type("Mine.")
    script.press("Ctrl-S u")
    #expect(said(script) == "This cannot be undone: reply (#1); instead: D remove")
    #expect(try summary(script)?.isPinned == true)
    script.press("u")
    #expect(said(script) == "This cannot be undone: reply (#1); instead: D remove")
    script.press("D y u")
    #expect(said(script) == "Undone: remove (#1.2)")
    #expect(try post(script, 2)?.tombstone == nil)
  }

  @Test("reading marks that were set on request")
  func marks() throws {
    var script = try BoardScript()
    script.press("m")
    #expect(try summary(script)?.unread == 0)
    script.press("u")
    #expect(said(script) == "Undone: read/unread (#1)")
    #expect(try summary(script)?.unread == 1)
    script.press("m Enter m u")
    #expect(said(script) == "Undone: read/unread (#1)")
    #expect(try summary(script)?.unread == 0)
  }

  @Test("a lock, an opening with its reason, a hiding and a showing")
  func moderation() throws {
    var script = try BoardScript()
    script.press("Enter L")
    script.type("settled\n")
    script.press("L n")
    #expect(try summary(script)?.isLocked == true)
    script.press("L y")
    #expect(try summary(script)?.isLocked == false)
    script.press("u")
    #expect(try summary(script)?.lockReason == "settled")
    script.press("X")
    script.type("double\n")
    script.press("X u")
    #expect(try summary(script)?.isHidden == true)
    script.press("u u")
    #expect(try summary(script)?.isHidden == false)
    #expect(try summary(script)?.lockReason == nil)
  }

  @Test("reports on a tip, first, changed and taken away")
  func reports() throws {
    var script = try tipScript()
    script.press("A Enter")
    script.type("small\n")
    script.press("A Down Enter Ctrl-U")
    script.type("not here\n")
    script.press("A Down Down Enter")
    #expect(try tip(script)?.adoptions.isEmpty == true)
    script.press("u")
    #expect(try tip(script)?.adoptions.first?.note == "not here")
    script.press("u")
    #expect(try tip(script)?.adoptions.first.map { [$0.note, "\($0.worked)"] } == ["small", "true"])
    script.press("u")
    #expect(try tip(script)?.adoptions.isEmpty == true)
    #expect(said(script) == "Undone: did it work? (tip:1)")
  }

  @Test("a tip's text, its dates, and its pin when it was withdrawn")
  func tips() throws {
    var script = try tipScript()
    let before = try tip(script)?.tip
    script.press("e Ctrl-End")
    script.type(" Really.")
    script.press("Ctrl-S c P W y")
    #expect(try tip(script)?.tip.state == .withdrawn)
    #expect(try tip(script)?.tip.pin == nil)
    script.press("u")
    #expect(try tip(script)?.tip.pin != nil)
    script.press("u u u")
    var after = try tip(script)?.tip
    #expect(after?.version == 2)
    after?.version = 0
    #expect(after == before)
  }

  @Test("a draft that was dropped, in Me and in its form")
  func drafts() throws {
    var script = try BoardScript()
    script.press("Enter r")
    script.type("Half a sentence")
    script.press("Ctrl-X y u")
    #expect(said(script) == "Undone: discard draft")
    script.press("r")
    #expect(script.picture.contains("Half a sentence"))
    script.press("Esc 7")
    for _ in 0..<20 {
      if let me = script.app.top.state(MeState.self), case .draft? = me.entry { break }
      script.press("j")
    }
    script.press("D y")
    #expect(try script.runtime.store?.drafts(of: script.app.world.viewer.id).isEmpty == true)
    script.press("u")
    let kept = try script.runtime.store?.drafts(of: script.app.world.viewer.id)
    #expect(kept?.first?.fields["body"] == "Half a sentence")
  }

  @Test("what is refused says so, and never that it was taken back")
  func refused() throws {
    var script = try tipScript()
    script.press("P P")
    try script.runtime.store?.setWithdrawn(true, tip: 1, by: script.app.world.viewer.id, at: .sampleNow)
    script.press("u")
    #expect(script.app.notification == .refused(RefusalPhrase(.tipRetired).en))
  }

  @Test("in a form u is a letter, and the palette offers no undo")
  func form() throws {
    var script = try BoardScript()
    script.press("P Enter r F2")
    script.type("undo\n")
    #expect(try summary(script)?.isPinned == true)
  }
}
