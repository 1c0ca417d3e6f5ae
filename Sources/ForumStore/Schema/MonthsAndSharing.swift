// SPDX-License-Identifier: EUPL-1.2

/// The step that counts threads and posts by month, so that what a board did is read and not counted, and that notes
/// whether the author of a thread was asked to show it to all.
enum MonthsAndSharing {
  /// All of it, in an order in which each part finds what it names.
  static let steps = [sharing, view, posts, threads, counted]

  private static let sharing = """
    ALTER TABLE thread ADD COLUMN share_asked INTEGER NOT NULL DEFAULT 0 CHECK (share_asked IN (0, 1));
    """

  /// A month in UTC as `2025-02`; NULL outside of the years that SQLite knows.
  private static func month(_ moment: String) -> String { "strftime('%Y-%m', \(moment), 'unixepoch')" }

  private static func isShown(_ row: String) -> String {
    "(\(row).hidden = 0 AND \(row).removed = 0 AND \(row).audience = '')"
  }

  /// As before, with `threads:MONTH` and `posts:MONTH`: those that all members see.
  private static let view = """
    DROP VIEW tally_count;
    CREATE VIEW tally_count(name, number) AS
      SELECT 'members', count(*) FROM member WHERE left_at IS NULL
      UNION ALL SELECT 'organisations', count(*) FROM organisation WHERE members > 0
      UNION ALL SELECT 'posts', coalesce(sum(posts), 0) FROM thread WHERE \(isShown("thread"))
      UNION ALL SELECT 'tips', count(*) FROM tip WHERE is_retired = 0
      UNION ALL SELECT 'tips:' || topic, count(*) FROM tip_topic JOIN tip ON tip.number = tip_topic.tip
        WHERE is_retired = 0 GROUP BY topic
      UNION ALL SELECT 'helpers:' || topic, count(*) FROM member_topic WHERE tie & 4 GROUP BY topic
      UNION ALL SELECT 'threads:' || month, count(*) FROM (
        SELECT \(month("created")) AS month FROM thread WHERE \(isShown("thread")))
        WHERE month IS NOT NULL GROUP BY month
      UNION ALL SELECT 'posts:' || month, count(*) FROM (
        SELECT \(month("post.created")) AS month FROM post JOIN thread ON thread.number = post.thread
          WHERE post.tombstone IS NULL AND \(isShown("thread")))
        WHERE month IS NOT NULL GROUP BY month;
    """

  private static let threadOfNew = "(SELECT \(isShown("thread")) FROM thread WHERE number = new.thread)"

  private static func add(_ kind: String, _ row: String, when condition: String) -> String {
    """
    INSERT INTO tally(name, number) SELECT '\(kind):' || \(month("\(row).created")), 1
        WHERE \(month("\(row).created")) IS NOT NULL AND \(condition)
        ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
    """
  }

  private static func take(_ kind: String, _ row: String, when condition: String) -> String {
    """
    UPDATE tally SET number = number - 1
        WHERE name = '\(kind):' || \(month("\(row).created")) AND \(condition);
    """
  }

  private static let posts = """
    CREATE TRIGGER post_in_month AFTER INSERT ON post WHEN new.tombstone IS NULL BEGIN
      \(add("posts", "new", when: threadOfNew))
    END;
    CREATE TRIGGER post_in_other_month AFTER UPDATE OF tombstone, created ON post
      WHEN old.tombstone IS NOT new.tombstone OR old.created <> new.created
      BEGIN
      \(take("posts", "old", when: "old.tombstone IS NULL AND \(threadOfNew)"))
      \(add("posts", "new", when: "new.tombstone IS NULL AND \(threadOfNew)"))
    END;
    """

  /// A thread takes its posts with it when it is hidden, and brings them back.
  private static let threads = """
    CREATE TRIGGER thread_in_month AFTER INSERT ON thread BEGIN
      \(add("threads", "new", when: isShown("new")))
    END;
    CREATE TRIGGER thread_in_other_month AFTER UPDATE OF hidden, removed, created, network, board_room, drafted ON thread
      WHEN \(isShown("old")) <> \(isShown("new")) OR old.created <> new.created
      BEGIN
      \(take("threads", "old", when: isShown("old")))
      \(add("threads", "new", when: isShown("new")))
    END;
    CREATE TRIGGER thread_out_of_months AFTER UPDATE OF hidden, removed, network, board_room, drafted ON thread
      WHEN \(isShown("old")) AND NOT \(isShown("new"))
      BEGIN
      UPDATE tally SET number = number - (SELECT count(*) FROM post
          WHERE post.thread = new.number AND tombstone IS NULL AND 'posts:' || \(month("post.created")) = tally.name)
        WHERE name IN (SELECT DISTINCT 'posts:' || \(month("post.created")) FROM post
          WHERE post.thread = new.number AND tombstone IS NULL);
    END;
    CREATE TRIGGER thread_back_in_months AFTER UPDATE OF hidden, removed, network, board_room, drafted ON thread
      WHEN NOT \(isShown("old")) AND \(isShown("new"))
      BEGIN
      INSERT INTO tally(name, number) SELECT 'posts:' || month, count(*) FROM (
          SELECT \(month("post.created")) AS month FROM post WHERE post.thread = new.number AND tombstone IS NULL)
        WHERE month IS NOT NULL GROUP BY month
        ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
    END;
    """

  private static let counted = """
    INSERT INTO tally(name, number) SELECT name, number FROM tally_count
      WHERE name GLOB 'threads:*' OR name GLOB 'posts:*';
    """
}
