// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is said of personal data in a text before it is posted.
public enum PersonalDataPhrase: Phrasing {
  /// The name of a kind.
  case kind(PersonalData)
  /// A finding: the line it stands on, what it seems to be, the piece of text.
  case finding(line: Int, PersonalData, String)
  /// So many more findings than are listed.
  case more(Int)
  /// Whether to post with what was found.
  case confirm
  /// The text stays as it is, to be changed.
  case marked
}
