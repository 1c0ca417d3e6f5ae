// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// All layers that are offered, parents before their children, in the order of the list. A layer
  /// whose parent is not offered stands at the top.
  public func layers() throws(StoreError) -> [Layer] { try layers(offered: true) }

  /// All layers that this board does not offer: members and threads from elsewhere may stand in
  /// one.
  public func otherLayers() throws(StoreError) -> [Layer] { try layers(offered: false) }

  private func layers(offered: Bool) throws(StoreError) -> [Layer] {
    try database.read { () throws(StoreError) in
      let (labels, abbreviations) = (try labels("layer"), try labels("abbreviation"))
      return try database.rows(
        """
        SELECT layer.id, above.id, layer.selectable
        FROM layer LEFT JOIN layer AS above ON above.id = layer.parent AND above.offered = 1
        WHERE layer.offered = ? ORDER BY layer.position
        """, values: [offered ? 1 : 0]
      ) { (row) throws(StoreError) in
        let id: LayerID = try row.value(0)
        return Layer(
          id: id, parent: try row.optional(1), isSelectable: try row.value(2),
          labels: Labels(labels[id.rawValue] ?? [:]),
          abbreviations: Labels(abbreviations[id.rawValue] ?? [:]))
      }
    }
  }

  /// All topics by id.
  public func topics() throws(StoreError) -> [Topic] {
    try database.read { () throws(StoreError) in
      var aliases: [TopicID: [String]] = [:]
      try database.each("SELECT topic, alias FROM topic_alias ORDER BY topic, position", []) {
        (row) throws(StoreError) in
        aliases[try row.value(0), default: []].append(row.string(1))
        return true
      }
      let labels = try labels("topic")
      return try database.rows("SELECT id FROM topic ORDER BY id") { (row) throws(StoreError) in
        let id: TopicID = try row.value(0)
        return Topic(id: id, labels: Labels(labels[id.rawValue] ?? [:]), aliases: aliases[id] ?? [])
      }
    }
  }

  /// The names of all things of a kind, in the languages that the program knows.
  private func labels(_ kind: String) throws(StoreError) -> [String: [InterfaceLanguage: String]] {
    var found: [String: [InterfaceLanguage: String]] = [:]
    try database.each("SELECT id, language, text FROM label WHERE kind = ?", [kind]) { (row) throws(StoreError) in
      if let language = InterfaceLanguage(rawValue: row.string(1)) {
        found[row.string(0), default: [:]][language] = row.string(2)
      }
      return true
    }
    return found
  }

  /// Gives a topic other names. Inside a write transaction.
  package func name(topic: TopicID, _ labels: Labels) throws(StoreError) {
    try database.run("DELETE FROM label WHERE kind = 'topic' AND id = ?", topic)
    for (language, text) in labels.texts {
      try database.run(
        "INSERT INTO label(kind, id, language, text) VALUES ('topic', ?, ?, ?)", topic, language.rawValue, text)
    }
  }
}
