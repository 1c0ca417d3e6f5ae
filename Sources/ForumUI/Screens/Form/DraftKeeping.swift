// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a form knows of its draft.
struct DraftKeeping: Equatable, Sendable {
  /// The store's number; nil while none is kept.
  var id: DraftID?
  /// How often it was saved when it was read or saved last.
  var version = 0
  /// Which of the drafts of its target it is.
  var copy = 0
  /// What another window made of the draft, until the member says which text stays.
  var rival: Draft?
  /// The fields as the form was opened: not worth a draft.
  var baseline: [String: String]
  /// The fields as the store has them; nil while it has none.
  var kept: [String: String]?
  /// When the store took it last.
  var saved: Timestamp?
  /// What is quoted below a draft that is taken up.
  var quoted: String?
  /// Counts the changes, and which of them the store has.
  var changes = 0
  var keptChanges = 0
  /// Whether the member is asked which of several drafts to go on with, or whether to begin anew.
  var asksWhich = false
  /// The drafts that were offered last.
  var offered: [Draft] = []
  /// Whether the store was asked for a draft when the form was opened.
  var isRead = false
  /// Whether the form goes as soon as the draft is kept.
  var isLeaving = false
  /// Whether the last draft could not be kept.
  var hasFailed = false

  /// Whether the store has the text as it stands.
  var isKept: Bool { id != nil && changes == keptChanges && !hasFailed }
}
