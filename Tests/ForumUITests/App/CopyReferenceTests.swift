// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@MainActor
@Suite("Copying a reference")
struct CopyReferenceTests {
  @Test("what is selected goes to the clipboard by its name, on every screen that has such a thing")
  func copies() throws {
    var script = try BoardScript()
    _ = try script.runtime.store?.reply(
      to: PostReference(thread: 1, number: 1), body: "Here.", language: Language(.en), by: MemberID(1), at: .sampleNow)
    // On the list, in the thread on its first and second post, in a profile, in the topics.
    for (keys, expected) in [
      ("Y", "#1"), ("Enter Y", "#1"), ("l Y", "#1.2"), ("v Y", "@an"), ("1 5 Y", "@an"), ("6 Y", "#"),
    ] {
      script.port.copied = []
      script.press(keys)
      #expect(script.port.copied.first?.hasPrefix(expected) == true, "\(keys): \(script.port.copied)")
      #expect(script.app.notification == .done("Copied \(script.port.copied.first ?? "")"))
    }
  }

  @Test("where nothing is selected it says so, and in a field it is a letter")
  func nothing() throws {
    var script = try BoardScript()
    script.press("? Y")
    #expect(script.port.copied.isEmpty && script.app.notification?.isError == true)
    script.press("Esc a")
    script.type("Y")
    #expect(script.port.copied.isEmpty && script.picture.contains("Y"))
  }
}
