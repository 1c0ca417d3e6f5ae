// SPDX-License-Identifier: EUPL-1.2

/// What a member follows, keeps and has agreed to; Docs/Schema.md says what each part is for.
enum FollowedAndKept {
  static let follow = """
    CREATE TABLE thread_follow(
      member INTEGER NOT NULL REFERENCES member(id),
      thread INTEGER NOT NULL REFERENCES thread(number),
      stance TEXT CHECK (stance IN ('watch', 'mute')),
      bookmarked INTEGER,
      PRIMARY KEY (member, thread),
      CHECK (stance IS NOT NULL OR bookmarked IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX thread_follow_stance ON thread_follow(thread, stance, member) WHERE stance IS NOT NULL;
    CREATE INDEX thread_follow_own ON thread_follow(member, stance, thread) WHERE stance IS NOT NULL;
    CREATE INDEX thread_follow_bookmark ON thread_follow(member, bookmarked, thread) WHERE bookmarked IS NOT NULL;

    CREATE TABLE topic_follow(
      member INTEGER NOT NULL REFERENCES member(id),
      topic TEXT NOT NULL REFERENCES topic(id),
      stance TEXT CHECK (stance IN ('watch', 'mute')),
      bookmarked INTEGER,
      PRIMARY KEY (member, topic),
      CHECK (stance IS NOT NULL OR bookmarked IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX topic_follow_stance ON topic_follow(topic, stance, member) WHERE stance IS NOT NULL;
    """

  static let own = """
    CREATE TABLE saved_search(
      member INTEGER NOT NULL REFERENCES member(id),
      folded TEXT NOT NULL CHECK (folded <> ''),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      query TEXT NOT NULL,
      created INTEGER NOT NULL,
      PRIMARY KEY (member, folded)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE draft ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
    ALTER TABLE member ADD COLUMN house_rules INTEGER NOT NULL DEFAULT 0 CHECK (house_rules >= 0);
    ALTER TABLE member ADD COLUMN last_place TEXT NOT NULL DEFAULT '';
    """

  /// Who can help with a topic before who works on it before who follows it, and whose answers
  /// helped in a thread.
  static let kindred = """
    CREATE INDEX member_topic_by_tie ON member_topic(topic, tie DESC, member DESC);
    CREATE INDEX post_helped ON post(thread, number, author) WHERE helped IS NOT NULL AND tombstone IS NULL;
    """

  // SQLite cannot change a CHECK; the table is made anew.
  static let notices = """
    CREATE TABLE notice_of_two(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member INTEGER NOT NULL REFERENCES member(id),
      kind TEXT NOT NULL CHECK (kind IN ('answer', 'reply', 'mention', 'helped', 'madeIntoTip', 'tipPinned',
        'threadPinned', 'watchedThread', 'watchedTopic', 'adoption', 'moderation')),
      actor INTEGER NOT NULL REFERENCES member(id),
      created INTEGER NOT NULL,
      thread INTEGER REFERENCES thread(number),
      number INTEGER,
      tip INTEGER REFERENCES tip(number),
      seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
      CHECK ((thread IS NULL) <> (tip IS NULL))
    ) STRICT;
    INSERT INTO notice_of_two(id, member, kind, actor, created, thread, number, tip, seen)
      SELECT id, member, kind, actor, created, thread, number, tip, seen FROM notice;
    DROP TABLE notice;
    ALTER TABLE notice_of_two RENAME TO notice;
    CREATE INDEX notice_by_member ON notice(member, id);
    CREATE INDEX notice_unseen ON notice(member, id) WHERE seen = 0;
    CREATE INDEX notice_unseen_in ON notice(member, thread, number) WHERE seen = 0 AND thread IS NOT NULL;
    """

  // All that the outline of a thread needs, so that the texts between need not be passed over.
  static let outline = """
    CREATE INDEX post_outline ON post(thread, number, parent, created, author, helped, tombstone);
    """
}
