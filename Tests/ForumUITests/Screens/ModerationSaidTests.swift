// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI

/// Whatever of a thread is on the screen, it is said what became of it.
@MainActor
@Suite("What is said of moderating")
struct ModerationSaidTests {
  @Test(
    "is said in the thread and in the list",
    arguments: [
      ("Enter", "L", "settled\n", "#1 is locked; press u to undo it"),
      ("Enter", "P", "", "#1 is pinned; press u to undo it"),
      ("Enter", "X", "double\n", "#1 is hidden from all but moderators; press u to undo it"),
      ("", "L", "settled\n", "#1 is locked; press u to undo it"),
      ("", "P", "", "#1 is pinned; press u to undo it"),
    ])
  func said(first: String, key: String, typed: String, words: String) throws {
    var script = try BoardScript()
    script.press("\(first) \(key)")
    script.type(typed)
    #expect(script.app.notification == .done(words))
    script.press("u")
    #expect(script.app.notification?.isError == false)
  }

  @Test("a lock is taken away only after a yes, from the thread and from the list", arguments: ["Enter", ""])
  func unlock(first: String) throws {
    var script = try BoardScript()
    script.press("\(first) L")
    script.type("settled\n")
    for key in ["n", "Enter", "Esc"] {
      script.press("L")
      #expect(script.app.prompt?.purpose == .confirmUnlock)
      script.press(key)
      #expect(
        try script.runtime.store?.outline(ofThread: 1, viewer: script.app.world.viewer.id).summary.isLocked == true)
    }
    script.press("L y")
    #expect(script.app.notification == .done("#1 is unlocked; press u to undo it"))
    #expect(
      try script.runtime.store?.outline(ofThread: 1, viewer: script.app.world.viewer.id).summary.isLocked == false)
  }
}
