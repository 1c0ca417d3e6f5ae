// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

extension TestBoard {
  /// The steps of the plans of all statements that the store has prepared, that read a growing table from end to end.
  ///
  /// An index that holds only the rows wanted (pinned tips, unseen notices) may be walked through.
  func scans() throws -> [String] {
    let growing: Set<String> = [
      "thread", "post", "listing", "reading", "notice", "tip", "tip_topic", "adoption", "member", "member_topic",
      "organisation", "heard", "revision", "draft", "audit", "thread_topic", "author", "owner", "thread_follow",
      "topic_follow", "follow", "kept",
    ]
    let allowed = ["tip_pinned"]
    var found: [String] = []
    for text in store.database.statements.keys where text.hasPrefix("SELECT") || text.hasPrefix("WITH") {
      let steps = try store.database.rows("EXPLAIN QUERY PLAN " + text) { (row) throws(StoreError) in row.string(3) }
      for step in steps {
        let words = step.split(separator: " ").map(String.init)
        guard words.count > 1, words[0] == "SCAN", growing.contains(words[1]) else { continue }
        if let index = words.last, allowed.contains(index) { continue }
        found.append("\(step) in \(text)")
      }
    }
    return found
  }
}
