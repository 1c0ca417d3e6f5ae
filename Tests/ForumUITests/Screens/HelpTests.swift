// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

struct HelpTests {
  @Test("the help looks like this")
  func pictures() throws {
    let dutch = World.sample(.nl)
    try expectPicture("help-tips-nl-80x24", of: HelpState(context: .tips, dutch), dutch)
    let small = World.sample(.en, columns: 40, rows: 12)
    var help = HelpState(context: .list, small)
    try expectPicture("help-list-en-40x12", of: help, small)
    #expect(help.update(.command(.goLast), small) == [])
    try expectPicture("help-list-en-40x12-end", of: help, small)
    #expect(help.summary(small) == "100 %")
  }

  @Test("the help tells every key of its place in every language", arguments: KeyContext.allCases)
  func complete(context: KeyContext) {
    for language in InterfaceLanguage.allCases {
      let world = World.sample(language, columns: 140, rows: 200)
      let text = picture(of: HelpState(context: context, world), world)
      for binding in Keymap.standard.bindings where binding.context == context {
        #expect(text.contains(world.reader(KeyPhrase.help(binding.command))), "\(binding.command)")
      }
    }
  }

  @Test("it scrolls no further than its end, and the same key closes it")
  func scrolling() {
    let world = World.sample()
    var help = HelpState(context: .thread, world)
    _ = help.update(.command(.moveUp), world)
    #expect(help.pager.top == 0)
    _ = help.update(.command(.pageDown), world)
    #expect(help.pager.top == 17)
    for _ in 0..<20 { _ = help.update(.command(.pageDown), world) }
    let end = help.pager.top
    _ = help.update(.command(.moveDown), world)
    #expect(help.pager.top == end)
    #expect(help.update(.command(.help), world) == [.pop])
    #expect(help.update(.command(.back), world) == nil)
    drawInAllSizes(help, world)
  }
}
