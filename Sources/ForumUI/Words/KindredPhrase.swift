// SPDX-License-Identifier: EUPL-1.2

/// The texts about what is like a title and about members who have to do with something.
public enum KindredPhrase: Phrasing {
  /// Over threads and tips, and over members, beside a title.
  case looksLike
  case canHelpHere
  case whatStandsHere
  case found(similar: Int, members: Int)
  case nothingSimilar
  /// Why a member is named; topics and lines come as they are shown.
  case canHelp(String)
  case helpedHere(Int)
  case helped(Int, String)
  case canTalkAbout(String)
  case worksOn(String)
  case follows(String)
  /// Who else works on something.
  case whoElse
  case elsewhere
  case ownOrganisation
  case nobody
  case nobodyForMe
}
