// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite struct WorldNamesTests {
  private func world(_ language: InterfaceLanguage, isUnicode: Bool = true) -> World {
    var world = World.sample(language, isUnicode: isUnicode)
    world.otherLayers = Layer.otherSamples
    return world
  }

  @Test(arguments: [
    ("be.federal.fps", InterfaceLanguage.nl, "FOD"),
    ("be.federal.fps", .fr, "Service public fédéral"),
    ("nl.province", .nl, "Provincie (NL)"),
    ("nl.province", .de, "Provinz (NL)"),
    ("nl.water", .en, "Water authority"),
    ("nl.water", .nl, "Waterschap"),
    ("other.unspecified", .en, "–"),
    ("gone", .en, "gone"),
  ])
  func layersHaveShortNames(layer: String, language: InterfaceLanguage, expected: String) {
    #expect(world(language).shortLabel(LayerID(layer)) == expected)
  }

  @Test(arguments: [
    ("Stad Gent", "be.local.municipality", ["Stad Gent", "Gemeente"]),
    ("gemeente", "be.local.municipality", ["gemeente"]),
    ("Federale Overheidsdienst", "be.federal.fps", ["Federale Overheidsdienst"]),
    ("", "be.federal.fps", ["FOD"]),
    ("Stad Gent", "other.unspecified", ["Stad Gent"]),
    ("", "other.unspecified", []),
  ])
  func whereSomebodySpeaksFromIsSaidOnce(organisation: String, layer: String, expected: [String]) {
    var brief = MemberBrief.an
    brief.organisation = organisation
    brief.layer = LayerID(layer)
    #expect(world(.nl).origin(brief) == expected)
  }

  @Test(arguments: [
    (Key(.character("s"), .control), InterfaceLanguage.de, true, "Strg-S"),
    (Key(.tab, .shift), .fr, true, "Maj-Tab"),
    (Key(.character(" ")), .nl, true, "Spatie"),
    (Key(.escape), .fr, true, "Échap"),
    (Key(.up), .en, true, "↑"),
    (Key(.up), .en, false, "Up"),
    (Key(.character("G")), .de, true, "G"),
    (Key(.function(5)), .fr, true, "F5"),
  ])
  func keysAreNamedAsOnTheKeyboard(key: Key, language: InterfaceLanguage, isUnicode: Bool, expected: String) {
    #expect(world(language, isUnicode: isUnicode).reader.keyCap(key) == expected)
  }
}
