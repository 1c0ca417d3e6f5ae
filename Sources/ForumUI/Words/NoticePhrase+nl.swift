// SPDX-License-Identifier: EUPL-1.2

import Forum

extension NoticePhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .line(let kind, let actor, let title): Self.lineNL(kind, actor, title)
    case .none: "Er zijn geen meldingen"
    case .heading: "Meldingen"
    case .allSeen: "Alle meldingen zijn gezien"
    }
  }

  private static func lineNL(_ kind: Notice.Kind, _ actor: String, _ title: String) -> String {
    let deed =
      switch kind {
      case .answer: "antwoordde op uw vraag"
      case .reply: "reageerde op u"
      case .mention: "noemde u"
      case .helped: "zegt dat uw antwoord hielp"
      case .madeIntoTip: "maakte een tip van uw antwoord"
      case .tipPinned: "zette uw tip vast"
      case .threadPinned: "zette uw gesprek vast"
      case .watchedThread: "schreef in een gesprek dat u in het oog houdt"
      case .watchedTopic: "begon een gesprek over een thema dat u in het oog houdt"
      case .adoption: "meldde hoe uw tip werkte"
      case .moderation: "(moderatie) greep in"
      }
    return "\(actor) \(deed): \(title)"
  }
}
