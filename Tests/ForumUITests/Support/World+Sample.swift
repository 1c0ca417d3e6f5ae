// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI
import Terminal

extension Timestamp {
  /// The present moment of all tests: Saturday 1 February 2025, 12:00 UTC.
  static let sampleNow = Timestamp(seconds: 1_738_411_200)
}

extension World {
  /// A small board as a member meets it.
  static func sample(
    _ language: InterfaceLanguage = .en, columns: Int = 80, rows: Int = 24, role: Role = .member,
    isUnicode: Bool = true
  ) -> World {
    var viewer = Member(
      brief: .an, joined: Timestamp.sampleNow.adding(days: -400), houseRules: HouseRules.version)
    viewer.brief.role = role
    return World(
      reader: Reader(language: language, now: .sampleNow, isUnicode: isUnicode), viewer: viewer,
      board: Board(name: "Club 35", created: Timestamp.sampleNow.adding(days: -500)), layers: Layer.samples,
      topics: Topic.samples, size: Size(columns: columns, rows: rows))
  }
}

extension MemberBrief {
  /// The reader of the tests.
  static let an = MemberBrief(
    id: MemberID(rawValue: 1), handle: "an", name: "An Peeters", role: .member, layer: "be.local.municipality",
    organisation: "Stad Gent")
  /// Somebody at the top.
  static let sara = MemberBrief(
    id: MemberID(rawValue: 2), handle: "sara", name: "Sara Maes", role: .member, layer: "be.federal.fps",
    organisation: "FOD Kanselarij")
  /// A moderator.
  static let jan = MemberBrief(
    id: MemberID(rawValue: 3), handle: "jan_zes", name: "Jan Zes", role: .moderator, layer: "be.local.cpas",
    organisation: "OCMW Aalst")
}

extension LayerID: ExpressibleByStringLiteral {
  /// A stored value as it is written.
  public init(stringLiteral value: String) { self.init(value) }
}

extension TopicID: ExpressibleByStringLiteral {
  /// A stored value as it is written.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Layer {
  /// A few layers, parents first.
  static let samples = [
    layer("be", parent: nil, isSelectable: false, nl: "België", fr: "Belgique", de: "Belgien", en: "Belgium"),
    layer("be.federal", parent: "be", nl: "Federaal", fr: "Fédéral", de: "Föderal", en: "Federal"),
    layer(
      "be.federal.fps", parent: "be.federal", nl: "Federale overheidsdienst", fr: "Service public fédéral",
      de: "Föderaler Öffentlicher Dienst", en: "Federal public service", short: "FOD"),
    layer("be.local", parent: "be", isSelectable: false, nl: "Lokaal", fr: "Local", de: "Lokal", en: "Local"),
    layer(
      "be.local.municipality", parent: "be.local", nl: "Gemeente", fr: "Commune", de: "Gemeinde", en: "Municipality"),
    layer(
      "be.local.cpas", parent: "be.local", nl: "Openbaar centrum voor maatschappelijk welzijn",
      fr: "Centre public d’action sociale", de: "Öffentliches Sozialhilfezentrum",
      en: "Public centre for social welfare", short: "OCMW"),
  ]

  /// Layers that the board of the tests does not offer.
  static let otherSamples = [
    layer(
      "nl", parent: nil, isSelectable: false, nl: "Nederland", fr: "Pays-Bas", de: "Niederlande", en: "Netherlands"),
    layer(
      "nl.province", parent: "nl", nl: "Provincie (Nederland)", fr: "Province (Pays-Bas)", de: "Provinz (Niederlande)",
      en: "Province (Netherlands)"),
    layer(
      "nl.water", parent: "nl", nl: "Waterschap", fr: "Office des eaux (waterschap)", de: "Wasserverband (waterschap)",
      en: "Water authority (waterschap)"),
  ]

  private static func layer(
    _ id: String, parent: LayerID?, isSelectable: Bool = true, nl: String, fr: String, de: String, en: String,
    short: String? = nil
  ) -> Layer {
    Layer(
      id: LayerID(id), parent: parent, isSelectable: isSelectable,
      labels: Labels([.nl: nl, .fr: fr, .de: de, .en: en]),
      abbreviations: Labels(short.map { [.nl: $0, .en: $0] } ?? [:])
    )
  }
}

extension Topic {
  /// A few topics.
  static let samples = [
    topic("open-data", nl: "Open data", fr: "Données ouvertes", de: "Offene Daten", en: "Open data"),
    topic(
      "plain-language", nl: "Klare taal", fr: "Langage clair", de: "Klare Sprache", en: "Plain language",
      aliases: ["heldere taal"]),
    topic("field-staff", nl: "Veldwerk", fr: "Terrain", de: "Außendienst", en: "Field staff"),
  ]

  private static func topic(
    _ id: String, nl: String, fr: String, de: String, en: String, aliases: [String] = []
  ) -> Topic {
    Topic(id: TopicID(id), labels: Labels([.nl: nl, .fr: fr, .de: de, .en: en]), aliases: aliases)
  }
}
