// SPDX-License-Identifier: EUPL-1.2

import Forum

extension RefusalPhrase {
  /// The text in English.
  public var en: String {
    switch refusal {
    case .membersOnly: "Only members can do that"
    case .moderatorsOnly: "Only moderators can do that"
    case .stewardsOnly: "Only stewards can do that"
    case .authorOnly: "Only its author can do that, or a moderator"
    case .askerOnly: "Only the one who asked marks what helped; after 14 days of silence a moderator can too"
    case .ownerOnly: "Only the tip’s owner can do that, or a moderator"
    case .locked(let reason): "This thread is locked: \(reason)"
    case .suspended: "Writing is suspended for this member; ask a moderator why"
    case .houseRules: "First read the house rules (raad rules) and agree to them (raad rules --agree)"
    case .notAnAnswer: "Only an answer to a question or to a feedback request can have helped"
    case .ownPost: "“Heard” is for the posts of others"
    case .removed: "This post was removed or hidden"
    case .reasonRequired: "A reason is needed for this"
    case .boardPinsFull(let limit): "\(limit) tips are pinned already; unpin one first"
    case .topicPinsFull(let topic, let limit): "\(limit) tips on #\(topic.rawValue) are pinned already; unpin one first"
    case .tipRetired: "This tip was superseded or withdrawn"
    case .lastSteward: "This is the last steward; make someone else steward first"
    }
  }
}
