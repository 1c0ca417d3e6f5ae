// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ListPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .everything: "All threads"
    case .threads(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "thread" : "threads")"
    case .new(let count): "\(count) new"
    case .unread(let count): "\(count) unread"
    case .waits(let time): "waits \(time.en)"
    case .locked(let reason): "locked: \(reason)"
    case .lockReason: "Why is this thread locked? Everyone reads the reason."
    case .sortedBy(let sort): Self.sortEN(sort)
    case .allRead: "All marked as read; press u to take it back"
    case .markAllRead: "Mark everything in this list as read?"
    case .noFilter: "There is no filter"
    case .everythingRead: "Everything in this list is read"
    case .noUnread: "Everything else is read"
    case .filterBy: "Filter by"
    case .filterKind(let kind): Self.kindEN(kind)
    case .startedSince(let moment): Self.sinceEN(moment)
    case .startedBefore(let moment): Self.beforeEN(moment)
    case .title: "Title"
    case .state: "State"
    case .layer: "Layer"
    case .author: "From"
    case .answers: "Answ"
    case .active: "Latest"
    case .empty: "Nothing here yet. Press a to start the first thread."
    case .emptyUnderFilter: "Nothing matches these filters. F drops the last one, C all of them."
    }
  }

  private static func sortEN(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "latest activity first"
    case .oldest: "oldest activity first"
    case .waiting: "longest waiting first"
    case .unanswered: "longest unanswered first"
    case .helped: "most helped first"
    }
  }

  private static func kindEN(_ kind: FilterMenu.Kind) -> String {
    switch kind {
    case .topic: "topic"
    case .layer: "layer of government"
    case .state: "state"
    case .kind: "kind"
    case .language: "language"
    case .organisation: "organisation"
    case .author: "author"
    case .started: "when it was started"
    case .words: "words in the text"
    }
  }

  private static func sinceEN(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "since \(moment.text)" }
    return days == 1 ? "last 24 hours" : "last \(days) days"
  }

  private static func beforeEN(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "before \(moment.text)" }
    return days == 1 ? "older than a day" : "older than \(days) days"
  }
}
