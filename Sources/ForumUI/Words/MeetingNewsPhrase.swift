// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The headings of what networks, events and polls have for a member.
enum MeetingNewsPhrase: Phrasing, Sendable {
  case events
  case polls
  case debts
  case matches
}

extension MeetingNewsPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .events: say(nl: "Op de agenda", fr: "À l’agenda", de: "Im Kalender", en: "On the agenda")
    case .polls:
      say(
        nl: "Je stem wordt gevraagd", fr: "Votre avis est demandé", de: "Ihre Stimme ist gefragt",
        en: "Your view is asked for")
    case .debts:
      say(nl: "Nog terug te koppelen", fr: "Retours à donner", de: "Noch zurückzumelden", en: "Still to be given back")
    case .matches:
      say(
        nl: "Past bij je netwerk", fr: "Correspond à votre réseau", de: "Passt zu Ihrem Netzwerk",
        en: "Suits your network")
    }
  }
}
