// SPDX-License-Identifier: EUPL-1.2

/// The step that keeps the names of layers and topics by language, so that one more language is no
/// step of the schema.
enum LabelsByLanguage {
  static let steps =
    [
      """
      CREATE TABLE label(
        kind TEXT NOT NULL CHECK (kind IN ('layer', 'abbreviation', 'topic')),
        id TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language <> ''),
        text TEXT NOT NULL,
        PRIMARY KEY (kind, id, language)
      ) STRICT, WITHOUT ROWID;
      """
    ]
    + ["nl", "fr", "de", "en"].map { language in
      """
      INSERT INTO label(kind, id, language, text)
        SELECT 'layer', id, '\(language)', label_\(language) FROM layer WHERE label_\(language) IS NOT NULL
        UNION ALL SELECT 'abbreviation', id, '\(language)', abbreviation_\(language) FROM layer
          WHERE abbreviation_\(language) IS NOT NULL
        UNION ALL SELECT 'topic', id, '\(language)', label_\(language) FROM topic WHERE label_\(language) IS NOT NULL;
      ALTER TABLE layer DROP COLUMN label_\(language);
      ALTER TABLE layer DROP COLUMN abbreviation_\(language);
      ALTER TABLE topic DROP COLUMN label_\(language);
      """
    }
}
