// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about how a post was edited.
public enum HistoryPhrase: Phrasing {
  case title(String)
  case edited(String)
  case written(String)
  case reason(String)
  /// So many lines between two changes are left out.
  case unchanged(Int)
  /// A text that is being written beside what stands there now.
  case comparison(String)
  case compared(by: String?)
  /// A text that the reader may not read.
  case withheld
  case missing
}
