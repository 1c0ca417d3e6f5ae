// SPDX-License-Identifier: EUPL-1.2

import Forum

extension LinearPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .answers(let count): "\(count) \(count == 1 ? "answer" : "answers")"
    case .replies(let count): "\(count) \(count == 1 ? "reply" : "replies")"
    case .helped(let count): "\(count) helped"
    case .replyTo(let post): "reply to \(post)"
    case .new: "new"
    case .unread: "unread"
    case .pinnedAt(let place): "pinned at place \(place)"
    case .worked(let count): "worked for \(count)"
    case .failed(let count): "did not work for \(count)"
    case .didWork: "it worked"
    case .didNotWork: "it did not work"
    case .threads(let count): "\(count) \(count == 1 ? "thread" : "threads")"
    case .waiting(let count): "\(count) waiting"
    case .threadsOfWhichWait(let all, let waiting): "\(all), of which \(waiting) wait for an answer"
    case .posts(let count): "\(count) \(count == 1 ? "post" : "posts")"
    case .tips(let count): "\(count) \(count == 1 ? "tip" : "tips")"
    case .helpers(let count): "\(count) can help"
    case .members(let count): "\(count) \(count == 1 ? "member" : "members")"
    case .groupsOnly: "only a group"
    case .unseen: "unseen"
    case .nobodyWaits: "Nobody waits: every question was heard."
    case .openScreen: "“raad” in a terminal opens the board full screen; “raad help” lists all commands."
    }
  }
}
