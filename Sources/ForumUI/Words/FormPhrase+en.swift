// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormPhrase {
  /// The text in English.
  var en: String {
    switch self {
    case .ask: "New thread"
    case .reply(let post, let author): "Reply to \(Self.name(post)) by \(author)"
    case .edit(let post): "Edit \(Self.name(post))"
    case .newTip: "New tip"
    case .tipFrom(let post, let author): "Tip from \(Self.name(post)) by \(author)"
    case .editTip(let number): "Edit tip \(number)"
    case .profile: "My profile"
    case .newBoard: "New board"
    case .join(let board): "Join \(board)"
    case .draft: "Draft"
    case .notSaid: "not said"
    case .layersOffered: "Layers of"
    case .layerProfile(let profile): Self.profileEN(profile)
    case .topicsHint(let limit, let isFirst):
      isFirst
        ? "at most \(limit) topics you work on now; Enter shows the list"
        : "1 to \(limit); type part of a name, in any language; Enter shows the list"
    case .handleHint: "the short name beside each post: small letters, digits, _ and -"
    case .newBoardAt(let path): "The board will be kept in \(path). Whoever starts it is its steward."
    case .joinWhat(let board): "Not a member of \(board) yet. These fields open it; all can be changed later."
    case .saved(let moment): "saved \(moment)"
    case .unsaved: "not saved yet"
    case .unkept: "NOT SAVED"
    case .find: "Find"
    case .matchOf(let number, let count): "\(number) of \(count)"
    case .noMatch: "nothing found"
    case .wrapped: "from the beginning again"
    case .wrappedBack: "from the end again"
    case .wrote(let author, let post): "\(author) wrote (\(post)):"
    case .quoteWhich(let post): "What to quote of \(Self.name(post))"
    case .marked(let number, let count): number == 0 ? "Enter quotes all" : "\(number) of \(count) marked"
    case .nothingToQuote: "There is no text to quote"
    case .onlyReplies: "Only a reply quotes the post it answers"
    case .preview: "Preview"
    case .nothingToPreview: "There is no text yet"
    case .draftKept: "The draft is kept"
    case .draftOf(let moment, let key): "Draft of \(moment) taken up; \(key) drops it"
    case .draftChanged(let moment): "Another window changed this draft (\(moment))"
    case .rivalry(.both): "keep both texts"
    case .rivalry(.mine): "keep my text"
    case .rivalry(.theirs): "take the other text"
    case .changedSince(let what, let who?, let at?):
      "\(who) changed \(what) (\(at)) while you wrote; nothing was overwritten, your text is kept"
    case .changedSince(let what, _, _):
      "\(what) was changed while you wrote; nothing was overwritten, your text is kept"
    case .conflictChoice(.compare): "see what differs"
    case .conflictChoice(.mine): "put my text in its place; the other one stays in the history"
    case .conflictChoice(.theirs): "take the other text"
    case .keptBeside: "Both texts are kept; the drafts are in Me"
    case .draftGone:
      "This text was posted or dropped in another window; here it still stands"
    case .confirmDiscard: "Drop this text?"
    case .nothingToDiscard: "There is nothing to drop"
    case .discarded: "The draft is dropped"
    case .confirmLeave: "The changes are not saved. Leave anyway?"
    case .confirmLeaveUnkept: "The draft could not be kept. Leave and lose the text?"
    case .pasteCut: "The pasted text is too long for this field; its end was left out"
    case .targetGone: "What this draft was for is no longer there"
    case .posted(let post): "Posted as \(Self.name(post))"
    case .changed(let post): "\(Self.name(post)) is changed"
    case .tipWritten(let number): "Posted as tip \(number)"
    case .tipChanged(let number): "Tip \(number) is changed"
    case .profileChanged: "The profile is changed"
    case .welcome(let board): "Welcome to \(board)"
    case .unchanged: "Nothing was changed"
    }
  }

  private static func profileEN(_ profile: LayerProfile) -> String {
    switch profile {
    case .belgium: "Belgium"
    case .netherlands: "the Netherlands"
    case .all: "Belgium, the Netherlands and Europe"
    }
  }
}
