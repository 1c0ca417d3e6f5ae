// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@MainActor
@Suite("A question that is answered with yes or no")
struct YesKeyTests {
  @Test(
    "only y says yes, in each language: other first letters move or open elsewhere",
    arguments: InterfaceLanguage.allCases)
  func yes(language: InterfaceLanguage) {
    let world = World.sample(language)
    for (letter, isYes) in [("y", true), ("j", false), ("o", false), ("Y", false), ("n", false)] as [(Character, Bool)]
    {
      var app = App(world: world, first: .first(of: .today))
      app.prompt = .confirm(.confirmQuit, "?")
      #expect(app.view().picture.contains("? [y/N]"))
      #expect((app.answer(Key(.character(letter))) == [.quit]) == isYes, "\(letter)")
      #expect(app.prompt == nil)
    }
  }
}
