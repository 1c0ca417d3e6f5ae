// SPDX-License-Identifier: EUPL-1.2

import Forum

extension HistoryPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .title(let post): "History of \(post)"
    case .edited(let who): "edited by \(who)"
    case .written(let who): "written by \(who)"
    case .reason(let reason): "by a moderator: \(reason)"
    case .unchanged(let count): "\(count) unchanged \(count == 1 ? "line" : "lines")"
    case .comparison(let what): "\(what): your text and the other one"
    case .compared(let who):
      who.map { who in "Your text beside that of \(who)" } ?? "Your text beside what stands there now"
    case .withheld: "(Moderators and the author alone read this text.)"
    case .missing: "There is no such post, or its texts cannot be seen"
    }
  }
}
