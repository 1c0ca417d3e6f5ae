// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Small invented things for the tests of the rules.
enum Fixtures {
  static let topics = [
    topic("open-data", "Open data", "Données ouvertes", "Offene Daten", "Open data", ["opendata", "datasets"]),
    topic("plain-language", "Klare taal", "Langage clair", "Klare Sprache", "Plain language", ["heerlijk-helder"]),
    topic("field-staff", "Medewerkers op het terrein", "Agents de terrain", "Außendienst", "Field staff", ["veldpost"]),
    topic("funding", "Financiering", "Financement", "Finanzierung", "Funding", ["subsidies", "budget"]),
  ]

  static let layers = [
    layer("be", nil, ["nl": "België", "fr": "Belgique"]),
    layer("be.federal", "be", ["nl": "Federale overheid", "en": "Federal government"]),
    layer("be.federal.fps", "be.federal", ["nl": "Federale overheidsdienst"], ["nl": "FOD/POD", "fr": "SPF/SPP"]),
    layer("be.local", "be", ["nl": "Lokale besturen", "fr": "Pouvoirs locaux"]),
    layer("be.local.municipality", "be.local", ["nl": "Gemeente of stad", "fr": "Commune ou ville"]),
    layer("be.local.cpas", "be.local", ["nl": "Sociaal huis"], ["nl": "OCMW", "fr": "CPAS", "de": "ÖSHZ"]),
    layer("nl", nil, ["nl": "Nederland"]),
    layer("nl.municipality", "nl", ["nl": "Gemeente (Nederland)"]),
  ]

  static let vocabulary = Vocabulary(layers: layers, topics: topics)

  static func member(
    _ id: Int64 = 1, layer: String = "be.local.municipality", organisation: String = "Stad Voorbeeld"
  ) -> MemberBrief {
    MemberBrief(
      id: MemberID(id), handle: "member\(id)", name: "", role: .member, layer: LayerID(layer),
      organisation: organisation)
  }

  static func post(
    _ number: Int, parent: Int? = 1, by author: MemberBrief = member(), language: String = "nl"
  ) -> Post {
    Post(
      id: PostID(Int64(number)), reference: PostReference(thread: 1, number: number), parent: parent, author: author,
      created: Timestamp(seconds: 0), language: Language(rawValue: language) ?? .unknown, body: "Text.")
  }

  private static func topic(
    _ id: String, _ nl: String, _ fr: String, _ de: String, _ en: String, _ aliases: [String]
  ) -> Topic {
    Topic(id: TopicID(id), labels: Labels([.nl: nl, .fr: fr, .de: de, .en: en]), aliases: aliases)
  }

  private static func layer(
    _ id: String, _ parent: String?, _ labels: [String: String], _ abbreviations: [String: String] = [:]
  ) -> Layer {
    Layer(
      id: LayerID(id), parent: parent.map { LayerID($0) }, isSelectable: true, labels: texts(labels),
      abbreviations: texts(abbreviations))
  }

  private static func texts(_ texts: [String: String]) -> Labels {
    var labels = Labels([:])
    for (code, text) in texts {
      if let language = InterfaceLanguage(rawValue: code) { labels.texts[language] = text }
    }
    return labels
  }
}

extension PersonalDataScanner {
  /// All findings in a text.
  static func findings(in text: String) -> [PersonalDataFinding] { first(.max, in: text).findings }
}
