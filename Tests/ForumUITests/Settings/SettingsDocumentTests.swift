// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumUI

@Suite("Docs/Settings.md")
struct SettingsDocumentTests {
  private let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Docs/Settings.md").standardized
  private let start =
    "<!-- derived from the table of settings: RAAD_DRAW=1 swift test --filter SettingsDocumentTests -->\n"
  private let end = "<!-- end -->\n"

  @Test("the settings are those of the table; RAAD_DRAW=1 writes them anew")
  func table() throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let before = try #require(text.range(of: start))
    let after = try #require(text.range(of: end))
    if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
      let drawn = text[..<before.upperBound] + SettingsDocument.table + text[after.lowerBound...]
      try String(drawn).write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text[before.upperBound..<after.lowerBound] == SettingsDocument.table)
    }
  }

  @Test("the example of the page is a settings file without problems")
  func example() throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let example = try #require(text.components(separatedBy: "```toml\n").last?.components(separatedBy: "```").first)
    #expect(SettingsFile(bytes: Array(example.utf8)).problems == [])
  }

  @Test("every setting is explained in every language", arguments: SettingName.allCases)
  func texts(name: SettingName) {
    let texts = InterfaceLanguage.allCases.map { SettingPhrase.help(name).text(in: $0) }
    #expect(Set(texts).count == texts.count && texts.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}
