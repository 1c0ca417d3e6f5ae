// SPDX-License-Identifier: EUPL-1.2

import Forum

extension NoticePhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .line(let kind, let actor, let title): Self.lineDE(kind, actor, title)
    case .none: "Es gibt keine Hinweise"
    case .heading: "Hinweise"
    case .allSeen: "Alle Hinweise sind gesehen"
    }
  }

  private static func lineDE(_ kind: Notice.Kind, _ actor: String, _ title: String) -> String {
    let deed =
      switch kind {
      case .answer: "hat auf Ihre Frage geantwortet"
      case .reply: "hat Ihnen geantwortet"
      case .mention: "hat Sie erwähnt"
      case .helped: "sagt, dass Ihre Antwort geholfen hat"
      case .madeIntoTip: "hat aus Ihrer Antwort einen Tipp gemacht"
      case .tipPinned: "hat Ihren Tipp angeheftet"
      case .threadPinned: "hat Ihr Gespräch angeheftet"
      case .watchedThread: "schrieb in einem Gespräch, das Sie beobachten"
      case .watchedTopic: "begann ein Gespräch zu einem Thema, das Sie beobachten"
      case .adoption: "hat berichtet, wie Ihr Tipp wirkte"
      case .moderation: "(Moderation) hat eingegriffen"
      }
    return "\(actor) \(deed): \(title)"
  }
}
