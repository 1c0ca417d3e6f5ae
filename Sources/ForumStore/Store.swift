// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A board in a file, opened by one process; each method is one transaction that keeps the community's rules.
///
/// Not `Sendable`: one thread owns it. Several processes may have the same file open. Every writing method asks the
/// permission table for the member `by` and throws `StoreError.refused` when it says no. Every method throws
/// `StoreError` only.
public final class Store {
  /// The path it was opened at; `:memory:` for a board that lives with the process.
  public let path: String

  package let database: Database
  /// The full-text indexes; every write of a text goes through it.
  package var index: SearchIndex { SearchIndex(database: database) }
  /// Which file it is; nil in memory.
  let identity: FileIdentity?

  init(database: Database) {
    self.database = database
    path = database.path
    identity = database.path == ":memory:" ? nil : FileIdentity(path: database.path)
  }
}

extension Store {
  /// Makes a board with the demo content, as of `now`; the reader becomes its steward under the handle.
  ///
  /// The visit is set so that the first screen shows new things, a waiting question, notices and pinned tips.
  public static func createDemo(
    path: String, founder: MemberFields, login: String, now: Timestamp, language: InterfaceLanguage
  ) throws(StoreError) -> Store { fatalError("unwritten") }
}

// MARK: The board and its people

extension Store {
  /// The numbers beside the places.
  public func counts(for viewer: MemberID) throws(StoreError) -> BoardCounts { fatalError("unwritten") }

  /// All topics with counts and the reader's ties, by id.
  public func topicEntries(for viewer: MemberID) throws(StoreError) -> [TopicEntry] { fatalError("unwritten") }
}

// MARK: Tips

extension Store {
  /// All tips that the filter lets through, pinned ones first in their order, then current before to-review, then newest.
  public func tips(
    matching filter: TipFilter, now: Timestamp, after: PageKey?, limit: Int
  ) throws(StoreError) -> Page<Tip> { fatalError("unwritten") }

  /// A tip with its reports; `notFound` when there is none.
  public func tip(_ number: Int, now: Timestamp) throws(StoreError) -> TipDetail { fatalError("unwritten") }

  /// Writes a tip, or makes one of an answer; returns its number.
  public func writeTip(_ tip: NewTip, by: MemberID, at: Timestamp, draft: DraftID? = nil) throws(StoreError) -> Int {
    fatalError("unwritten")
  }

  /// Changes a tip's title, text, topics, language or review date; its owner or a moderator.
  public func editTip(
    _ number: Int, to tip: NewTip, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) { fatalError("unwritten") }

  /// Says that a tip is still true; the next review is a year away.
  public func confirmTip(_ number: Int, by: MemberID, at: Timestamp) throws(StoreError) { fatalError("unwritten") }

  /// Says that another tip took its place, or with nil takes that back; it loses its pin.
  public func supersedeTip(_ number: Int, with successor: Int?, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Withdraws a tip, or brings it back; a withdrawn one loses its pin.
  public func setWithdrawn(_ withdrawn: Bool, tip: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Reports that a tip worked or not; replaces the member's earlier report.
  public func adoptTip(_ number: Int, worked: Bool, note: String, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Takes the member's report back.
  public func removeAdoption(_ number: Int, by: MemberID, at: Timestamp) throws(StoreError) { fatalError("unwritten") }

  /// Pins a tip at a place (from 1; nil for the end), in one step with unpinning `replacing`.
  ///
  /// - Throws: `refused(.boardPinsFull)` or `refused(.topicPinsFull)` when one must go first.
  public func pinTip(
    _ number: Int, place: Int? = nil, replacing: Int? = nil, by: MemberID, at: Timestamp
  ) throws(StoreError) { fatalError("unwritten") }

  /// Unpins a tip; those after it move up.
  public func unpinTip(_ number: Int, by: MemberID, at: Timestamp) throws(StoreError) { fatalError("unwritten") }
}

// MARK: One member's own

extension Store {
  /// The home screen.
  public func today(for viewer: MemberID, now: Timestamp) throws(StoreError) -> Today { fatalError("unwritten") }

  /// Newest first, seen ones too.
  public func notices(for viewer: MemberID, limit: Int) throws(StoreError) -> [Notice] { fatalError("unwritten") }

  /// Notes that the member saw these; with nil all.
  public func markNoticesSeen(_ ids: [NoticeID]?, by: MemberID) throws(StoreError) { fatalError("unwritten") }
}

// MARK: Finding

extension Store {
  /// Threads, tips and members that match, without regard to case and accents; words match from their start.
  /// Work is bounded: the newest candidates are ranked, answers that helped and tips first.
  public func search(
    _ query: Query, viewer: MemberID, now: Timestamp, limit: Int
  ) throws(StoreError) -> SearchResults { fatalError("unwritten") }
}

// MARK: Operation

extension Store {
  /// Recomputes all that is derived and compares; an empty list means that the board keeps all rules.
  public func check() throws(StoreError) -> [CheckProblem] { fatalError("unwritten") }

  /// The newest entries of the audit log; moderators only.
  public func audit(limit: Int, by: MemberID) throws(StoreError) -> [AuditEntry] { fatalError("unwritten") }
}
