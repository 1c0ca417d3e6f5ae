// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of lists of threads and their filters.
public enum ListPhrase: Phrasing {
  case everything
  case threads(Int, isMore: Bool)
  case new(Int)
  case unread(Int)
  case waits(WaitingPhrase)
  case locked(String)
  case lockReason
  case sortedBy(ThreadSort)
  case allRead
  case markAllRead
  case noFilter
  case everythingRead
  case noUnread
  case filterBy
  case filterKind(FilterMenu.Kind)
  /// A filter by when a thread was started.
  case startedSince(Query.Moment)
  case startedBefore(Query.Moment)
  case title
  case state
  case layer
  case author
  case answers
  case active
  case empty
  case emptyUnderFilter
}
