// SPDX-License-Identifier: EUPL-1.2

extension InitialSchema {
  /// Counts over the whole board and over a topic, kept by the transactions that change them, since
  /// they are shown after nearly every act: `members`, `organisations` (with a member), `posts`
  /// (visible), `tips` (not retired), `tips:TOPIC`, `helpers:TOPIC`.
  static let tally = """
    CREATE TABLE tally(
      name TEXT PRIMARY KEY,
      number INTEGER NOT NULL CHECK (number >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE VIEW tally_count(name, number) AS
      SELECT 'members', count(*) FROM member WHERE left_at IS NULL
      UNION ALL SELECT 'organisations', count(*) FROM organisation WHERE members > 0
      UNION ALL SELECT 'posts', coalesce(sum(posts), 0) FROM thread WHERE hidden = 0 AND removed = 0
      UNION ALL SELECT 'tips', count(*) FROM tip WHERE is_retired = 0
      UNION ALL SELECT 'tips:' || topic, count(*) FROM tip_topic JOIN tip ON tip.number = tip_topic.tip
        WHERE is_retired = 0 GROUP BY topic
      UNION ALL SELECT 'helpers:' || topic, count(*) FROM member_topic WHERE tie & 4 GROUP BY topic;
    """

  private static func add(_ number: String, to name: String) -> String {
    """
    INSERT INTO tally(name, number) VALUES (\(name), \(number))
        ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
    """
  }

  private static func take(_ number: String, from name: String) -> String {
    "UPDATE tally SET number = number - (\(number)) WHERE name = \(name);"
  }

  /// Changes a count by what a row counts for after a change less what it counted for before, where
  /// that differs.
  private static func change(_ name: String, from old: String, to new: String) -> String {
    "UPDATE tally SET number = number + (\(new)) - (\(old)) WHERE name = \(name) AND (\(new)) <> (\(old));"
  }

  private static func visible(_ row: String) -> String {
    "CASE WHEN \(row).hidden = 0 AND \(row).removed = 0 THEN \(row).posts ELSE 0 END"
  }

  private static func stands(_ row: String) -> String {
    "(\(row).withdrawn = 0 AND \(row).superseded_by IS NULL)"
  }

  private static let newTipStands = "(SELECT is_retired = 0 FROM tip WHERE number = new.tip)"

  static let tallyTriggers = """
    CREATE TRIGGER member_tallied AFTER INSERT ON member BEGIN
      \(add("new.left_at IS NULL", to: "'members'"))
    END;
    CREATE TRIGGER member_retallied AFTER UPDATE OF left_at ON member BEGIN
      \(change("'members'", from: "old.left_at IS NULL", to: "new.left_at IS NULL"))
    END;
    CREATE TRIGGER organisation_tallied AFTER INSERT ON organisation BEGIN
      \(add("new.members > 0", to: "'organisations'"))
    END;
    CREATE TRIGGER organisation_retallied AFTER UPDATE OF members ON organisation BEGIN
      \(change("'organisations'", from: "old.members > 0", to: "new.members > 0"))
    END;
    CREATE TRIGGER thread_tallied AFTER INSERT ON thread BEGIN
      \(add(visible("new"), to: "'posts'"))
    END;
    CREATE TRIGGER thread_retallied AFTER UPDATE OF posts, hidden, removed ON thread BEGIN
      \(change("'posts'", from: visible("old"), to: visible("new")))
    END;
    CREATE TRIGGER tip_tallied AFTER INSERT ON tip BEGIN
      \(add(stands("new"), to: "'tips'"))
    END;
    CREATE TRIGGER tip_retallied AFTER UPDATE OF withdrawn, superseded_by ON tip
      WHEN \(stands("old")) <> \(stands("new"))
      BEGIN
      UPDATE tally SET number = number + \(stands("new")) - \(stands("old"))
        WHERE name = 'tips' OR name IN (SELECT 'tips:' || topic FROM tip_topic WHERE tip = new.number);
    END;
    CREATE TRIGGER tip_topic_tallied AFTER INSERT ON tip_topic BEGIN
      \(add(newTipStands, to: "'tips:' || new.topic"))
    END;
    CREATE TRIGGER tip_topic_dropped AFTER DELETE ON tip_topic BEGIN
      \(take("SELECT is_retired = 0 FROM tip WHERE number = old.tip", from: "'tips:' || old.topic"))
    END;
    CREATE TRIGGER member_topic_tallied AFTER INSERT ON member_topic BEGIN
      \(add("new.tie & 4 <> 0", to: "'helpers:' || new.topic"))
    END;
    CREATE TRIGGER member_topic_retallied AFTER UPDATE OF tie ON member_topic BEGIN
      \(change("'helpers:' || new.topic", from: "old.tie & 4 <> 0", to: "new.tie & 4 <> 0"))
    END;
    CREATE TRIGGER member_topic_dropped AFTER DELETE ON member_topic BEGIN
      \(take("old.tie & 4 <> 0", from: "'helpers:' || old.topic"))
    END;
    """
}
