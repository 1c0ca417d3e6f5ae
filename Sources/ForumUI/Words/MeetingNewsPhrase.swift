// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The headings of what networks, events and polls have for a member.
enum MeetingNewsPhrase: Phrasing, Sendable {
  case events
  case polls
  case debts
  case matches
  /// What suits a network of the reader's, which is named last.
  case theyOffer(String, String)
  case weOffer(String, String)
  case suits(String, String)
}

extension MeetingNewsPhrase {
  /// What suits a network, by its strongest reason.
  init(_ match: MeetingNews.Match) {
    let other = Reference.network(match.match.network).description
    let ours = Reference.network(match.network).description
    switch match.match.reasons.first {
    case .theyOffer: self = .theyOffer(other, ours)
    case .weOffer: self = .weOffer(other, ours)
    case .seeks, .offers, .topics, .layer, .region, .events, nil: self = .suits(other, ours)
    }
  }

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .events: say(nl: "Op de agenda", fr: "À l’agenda", de: "Im Kalender", en: "On the agenda")
    case .polls:
      say(
        nl: "Je stem wordt gevraagd", fr: "Votre vote est attendu", de: "Ihre Stimme ist gefragt",
        en: "Your view is asked for")
    case .debts:
      say(nl: "Nog terug te koppelen", fr: "Retours à donner", de: "Noch zurückzumelden", en: "Feedback still owed")
    case .matches:
      say(
        nl: "Past bij je netwerk", fr: "Correspond à votre réseau", de: "Passt zu Ihrem Netzwerk",
        en: "Suits your network")
    case .theyOffer(let other, let ours):
      say(
        nl: "\(other) biedt wat \(ours) zoekt", fr: "\(other) propose ce que \(ours) cherche",
        de: "\(other) bietet, was \(ours) sucht", en: "\(other) offers what \(ours) seeks")
    case .weOffer(let other, let ours):
      say(
        nl: "\(other) zoekt wat \(ours) aanbiedt", fr: "\(other) cherche ce que \(ours) propose",
        de: "\(other) sucht, was \(ours) bietet", en: "\(other) seeks what \(ours) offers")
    case .suits(let other, let ours):
      say(
        nl: "\(other) past bij \(ours)", fr: "\(other) correspond à \(ours)", de: "\(other) passt zu \(ours)",
        en: "\(other) suits \(ours)")
    }
  }
}
