// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .hidden: "Hidden: only moderators see this thread"
    case .goneTitle: "(no longer visible)"
    case .hiddenTitle: "(hidden by a moderator)"
    case .helpedBy(let state, let names): "\(state), thanks to \(names)"
    case .edited(let when): "edited \(when)"
    case .editedByModerator(let when): "edited by a moderator \(when)"
    case .helped: "this helped"
    case .helpedByModerator: "this helped, marked by a moderator"
    case .bridge(let ends): "bridge: \(ends)"
    case .heard(let count, let byMe): "heard (\(count)\(byMe ? ", me too" : ""))"
    case .becameTip(let number): "became tip:\(number)"
    case .removedByAuthor: "removed by its author"
    case .removedByModerator: "removed by a moderator"
    case .missing(let number): "Thread #\(number) does not exist or cannot be seen"
    case .arrived(let count, let isBelow, let key):
      "\(count) new \(count == 1 ? "post" : "posts")\(isBelow ? " below" : ""), press \(key)"
    case .allRead: "Everything in this thread is read"
    case .neverEdited: "This post was never edited"
    case .noMatch: "Nothing that was searched for stands in this thread"
    case .noMatchYet(let count): "Nothing in the next \(count) posts; the same key looks further"
    case .matchFromStart: "On from the beginning"
    case .matchFromEnd: "On from the end"
    case .nothingHelped: "No answer is marked as “this helped” yet"
    case .hideReason: "Why is this thread hidden?"
    case .removeReason(let number): "Why is post #\(number) removed?"
    case .confirmRemove(let number): "Remove post #\(number)?"
    case .unreadFrom(let number): "Unread from post #\(number)"
    case .noReference: "This post leads nowhere: no reference, no address"
    case .isMissing: "does not exist"
    case .isRemoved: "removed"
    case .isHidden: "hidden"
    case .noPost(let name): "There is no post \(name)"
    case .foldedSignature(let text, let count, let key):
      "\(text), \(count) \(count == 1 ? "line" : "lines") more\(key.isEmpty ? "" : ": \(key)")"
    case .foldedQuote(let count, let key):
      "\(count) more quoted \(count == 1 ? "line" : "lines")\(key.isEmpty ? "" : ": \(key)")"
    case .nothingFolded: "Nothing is folded in this post"
    case .related: "Also about this"
    case .followWhich: "Follow which link?"
    case .markedHelped: "Marked: this helped. The question is answered."
    case .unmarkedHelped: "The mark is gone"
    case .saidHeard: "Heard: the author knows"
    case .unsaidHeard: "“Heard” is taken back"
    case .removed: "Removed; press u to take it back"
    }
  }
}
