// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumUI
@testable import Terminal

@MainActor
@Suite("Exporting what is shown")
struct ExportTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path

  private func export(_ script: inout BoardScript, to choice: String) {
    script.press(":")
    script.type("export\n\(choice)\n")
  }

  @Test("a thread goes whole to a file, as the command line exports it, and never over another file")
  func thread() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var script = try BoardScript()
    script.press("Enter")
    export(&script, to: "file")
    guard case .line(let editor, _)? = script.app.prompt?.form else {
      Issue.record("no name is asked")
      return
    }
    #expect(editor.text == "1-who-has-a-template.md")
    script.press("Ctrl-U")
    script.type("\(folder)/page.md\n")
    #expect(script.app.notification == .done("Written to \(folder)/page.md"))
    let page = try String(contentsOfFile: "\(folder)/page.md", encoding: .utf8)
    let store = try #require(script.runtime.store)
    let detail = try store.thread(1, viewer: MemberID(rawValue: 1), now: .sampleNow)
    let world = script.app.world
    #expect(page == Linear(reader: world.reader, columns: nil, layers: world.layers).markdown(detail))
    export(&script, to: "file")
    script.press("Ctrl-U")
    script.type("\(folder)/page.md\n")
    #expect(script.app.notification?.isError == true)
    #expect(try String(contentsOfFile: "\(folder)/page.md", encoding: .utf8) == page)
    export(&script, to: "file")
    script.press("Ctrl-U")
    script.type("\(folder)/nowhere/page.md\n")
    #expect(script.app.notification?.isError == true)
  }

  @Test("any screen goes to the clipboard, with what it is as a heading", arguments: 1...9)
  func screens(place: Int) throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    script.press("\(place)")
    export(&script, to: "clipboard")
    let page = try #require(script.port.copied.last)
    let name = try #require(script.app.top.content.breadcrumb(script.app.world).first)
    #expect(page.hasPrefix("# \(name)"))
    #expect(page.split(separator: "\n").count > 3, "\(page)")
    #expect(script.app.notification?.text.hasSuffix("sent to the clipboard") == true)
  }

  @Test("a list says what it leaves out, and hostile titles stay text")
  func list() throws {
    var list = ThreadListTests.loaded(.sample())
    list.show(list.rows, next: PageKey(numbers: [1]), .sample())
    let page = App(world: .sample(), first: Screen(list)).page(of: nil)
    #expect(page.contains("- #12 **Who has a template for a one-page social media policy?** (open"))
    #expect(page.hasSuffix("- …\n"))
    #expect(!page.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
  }

  @Test("what is too long for a clipboard is refused with its size")
  func tooLong() throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    _ = try store.reply(
      to: PostReference(thread: 1, number: 1), body: String(repeating: "word ", count: 19_000), language: .unknown,
      by: MemberID(rawValue: 1), at: .sampleNow)
    script.press("Enter")
    export(&script, to: "clipboard")
    #expect(script.port.copied.isEmpty)
    #expect(script.app.notification == .refused("93 kB are too much for a terminal’s clipboard (64 kB)"))
  }

  @Test("from another machine there is only the clipboard, whatever is asked")
  func door() throws {
    var script = try BoardScript()
    script.runtime.app.world.isAtDoor = true
    script.press("Enter :")
    script.type("export\n")
    #expect(script.app.prompt == nil && script.port.copied.count == 1)
    script.perform([.export(file: "/tmp/never.md")])
    #expect(script.app.notification?.isError == true)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/never.md"))
  }
}
