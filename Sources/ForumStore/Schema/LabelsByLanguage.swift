// SPDX-License-Identifier: EUPL-1.2

/// The step that keeps the names of layers and topics by language, so that one more language is no
/// step of the schema.
///
/// The columns that held them stay, empty: SQLite reads the whole schema anew for each that is
/// dropped, and twelve times that doubles what a new board costs.
enum LabelsByLanguage {
  static let steps = [
    """
    CREATE TABLE label(
      kind TEXT NOT NULL CHECK (kind IN ('layer', 'abbreviation', 'topic')),
      id TEXT NOT NULL,
      language TEXT NOT NULL CHECK (language <> ''),
      text TEXT NOT NULL,
      PRIMARY KEY (kind, id, language)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO label(kind, id, language, text)
      \(languages.flatMap { [rows("layer", "label", $0), rows("layer", "abbreviation", $0), rows("topic", "label", $0)] }
        .joined(separator: " UNION ALL "));
    UPDATE layer SET \(languages.map { "label_\($0) = NULL, abbreviation_\($0) = NULL" }.joined(separator: ", "));
    UPDATE topic SET \(languages.map { "label_\($0) = NULL" }.joined(separator: ", "));
    """
  ]

  private static let languages = ["nl", "fr", "de", "en"]

  private static func rows(_ table: String, _ column: String, _ language: String) -> String {
    let kind = column == "label" ? table : column
    let source = "\(column)_\(language)"
    return "SELECT '\(kind)', id, '\(language)', \(source) FROM \(table) WHERE \(source) IS NOT NULL"
  }
}
