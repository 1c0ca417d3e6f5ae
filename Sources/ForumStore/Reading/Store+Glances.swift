// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// What some references lead to, in their order: one look along an index for each, at most 50.
  public func glances(at references: [Reference], viewer: MemberID, now: Timestamp) throws(StoreError) -> [Glance] {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      return try references.prefix(50).map { (reference) throws(StoreError) in
        do throws(StoreError) {
          return try glance(at: reference, viewer, now: now)
        } catch {
          guard case .notFound = error else { throw error }
          return Glance(reference, .missing)
        }
      }
    }
  }

  /// Members whose handle begins so, by handle, at most `limit`.
  public func handles(beginning: String, limit: Int) throws(StoreError) -> [Glance] {
    let start = beginning.lowercased()
    // No sign of a handle comes after `z`.
    return try database.rows(
      """
      SELECT \(MemberBrief.columns())
      FROM member LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE member.handle >= ? AND member.handle < ? AND member.left_at IS NULL ORDER BY member.handle LIMIT ?
      """, start, start + "{", limit
    ) { (row) throws(StoreError) in Glance(try MemberBrief(row, from: 0)) }
  }

  private func glance(
    at reference: Reference, _ viewer: Viewer, now: Timestamp
  ) throws(StoreError) -> Glance {
    switch reference {
    case .thread(let number):
      var glance = try glance(at: PostReference(thread: number, number: 1), viewer)
      glance.reference = reference
      return glance
    case .post(let post): return try glance(at: post, viewer)
    case .tip(let number):
      let tip = try readTip(number, now: now)
      return Glance(
        reference, title: tip.title, author: tip.owner.handle, beginning: Excerpt.beginning(of: tip.body))
    case .member(let handle):
      guard let member = try member(handle: handle) else { throw .notFound(reference) }
      return Glance(member.brief)
    case .network(let id):
      let network = try self.network(id, viewer: viewer.id, now: now)
      return Glance(reference, title: network.fields.name, beginning: Excerpt.beginning(of: network.fields.body))
    case .event(let number):
      let event = try self.event(number, viewer: viewer.id, now: now)
      return Glance(
        reference, title: event.fields.title, author: event.owner.handle,
        beginning: Excerpt.beginning(of: event.fields.body))
    case .poll(let number):
      let poll = try self.poll(number, viewer: viewer.id, now: now)
      return Glance(
        reference, title: poll.fields.title, author: poll.owner.handle,
        beginning: Excerpt.beginning(of: poll.fields.body))
    case .topic(let id):
      let isKnown = try database.number("SELECT 1 FROM topic WHERE id = ?", id) != nil
      return Glance(reference, isKnown ? .readable : .missing)
    }
  }

  private func glance(at reference: PostReference, _ viewer: Viewer) throws(StoreError) -> Glance {
    let (thread, _) = try visibleThread(reference.thread, viewer: viewer.id)
    guard let post = try posts([reference.number], in: thread, marks: nil, viewer).first else {
      throw .notFound(.post(reference))
    }
    let standing: Glance.Standing =
      thread.isHidden && !viewer.moderates ? .hidden : post.tombstone == nil ? .readable : .removed
    return Glance(
      .post(reference), standing, title: thread.title, author: post.author.handle,
      beginning: Excerpt.beginning(of: post.body))
  }
}

extension Glance {
  /// A member.
  fileprivate init(_ member: MemberBrief) {
    self.init(.member(member.handle), title: member.name, beginning: member.organisation)
  }
}
