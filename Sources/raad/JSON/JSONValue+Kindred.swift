// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension JSONValue {
  /// A member with the reasons, each also in the reader's words.
  init(_ member: KindredMember, _ reader: Reader) {
    let reasons = member.reasons.map { reason in
      JSONValue(reason).adding(["text": .string(reader.words(for: [reason]))])
    }
    self = JSONValue(member.brief).adding(["reasons": .array(reasons)])
  }

  private init(_ reason: KindredReason) {
    self =
      switch reason {
      case .canHelp(let topics): ["kind": "can_help", "topics": JSONValue(topics)]
      case .helpedHere(let count): ["kind": "helped_here", "count": .number(count)]
      case .helped(let count, let topic): ["kind": "helped", "topics": JSONValue([topic]), "count": .number(count)]
      case .canTalkAbout(let line): ["kind": "can_talk_about", "line": .string(line)]
      case .worksOn(let topics): ["kind": "works_on", "topics": JSONValue(topics)]
      case .worksOnLine(let line): ["kind": "works_on", "line": .string(line)]
      case .follows(let topics): ["kind": "follows", "topics": JSONValue(topics)]
      }
  }

  init(_ digest: Digest, at now: Timestamp) {
    self = [
      "since": JSONValue(digest.since), "notices": .array(digest.notices.map { JSONValue($0) }),
      "threads": .array(digest.threads.map { JSONValue($0, at: now) }),
      "tips": .array(digest.tips.map { JSONValue($0) }),
      "waiting": .array(digest.waiting.map { JSONValue($0, at: now) }), "waiting_count": .number(digest.waitingCount),
      "changed_threads": .number(digest.changedThreads), "new_posts": .number(digest.newPosts),
      "new_tips": .number(digest.newTips), "meetings": JSONValue(digest.meetings),
    ]
  }
}
