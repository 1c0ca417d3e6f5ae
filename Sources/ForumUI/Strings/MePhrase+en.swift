// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .drafts(let count): "Drafts  \(count)"
    case .noDrafts: "No drafts: everything was sent"
    case .threads(let count): "My threads  \(count)"
    case .noThreads: "No thread of your own yet. In Advice, press a to start one."
    case .answers(let count): "\(count) \(count == 1 ? "answer" : "answers")"
    case .deleteDraft: "Throw this draft away? This cannot be undone."
    case .draftDeleted: "The draft is gone"
    case .onlyDrafts: "Only drafts can be deleted here"
    }
  }
}
