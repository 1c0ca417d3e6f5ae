// SPDX-License-Identifier: EUPL-1.2

extension InitialSchema {
  // Times are kept below 2^40 seconds, so that a sort key can carry one more value above them: see
  // `by_waiting` and `by_helped`.
  static let threads = """
    CREATE TABLE thread(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('question', 'feedback', 'call', 'story', 'news')),
      call_kind TEXT CHECK (call_kind IN ('sparring', 'mentoring', 'mobility', 'other')),
      stage TEXT CHECK (stage IN ('idea', 'trying', 'running', 'stopped')),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
      author INTEGER NOT NULL REFERENCES member(id),
      layer TEXT NOT NULL REFERENCES layer(id),
      language TEXT NOT NULL,
      created INTEGER NOT NULL CHECK (created BETWEEN -1099511627776 AND 1099511627775),
      last_activity INTEGER NOT NULL CHECK (last_activity BETWEEN -1099511627776 AND 1099511627775),
      posts INTEGER NOT NULL DEFAULT 0 CHECK (posts >= 0),
      last_number INTEGER NOT NULL DEFAULT 0 CHECK (last_number >= posts),
      answers INTEGER NOT NULL DEFAULT 0 CHECK (answers >= 0),
      helped INTEGER NOT NULL DEFAULT 0 CHECK (helped >= 0),
      heard INTEGER NOT NULL DEFAULT 0 CHECK (heard >= 0),
      waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1)),
      pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
      lock_reason TEXT,
      hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
      removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
      by_waiting INTEGER GENERATED ALWAYS AS
        (CASE waiting WHEN 1 THEN 2199023255552 - created ELSE last_activity END) VIRTUAL,
      by_helped INTEGER GENERATED ALWAYS AS (helped * 2199023255552 + last_activity) VIRTUAL,
      CHECK (call_kind IS NULL OR kind = 'call'),
      CHECK (stage IS NULL OR kind = 'story'),
      CHECK (waiting = 0 OR kind IN ('question', 'feedback'))
    ) STRICT;
    CREATE INDEX thread_by_author ON thread(author, number);

    CREATE TABLE thread_topic(
      thread INTEGER NOT NULL REFERENCES thread(number),
      position INTEGER NOT NULL,
      topic TEXT NOT NULL REFERENCES topic(id),
      PRIMARY KEY (thread, position),
      UNIQUE (thread, topic)
    ) STRICT, WITHOUT ROWID;
    """

  static let posts = """
    CREATE TABLE post(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      thread INTEGER NOT NULL REFERENCES thread(number),
      number INTEGER NOT NULL CHECK (number >= 1),
      parent INTEGER CHECK (parent BETWEEN 1 AND number - 1),
      author INTEGER NOT NULL REFERENCES member(id),
      created INTEGER NOT NULL,
      language TEXT NOT NULL,
      body TEXT NOT NULL,
      helped TEXT CHECK (helped IN ('asker', 'moderator')),
      heard INTEGER NOT NULL DEFAULT 0 CHECK (heard >= 0),
      edited INTEGER,
      edited_by_moderator INTEGER NOT NULL DEFAULT 0 CHECK (edited_by_moderator IN (0, 1)),
      tombstone TEXT CHECK (tombstone IN ('author', 'moderator')),
      UNIQUE (thread, number),
      CHECK ((number = 1) = (parent IS NULL)),
      CHECK (body <> '' OR tombstone IS NOT NULL)
    ) STRICT;
    CREATE INDEX post_by_author ON post(author, id);
    CREATE INDEX post_tombstone ON post(thread, number) WHERE tombstone IS NOT NULL;

    CREATE TABLE revision(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      post INTEGER NOT NULL REFERENCES post(id),
      editor INTEGER NOT NULL REFERENCES member(id),
      replaced INTEGER NOT NULL,
      body TEXT NOT NULL,
      reason TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX revision_by_post ON revision(post, id);

    CREATE TABLE heard(
      post INTEGER NOT NULL REFERENCES post(id),
      member INTEGER NOT NULL REFERENCES member(id),
      at INTEGER NOT NULL,
      PRIMARY KEY (post, member)
    ) STRICT, WITHOUT ROWID;
    """

  /// A thread stands once in each list it belongs to, under the list's name, with the values the
  /// lists are sorted by; so each list in each order is a walk along one index.
  static let listing = """
    CREATE TABLE listing(
      thread INTEGER NOT NULL REFERENCES thread(number),
      scope TEXT NOT NULL,
      pinned INTEGER NOT NULL,
      by_activity INTEGER NOT NULL,
      by_waiting INTEGER NOT NULL,
      by_helped INTEGER NOT NULL,
      PRIMARY KEY (thread, scope)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX listing_by_activity ON listing(scope, pinned, by_activity, thread);
    CREATE INDEX listing_by_waiting ON listing(scope, pinned, by_waiting, thread);
    CREATE INDEX listing_by_helped ON listing(scope, pinned, by_helped, thread);

    CREATE TABLE scope(
      name TEXT PRIMARY KEY,
      threads INTEGER NOT NULL CHECK (threads >= 0),
      waiting INTEGER NOT NULL CHECK (waiting >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE VIEW thread_scope(thread, scope) AS
      SELECT number, 'all' FROM thread WHERE removed = 0 AND hidden = 0
      UNION ALL
      SELECT number, CASE WHEN kind IN ('story', 'news') THEN 'place:stories' ELSE 'place:advice' END
        FROM thread WHERE removed = 0 AND hidden = 0
      UNION ALL SELECT number, 'kind:' || kind FROM thread WHERE removed = 0 AND hidden = 0
      UNION ALL SELECT number, 'lang:' || language FROM thread WHERE removed = 0 AND hidden = 0
      UNION ALL SELECT number, 'author:' || author FROM thread WHERE removed = 0 AND hidden = 0
      UNION ALL
      SELECT thread.number, 'org:' || member.organisation FROM thread JOIN member ON member.id = thread.author
        WHERE removed = 0 AND hidden = 0 AND member.organisation IS NOT NULL
      UNION ALL
      SELECT thread.number, 'layer:' || ancestor FROM thread JOIN layer_ancestor USING (layer)
        WHERE removed = 0 AND hidden = 0
      UNION ALL
      SELECT thread.number, 'topic:' || topic FROM thread JOIN thread_topic ON thread_topic.thread = thread.number
        WHERE removed = 0 AND hidden = 0
      UNION ALL SELECT number, 'waiting' FROM thread WHERE removed = 0 AND hidden = 0 AND waiting = 1
      UNION ALL SELECT number, 'answered' FROM thread WHERE removed = 0 AND hidden = 0 AND helped > 0
      UNION ALL SELECT number, 'locked' FROM thread WHERE removed = 0 AND hidden = 0 AND lock_reason IS NOT NULL
      UNION ALL SELECT number, 'hidden' FROM thread WHERE removed = 0 AND hidden = 1;
    """
}
