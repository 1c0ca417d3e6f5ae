// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

@testable import ForumUI

extension BoardScript {
  /// Puts a text in every place of the board that a member can fill, past all rules of the store,
  /// as another program with the file in its hands could.
  func poison(with text: String) throws {
    guard let store = runtime.store else { return }
    let now = Timestamp.sampleNow
    let sara = MemberID(rawValue: 2)
    let title = String(text.unicodeScalars.prefix(200))
    _ = try store.reply(to: PostReference(thread: 1, number: 1), body: "Answer.", language: .unknown, by: sara, at: now)
    let draft = NewTip(title: "A tip to spoil", body: "Body.", topics: ["social-media"], language: .unknown)
    _ = try store.writeTip(draft, by: sara, at: now)
    let database = store.database
    try database.run("UPDATE post SET body = ?", text)
    try database.run("UPDATE tip SET body = ?", text)
    // The tables refuse titles and names that are too short; those stay as they are.
    for (table, column, limit) in [
      ("thread", "title", 200), ("tip", "title", 200), ("member", "name", 100), ("organisation", "name", 100),
    ] {
      _ = try? database.run(
        "UPDATE \(table) SET \(column) = ? \(table == "member" ? "WHERE id = 2" : "")",
        String(title.unicodeScalars.prefix(limit)))
    }
    try database.run("UPDATE member SET works_on = ?, can_talk_about = ?", title, title)
  }

  /// Gives the terminal another size.
  mutating func resize(columns: Int, rows: Int) {
    take(.resize(Size(columns: columns, rows: rows)))
  }
}
