// SPDX-License-Identifier: EUPL-1.2

import ForumStore

/// The last number that a board has given of each kind.
struct Given {
  /// A kind of things that have numbers.
  enum Kind: String, CaseIterable {
    case thread
    case member
    case tip
    case organisation

    /// Those whose numbers are announced before anything is written; organisations get theirs in the
    /// end.
    static let announced: [Kind] = [.thread, .member, .tip]

    /// Where its numbers stand in what an import prepares.
    fileprivate var columns: [(table: String, column: String, condition: String)] {
      let remembered = ("import_source", "ours", " AND kind = '\(rawValue)'")
      return switch self {
      case .thread:
        [
          ("thread", "number", ""), ("thread_topic", "thread", ""), ("thread_summary", "thread", ""),
          ("tip", "source_thread", ""),
          ("staging.staged_post", "our_thread", ""), ("staging.staged_audience", "thread", ""), remembered,
        ]
      case .member:
        [
          ("member", "id", ""), ("member_topic", "member", ""), ("thread", "author", ""),
          ("thread_summary", "author", ""), ("tip", "owner", ""),
          ("tip", "credited", ""), ("adoption", "member", ""), ("tip_revision", "editor", ""),
          ("staging.staged_post", "our_author", ""), ("staging.staged_member", "ours", ""), remembered,
        ]
      case .tip:
        [
          ("tip", "number", ""), ("tip", "superseded_by", ""), ("tip_topic", "tip", ""), ("adoption", "tip", ""),
          ("tip_revision", "tip", ""), remembered,
        ]
      // One that somebody else has made meanwhile may have the same name: see `Importer.finish`.
      case .organisation: []
      }
    }
  }

  private var numbers: [Kind: Int] = [:]

  /// What a board has given.
  init(_ database: Database) throws(StoreError) {
    for kind in Kind.allCases {
      numbers[kind] =
        kind == .organisation
        ? try database.number("SELECT max(id) FROM organisation")
        : try database.number("SELECT seq FROM sqlite_sequence WHERE name = ?", kind.rawValue)
    }
  }

  subscript(kind: Kind) -> Int {
    get { numbers[kind] ?? 0 }
    set { numbers[kind] = newValue }
  }

  /// Gives all that is new of a kind other numbers, so that they come after what the board has
  /// given since.
  mutating func move(_ kind: Kind, to last: Int, in database: Database) throws(StoreError) {
    let old = self[kind]
    for (table, column, condition) in kind.columns {
      // Two steps, so that no number meets another on its way.
      try database.run(
        "UPDATE \(table) SET \(column) = -(\(column) + ?) WHERE \(column) > ?\(condition)", last - old, old)
      try database.run("UPDATE \(table) SET \(column) = -\(column) WHERE \(column) < 0\(condition)")
    }
    self[kind] = last
  }
}
