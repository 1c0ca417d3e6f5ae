// SPDX-License-Identifier: EUPL-1.2

import Forum

extension NoticePhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .line(let kind, let actor, let title): Self.lineFR(kind, actor, title)
    case .none: "Il n’y a pas d’avis"
    case .heading: "Avis"
    case .allSeen: "Tous les avis sont vus"
    }
  }

  private static func lineFR(_ kind: Notice.Kind, _ actor: String, _ title: String) -> String {
    let deed =
      switch kind {
      case .answer: "a répondu à votre question"
      case .reply: "vous a répondu"
      case .mention: "vous a mentionné"
      case .helped: "dit que votre réponse a aidé"
      case .madeIntoTip: "a fait une astuce de votre réponse"
      case .tipPinned: "a épinglé votre astuce"
      case .threadPinned: "a épinglé votre conversation"
      case .watchedThread: "a écrit dans une conversation que vous surveillez"
      case .watchedTopic: "a ouvert une conversation sur un thème que vous surveillez"
      case .adoption: "a dit comment votre astuce a marché"
      case .moderation: "(modération) est intervenu"
      }
    return "\(actor) \(deed) : \(title)"
  }
}
