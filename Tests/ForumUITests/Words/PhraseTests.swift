// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

@Suite struct PhraseTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func noTextIsEmptyOrUntidy(language: InterfaceLanguage) {
    for phrase in PhraseSamples.all {
      let text = phrase.text(in: language)
      #expect(!text.isEmpty, "\(phrase)")
      #expect(!text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(text)")
      #expect(!text.contains("\\(") && !text.contains("Optional("), "\(text)")
      #expect(!text.contains("'") && !text.contains("..."), "typographic signs: \(text)")
    }
  }

  @Test func noLongTextIsTheSameInTwoLanguages() {
    for phrase in PhraseSamples.errors + PhraseSamples.forms {
      let texts = InterfaceLanguage.allCases.map { phrase.text(in: $0) }
      #expect(Set(texts).count == texts.count, "\(texts)")
    }
  }

  @Test func everyErrorOfAFileNamesItsPathAndWhatToDoNext() {
    for error in PhraseSamples.pathErrors {
      for language in InterfaceLanguage.allCases {
        let text = ErrorPhrase(error).text(in: language)
        #expect(text.contains(PhraseSamples.path), "\(text)")
        #expect(text.hasSuffix("."), "\(text)")
        #expect(text.split(separator: ". ").count >= 2, "says what, then what to do: \(text)")
      }
    }
  }

  @Test func theNamesOfAnAreaDiffer() {
    for language in InterfaceLanguage.allCases {
      let areas: [[String]] = [
        ThreadKind.allCases.map { ValuePhrase.kind($0).text(in: language) },
        Query.State.allCases.map { ValuePhrase.state($0).text(in: language) },
        Role.allCases.map { ValuePhrase.role($0).text(in: language) },
        RoleFamily.allCases.map { ValuePhrase.roleFamily($0).text(in: language) },
        (0...7).map { ValuePhrase.tie(TopicTie(rawValue: $0)).text(in: language) },
        Field.allCases.map { FieldPhrase($0).text(in: language) },
      ]
      for names in areas { #expect(Set(names).count == names.count, "\(names)") }
    }
  }

  @Test func aRefusalAndAProblemSpeakThroughTheError() {
    for language in InterfaceLanguage.allCases {
      let refusal = Refusal.locked(reason: "done")
      #expect(ErrorPhrase(.refused(refusal)).text(in: language) == RefusalPhrase(refusal).text(in: language))
      let problem = FieldProblem(.body, .empty)
      #expect(ErrorPhrase(.invalid(problem)).text(in: language) == ProblemPhrase(problem).text(in: language))
    }
  }

  private static let sentences: [(ProblemPhrase, [String])] = [
    (
      ProblemPhrase(FieldProblem(.title, .tooShort(count: 2, minimum: 3))),
      [
        "Titel: minstens 3 tekens nodig, het zijn er 2", "Titre : au moins 3 caractères, il y en a 2",
        "Titel: mindestens 3 Zeichen nötig, es sind 2", "Title: at least 3 characters are needed, there are 2",
      ]
    ),
    (
      ProblemPhrase(.unknownTopic("opn", nearest: ["open-data", "budget"])),
      [
        "“opn” is geen thema; probeer open-data of budget", "« opn » n’est pas un thème ; essayez open-data ou budget",
        "„opn“ ist kein Thema; möglich: open-data oder budget", "“opn” is not a topic; try open-data or budget",
      ]
    ),
    (
      ProblemPhrase(QueryProblem(offset: 7, length: 4, word: "topc", kind: .unknownKey, nearest: ["topic"])),
      [
        "“topc” (teken 8) is geen filter; probeer topic", "« topc » (caractère 8) n’est pas un filtre ; essayez topic",
        "„topc“ (Zeichen 8) ist kein Filter; möglich: topic", "“topc” (character 8) is not a filter; try topic",
      ]
    ),
    (
      ProblemPhrase(FieldProblem(.body, .controlCharacter(scalar: 0x1B, line: 2, column: 7))),
      [
        "Tekst: stuurteken U+001B op regel 2, kolom 7; haal het weg",
        "Texte : caractère de contrôle U+001B à la ligne 2, colonne 7 ; enlevez-le",
        "Text: Steuerzeichen U+001B in Zeile 2, Spalte 7; entfernen Sie es",
        "Text: control character U+001B on line 2, column 7; take it out",
      ]
    ),
  ]

  @Test(arguments: sentences)
  func problems(phrase: ProblemPhrase, texts: [String]) {
    #expect([phrase.nl, phrase.fr, phrase.de, phrase.en] == texts)
  }

  @Test func alternativesAreJoinedWithALastOr() {
    #expect(ProblemPhrase.choice([], or: "or") == "")
    #expect(ProblemPhrase.choice(["a"], or: "or") == "a")
    #expect(ProblemPhrase.choice(["a", "b", "c"], or: "or") == "a, b or c")
  }

  @Test func severalTiesAreOneText() {
    #expect(ValuePhrase.tie([.follows, .canHelp]).nl == "volgt, kan helpen")
    #expect(ValuePhrase.tie([]).fr == "aucun lien")
  }
}
