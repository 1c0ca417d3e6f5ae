// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

/// Every key can be bound anew, so no text may name one by itself.
@Suite("Texts name no keys")
struct KeyNameTests {
  /// Texts about keys that are the same for every keymap: those of a text that is written, and the
  /// one that every terminal leaves its own selection of text.
  private static let ofFixedKeys = [
    EditingPhrase.help(.select).en, SettingPhrase.help(.mouse).en,
  ]

  /// Words of a language that are one letter long.
  private static let letters: [InterfaceLanguage: Set<String>] = [
    .nl: [], .fr: ["a", "à", "À", "y"], .de: [], .en: ["a", "A", "I"],
  ]

  /// What stands on keys in any language, but for words that texts need for other things.
  private static let caps: Set<String> = {
    let ordinary: Set<String> = [
      "Begin", "Space", "Home", "End", "Delete", "Ende", "Début", "Fin", "Effacer", "Espace",
    ]
    let caps = KeyCapPhrase.allCases.flatMap { [$0.nl, $0.fr, $0.de, $0.en] }
    return Set(caps).union((1...12).map { "F\($0)" }).subtracting(ordinary)
  }()

  /// The names of keys in a text that was made with a placeholder for every key.
  static func keys(in text: String, _ language: InterfaceLanguage) -> [String] {
    // An option, an address and a placeholder of a setting are one word each.
    let words = text.split { !($0.isLetter || $0.isNumber || "’-@%+".contains($0)) }.map(String.init)
    // Samples put x where something of a member's stands.
    let single = words.filter { $0.count == 1 && $0.first?.isLetter == true && $0 != "x" }
    return words.flatMap { $0.split(separator: "-").map(String.init) }.filter { caps.contains($0) }
      + single.filter { letters[language]?.contains($0) != true }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func noTextNamesAKey(language: InterfaceLanguage) {
    let samples = PhraseSamples.all + PhraseSamples.spaced
    for phrase in samples where !(phrase is KeyCapPhrase) && !Self.ofFixedKeys.contains(phrase.en) {
      let text = phrase.text(in: language)
      #expect(Self.keys(in: text, language).isEmpty, "\(text)")
    }
  }

  @Test(
    "What is looked for is found",
    arguments: [
      ("Removed; press u to take it back", InterfaceLanguage.en), ("Met toets A kan dat.", .nl),
      ("Ctrl-X verwirft ihn", .de), ("Entrée cite tout", .fr), ("F enlève le dernier", .fr), ("Tab goes on", .en),
    ])
  func found(text: String, language: InterfaceLanguage) {
    #expect(!Self.keys(in: text, language).isEmpty)
  }

  @Test("Where a command has no key, a text does without")
  func withoutKeys() {
    var world = World.sample()
    world.keymap = Keymap(bindings: [])
    #expect(world.key(.undo, in: .list) == nil)
    #expect(world.undoable(ListPhrase.allRead, in: .list) == "All marked as read")
    #expect(world.text(ListPhrase.empty, world.key(.ask, in: .list).map(ListPhrase.howToStart)) == "Nothing here yet.")
    #expect(world.nothingUnderFilters(in: .list) == "Nothing matches these filters.")
  }

  @Test("A key that was bound anew stands in the texts")
  func reboundKeys() {
    var world = World.sample()
    world.keymap = Keymap(bindings: [
      Keymap.Binding(context: .list, command: .undo, keys: ["Ctrl-U"].compactMap { Key(String($0)) }),
      Keymap.Binding(context: .list, command: .clearFilters, keys: ["x"].compactMap { Key(String($0)) }),
    ])
    #expect(world.undoable(ListPhrase.allRead, in: .list) == "All marked as read; press Ctrl-U to undo it")
    #expect(world.nothingUnderFilters(in: .list) == "Nothing matches these filters. x drops all of them.")
  }
}
