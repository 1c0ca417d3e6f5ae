// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// The ids under which an export names things: the one its source gave, if no older source uses it
/// for something else; else one made of the number (`u5`, `t12`, `p12.3`, `k4`). So an export of an
/// import has the ids of its source.
struct ExportIDs {
  private let database: Database
  /// All sources of earlier imports, by name.
  private let sources: [String]

  /// Looks which sources there are.
  init(_ database: Database) throws(StoreError) {
    self.database = database
    var sources: [String] = []
    // One after the other along the index: there are few, with many ids each.
    while let next = try database.first(
      "SELECT min(source) FROM import_source WHERE source > ?", sources.last ?? "",
      read: { (row) throws(StoreError) in try row.optional(0) as String? }) ?? nil
    {
      sources.append(next)
    }
    self.sources = sources
  }

  /// The id of a member.
  func member(_ number: Int64) throws(StoreError) -> String { try id(.member, number, or: "u\(number)") }

  /// The id of a thread.
  func thread(_ number: Int) throws(StoreError) -> String { try id(.thread, Int64(number), or: "t\(number)") }

  /// The id of a post, by its number over all threads and its reference.
  func post(_ id: PostID, _ reference: PostReference) throws(StoreError) -> String {
    try self.id(.post, id.rawValue, or: "p\(reference.thread).\(reference.number)")
  }

  /// The id of a tip.
  func tip(_ number: Int) throws(StoreError) -> String { try id(.tip, Int64(number), or: "k\(number)") }

  /// The id of a network.
  func network(_ number: Int, _ id: NetworkID) throws(StoreError) -> String {
    try self.id(.network, Int64(number), or: id.rawValue)
  }

  /// The id of an event.
  func event(_ number: Int) throws(StoreError) -> String { try id(.event, Int64(number), or: "e\(number)") }

  /// The id of a poll.
  func poll(_ number: Int) throws(StoreError) -> String { try id(.poll, Int64(number), or: "o\(number)") }

  private func id(_ kind: ItemKind, _ ours: Int64, or made: String) throws(StoreError) -> String {
    guard !sources.isEmpty else { return made }
    let given = try database.rows(
      "SELECT source, external FROM import_source WHERE kind = ? AND ours = ? ORDER BY source, external", kind.rawValue,
      ours
    ) { (row) throws(StoreError) in (source: row.string(0), external: row.string(1)) }
    for id in given where try holder(kind, id.external)?.source == id.source { return id.external }
    var made = made
    while try holder(kind, made) != nil { made += "~" }
    return made
  }

  /// The first source that uses an id, and for what.
  private func holder(_ kind: ItemKind, _ external: String) throws(StoreError) -> (source: String, ours: Int64)? {
    // Members who came with mail are known by the hashes of their addresses, which are nobody's
    // business.
    for source in sources where kind != .member || source != SourceIDs.mail {
      let ours = try database.first(
        "SELECT ours FROM import_source WHERE source = ? AND kind = ? AND external = ?", source, kind.rawValue, external
      ) { (row) throws(StoreError) in row.integer(0) }
      if let ours { return (source, ours) }
    }
    return nil
  }
}

extension ExportIDs: OwnIDs {
  /// What an id of an export of this board stands for; nil when an export would not give it.
  func ours(_ kind: ItemKind, _ external: String) throws(StoreError) -> Int64? {
    if let holder = try holder(kind, external) { return holder.ours }
    guard let made = try number(kind, Substring(external)), try id(kind, made.ours, or: made.name) == external else {
      return nil
    }
    return made.ours
  }

  /// What an id that was made of a number stands for, and the id without the signs that keep it
  /// apart from another.
  private func number(_ kind: ItemKind, _ external: Substring) throws(StoreError) -> (ours: Int64, name: String)? {
    var name = external
    while name.last == "~" { name.removeLast() }
    if kind == .network {
      let ours = try database.number("SELECT number FROM network WHERE id = ?", String(name))
      return ours.map { (Int64($0), String(name)) }
    }
    let digits = name.dropFirst()
    let ours: Int?
    let made: String
    if kind == .post {
      guard let post = PostReference("#" + digits) else { return nil }
      made = "p\(post.thread).\(post.number)"
      ours = try database.number("SELECT id FROM post WHERE thread = ? AND number = ?", post.thread, post.number)
    } else {
      guard let number = Int(digits) else { return nil }
      switch kind {
      case .member: (made, ours) = ("u\(number)", try database.number("SELECT id FROM member WHERE id = ?", number))
      case .thread:
        (made, ours) = ("t\(number)", try database.number("SELECT number FROM thread WHERE number = ?", number))
      case .tip: (made, ours) = ("k\(number)", try database.number("SELECT number FROM tip WHERE number = ?", number))
      case .event:
        (made, ours) = ("e\(number)", try database.number("SELECT number FROM event WHERE number = ?", number))
      case .poll: (made, ours) = ("o\(number)", try database.number("SELECT number FROM poll WHERE number = ?", number))
      case .post, .topic, .organisation, .network: return nil
      }
    }
    guard made == name, let ours else { return nil }
    return (Int64(ours), made)
  }
}
