// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the home screen.
public enum TodayPhrase: Phrasing {
  case whoCanHelp(Int)
  case nobodyWaits
  case newForMe(Int)
  case sinceLastTime
  case changes(Int, Int, Int)
  /// Everything on the screen is read; how many threads elsewhere have something new, and the key that goes there.
  case moreElsewhere(Int, key: String)
  case pinnedTips(Int)
  case workedFor(Int)
  case drafts(Int)
  case draft(DraftTarget)
  case board(BoardCounts)
}
