// SPDX-License-Identifier: EUPL-1.2

/// A step of the schema: which unanswered questions somebody can still come back for, and answers
/// without the asker's own.
enum LivingQuestions {
  // `by_waiting` holds both: the longest unanswered have the largest, and the odd ones have an
  // author who can come back. So one walk along the index finds and counts those that wait, from a
  // moment on that nothing has to keep.
  static let steps = [
    """
    DROP TRIGGER thread_added;
    DROP TRIGGER thread_moved;
    DROP TRIGGER thread_sorted;
    DROP TRIGGER thread_topic_added;
    DROP TRIGGER member_moved;
    ALTER TABLE thread DROP COLUMN by_waiting;
    ALTER TABLE thread ADD COLUMN returns INTEGER NOT NULL DEFAULT 0 CHECK (returns IN (0, 1));
    UPDATE thread SET returns = 1
      WHERE author IN (SELECT id FROM member WHERE login IS NOT NULL AND left_at IS NULL);
    ALTER TABLE thread ADD COLUMN by_waiting INTEGER GENERATED ALWAYS AS
      (CASE waiting WHEN 1 THEN 4398046511104 - 2 * created + returns ELSE last_activity END) VIRTUAL;
    UPDATE thread SET answers = answers - (SELECT count(*) FROM post
      WHERE post.thread = thread.number AND parent = 1 AND tombstone IS NULL AND post.author = thread.author)
      WHERE answers > 0;
    UPDATE listing SET by_waiting = (SELECT by_waiting FROM thread WHERE number = listing.thread)
      WHERE thread IN (SELECT number FROM thread WHERE waiting = 1);
    """,
    """
    CREATE TRIGGER thread_added AFTER INSERT ON thread BEGIN
      UPDATE thread SET returns = 1 WHERE number = new.number AND returns = 0
        AND (SELECT login IS NOT NULL AND left_at IS NULL FROM member WHERE id = new.author);
      \(list) WHERE number = new.number;
    END;
    \(InitialSchema.threadMoved)
    CREATE TRIGGER thread_sorted AFTER UPDATE OF pinned, last_activity, waiting, helped, created, returns ON thread
      WHEN old.pinned <> new.pinned OR old.last_activity <> new.last_activity OR old.by_waiting <> new.by_waiting
        OR old.by_helped <> new.by_helped
      BEGIN
      UPDATE listing SET pinned = new.pinned, by_activity = new.last_activity, by_waiting = new.by_waiting,
        by_helped = new.by_helped WHERE thread = new.number;
    END;
    \(InitialSchema.topicAdded)
    \(InitialSchema.memberMoved)
    CREATE TRIGGER member_returned AFTER UPDATE OF login, left_at ON member
      WHEN (old.login IS NOT NULL AND old.left_at IS NULL) <> (new.login IS NOT NULL AND new.left_at IS NULL)
      BEGIN
      UPDATE thread SET returns = new.login IS NOT NULL AND new.left_at IS NULL WHERE author = new.id;
    END;
    """,
  ]

  private static let list = InitialSchema.list
}
