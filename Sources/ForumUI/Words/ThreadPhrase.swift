// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of a thread being read.
public enum ThreadPhrase: Phrasing {
  case hidden
  /// In the place of a title that is not told.
  case goneTitle
  case hiddenTitle
  case helpedBy(String, String)
  case edited(String)
  case editedByModerator(String)
  case helped
  case helpedByModerator
  case bridge(String)
  case heard(Int, byMe: Bool)
  case becameTip(Int)
  case removedByAuthor
  case removedByModerator
  case missing(Int)
  /// How many posts came, whether below, and the key that goes there.
  case arrived(Int, isBelow: Bool, key: String)
  case allRead
  case neverEdited
  case noMatch
  case noMatchYet(Int)
  case matchFromStart
  case matchFromEnd
  case nothingHelped
  case hideReason
  case removeReason(Int)
  case confirmRemove(Int)
  case unreadFrom(Int)
  case noReference
  case isMissing
  case isRemoved
  case isHidden
  /// A post by its reference.
  case noPost(String)
  /// Its first line, how many more there are, and the key that shows them.
  case foldedSignature(String, Int, key: String)
  case foldedQuote(Int, key: String)
  case nothingFolded
  /// Over the threads that have to do with this one.
  case related
  case followWhich
  case markedHelped
  case unmarkedHelped
  case saidHeard
  case unsaidHeard
  case removed
}
