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

  /// A profile; nil when nobody has the handle.
  public func profile(handle: String, viewer: MemberID, now: Timestamp) throws(StoreError) -> Profile? {
    fatalError("unwritten")
  }
}

// MARK: Threads and posts

extension Store {
  /// A page of threads, as the request's reader sees them. Reads never write.
  public func threads(_ request: ThreadListRequest) throws(StoreError) -> Page<ThreadSummary> { fatalError("unwritten") }

  /// How many threads a request finds, counted up to `limit` and no further.
  public func countThreads(_ request: ThreadListRequest, limit: Int) throws(StoreError) -> Int {
    fatalError("unwritten")
  }

  /// A thread with its posts; `notFound` when it does not exist or the reader may not see it.
  public func thread(_ number: Int, viewer: MemberID, now: Timestamp) throws(StoreError) -> ThreadDetail {
    fatalError("unwritten")
  }

  /// Earlier texts of a post, newest first.
  public func revisions(of post: PostReference, viewer: MemberID) throws(StoreError) -> [Revision] {
    fatalError("unwritten")
  }

  /// Starts a thread; the draft it was written in goes in the same transaction.
  public func ask(
    _ thread: NewThread, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) -> PostReference { fatalError("unwritten") }

  /// Posts a reply; the draft it was written in goes in the same transaction.
  public func reply(
    to parent: PostReference, body: String, language: Language, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) -> PostReference { fatalError("unwritten") }

  /// Replaces a post's text and keeps the old one; a moderator needs a reason.
  public func edit(
    _ post: PostReference, body: String, reason: String, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) { fatalError("unwritten") }

  /// Changes what stands in a thread's head; its author or a moderator.
  public func editThread(
    _ number: Int, title: String, topics: [TopicID], layer: LayerID, by: MemberID, at: Timestamp
  ) throws(StoreError) { fatalError("unwritten") }

  /// Puts a tombstone in a post's place; the thread goes too when it is the opening post and nobody replied.
  public func remove(_ post: PostReference, reason: String, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Takes back a removal: the author one's own, a moderator any.
  public func restore(_ post: PostReference, by: MemberID, at: Timestamp) throws(StoreError) { fatalError("unwritten") }

  /// Marks or unmarks an answer as helped.
  public func setHelped(_ helped: Bool, _ post: PostReference, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Says or unsays "I recognise this".
  public func setHeard(_ heard: Bool, _ post: PostReference, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Locks a thread with a reason, or unlocks it with nil.
  public func setLocked(_ reason: String?, thread: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Pins or unpins a thread.
  public func setPinned(_ pinned: Bool, thread: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Hides a thread from members, or shows it again; the reason goes to the audit log.
  public func setHidden(_ hidden: Bool, thread: Int, reason: String, by: MemberID, at: Timestamp) throws(StoreError) {
    fatalError("unwritten")
  }

  /// Keeps what a member has read of a thread.
  public func setMarks(_ marks: ReadMarks, thread: Int, by: MemberID) throws(StoreError) { fatalError("unwritten") }

  /// Marks all threads that a request finds as read, and returns how they were.
  public func markAllRead(_ request: ThreadListRequest) throws(StoreError) -> ReadUndo { fatalError("unwritten") }

  /// Puts back what `markAllRead` changed.
  public func undo(_ undo: ReadUndo, by: MemberID) throws(StoreError) { fatalError("unwritten") }
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

  /// Open drafts, newest first.
  public func drafts(of member: MemberID) throws(StoreError) -> [Draft] { fatalError("unwritten") }

  /// The member's draft for a target; nil when there is none.
  public func draft(for target: DraftTarget, of member: MemberID) throws(StoreError) -> Draft? {
    fatalError("unwritten")
  }

  /// Keeps a draft; replaces the one for the same target. Returns it with its number.
  public func saveDraft(_ draft: Draft, of member: MemberID) throws(StoreError) -> Draft { fatalError("unwritten") }

  /// Drops a draft.
  public func deleteDraft(_ id: DraftID, of member: MemberID) throws(StoreError) { fatalError("unwritten") }
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
