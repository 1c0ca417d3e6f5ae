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

  /// A network that has to do with something, with the reasons, each also in the reader's words.
  init(_ network: NetworkPage.Match, _ linear: Linear) {
    let texts = linear.reasons(of: network.match)
    let reasons = zip(network.match.reasons, texts).map { JSONValue($0).adding(["text": .string($1)]) }
    self = [
      "ref": .string(network.reference), "network": .string(network.match.network.rawValue),
      "name": .string(network.name), "weight": .number(network.match.weight), "reasons": .array(reasons),
    ]
  }

  init(_ reason: MatchReason) {
    self =
      switch reason {
      case .theyOffer(let seeks, let offers, let topics):
        ["kind": "they_offer", "seeks": .string(seeks), "offers": .string(offers), "topics": JSONValue(topics)]
      case .weOffer(let seeks, let offers, let topics):
        ["kind": "we_offer", "seeks": .string(seeks), "offers": .string(offers), "topics": JSONValue(topics)]
      case .seeks(let line, let topics): ["kind": "seeks", "line": .string(line), "topics": JSONValue(topics)]
      case .offers(let line, let topics): ["kind": "offers", "line": .string(line), "topics": JSONValue(topics)]
      case .topics(let topics): ["kind": "topics", "topics": JSONValue(topics)]
      case .layer(let layer): ["kind": "layer", "layer": .string(layer.rawValue)]
      case .region(let region): ["kind": "region", "region": .string(region)]
      case .events(let ours, let theirs, _):
        [
          "kind": "events", "ours": .string(Reference.event(ours).description),
          "theirs": .string(Reference.event(theirs).description),
        ]
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
