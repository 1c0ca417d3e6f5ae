// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TodayPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .whoCanHelp(let count): "Who can help?\(count > 0 ? "  \(count) waiting for an answer" : "")"
    case .nobodyWaits: "Nobody waits: every question was heard. Press a to ask one."
    case .newForMe(let count): "New for me  \(count)"
    case .sinceLastTime: "Since last time"
    case .changes(let threads, let posts, let tips):
      "\(posts) new \(posts == 1 ? "post" : "posts") in \(threads) \(threads == 1 ? "thread" : "threads")\(tips > 0 ? ", \(tips) new \(tips == 1 ? "tip" : "tips")" : "")"
    case .moreElsewhere(let count, let key):
      "Everything here is read; \(key) goes on with \(count) new \(count == 1 ? "thread" : "threads")"
    case .pinnedTips(let count): "Pinned tips  \(count)"
    case .workedFor(let count): "worked for \(count)"
    case .drafts(let count): "Drafts to finish  \(count)"
    case .draft(let target): Self.draftEN(target)
    case .board(let counts):
      "\(counts.members) \(counts.members == 1 ? "member" : "members") · \(counts.organisations) \(counts.organisations == 1 ? "organisation" : "organisations") · \(counts.layers) \(counts.layers == 1 ? "layer" : "layers") · \(counts.threads) \(counts.threads == 1 ? "thread" : "threads")"
    }
  }

  private static func draftEN(_ target: DraftTarget) -> String {
    switch target {
    case .newThread: "new thread"
    case .reply(let post): "reply to \(post)"
    case .edit(let post): "change of \(post)"
    case .newTip: "new tip"
    case .tip(let post): "tip from \(post)"
    case .editTip(let number): "change of tip:\(number)"
    }
  }
}
