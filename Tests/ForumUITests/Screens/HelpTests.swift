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

  @Test("the help begins with the signs of its screen, whole in every width", arguments: KeyContext.allCases)
  func legend(context: KeyContext) {
    for language in InterfaceLanguage.allCases {
      for columns in [40, 80, 140] {
        let world = World.sample(language, columns: columns, rows: 200)
        let entries = SignPhrase.shown(in: context, world)
        let lines = HelpLines(about: context, world: world).lines
        let heading = world.reader(SignPhrase.heading)
        #expect((lines.first?.first?.text == heading) == !entries.isEmpty, "\(context) \(columns)")
        let legend = lines.prefix { !$0.isEmpty }.map { $0.map(\.text).joined() }
        #expect(entries.isEmpty || legend.allSatisfy { DisplayText.width($0) <= world.content.columns }, "\(legend)")
        guard columns > 40 else { continue }
        for entry in entries {
          #expect(legend.contains { $0.contains("\(entry.sign)  \(world.reader(entry.phrase))") }, "\(entry)")
        }
      }
    }
  }

  @Test("a sign is told as it is meant where it stands")
  func meanings() {
    let (wide, narrow) = (World.sample(columns: 100), World.sample(columns: 40, rows: 12))
    func told(_ context: KeyContext, _ sign: Sign) -> [String] {
      SignPhrase.shown(in: context, wide).filter { $0.sign == wide.sign(sign) }.map { wide.reader($0.phrase) }
    }
    #expect(told(.list, .answered) == ["an answer helped"] && told(.agenda, .answered) == ["you are coming"])
    #expect(told(.tips, .hidden) == ["superseded or withdrawn"] && told(.list, .bridge).isEmpty)
    #expect(told(.thread, .bridge) == ["across a layer, an organisation or a language"])
    let ties = { (world: World) in SignPhrase.shown(in: .topics, world).map(\.sign).filter { "fwc".contains($0) } }
    #expect(ties(narrow) == ["f", "w", "c"] && ties(wide).isEmpty)
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
