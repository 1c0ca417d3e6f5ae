// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Reader {
  /// How a draft begins: its title, or else its text; what it is for while there is neither.
  func beginning(of draft: Draft) -> String {
    let texts = ["title", "body"].lazy.compactMap { draft.fields[$0] }.map { Excerpt.beginning(of: $0) }
    return texts.first { !$0.isEmpty } ?? name(of: draft)
  }

  /// What a draft is for, with a number when it was kept beside another.
  func name(of draft: Draft) -> String {
    self(TodayPhrase.draft(draft.target)) + (draft.copy > 0 ? " (\(draft.copy + 1))" : "")
  }
}
