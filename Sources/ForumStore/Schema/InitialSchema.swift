// SPDX-License-Identifier: EUPL-1.2

/// The board as it was first released; Docs/Schema.md says what each table and index is for.
enum InitialSchema {
  static let board = """
    CREATE TABLE board(
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      motto TEXT NOT NULL DEFAULT '' CHECK (length(motto) <= 120),
      profile TEXT NOT NULL,
      durability TEXT NOT NULL DEFAULT 'normal' CHECK (durability IN ('normal', 'full')),
      created INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE layer(
      id TEXT PRIMARY KEY CHECK (id <> ''),
      parent TEXT REFERENCES layer(id),
      position INTEGER NOT NULL,
      selectable INTEGER NOT NULL CHECK (selectable IN (0, 1)),
      offered INTEGER NOT NULL CHECK (offered IN (0, 1)),
      label_nl TEXT, label_fr TEXT, label_de TEXT, label_en TEXT,
      abbreviation_nl TEXT, abbreviation_fr TEXT, abbreviation_de TEXT, abbreviation_en TEXT
    ) STRICT;

    CREATE TABLE layer_ancestor(
      layer TEXT NOT NULL REFERENCES layer(id),
      ancestor TEXT NOT NULL REFERENCES layer(id),
      PRIMARY KEY (layer, ancestor)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX layer_ancestor_below ON layer_ancestor(ancestor, layer);

    CREATE TABLE topic(
      id TEXT PRIMARY KEY CHECK (id <> ''),
      label_nl TEXT, label_fr TEXT, label_de TEXT, label_en TEXT
    ) STRICT;

    CREATE TABLE topic_alias(
      topic TEXT NOT NULL REFERENCES topic(id),
      position INTEGER NOT NULL,
      alias TEXT NOT NULL,
      PRIMARY KEY (topic, position)
    ) STRICT, WITHOUT ROWID;
    """

  static let people = """
    CREATE TABLE organisation(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      folded TEXT NOT NULL UNIQUE,
      layer TEXT NOT NULL REFERENCES layer(id),
      members INTEGER NOT NULL DEFAULT 0 CHECK (members >= 0)
    ) STRICT;

    CREATE TABLE member(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      handle TEXT NOT NULL UNIQUE CHECK (length(handle) BETWEEN 2 AND 32 AND handle NOT GLOB '*[^a-z0-9_-]*'
        AND handle GLOB '[a-z]*'),
      name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 100),
      role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('guest', 'member', 'moderator', 'steward')),
      layer TEXT NOT NULL REFERENCES layer(id),
      organisation INTEGER REFERENCES organisation(id),
      role_family TEXT CHECK (role_family IN ('policy', 'field', 'front-office', 'support', 'management', 'trainee')),
      works_on TEXT NOT NULL DEFAULT '',
      can_talk_about TEXT NOT NULL DEFAULT '',
      joined INTEGER NOT NULL,
      read_before INTEGER NOT NULL,
      login TEXT UNIQUE,
      suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
      left_at INTEGER,
      visit_started INTEGER,
      visit_last INTEGER,
      previous_visit INTEGER,
      posts INTEGER NOT NULL DEFAULT 0 CHECK (posts >= 0)
    ) STRICT;
    CREATE INDEX member_by_layer ON member(layer, handle);
    CREATE INDEX member_by_organisation ON member(organisation, handle);
    CREATE INDEX member_steward ON member(id) WHERE role = 'steward';

    CREATE TABLE member_topic(
      member INTEGER NOT NULL REFERENCES member(id),
      topic TEXT NOT NULL REFERENCES topic(id),
      tie INTEGER NOT NULL CHECK (tie BETWEEN 1 AND 7),
      PRIMARY KEY (member, topic)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX member_topic_members ON member_topic(topic, member, tie);
    """

