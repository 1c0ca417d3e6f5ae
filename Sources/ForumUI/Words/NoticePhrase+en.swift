// SPDX-License-Identifier: EUPL-1.2

import Forum

extension NoticePhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .line(let kind, let actor, let title): Self.lineEN(kind, actor, title)
    case .none: "There are no notices"
    case .heading: "Notices"
    case .allSeen: "All notices are seen"
    }
  }

  private static func lineEN(_ kind: Notice.Kind, _ actor: String, _ title: String) -> String {
    let deed =
      switch kind {
      case .answer: "answered your question"
      case .reply: "replied to you"
      case .mention: "mentioned you"
      case .helped: "says your answer helped"
      case .madeIntoTip: "made a tip of your answer"
      case .tipPinned: "pinned your tip"
      case .threadPinned: "pinned your thread"
      case .watchedThread: "posted in a thread you watch"
      case .watchedTopic: "started a thread on a topic you watch"
      case .adoption: "reported how your tip worked"
      case .moderation: "(moderation) stepped in"
      }
    return "\(actor) \(deed): \(title)"
  }
}
