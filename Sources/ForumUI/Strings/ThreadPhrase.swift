// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of a thread being read.
public enum ThreadPhrase: Phrasing {
  case hidden
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
  case arrived(Int)
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
  case followWhich
  case markedHelped
  case unmarkedHelped
  case saidHeard
  case unsaidHeard
  case removed
}