  static let own = """
    CREATE TABLE reading(
      member INTEGER NOT NULL REFERENCES member(id),
      thread INTEGER NOT NULL REFERENCES thread(number),
      up_to INTEGER NOT NULL CHECK (up_to >= 0),
      beyond TEXT NOT NULL DEFAULT '[]',
      beyond_count INTEGER NOT NULL DEFAULT 0 CHECK (beyond_count >= 0),
      is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)),
      PRIMARY KEY (member, thread)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reading_open ON reading(member, thread) WHERE is_open = 1;

    CREATE TABLE draft(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member INTEGER NOT NULL REFERENCES member(id),
      target TEXT NOT NULL,
      saved INTEGER NOT NULL,
      UNIQUE (member, target)
    ) STRICT;

    CREATE TABLE draft_field(
      draft INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (draft, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE notice(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member INTEGER NOT NULL REFERENCES member(id),
      kind TEXT NOT NULL CHECK (kind IN ('answer', 'reply', 'mention', 'helped', 'madeIntoTip', 'tipPinned', 'adoption',
        'moderation')),
      actor INTEGER NOT NULL REFERENCES member(id),
      created INTEGER NOT NULL,
      thread INTEGER REFERENCES thread(number),
      number INTEGER,
      tip INTEGER REFERENCES tip(number),
      seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
      CHECK ((thread IS NULL) <> (tip IS NULL))
    ) STRICT;
    CREATE INDEX notice_by_member ON notice(member, id);
    CREATE INDEX notice_unseen ON notice(member, id) WHERE seen = 0;

    CREATE TABLE audit(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      actor INTEGER NOT NULL REFERENCES member(id),
      action TEXT NOT NULL CHECK (action <> ''),
      target TEXT NOT NULL,
      at INTEGER NOT NULL,
      reason TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE import_source(
      source TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('member', 'thread', 'post', 'tip')),
      external TEXT NOT NULL,
      ours INTEGER NOT NULL,
      PRIMARY KEY (source, kind, external)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_source_ours ON import_source(kind, ours);
    """

  static let tips = """
    CREATE TABLE tip(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
      body TEXT NOT NULL CHECK (body <> ''),
      owner INTEGER NOT NULL REFERENCES member(id),
      credited INTEGER REFERENCES member(id),
      source_thread INTEGER,
      source_number INTEGER,
      language TEXT NOT NULL,
      layer TEXT NOT NULL REFERENCES layer(id),
      created INTEGER NOT NULL,
      confirmed INTEGER NOT NULL,
      review_by INTEGER NOT NULL,
      superseded_by INTEGER REFERENCES tip(number) CHECK (superseded_by <> number),
      withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
      pin INTEGER CHECK (pin >= 1),
      worked INTEGER NOT NULL DEFAULT 0 CHECK (worked >= 0),
      failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0),
      is_retired INTEGER GENERATED ALWAYS AS (withdrawn = 1 OR superseded_by IS NOT NULL) VIRTUAL,
      FOREIGN KEY (source_thread, source_number) REFERENCES post(thread, number),
      CHECK ((source_thread IS NULL) = (source_number IS NULL)),
      CHECK (pin IS NULL OR (withdrawn = 0 AND superseded_by IS NULL))
    ) STRICT;
    CREATE INDEX tip_pinned ON tip(pin) WHERE pin IS NOT NULL;
    CREATE INDEX tip_by_creation ON tip(is_retired, created, number);
    CREATE INDEX tip_by_review ON tip(is_retired, review_by, number);
    CREATE INDEX tip_by_owner ON tip(owner, number);
    CREATE INDEX tip_by_source ON tip(source_thread, source_number, number) WHERE source_thread IS NOT NULL;

    CREATE TABLE tip_topic(
      tip INTEGER NOT NULL REFERENCES tip(number),
      position INTEGER NOT NULL,
      topic TEXT NOT NULL REFERENCES topic(id),
      PRIMARY KEY (tip, position),
      UNIQUE (topic, tip)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE adoption(
      tip INTEGER NOT NULL REFERENCES tip(number),
      member INTEGER NOT NULL REFERENCES member(id),
      worked INTEGER NOT NULL CHECK (worked IN (0, 1)),
      reported INTEGER NOT NULL,
      note TEXT NOT NULL DEFAULT '',
      layer TEXT NOT NULL REFERENCES layer(id),
      PRIMARY KEY (tip, member)
    ) STRICT, WITHOUT ROWID;
    """
}
