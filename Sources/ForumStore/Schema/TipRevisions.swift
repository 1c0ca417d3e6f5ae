// SPDX-License-Identifier: EUPL-1.2

/// The step that keeps what edits of tips replace, as `revision` does for posts.
enum TipRevisions {
  static let table = """
    CREATE TABLE tip_revision(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      tip INTEGER NOT NULL REFERENCES tip(number),
      editor INTEGER NOT NULL REFERENCES member(id),
      replaced INTEGER NOT NULL,
      title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
      topics TEXT NOT NULL,
      language TEXT NOT NULL,
      body TEXT NOT NULL CHECK (body <> '')
    ) STRICT;
    CREATE INDEX tip_revision_by_tip ON tip_revision(tip, id);
    """
}
