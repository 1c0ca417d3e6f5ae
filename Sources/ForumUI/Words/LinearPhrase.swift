// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What linear renderings say beside the values themselves.
public enum LinearPhrase: Phrasing {
  case answers(Int)
  case replies(Int)
  case helped(Int)
  case replyTo(String)
  case new
  case unread
  case pinnedAt(Int)
  case worked(Int)
  case failed(Int)
  case didWork
  case didNotWork
  case threads(Int)
  case waiting(Int)
  /// Threads, and how many of them wait.
  case threadsOfWhichWait(Int, Int)
  case posts(Int)
  case tips(Int)
  case helpers(Int)
  case members(Int)
  case groupsOnly
  case unseen
  case nobodyWaits
  case openScreen
}
