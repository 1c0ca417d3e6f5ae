// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why two networks suit each other, in words.
enum MatchPhrase: Phrasing, Sendable {
  /// Of the other network, which is named: a call and whoever is on neither board read this too.
  case theyOffer(String, seeks: String, offers: String)
  case weOffer(String, seeks: String, offers: String)
  /// Of a network that is named beside it.
  case seeks(String)
  case offers(String)
  case topics(String)
  case layer(String)
  case region(String)
  /// The earlier one first.
  case events(Int, Int)
}

extension NetworkPage.Match {
  /// What members call the network.
  public var reference: String { Reference.network(match.network).description }
}

extension MatchPhrase {
  /// Why a network suits, in words, with the names that its reader knows layers and topics by.
  init(_ reason: MatchReason, of network: NetworkID, layer: (LayerID) -> String, topics: ([TopicID]) -> String) {
    let other = Reference.network(network).description
    switch reason {
    case .theyOffer(let seeks, let offers, _): self = .theyOffer(other, seeks: seeks, offers: offers)
    case .weOffer(let seeks, let offers, _): self = .weOffer(other, seeks: seeks, offers: offers)
    case .seeks(let line, _): self = .seeks(line)
    case .offers(let line, _): self = .offers(line)
    case .topics(let ids): self = .topics(topics(ids))
    case .layer(let id): self = .layer(layer(id))
    case .region(let region): self = .region(region)
    case .events(let ours, let theirs, let isOursFirst):
      self = isOursFirst ? .events(ours, theirs) : .events(theirs, ours)
    }
  }

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .theyOffer(let other, let seeks, let offers):
      say(
        nl: "gezocht: “\(seeks)”; \(other) biedt “\(offers)” aan",
        fr: "recherché : « \(seeks) » ; \(other) propose « \(offers) »",
        de: "gesucht: „\(seeks)“; \(other) bietet „\(offers)“", en: "sought: “\(seeks)”; \(other) offers “\(offers)”")
    case .weOffer(let other, let seeks, let offers):
      say(
        nl: "aangeboden: “\(offers)”; \(other) zoekt “\(seeks)”",
        fr: "proposé : « \(offers) » ; \(other) cherche « \(seeks) »",
        de: "angeboten: „\(offers)“; \(other) sucht „\(seeks)“", en: "offered: “\(offers)”; \(other) seeks “\(seeks)”")
    case .seeks(let line):
      say(nl: "zoekt “\(line)”", fr: "cherche « \(line) »", de: "sucht „\(line)“", en: "seeks “\(line)”")
    case .offers(let line):
      say(nl: "biedt “\(line)” aan", fr: "propose « \(line) »", de: "bietet „\(line)“", en: "offers “\(line)”")
    case .topics(let topics):
      say(
        nl: "zelfde thema’s: \(topics)", fr: "mêmes thèmes : \(topics)", de: "gleiche Themen: \(topics)",
        en: "same topics: \(topics)")
    case .layer(let layer):
      say(
        nl: "zelfde bestuurslaag: \(layer)", fr: "même niveau : \(layer)", de: "gleiche Ebene: \(layer)",
        en: "same layer: \(layer)")
    case .region(let region):
      say(
        nl: "zelfde streek: \(region)", fr: "même région : \(region)", de: "gleiche Region: \(region)",
        en: "same region: \(region)")
    case .events(let ours, let theirs):
      say(
        nl: "activiteiten in dezelfde weken: event:\(ours) en event:\(theirs)",
        fr: "activités dans les mêmes semaines : event:\(ours) et event:\(theirs)",
        de: "Veranstaltungen in denselben Wochen: event:\(ours) und event:\(theirs)",
        en: "events in the same weeks: event:\(ours) and event:\(theirs)")
    }
  }
}
