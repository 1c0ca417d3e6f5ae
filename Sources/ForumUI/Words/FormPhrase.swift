// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of forms.
enum FormPhrase: Phrasing {
  /// What a form is.
  case ask
  case reply(PostReference, String)
  case edit(PostReference)
  case newTip
  case tipFrom(PostReference, String)
  case editTip(Int)
  case profile
  case newBoard
  case join(String)
  case draft
  /// Values and hints.
  case notSaid
  case layersOffered
  case layerProfile(LayerProfile)
  case topicsHint(limit: Int, isFirst: Bool)
  case handleHint
  case newBoardAt(String)
  case joinWhat(String)
  /// What happened.
  /// Whether the text is safe, and since when.
  case saved(String)
  case unsaved
  case unkept
  /// Finding in the text.
  case find
  case matchOf(Int, Int)
  case noMatch
  case wrapped
  case wrappedBack
  /// Over a quotation: who wrote it, and where.
  case wrote(String, PostReference)
  case quoteWhich(PostReference)
  case marked(Int, of: Int)
  case nothingToQuote
  case onlyReplies
  case preview
  case nothingToPreview
  case draftKept
  case draftOf(String, key: String)
  /// Another window changed the draft, at this moment.
  case draftChanged(String)
  case rivalry(FormState.Rivalry)
  /// Somebody changed what is being edited: what, who and when.
  case changedSince(String, by: String?, String?)
  case conflictChoice(FormState.ConflictChoice)
  case keptBeside
  case draftGone
  case confirmDiscard
  case nothingToDiscard
  case discarded
  case confirmLeave
  case confirmLeaveUnkept
  case pasteCut
  case targetGone
  case posted(PostReference)
  case changed(PostReference)
  case tipWritten(Int)
  case tipChanged(Int)
  case profileChanged
  case welcome(String)
  case unchanged

  /// A thread by its number, another post by both.
  static func name(_ post: PostReference) -> String {
    post.number == 1 ? "#\(post.thread)" : post.description
  }
}
