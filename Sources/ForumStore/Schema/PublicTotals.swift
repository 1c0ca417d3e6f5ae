// SPDX-License-Identifier: EUPL-1.2

/// A step of the schema: the board's total of posts is of those that all read. What only a network or the boards read, and
/// what is a draft, told by its number that it was there.
enum PublicTotals {
  static let steps = [
    """
    DROP TRIGGER thread_tallied;
    DROP TRIGGER thread_retallied;
    DROP VIEW tally_count;
    CREATE VIEW tally_count(name, number) AS
      SELECT 'members', count(*) FROM member WHERE left_at IS NULL
      UNION ALL SELECT 'organisations', count(*) FROM organisation WHERE members > 0
      UNION ALL SELECT 'posts', coalesce(sum(posts), 0) FROM thread WHERE hidden = 0 AND removed = 0 AND audience = ''
      UNION ALL SELECT 'tips', count(*) FROM tip WHERE is_retired = 0
      UNION ALL SELECT 'tips:' || topic, count(*) FROM tip_topic JOIN tip ON tip.number = tip_topic.tip
        WHERE is_retired = 0 GROUP BY topic
      UNION ALL SELECT 'helpers:' || topic, count(*) FROM member_topic WHERE tie & 4 GROUP BY topic;
    CREATE TRIGGER thread_tallied AFTER INSERT ON thread BEGIN
      INSERT INTO tally(name, number) VALUES ('posts', \(visible("new")))
        ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
    END;
    CREATE TRIGGER thread_retallied AFTER UPDATE OF posts, hidden, removed, network, board_room, drafted ON thread
      WHEN \(visible("new")) <> \(visible("old"))
      BEGIN
      UPDATE tally SET number = number + (\(visible("new"))) - (\(visible("old"))) WHERE name = 'posts';
    END;
    UPDATE tally SET number = (SELECT number FROM tally_count WHERE name = 'posts') WHERE name = 'posts';
    """
  ]

  private static func visible(_ row: String) -> String {
    "CASE WHEN \(row).hidden = 0 AND \(row).removed = 0 AND \(row).audience = '' THEN \(row).posts ELSE 0 END"
  }
}
