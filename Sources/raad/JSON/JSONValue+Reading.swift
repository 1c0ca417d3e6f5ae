// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension JSONValue {
  init(_ notice: Notice) {
    self = [
      "kind": .string(notice.kind.rawValue), "actor": JSONValue(notice.actor), "created": JSONValue(notice.created),
      "target": .string(notice.target.description), "title": .string(notice.title), "seen": .bool(notice.isSeen),
    ]
  }

  init(_ search: SavedSearch) {
    self = [
      "name": .string(search.name), "query": .string(search.text), "readable": .bool(search.query != nil),
      "unread": .number(search.unread),
    ]
  }

  init(_ today: Today, at now: Timestamp) {
    self = [
      "waiting": .array(today.waiting.map { JSONValue($0, at: now) }), "waiting_count": .number(today.waitingCount),
      "notices": .array(today.notices.map { JSONValue($0) }), "since": JSONValue(today.since),
      "changed_threads": .number(today.changedThreads), "new_posts": .number(today.newPosts),
      "new_tips": .number(today.newTips), "pinned_tips": .array(today.pinnedTips.map { JSONValue($0) }),
      "drafts": .array(today.drafts.map { JSONValue($0) }), "counts": JSONValue(today.counts),
      "meetings": JSONValue(today.meetings), "first_steps": .array(today.steps.map { .string($0.rawValue) }),
    ]
  }

  init(_ draft: Draft) {
    let target: JSONValue =
      switch draft.target {
      case .newThread: ["kind": "thread"]
      case .reply(let post): ["kind": "reply", "ref": .string(post.description)]
      case .edit(let post): ["kind": "edit", "ref": .string(post.description)]
      case .newTip: ["kind": "tip"]
      case .tip(let post): ["kind": "tip", "ref": .string(post.description)]
      case .editTip(let number): ["kind": "edit", "ref": .string(Reference.tip(number).description)]
      case .newNetwork: ["kind": "network"]
      case .editNetwork(let id): ["kind": "edit", "ref": .string(Reference.network(id).description)]
      case .newEvent: ["kind": "event"]
      case .editEvent(let number): ["kind": "edit", "ref": .string(Reference.event(number).description)]
      case .report(let number): ["kind": "report", "ref": .string(Reference.event(number).description)]
      case .newPoll: ["kind": "poll"]
      case .pollIn(let thread): ["kind": "poll", "ref": .string(Reference.thread(thread).description)]
      case .outcome(let number): ["kind": "outcome", "ref": .string(Reference.poll(number).description)]
      case .summary(let thread): ["kind": "summary", "ref": .string(Reference.thread(thread).description)]
      }
    let fields = draft.fields.sorted { $0.key < $1.key }.map { Field(name: $0.key, value: .string($0.value)) }
    self = ["target": target, "saved": JSONValue(draft.saved), "fields": .object(fields)]
  }

  init(_ counts: BoardCounts) {
    self = [
      "members": .number(counts.members), "organisations": .number(counts.organisations),
      "layers": .number(counts.layers), "threads": .number(counts.threads), "posts": .number(counts.posts),
      "tips": .number(counts.tips), "unread_advice": .number(counts.unreadAdvice),
      "unread_stories": .number(counts.unreadStories), "new_advice": .number(counts.newAdvice),
      "new_stories": .number(counts.newStories), "waiting": .number(counts.waiting),
      "notices": .number(counts.notices),
    ]
  }

  init(_ entry: AuditEntry) {
    self = [
      "actor": entry.actor.map { .string($0.handle) } ?? .null, "action": .string(entry.action),
      "target": .string(entry.target), "member": entry.subject.map { .string($0.handle) } ?? .null,
      "at": JSONValue(entry.at), "reason": .string(entry.reason),
    ]
  }

  /// A broken rule, and whether a repair has mended it.
  init(_ problem: CheckProblem, isMended: Bool) {
    self = [
      "rule": .string(problem.rule), "detail": .string(problem.detail), "kind": .string(problem.kind.rawValue),
      "mended": .bool(isMended),
    ]
  }
}
