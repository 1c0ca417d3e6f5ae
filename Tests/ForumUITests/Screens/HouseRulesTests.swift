// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@MainActor
struct HouseRulesTests {
  /// A reader who agreed to nothing, in the form of a reply, with a text.
  private func script() throws -> BoardScript {
    var script = try BoardScript()
    script.runtime.app.world.viewer.houseRules = 0
    try script.runtime.store?.database.run("UPDATE member SET house_rules = 0 WHERE id = 1")
    script.press("Enter r")
    script.type("Yes, here.")
    return script
  }

  @Test("The first post shows the rules; agreeing posts it, and later ones go without")
  func agree() throws {
    var script = try script()
    script.press("Ctrl-S")
    #expect(script.picture.contains("House rules"))
    #expect(try script.runtime.store?.thread(1, viewer: MemberID(1), now: .sampleNow).posts.count == 1)
    script.press("Enter")
    #expect(script.picture.contains("Posted as #1.2"))
    script.press("r")
    script.type("And there.")
    script.press("Ctrl-S")
    #expect(script.picture.contains("Posted as #1.3"))
    #expect(try script.runtime.store?.drafts(of: MemberID(1)) == [])
  }

  @Test("Whoever goes back finds the text as it was, kept as a draft, and is asked again")
  func goBack() throws {
    var script = try script()
    script.press("Ctrl-S")
    #expect(try script.runtime.store?.drafts(of: MemberID(1)).map { $0.fields["body"] } == ["Yes, here."])
    script.press("Esc")
    #expect(script.picture.contains("Yes, here."))
    #expect(script.picture.contains("Not posted"))
    script.press("Ctrl-S")
    #expect(script.picture.contains("House rules"))
    script.press("2 Esc")
    #expect(try script.runtime.store?.drafts(of: MemberID(1)).count == 1)
  }

  @Test("What is wrong with a text is said before the rules are shown")
  func problemsFirst() throws {
    var script = try script()
    script.press("Ctrl-A Ctrl-K Ctrl-S")
    #expect(!script.picture.contains("House rules"))
  }

  @Test("They can be read from Me and from the help, and there is nothing to agree to there")
  func reading() throws {
    for keys in ["7 r", "? r"] {
      var script = try BoardScript()
      script.press(keys)
      #expect(script.picture.contains("House rules"))
      script.press("r Enter")
      #expect(script.picture.contains("House rules"))
      script.press("Esc")
      #expect(!script.picture.contains("House rules\n"))
    }
  }

  @Test("They are read whole on every screen", arguments: InterfaceLanguage.allCases)
  func sizes(language: InterfaceLanguage) {
    let state = HouseRulesState(isAsked: true)
    var world = World.sample(language, columns: 80, rows: 24)
    #expect(!state.overflows(world), "fits a screen of 80 by 24")
    world.size = Size(columns: 40, rows: 12)
    var scrolled = state
    scrolled.press(.goLast, world: world)
    #expect(picture(of: scrolled, world).contains("8. "))
    drawInAllSizes(state, world)
  }

  @Test func pictures() throws {
    try expectPicture("house-rules-80x24", of: HouseRulesState(isAsked: true), .sample())
    try expectPicture("house-rules-40x12", of: HouseRulesState(isAsked: true), .sample(.nl, columns: 40, rows: 12))
  }
}
