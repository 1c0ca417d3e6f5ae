// SPDX-License-Identifier: EUPL-1.2

/// What came of saving a draft.
public enum SavedDraft: Hashable, Sendable {
  /// The draft as it is kept now.
  case kept(Draft)
  /// Nothing was saved: another window has changed the draft to this since it was read.
  case changed(Draft)

  /// The draft that stands in the store.
  public var draft: Draft {
    switch self {
    case .kept(let draft), .changed(let draft): draft
    }
  }
}
