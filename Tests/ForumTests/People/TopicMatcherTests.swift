// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct TopicMatcherTests {
  private func found(_ typed: String, _ language: InterfaceLanguage = .nl, limit: Int = 10) -> [String] {
    TopicMatcher.matches(typed, in: Fixtures.topics, language: language, limit: limit)
      .map { "\($0.topic.id.rawValue)=\($0.matchedText)" }
  }

  @Test(arguments: [
    ("op", InterfaceLanguage.nl, ["open-data=Open data", "field-staff=Medewerkers op het terrein"]),
    ("fin", .nl, ["funding=Financiering"]), ("FINANZ", .nl, ["funding=Finanzierung"]),
    ("données", .nl, ["open-data=Données ouvertes"]), ("donnees ouv", .nl, ["open-data=Données ouvertes"]),
    ("taal", .nl, ["plain-language=Klare taal"]), ("taal", .fr, ["plain-language=Klare taal"]),
    ("helder", .de, ["plain-language=heerlijk-helder"]), ("aussen", .de, ["field-staff=Außendienst"]),
    ("#open-data", .fr, ["open-data=open-data"]), ("terrein", .nl, ["field-staff=Medewerkers op het terrein"]),
    ("budget", .en, ["funding=budget"]), ("ata", .en, []), ("data open", .en, []), ("zzz", .nl, []),
    ("klare t", .nl, ["plain-language=Klare taal"]), ("klar t", .nl, []),
  ])
  func matches(typed: String, language: InterfaceLanguage, names: [String]) {
    #expect(found(typed, language) == names)
  }

  @Test func nothingTypedGivesTheFirstByLabel() {
    #expect(
      found("", .nl, limit: 3)
        == ["funding=Financiering", "plain-language=Klare taal", "field-staff=Medewerkers op het terrein"])
    #expect(found("", .nl, limit: 0).isEmpty)
    #expect(found(" - ", .nl, limit: 1) == ["funding=Financiering"])
  }
}
