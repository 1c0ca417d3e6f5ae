// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

/// The last line always ends with the whole way out.
@MainActor
@Suite("The line of hints")
struct HintLineTests {
  @Test("ends with help and the way out at each width, on each place and in each language", arguments: 40...140)
  func wayOut(columns: Int) throws {
    // Each width in one language, the widths at which the frame changes in all.
    let languages = InterfaceLanguage.allCases
    for language in [40, 59, 60, 80, 120].contains(columns) ? languages : [languages[columns % languages.count]] {
      let world = World.sample(language, columns: columns, rows: 24)
      let reader = world.reader
      func end(_ command: Command, _ context: KeyContext) -> String {
        let key = world.keymap.keys(for: command, in: context).first.map { reader.keyCap($0) } ?? "?"
        return "\(key) \(reader(KeyPhrase.hint(command)))"
      }
      let gap = columns < 60 ? "  " : "   "
      for place in Place.all {
        let app = App(world: world, first: .first(of: place))
        let context = app.top.content.context
        let line = app.view().picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[23]
        let help = end(.help, context)
        let out = end(app.isHome ? .quit : .back, context)
        #expect(line.hasSuffix(help + gap + out), "\(language) \(place) \(columns): \(line)")
        #expect(DisplayText.width(line) <= columns - 1)
      }
      let form = App(world: world, first: Screen(FormState.asking(in: .advice, query: Query(), world)))
      let line = form.view().picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[23]
      #expect(line.hasSuffix(end(.back, .form)), "\(language) \(columns): \(line)")
    }
  }
}
