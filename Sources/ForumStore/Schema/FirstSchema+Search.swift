// SPDX-License-Identifier: EUPL-1.2

extension FirstSchema {
  private static let tokens = "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3'"

  /// Full-text indexes without a copy of the text: they read it back through a view or the table itself.
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

  static let searchTriggers = """
    CREATE TRIGGER post_indexed AFTER INSERT ON post WHEN new.tombstone IS NULL BEGIN
      INSERT INTO post_text(rowid, title, body) SELECT id, title, body FROM post_content WHERE id = new.id;
    END;
    CREATE TRIGGER post_reindexed AFTER UPDATE OF body, tombstone ON post
      WHEN old.body <> new.body OR (old.tombstone IS NULL) <> (new.tombstone IS NULL)
      BEGIN
      INSERT INTO post_text(post_text, rowid, title, body)
        SELECT 'delete', old.id, CASE old.number WHEN 1 THEN title ELSE '' END, old.body
        FROM thread WHERE number = old.thread AND old.tombstone IS NULL;
      INSERT INTO post_text(rowid, title, body) SELECT id, title, body FROM post_content WHERE id = new.id;
    END;
    CREATE TRIGGER thread_reindexed AFTER UPDATE OF title ON thread WHEN old.title <> new.title BEGIN
      INSERT INTO post_text(post_text, rowid, title, body)
        SELECT 'delete', id, old.title, body FROM post
        WHERE thread = new.number AND number = 1 AND tombstone IS NULL;
      INSERT INTO post_text(rowid, title, body)
        SELECT id, new.title, body FROM post WHERE thread = new.number AND number = 1 AND tombstone IS NULL;
    END;

    CREATE TRIGGER tip_indexed AFTER INSERT ON tip BEGIN
      INSERT INTO tip_text(rowid, title, body) VALUES (new.number, new.title, new.body);
    END;
    CREATE TRIGGER tip_reindexed AFTER UPDATE OF title, body ON tip BEGIN
      INSERT INTO tip_text(tip_text, rowid, title, body) VALUES ('delete', old.number, old.title, old.body);
      INSERT INTO tip_text(rowid, title, body) VALUES (new.number, new.title, new.body);
    END;

    CREATE TRIGGER member_indexed AFTER INSERT ON member BEGIN
      INSERT INTO member_text(rowid, handle, name, organisation, works_on, can_talk_about)
        SELECT * FROM member_content WHERE id = new.id;
    END;
    CREATE TRIGGER member_reindexed AFTER UPDATE OF handle, name, organisation, works_on, can_talk_about ON member
      WHEN old.handle <> new.handle OR old.name <> new.name OR old.organisation IS NOT new.organisation
        OR old.works_on <> new.works_on OR old.can_talk_about <> new.can_talk_about
      BEGIN
      INSERT INTO member_text(member_text, rowid, handle, name, organisation, works_on, can_talk_about)
        VALUES ('delete', old.id, old.handle, old.name,
          coalesce((SELECT name FROM organisation WHERE id = old.organisation), ''), old.works_on, old.can_talk_about);
      INSERT INTO member_text(rowid, handle, name, organisation, works_on, can_talk_about)
        SELECT * FROM member_content WHERE id = new.id;
    END;

    CREATE TRIGGER organisation_indexed AFTER INSERT ON organisation BEGIN
      INSERT INTO organisation_text(rowid, name) VALUES (new.id, new.name);
    END;
    """
}
