// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct SoughtWordsTests {
  @Test(
    "what of a title is looked for",
    arguments: [
      ("Who has a template for a one-page social media policy?", "template page social media policy"),
      ("Hoe schrijf ik een klare brief aan de burger?", "schrijf klare brief burger"),
      ("Qui connaît un modèle de lettre pour les citoyens ?", "modèle lettre citoyens"),
      ("Wie schreibt man verständliche Briefe?", "schreibt verständliche briefe"),
      ("AI en IT bij het OCMW", "ai it ocmw"), ("ai en it", ""), ("Brief brief BRÍEF", "brief"),
      ("e-mail", "mail"), ("open_data", "open data"), ("G7 2030", "g7 2030"), ("漢字を使う", "漢字を使う"),
      ("", ""), ("de het een", ""), ("Who has?", ""), ("fax", ""), ("fax bus", "fax bus"), ("taal", "taal"),
    ])
  func words(title: String, words: String) {
    #expect(SoughtWords(title).words.map(\.text).joined(separator: " ") == words)
  }

  @Test(
    "the last word may go on while it is typed, from four letters",
    arguments: [
      ("klare brie", "klare brie…"), ("klare brief ", "klare brief"), ("klare brief?", "klare brief"),
      ("klare bri", "klare bri"), ("klar", "klar…"), ("over", ""), ("overh", "overh…"), ("klare klare", "klare"),
    ])
  func typed(title: String, words: String) {
    let found = SoughtWords(title, isTyped: true).words.map { $0.text + ($0.isBegun ? "…" : "") }
    #expect(found.joined(separator: " ") == words)
    #expect(SoughtWords(title).words.allSatisfy { !$0.isBegun })
  }

  @Test(
    "two words that follow each other may be written as one",
    arguments: [
      ("Sociale media beleid", "socialemedia mediabeleid -"), ("beleid voor sociale media", "- socialemedia -"),
      ("Open Données", "opendonnées -"), ("open-data", "opendata -"), ("vrije dag", "vrijedag -"),
      ("jaar 2030", "- -"), ("fax bus", "- -"), ("media", "-"), ("sociale media Sociale", "socialemedia -"),
    ])
  func joined(title: String, joined: String) {
    #expect(SoughtWords(title).words.map { $0.joined ?? "-" }.joined(separator: " ") == joined)
  }

  @Test("of many words the longest are kept, in their order")
  func many() {
    let words = SoughtWords("aaa bbbbb ccc ddddd eeeee fffff ggggg hhhhh iii jjjjj kkkkk lllll").words.map(\.text)
    #expect(words == ["bbbbb", "ddddd", "eeeee", "fffff", "ggggg", "hhhhh", "jjjjj", "kkkkk"])
  }

  @Test(
    "singular and plural find each other in four languages",
    arguments: [
      ("letter", "letters"), ("template", "templates"), ("brief", "brieven"), ("huis", "huizen"),
      ("gemeente", "gemeenten"), ("vergunning", "vergunningen"), ("tip", "tips"), ("commune", "communes"),
      ("communal", "communaux"), ("bureau", "bureaux"), ("citoyen", "citoyens"), ("brief", "briefe"),
      ("formular", "formulare"), ("gemeinde", "gemeinden"), ("bus", "bus"),
    ])
  func forms(one: String, other: String) {
    // Words of three letters stay as they are.
    if one.count > 3 { #expect(WordForms.forms(of: one).contains(other)) }
    if other.count > 3 { #expect(WordForms.forms(of: other).contains(one)) }
    #expect(WordForms.forms(of: one).first == one)
    #expect(Set(WordForms.forms(of: other)).count == WordForms.forms(of: other).count)
    #expect(WordForms.forms(of: other).count <= 12)
  }

  @Test(arguments: ["it", "2030s", "x9ende"]) func noForms(word: String) {
    #expect(WordForms.forms(of: word) == [word])
  }

  @Test(
    "topics that a title names, in any language",
    arguments: [
      ("Who publishes OPEN DATA?", "open-data"), ("Données ouvertes et langage clair", "open-data plain-language"),
      ("Klare taal voor open data", "plain-language open-data"), ("Openheid van data", ""), ("data open", ""),
      ("Welk budget is er?", "funding"), ("Budgetten", ""), ("medewerkers op het terrein", "field-staff"), ("", ""),
    ])
  func topics(title: String, topics: String) {
    let found = TopicGuess.topics(in: title, of: Fixtures.topics, limit: 5).map(\.rawValue)
    #expect(found.joined(separator: " ") == topics)
    #expect(TopicGuess.topics(in: title, of: Fixtures.topics, limit: 0).isEmpty)
  }

  @Test("chosen topics come before those that the title names, five in all")
  func search() {
    let search = TitleSearch("Open data in klare taal", chosen: [TopicID("plain-language")], of: Fixtures.topics)
    #expect(search.topics == [TopicID("plain-language"), TopicID("open-data")])
    let full = (1...5).map { TopicID("t\($0)") }
    #expect(TitleSearch("Open data", chosen: full, of: Fixtures.topics).topics == full)
    #expect(TitleSearch("", chosen: full, of: Fixtures.topics).isEmpty)
  }
}
