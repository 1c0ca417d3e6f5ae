// SPDX-License-Identifier: EUPL-1.2

import Forum

extension JSONValue {
  init(_ member: MemberBrief) {
    self = [
      "handle": .string(member.handle), "name": .string(member.name), "role": .string(member.role.rawValue),
      "layer": .string(member.layer.rawValue), "organisation": .string(member.organisation),
    ]
  }

  init(_ entry: MemberEntry) {
    self = JSONValue(entry.brief).adding([
      "works_on": JSONValue(entry.worksOn), "topics": JSONValue(entry.ties), "posts": .number(entry.posts),
    ])
  }

  init(_ profile: Profile, at now: Timestamp) {
    let member = profile.member
    self = JSONValue(member.brief).adding([
      "role_family": JSONValue(member.roleFamily?.rawValue), "works_on": JSONValue(member.worksOn),
      "can_talk_about": JSONValue(member.canTalkAbout), "topics": JSONValue(member.ties),
      "joined": JSONValue(member.joined), "suspended": .bool(member.isSuspended), "posts": .number(profile.posts),
      "threads": .array(profile.threads.map { JSONValue($0, at: now) }),
      "tips": .array(profile.tips.map { JSONValue($0) }),
    ])
  }

  init(_ entry: TopicEntry) {
    self = [
      "id": .string(entry.topic.id.rawValue), "labels": JSONValue(entry.topic.labels),
      "aliases": JSONValue(entry.topic.aliases), "threads": .number(entry.threads), "waiting": .number(entry.waiting),
      "tips": .number(entry.tips), "helpers": .number(entry.helpers), "tie": JSONValue(entry.tie),
      "watched": .bool(entry.follow.stance == .watch), "muted": .bool(entry.follow.stance == .mute),
      "bookmarked": .bool(entry.follow.isBookmarked), "in_motion": .bool(entry.isInMotion),
    ]
  }

  init(_ layer: Layer) {
    self = [
      "id": .string(layer.id.rawValue), "parent": JSONValue(layer.parent?.rawValue),
      "selectable": .bool(layer.isSelectable), "labels": JSONValue(layer.labels),
      "abbreviations": JSONValue(layer.abbreviations),
    ]
  }

  init(_ organisation: Organisation) {
    self = [
      "name": .string(organisation.name), "layer": .string(organisation.layer.rawValue),
      "members": .number(organisation.members),
    ]
  }
}
