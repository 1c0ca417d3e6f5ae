// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Where something stands in its source.
struct StagedPlace {
  /// Counted from 1; no two things of a type share one.
  var line: Int
  /// In bytes from 0.
  var place: Int
  /// In bytes.
  var length: Int
}

extension Importer {
  /// Notes a thread, to be made when its posts are known.
  func stage(_ thread: ThreadRecord, at place: StagedPlace) throws(StoreError) {
    let ours = try ids.ours(.thread, thread.id)
    try database.run(
      """
      INSERT OR IGNORE INTO staging.staged_thread(line, external, place, length, wanted, ours, created)
        VALUES (?, ?, ?, ?, ?, ?, ?)
      """, place.line, thread.id, place.place, place.length, thread.number, ours, thread.created)
    try settle(.thread, thread.id, ours, created: thread.created, line: place.line)
  }

  /// Notes a post, to be made when all of its thread are known. With `isDated` false its time may
  /// be another each time.
  func stage(_ post: PostRecord, at place: StagedPlace, isDated: Bool = true) throws(StoreError) {
    let ours = try ids.ours(.post, post.id)
    try database.run(
      """
      INSERT OR IGNORE INTO staging.staged_post(line, external, place, length, wanted, ours, thread, parent, author, created,
        helped, tombstone, heard, editors) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, place.line, post.id, place.place, place.length, post.number, ours, post.thread, post.parent, post.author,
      post.created, post.helped, post.removed, Self.list(post.heard), Self.list(post.revisions.map(\.editor)))
    try settle(.post, post.id, ours, created: isDated ? post.created : nil, line: place.line)
  }

  /// Notes a tip, to be made after the posts.
  func stage(_ tip: TipRecord, at place: StagedPlace) throws(StoreError) {
    let ours = try ids.ours(.tip, tip.id)
    try database.run(
      """
      INSERT OR IGNORE INTO staging.staged_tip(line, external, place, length, wanted, ours, created, successor)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, place.line, tip.id, place.place, place.length, tip.number, ours, tip.created, tip.supersededBy)
    try settle(.tip, tip.id, ours, created: tip.created, line: place.line)
  }

  /// Ids with a line break between, which can stand in none; nil when there are none.
  private static func list(_ ids: [String]) -> String? { ids.isEmpty ? nil : ids.joined(separator: "\n") }

  /// Refuses a line whose id came before, and counts one that an earlier import brought. The time
  /// something was written never changes: with another one it is something else that has the same
  /// id.
  private func settle(
    _ kind: ItemKind, _ external: String, _ ours: Int64?, created: Timestamp?, line: Int
  ) throws(StoreError) {
    if database.changes == 0 {
      let earlier = try database.number("SELECT line FROM staging.staged_\(kind.rawValue) WHERE external = ?", external)
      return report.refuse(line, .duplicateID(external, line: earlier ?? 0))
    }
    guard let ours else { return }
    guard let created else {
      report.known[kind, default: 0] += 1
      return
    }
    let key = kind == .post ? "id" : "number"
    let known = try target.database.number("SELECT created FROM \(kind.rawValue) WHERE \(key) = ?", ours)
    if known == Int(created.seconds) {
      report.known[kind, default: 0] += 1
    } else {
      report.refuse(line, .idOfAnother(external))
    }
  }
}
