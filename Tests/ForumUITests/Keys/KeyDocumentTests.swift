// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumUI

struct KeyDocumentTests {
  private let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Docs/Keys.md").standardized

  @Test("Docs/Keys.md is what the tables say; RAAD_DRAW=1 writes it anew")
  func document() throws {
    let page = KeyDocument.markdown()
    if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }

  @Test("every command stands on the page", arguments: Command.allCases)
  func complete(command: Command) {
    #expect(KeyDocument.markdown().contains("| `\(command.rawValue)` |"))
  }

  @Test("every command has texts in every language, short enough for the hint line", arguments: Command.allCases)
  func texts(command: Command) {
    for language in InterfaceLanguage.allCases {
      let hint = KeyPhrase.hint(command).text(in: language)
      #expect(!hint.isEmpty && hint.count <= 19, "\(hint)")
      let help = KeyPhrase.help(command).text(in: language)
      #expect(!help.isEmpty && help.count <= 100 && !help.hasSuffix("."), "\(help)")
    }
  }
}
