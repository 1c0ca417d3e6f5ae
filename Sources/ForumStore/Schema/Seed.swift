// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Puts the layers and topics that come with the program into a new board.
struct Seed {
  /// The board.
  let database: Database

  /// All layers; those under the profile's roots are offered.
  func layers(_ profile: LayerProfile) throws(StoreError) {
    try database.run(
      """
      INSERT INTO layer(id, parent, position, selectable, offered, label_nl, label_fr, label_de, label_en,
          abbreviation_nl, abbreviation_fr, abbreviation_de, abbreviation_en)
        SELECT value ->> 'id', value ->> 'parent', key, value ->> 'selectable', 0,
          value ->> '$.labels.nl', value ->> '$.labels.fr', value ->> '$.labels.de', value ->> '$.labels.en',
          value ->> '$.abbr.nl', value ->> '$.abbr.fr', value ->> '$.abbr.de', value ->> '$.abbr.en'
        FROM json_each(?, '$.layers')
      """, String(decoding: PackageResources.layers_json, as: UTF8.self))
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
    try database.run(
      """
      INSERT INTO topic(id, label_nl, label_fr, label_de, label_en)
        SELECT value ->> 'id', value ->> '$.labels.nl', value ->> '$.labels.fr', value ->> '$.labels.de',
          value ->> '$.labels.en'
        FROM json_each(?, '$.tags')
      """, json)
    try database.run(
      """
      INSERT INTO topic_alias(topic, position, alias)
        SELECT topic.value ->> 'id', alias.key, alias.value
        FROM json_each(?, '$.tags') AS topic, json_each(topic.value, '$.aliases') AS alias
      """, json)
  }
}
