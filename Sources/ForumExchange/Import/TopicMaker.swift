// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Knows the topics of the board and makes those that a file brings.
struct TopicMaker {
  /// The topics that were made by this import.
  private(set) var made: Set<TopicID> = []
  private let store: Store
  private var database: Database { store.database }
  private var known: Set<TopicID> = []

  init(_ store: Store) { self.store = store }

  /// Reads the topics of the board.
  mutating func load() throws(StoreError) {
    known = Set(try database.column("SELECT id FROM topic"))
  }

  /// Sees to it that a topic exists; a new one is shown by the words that stood in the file.
  mutating func need(_ topic: TopicReference) throws(StoreError) {
    guard !known.contains(topic.id) else { return }
    let label = topic.label == topic.id.rawValue ? nil : topic.label
    try make(topic.id)
    if let label {
      try store.name(
        topic: topic.id, Labels(Dictionary(uniqueKeysWithValues: InterfaceLanguage.allCases.map { ($0, label) })))
    }
  }

  /// Takes a topic with its names; whether the board had it before the import, and so keeps its own
  /// names.
  mutating func take(_ topic: TopicRecord) throws(StoreError) -> Bool {
    if known.contains(topic.id) {
      guard made.contains(topic.id) else { return true }
    } else {
      try make(topic.id)
    }
    try store.name(topic: topic.id, topic.labels)
    try database.run("DELETE FROM topic_alias WHERE topic = ?", topic.id)
    for (position, alias) in topic.aliases.enumerated() {
      try database.run("INSERT INTO topic_alias(topic, position, alias) VALUES (?, ?, ?)", topic.id, position, alias)
    }
    return false
  }

  private mutating func make(_ topic: TopicID) throws(StoreError) {
    try database.run("INSERT INTO topic(id) VALUES (?)", topic)
    known.insert(topic)
    made.insert(topic)
  }
}
