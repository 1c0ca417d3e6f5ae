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
    try database.rows(
      """
      SELECT layer.id, above.id, layer.selectable, layer.label_nl, layer.label_fr, layer.label_de, layer.label_en,
        layer.abbreviation_nl, layer.abbreviation_fr, layer.abbreviation_de, layer.abbreviation_en
      FROM layer LEFT JOIN layer AS above ON above.id = layer.parent AND above.offered = 1
      WHERE layer.offered = ? ORDER BY layer.position
      """, values: [offered ? 1 : 0]
    ) { (row) throws(StoreError) in
      Layer(
        id: try row.value(0), parent: try row.optional(1), isSelectable: try row.value(2),
        labels: try Self.labels(row, from: 3), abbreviations: try Self.labels(row, from: 7))
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
      return try database.rows("SELECT id, label_nl, label_fr, label_de, label_en FROM topic ORDER BY id") {
        (row) throws(StoreError) in
        let id: TopicID = try row.value(0)
        return Topic(id: id, labels: try Self.labels(row, from: 1), aliases: aliases[id] ?? [])
      }
    }
  }

  /// Four labels in the order nl, fr, de, en.
  private static func labels(_ row: Row, from column: Int) throws(StoreError) -> Labels {
    var texts: [InterfaceLanguage: String] = [:]
    let languages: [InterfaceLanguage] = [.nl, .fr, .de, .en]
    for (offset, language) in languages.enumerated() {
      texts[language] = try row.optional(column + offset)
    }
    return Labels(texts)
  }
}
