// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite("The language of a text")
struct LanguageGuessTests {
  @Test(
    "is told by its small words",
    arguments: [
      ("Wie heeft een voorbeeld van een brief die burgers begrijpen?", InterfaceLanguage.nl),
      ("Qui a un exemple de lettre que les citoyens comprennent ?", .fr),
      ("Wer hat ein Beispiel für einen Brief, den man versteht?", .de),
      ("Who has an example of a letter that people understand?", .en),
      ("L’accueil d’une commune : comment faites-vous pour les rendez-vous ?", .fr),
      ("> Who has an example of a letter that people of the town understand?\nBij ons is het een vaste tekst.", .nl),
    ])
  func told(text: String, language: InterfaceLanguage) { #expect(LanguageGuess.language(of: text) == language) }

  @Test(
    "is not guessed from too little, or from two at once",
    arguments: [
      "", "CSV", "Budget 2026", "in is", "漢字と漢字", "\u{1b}[2J\u{202e}",
      "Wie heeft een voorbeeld van een brief? Who has an example of a letter?",
    ])
  func unknown(text: String) { #expect(LanguageGuess.language(of: text) == nil) }

  @Test("costs no more for a long text than for a short one")
  func long() {
    let text = String(repeating: "漢字 ", count: 40_000) + "Wie heeft een voorbeeld van een brief?"
    #expect(LanguageGuess.language(of: text) == nil)
  }
}
