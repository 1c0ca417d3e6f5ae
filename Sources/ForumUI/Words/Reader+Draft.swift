// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Reader {
  /// What a draft is for, with a number when it was kept beside another.
  func name(of draft: Draft) -> String {
    self(TodayPhrase.draft(draft.target)) + (draft.copy > 0 ? " (\(draft.copy + 1))" : "")
  }
}
