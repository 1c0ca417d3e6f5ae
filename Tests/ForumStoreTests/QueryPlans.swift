// SPDX-License-Identifier: EUPL-1.2

import CSQLite
import Forum
import Glibc
import Synchronization
import Testing

@testable import ForumStore

/// Looks, when a test's board goes, how SQLite goes about every statement that the store prepared
/// on it: none may read a table that grows from end to end. So whatever a test of the store calls
/// is looked at.
final class PlanWatch {
  private let store: Store

  init(_ store: Store) { self.store = store }

  deinit {
    do {
      for scan in try store.scans() { Issue.record("\(scan)") }
    } catch StoreError.engine(_, let message) {
      Issue.record("no plan: \(message)")
    } catch {
      // A board that a test broke has no plans.
    }
  }
}

extension TestBoard {
  /// The steps of the plans of all statements that the store has prepared, that read a growing
  /// table from end to end.
  func scans() throws -> [String] { try store.scans() }
}

extension Store {
  /// What grows with the board, by the names that statements give it.
  private static let growing: Set<String> = [
    "thread", "post", "listing", "reading", "half", "alive", "notice", "tip", "tip_topic", "adoption", "member",
    "member_topic", "organisation", "heard", "revision", "draft", "draft_field", "audit", "thread_topic", "author",
    "owner", "thread_follow", "topic_follow", "follow", "kept", "import_source", "saved_search", "post_text",
    "tip_text", "member_text", "organisation_text", "member_key", "member_principal", "invitation", "invitation_use",
    "member_setting", "door_session", "subject", "inviter", "invited", "adder", "way",
    "network", "network_layer", "need", "network_need",
    "network_need_topic", "network_member", "own", "told", "event", "event_slot", "event_host", "event_session",
    "event_answer", "other", "poll", "poll_option", "poll_ballot", "poll_mark", "poll_voter", "thread_summary",
  ]

  /// Indexes that may be walked through: those that hold only the rows wanted (at most twelve
  /// pinned tips, the stewards), and those along which a page is read up to its limit (the
  /// directory by handle, organisations by name).
  private static let walked: Set<String> = [
    "tip_pinned", "member_steward", "sqlite_autoindex_member_1", "sqlite_autoindex_organisation_1",
    "sqlite_autoindex_network_1", "poll_open", "poll_owed", "poll_done",
  ]

  /// Statements that read a table from end to end, by a part of their text, and why they may.
  private static let exceptions = [
    "EXPLAIN": "a test's own",
    "FROM post_content WHERE id >=": "an import indexes all its posts at once",
    "INSERT INTO layer(": "a new board",
    "INSERT INTO topic(": "a new board",
    "INSERT INTO layer_ancestor(": "a new board",
    "FROM audit LEFT JOIN member": "the log from its end, up to a limit",
    "WHERE 1 ORDER BY invitation.id DESC": "invitations from the newest, up to a limit",
    "WHERE invitation.by IS NOT invitation_use.member": "admissions from the newest, up to a limit",
    "SELECT EXISTS(SELECT 1 FROM member_key)": "one row of each",
    "SELECT door_session.id": "the screens that are open now",
    "SELECT secret": "a test's own",
    "SELECT DISTINCT target FROM draft": "check",
    "SELECT page.id, page.thread FROM network": "networks by words: the pages of all are asked for them",
    "' has one of '": "check",
    "WHERE thread NOT IN (SELECT number FROM thread)": "repair",
    "tally_count": "check",
    "SELECT * FROM thread ORDER BY number DESC LIMIT 2000": "the newest threads, up to a limit",
    "SELECT layer.id, coalesce(scope.threads, 0) AS threads": "statistics of the whole board",
    "SELECT action": "a test's own",
    "SELECT actor": "a test's own",
    "FROM (SELECT thread FROM network ORDER BY number DESC": "the newest networks, up to a limit",
    "FROM (SELECT thread FROM event ORDER BY number DESC": "the newest events, up to a limit",
    "FROM (SELECT thread FROM poll ORDER BY number DESC": "the newest polls, up to a limit",
    "FROM (SELECT * FROM network ORDER BY number DESC": "the newest networks, up to a limit",
    "SELECT quarter.threads": "a report on a quarter of the whole board",
    "SELECT count(*) FROM audit": "a test's own",
    "SELECT count(*) FROM network": "statistics of the whole board",
    "SELECT count(*) FROM event": "statistics of the whole board",
    "SELECT count(*) FROM poll": "statistics of the whole board",
    "SELECT count(*) FROM poll_voter WHERE ballot": "a test's own",
    "SELECT poll_mark.weight, coalesce(": "a test's own",
    "SELECT count(*) FROM draft": "a test's own",
    "SELECT count(*) FROM notice WHERE kind": "a test's own",
    "SELECT count(*) FROM thread_follow": "a test's own",
    "SELECT count(*) FROM topic_follow": "a test's own",
    "SELECT member FROM notice ORDER BY id": "a test's own",
    "SELECT handle, kind, thread, number FROM notice": "a test's own",
  ]

  /// What `check` looks through and its repair makes anew: all of the board.
  private static let whole = Set(BoardRule.all.map { $0.query.prefix(120) } + DerivedRows.all.map { $0.prefix(120) })

  /// Statements that were looked at and read nothing to its end. The board keeps no statistics, so that the plan of a text
  /// follows from the schema: it is the same on the next board.
  private static let innocent = Mutex<Set<String>>([])

  fileprivate func scans() throws -> [String] {
    let texts = Self.innocent.withLock { innocent in database.statements.keys.filter { !innocent.contains($0) } }
    guard !texts.isEmpty else { return [] }
    // What the triggers of a statement do is part of its plan, and what a foreign key would look
    // through if a deferred one were broken is not: none is.
    #expect(raad_explain_triggers(database.handle, 1) == SQLITE_OK)
    try database.execute("PRAGMA foreign_keys = OFF")
    var found: [String] = []
    var innocent: [String] = []
    for text in texts {
      let steps = Self.isExempt(text) ? [] : try plan(of: text).filter(Self.isScan)
      if steps.isEmpty { innocent.append(text) }
      found += steps.map { "\($0) in \(text)" }
    }
    Self.innocent.withLock { $0.formUnion(innocent) }
    return found
  }

  private func plan(of text: String) throws -> [String] {
    try database.rows("EXPLAIN QUERY PLAN " + text) { (row) throws(StoreError) in row.string(3) }
  }

  private static func isExempt(_ text: String) -> Bool {
    let isException = text.withCString { text in exceptions.keys.contains { strstr(text, $0) != nil } }
    return isException || whole.contains(text.prefix(120))
  }

  /// Whether a step is `SCAN table`, or looks into a full-text index without words (`INDEX 0:`).
  private static func isScan(_ step: String) -> Bool {
    let words = step.split(separator: " ").map(String.init)
    guard words.count > 1, words[0] == "SCAN", growing.contains(words[1]) else { return false }
    if words.count > 2, words[2] == "VIRTUAL" { return words.last == "0:" }
    return !walked.contains(words[words.count - 1])
  }
}
