// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why two networks suit each other, in words.
public enum MatchPhrase: Phrasing, Sendable {
  case theyOffer(seeks: String, offers: String)
  case weOffer(seeks: String, offers: String)
  case topics(String)
  case layer(String)
  case region(String)
  case events(Int, Int)
}

extension MatchPhrase {
  /// A reason in words, with the names that its reader knows layers and topics by.
  init(_ reason: MatchReason, layer: (LayerID) -> String, topics: ([TopicID]) -> String) {
    switch reason {
    case .theyOffer(let seeks, let offers, _): self = .theyOffer(seeks: seeks, offers: offers)
    case .weOffer(let seeks, let offers, _): self = .weOffer(seeks: seeks, offers: offers)
    case .topics(let ids): self = .topics(topics(ids))
    case .layer(let id): self = .layer(layer(id))
    case .region(let region): self = .region(region)
    case .events(let ours, let theirs): self = .events(ours, theirs)
    }
  }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .theyOffer(let seeks, let offers):
      say(
        nl: "jullie zoeken “\(seeks)”, zij bieden “\(offers)” aan",
        fr: "vous cherchez « \(seeks) », ils proposent « \(offers) »",
        de: "gesucht ist „\(seeks)“, dort gibt es „\(offers)“", en: "you seek “\(seeks)”, they offer “\(offers)”")
    case .weOffer(let seeks, let offers):
      say(
        nl: "zij zoeken “\(seeks)”, jullie bieden “\(offers)” aan",
        fr: "ils cherchent « \(seeks) », vous proposez « \(offers) »",
        de: "dort gesucht ist „\(seeks)“, hier gibt es „\(offers)“", en: "they seek “\(seeks)”, you offer “\(offers)”")
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
