// SPDX-License-Identifier: EUPL-1.2

extension InitialSchema {
  private static let tokens = "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3'"

  /// Full-text indexes without a copy of the text: they read it back through a view or the table
  /// itself.
  ///
  /// They are kept by `SearchIndex` and not by triggers: with `trusted_schema` off SQLite lets no
  /// trigger write to FTS5.
  static let search = """
    CREATE VIEW post_content(id, title, body) AS
      SELECT post.id, CASE post.number WHEN 1 THEN thread.title ELSE '' END, post.body
      FROM post JOIN thread ON thread.number = post.thread
      WHERE post.tombstone IS NULL;
    CREATE VIRTUAL TABLE post_text USING fts5(title, body, content = 'post_content', content_rowid = 'id', \(tokens));

    CREATE VIRTUAL TABLE tip_text USING fts5(title, body, content = 'tip', content_rowid = 'number', \(tokens));

    CREATE VIEW member_content(id, handle, name, organisation, works_on, can_talk_about) AS
      SELECT member.id, handle, member.name, coalesce(organisation.name, ''), works_on, can_talk_about
      FROM member LEFT JOIN organisation ON organisation.id = member.organisation;
    CREATE VIRTUAL TABLE member_text USING fts5(handle, name, organisation, works_on, can_talk_about,
      content = 'member_content', content_rowid = 'id', \(tokens));

    CREATE VIRTUAL TABLE organisation_text USING fts5(name, content = 'organisation', content_rowid = 'id', \(tokens));
    """
}
