// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Puts the layers and topics that come with the program into a new board.
struct Seed {
  /// The board.
  let database: Database

  /// All layers; those under the profile's roots are offered.
  func layers(_ profile: LayerProfile) throws(StoreError) {
    let json = String(decoding: PackageResources.layers_json, as: UTF8.self)
    try database.run(
      """
      INSERT INTO layer(id, parent, position, selectable, offered)
        SELECT value ->> 'id', value ->> 'parent', key, value ->> 'selectable', 0 FROM json_each(?, '$.layers')
      """, json)
    try labels("layer", at: "$.labels", ofAll: "$.layers", in: json)
    try labels("abbreviation", at: "$.abbr", ofAll: "$.layers", in: json)
    for root in profile.roots {
      try database.run("UPDATE layer SET offered = 1 WHERE id = ?1 OR substr(id, 1, length(?1) + 1) = ?1 || '.'", root)
    }
    try database.run(
      """
      INSERT INTO layer_ancestor(layer, ancestor)
        WITH RECURSIVE up(layer, ancestor) AS (
          SELECT id, id FROM layer
          UNION ALL
          SELECT up.layer, layer.parent FROM up JOIN layer ON layer.id = up.ancestor WHERE layer.parent IS NOT NULL
        )
        SELECT layer, ancestor FROM up
      """)
  }

  /// All topics with their labels and aliases.
  func topics() throws(StoreError) {
    let json = String(decoding: PackageResources.topics_json, as: UTF8.self)
    try database.run("INSERT INTO topic(id) SELECT value ->> 'id' FROM json_each(?, '$.tags')", json)
    try labels("topic", at: "$.labels", ofAll: "$.tags", in: json)
    try database.run(
      """
      INSERT INTO topic_alias(topic, position, alias)
        SELECT topic.value ->> 'id', alias.key, alias.value
        FROM json_each(?, '$.tags') AS topic, json_each(topic.value, '$.aliases') AS alias
      """, json)
  }

  /// The names of all things of a list by language.
  private func labels(_ kind: String, at path: String, ofAll list: String, in json: String) throws(StoreError) {
    try database.run(
      """
      INSERT INTO label(kind, id, language, text)
        SELECT ?, item.value ->> 'id', label.key, label.value
        FROM json_each(?, ?) AS item, json_each(item.value, ?) AS label WHERE label.value IS NOT NULL
      """, kind, json, list, path)
  }
}
