// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of tips: their list, one tip, and what is asked and said when something is done to one.
public enum TipPhrase: Phrasing {
  case tips(Int, isMore: Bool)
  case pinned
  case withoutTopic
  case title
  case worked
  case layers
  case owner
  case confirmed
  case workedFor(Int)
  /// Under the heading of the column.
  case workedForShort(Int)
  case failedFor(Int)
  case place(Int)
  case ownedBy(String)
  case creditedTo(String)
  case source(String)
  case knownToWork(String)
  case confirmedOn(String)
  case reviewBy(String)
  case reports
  case noReports
  case reportWorked
  case reportFailed
  case missing(Int)
  case empty
  case filter(TipTerm.Kind)
  case askWorked
  case askNote(worked: Bool)
  case takeReportBack
  case reported
  case reportGone
  case stillTrue
  case supersedeBy
  case noOtherTip
  case superseded(Int)
  case inForceAgain
  case confirmWithdraw
  case withdrawn
  case broughtBack
  case pinnedNow
  case unpinnedNow
  case moved
  case neverEdited
  case notPinned
  case isFirstPin
  case isLastPin
  case replaceOnBoard(Int)
  case replaceInTopic(String, Int)
  case noSource
  case nothingToFollow
}
