// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Session {
  /// `raad members [QUERY…]`
  func members() throws {
    let query = try SimpleQuery(try query(), knows: [.topic, .layer, .org])
    let filter = MemberFilter(
      words: query.words, layer: query.layer, topic: query.topic, organisation: query.organisation)
    let linear = lists
    try pages(
      { (key, limit) throws(StoreError) in try store.members(matching: filter, after: key, limit: limit) },
      text: { linear.lines($0) }, json: { JSONValue($0) }, none: SearchPhrase.nothingFound)
  }

  /// `raad member HANDLE`
  func member() throws { try profile(of: Context.bare(invocation.operand(0) ?? "")) }

  /// Shows a profile.
  func profile(of handle: String) throws {
    guard let profile = try store.profile(handle: handle, viewer: me.id, now: now) else {
      throw StoreError.notFound(.member(handle))
    }
    try show(texts.lines(profile), JSONValue(profile, at: now))
  }

  /// `raad topics`
  func topics() throws {
    try showAll(try store.topicEntries(for: me.id, now: now), text: { lists.lines([$0]) }, json: { JSONValue($0) })
  }

  /// `raad topics follow|works|helps TOPIC`
  func tie(_ tie: TopicTie) throws {
    let topic = try topic(named: invocation.operand(0) ?? "")
    let old = me.ties[topic] ?? []
    try store.setTie(invocation.has(.undo) ? old.subtracting(tie) : old.union(tie), to: topic, by: me.id)
    try context.confirm(invocation.has(.undo) ? .takenBack : .profileChanged)
  }

  /// `raad layers`
  func layers() throws {
    let linear = lists
    if wantsJSON {
      try showAll(vocabulary.layers, text: { linear.lines([$0]) }, json: { JSONValue($0) })
    } else {
      try output.lines(linear.lines(vocabulary.layers))
    }
  }

  /// `raad organisations [PREFIX]`
  func organisations() throws {
    let found = try upTo(1_000_000) { (limit) throws(StoreError) in
      try store.organisations(prefix: invocation.operand(0) ?? "", limit: limit)
    }
    try showAll(found, text: { lists.lines([$0]) }, json: { JSONValue($0) })
    if found.isEmpty { try sayNone(PeoplePhrase.noOrganisations) }
  }

  /// `raad role HANDLE ROLE`
  func giveRole() throws {
    let handle = Context.bare(invocation.operand(0) ?? "")
    guard let member = try store.member(handle: handle) else { throw StoreError.notFound(.member(handle)) }
    guard let role = invocation.operand(1).flatMap(Role.init) else { return }
    try store.setRole(role, of: member.id, by: me.id, at: now)
    try context.confirm(.roleGiven)
  }
}
