// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of my own page.
public enum MePhrase: Phrasing {
  case drafts(Int)
  case noDrafts
  case threads(Int)
  case noThreads
  case answers(Int)
  case deleteDraft
  case draftDeleted
  case onlyDrafts
}
