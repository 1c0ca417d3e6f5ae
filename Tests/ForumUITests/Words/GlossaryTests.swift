// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

/// One word for one thing: what texts do not say, since another word is used for it everywhere.
@Suite("Glossary")
struct GlossaryTests {
  /// A word that is not used, and what is said instead.
  static let avoided: [InterfaceLanguage: [(String, String)]] = [
    .nl: [
      ("op slot", "gesloten"), ("van slot", "heropend"), ("ontwerp", "concept"), ("volzet", "vol"),
      ("afgelast", "geannuleerd"), ("opzij", "pauzeren"),
    ],
    .fr: [
      ("marché", "fonctionné"), ("marche aussi", "fonctionne aussi"), ("co-organis", "coorganis"),
      ("appui de la direction", "soutien"), ("e-mail", "courriel"), ("rencontre modifiée", "activité modifiée"),
    ],
    .de: [
      ("Leute", "Mitglieder"), (" geklappt", "funktioniert"), ("Einwand", "Bedenken"), ("Einwände", "Bedenken"),
      ("auffrischen", "aktualisieren"), ("Personendaten", "personenbezogene Daten"), ("Tipp machen", "Tipp erstellen"),
    ],
    .en: [("give it too", "co-host"), ("gives it too", "co-hosts"), ("nothing is told", "no notices")],
  ]

  @Test("texts use the words of the glossary", arguments: InterfaceLanguage.allCases)
  func words(_ language: InterfaceLanguage) throws {
    let texts = PhraseSamples.all.map { $0.text(in: language) }
    for (word, instead) in try #require(Self.avoided[language]) {
      #expect(!texts.contains { $0.contains(word) }, "“\(word)”: say \(instead)")
    }
  }

  /// What native readers of each language asked for word by word.
  private static var asked: [(any Phrasing, InterfaceLanguage, String)] {
    [
      (DraftPhrase.draftOf("06:34", key: nil), .en, "Draft from 06:34 restored"),
      (FollowPhrase.watchesThread("#6"), .en, "You will be notified of new posts in #6"),
      (FramePhrase.undone("hide"), .en, "Undone: hide"), (FormPhrase.layersOffered, .en, "Countries"),
      (TipPhrase.source("#491.2"), .nl, "Gemaakt uit #491.2"), (FormPhrase.draft, .nl, "Concept"),
      (LinearLabel.state, .nl, "Status"), (ListPhrase.active, .nl, "Laatste"),
      (FramePhrase.updatedElsewhere(3, key: nil), .fr, "3 nouveaux"), (KindredPhrase.canHelpHere, .fr, "Peuvent aider"),
      (LinearPhrase.pinnedAt(1), .fr, "épinglée en position 1"),
      (TipPhrase.reviewBy("14 nov. 2027"), .fr, "à revoir avant le 14 nov. 2027"),
      (ThreadPhrase.heard(3, byMe: false), .fr, "je connais aussi (3)"),
      (KindredPhrase.helped(3, "#x"), .de, "hat 3-mal geholfen bei #x"), (Place.stories, .de, "Erfahrungen"),
    ]
  }

  @Test("what readers asked for word by word is what is said")
  func wording() {
    for (phrase, language, text) in Self.asked { #expect(phrase.text(in: language) == text) }
    for (rule, language, part) in [
      (HouseRule.citizens, .de, "Nichts darf Rückschlüsse auf einzelne Bürgerinnen und Bürger zulassen"),
      (.moderation, .nl, "kan om herziening vragen"),
    ] as [(HouseRule, InterfaceLanguage, String)] { #expect(rule.text(in: language).contains(part)) }
  }

  @Test("a notice in French shares its word with nothing else")
  func notices() {
    let opinions = PhraseSamples.all.map { $0.text(in: .fr) }.filter {
      $0.contains("votre avis") || $0.contains("Votre avis")
    }
    #expect(opinions.isEmpty, "\(opinions)")
  }

  @Test("looks are named in the reader’s language, and found by their word in the file as well")
  func looks() {
    for language in InterfaceLanguage.allCases {
      guard case .choice(let chooser) = World.sample(language).themes().form else { continue }
      let items = chooser.items
      #expect(items.map(\.id) == ThemeName.allCases.map(\.rawValue))
      #expect(items.allSatisfy { $0.words.contains($0.id) })
      #expect(language == .en || items.allSatisfy { $0.label != $0.id }, "\(items.map(\.label))")
    }
  }

  @Test("a key that is a word of the language does not stand where a reader takes it for one")
  func keysThatAreWords() {
    #expect(FramePhrase.undoable("#12 is gesloten", key: "u").text(in: .nl) == "#12 is gesloten; ongedaan maken: u")
    for language in InterfaceLanguage.allCases {
      for text in [
        DoorScreenPhrase.howToAdd(key: "a").text(in: language), NetworkPhrase.howToWrite("a").text(in: language),
      ] {
        #expect(!text.hasPrefix("a "), "\(text)")
      }
    }
  }
}
