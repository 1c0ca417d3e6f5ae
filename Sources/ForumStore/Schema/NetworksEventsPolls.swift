// SPDX-License-Identifier: EUPL-1.2

/// The step that brings networks, events and polls, each in a thread, and threads that only some members see.
enum NetworksEventsPolls {
  /// All of it, in an order in which each part finds what it names.
  static let steps = [networks, events, polls, audiences, notices, sources]

  private static let networks = """
    CREATE TABLE network(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE
        CHECK (length(id) BETWEEN 2 AND 40 AND id NOT GLOB '*[^a-z0-9-]*' AND id GLOB '[a-z]*'),
      thread INTEGER NOT NULL UNIQUE REFERENCES thread(number),
      parent INTEGER REFERENCES network(number) CHECK (parent <> number),
      region TEXT NOT NULL DEFAULT '',
      organisations TEXT NOT NULL DEFAULT '',
      stage TEXT NOT NULL CHECK (stage IN ('starting', 'running', 'resting')),
      membership TEXT NOT NULL CHECK (membership IN ('open', 'request', 'invitation')),
      size INTEGER CHECK (size >= 1),
      goals TEXT NOT NULL DEFAULT '',
      goal_source TEXT CHECK (goal_source IN ('board', 'members', 'organisation')),
      age TEXT NOT NULL DEFAULT '',
      is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
      support TEXT CHECK (support IN ('none', 'informal', 'structural')),
      budget TEXT CHECK (budget IN ('none', 'small', 'yearly')),
      links TEXT NOT NULL DEFAULT '',
      changed INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
      members INTEGER NOT NULL DEFAULT 0 CHECK (members >= 0)
    ) STRICT;

    CREATE TABLE network_layer(
      network INTEGER NOT NULL REFERENCES network(number),
      position INTEGER NOT NULL,
      layer TEXT NOT NULL REFERENCES layer(id),
      PRIMARY KEY (network, position),
      UNIQUE (layer, network)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE network_need(
      network INTEGER NOT NULL REFERENCES network(number),
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('seeks', 'offers')),
      line TEXT NOT NULL CHECK (line <> ''),
      PRIMARY KEY (network, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE network_need_topic(
      topic TEXT NOT NULL REFERENCES topic(id),
      kind TEXT NOT NULL,
      network INTEGER NOT NULL REFERENCES network(number),
      position INTEGER NOT NULL,
      PRIMARY KEY (topic, kind, network, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX network_need_topic_own ON network_need_topic(network, position);

    CREATE TABLE network_member(
      network INTEGER NOT NULL REFERENCES network(number),
      member INTEGER NOT NULL REFERENCES member(id),
      standing TEXT NOT NULL CHECK (standing IN ('asked', 'invited', 'member', 'board')),
      since INTEGER NOT NULL,
      task TEXT NOT NULL DEFAULT '',
      line TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (network, member)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX network_member_own ON network_member(member, standing, network);
    CREATE INDEX network_member_by_standing ON network_member(network, standing, since, member);
    CREATE TRIGGER network_member_added AFTER INSERT ON network_member WHEN new.standing IN ('member', 'board') BEGIN
      UPDATE network SET members = members + 1 WHERE number = new.network;
    END;
    CREATE TRIGGER network_member_dropped AFTER DELETE ON network_member WHEN old.standing IN ('member', 'board') BEGIN
      UPDATE network SET members = members - 1 WHERE number = old.network;
    END;
    CREATE TRIGGER network_member_changed AFTER UPDATE OF standing ON network_member
      WHEN (old.standing IN ('member', 'board')) <> (new.standing IN ('member', 'board'))
      BEGIN
      UPDATE network SET members = members + (new.standing IN ('member', 'board')) - (old.standing IN ('member', 'board'))
        WHERE number = new.network;
    END;
    """

  private static let events = """
    CREATE TABLE event(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      thread INTEGER NOT NULL UNIQUE REFERENCES thread(number),
      kind TEXT NOT NULL CHECK (kind <> ''),
      category TEXT NOT NULL CHECK (category IN ('content', 'fun', 'mixed')),
      state TEXT NOT NULL CHECK (state IN ('draft', 'save-the-date', 'open', 'cancelled')),
      question TEXT NOT NULL DEFAULT '',
      benefit TEXT NOT NULL DEFAULT '',
      target TEXT NOT NULL DEFAULT '',
      place TEXT NOT NULL DEFAULT '',
      address TEXT NOT NULL DEFAULT '',
      link TEXT NOT NULL DEFAULT '',
      zone TEXT NOT NULL CHECK (zone <> ''),
      working_time INTEGER NOT NULL CHECK (working_time IN (0, 1)),
      cost TEXT NOT NULL DEFAULT '',
      sign_up_until INTEGER,
      uid TEXT NOT NULL UNIQUE,
      sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
      changed INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
      report INTEGER,
      talk_after INTEGER REFERENCES thread(number)
    ) STRICT;

    CREATE TABLE event_slot(
      event INTEGER NOT NULL REFERENCES event(number),
      number INTEGER NOT NULL CHECK (number >= 1),
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL CHECK (ends > starts),
      places INTEGER CHECK (places >= 1),
      taken INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
      maybe INTEGER NOT NULL DEFAULT 0 CHECK (maybe >= 0),
      waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
      forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1)),
      PRIMARY KEY (event, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_slot_by_start ON event_slot(starts, event, number);
    CREATE INDEX event_slot_by_end ON event_slot(ends, event, number);
    CREATE INDEX event_slot_kept ON event_slot(ends) WHERE forgotten = 0;

    CREATE TABLE event_host(
      event INTEGER NOT NULL REFERENCES event(number),
      position INTEGER NOT NULL,
      network INTEGER REFERENCES network(number),
      name TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (event, position),
      CHECK ((network IS NULL) = (name <> ''))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_host_by_network ON event_host(network, event) WHERE network IS NOT NULL;

    CREATE TABLE event_session(
      event INTEGER NOT NULL REFERENCES event(number),
      position INTEGER NOT NULL,
      starts INTEGER,
      title TEXT NOT NULL CHECK (title <> ''),
      given_by TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (event, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE event_answer(
      event INTEGER NOT NULL,
      slot INTEGER NOT NULL,
      member INTEGER NOT NULL REFERENCES member(id),
      attendance TEXT NOT NULL CHECK (attendance IN ('yes', 'maybe', 'no')),
      places INTEGER NOT NULL CHECK (places IN (1, 2)),
      shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
      waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
      arrival INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (event, slot, member),
      FOREIGN KEY (event, slot) REFERENCES event_slot(event, number),
      CHECK (waits = 0 OR attendance = 'yes')
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_answer_own ON event_answer(member, attendance, event, slot);
    CREATE INDEX event_answer_waiting ON event_answer(event, slot, arrival) WHERE waits = 1;
    """

  /// What stands before the names of the lists of a thread that only some see, so that no list that all read holds it.
  private static let audience = """
    ALTER TABLE thread ADD COLUMN network INTEGER REFERENCES network(number);
    ALTER TABLE thread ADD COLUMN board_room INTEGER NOT NULL DEFAULT 0 CHECK (board_room IN (0, 1));
    ALTER TABLE thread ADD COLUMN drafted INTEGER NOT NULL DEFAULT 0 CHECK (drafted IN (0, 1));
    ALTER TABLE thread ADD COLUMN audience TEXT GENERATED ALWAYS AS (CASE
      WHEN drafted = 1 THEN 'draft/'
      WHEN board_room = 1 THEN 'boards/'
      WHEN network IS NOT NULL THEN 'network:' || network || '/'
      ELSE '' END) VIRTUAL;
    """

  private static func scope(_ name: String, from tables: String = "thread", _ condition: String = "1") -> String {
    "SELECT thread.number, audience || \(name) FROM \(tables) WHERE removed = 0 AND hidden = 0 AND \(condition)"
  }

  private static let scopes = [
    scope("'all'"),
    scope("CASE WHEN kind IN ('story', 'news') THEN 'place:stories' ELSE 'place:advice' END"),
    scope("'kind:' || kind"), scope("'lang:' || language"), scope("'author:' || author"),
    scope(
      "'org:' || member.organisation", from: "thread JOIN member ON member.id = thread.author",
      "member.organisation IS NOT NULL"),
    scope("'layer:' || ancestor", from: "thread JOIN layer_ancestor USING (layer)"),
    scope("'topic:' || topic", from: "thread JOIN thread_topic ON thread_topic.thread = thread.number"),
    scope("'waiting'", "waiting = 1"), scope("'answered'", "helped > 0"), scope("'locked'", "lock_reason IS NOT NULL"),
    // Moderators find it by one list, whoever it was for.
    "SELECT number, 'hidden' FROM thread WHERE removed = 0 AND hidden = 1",
  ].joined(separator: "\nUNION ALL ")

  private static let audiences = """
    DROP TRIGGER thread_topic_added;
    DROP TRIGGER thread_topic_dropped;
    DROP TRIGGER member_moved;
    DROP VIEW thread_scope;
    \(audience)
    CREATE VIEW thread_scope(thread, scope) AS \(scopes);
    CREATE TRIGGER thread_topic_added AFTER INSERT ON thread_topic BEGIN
      \(InitialSchema.list) WHERE number = new.thread AND scope = audience || 'topic:' || new.topic;
    END;
    CREATE TRIGGER thread_topic_dropped AFTER DELETE ON thread_topic BEGIN
      DELETE FROM listing WHERE thread = old.thread
        AND scope = (SELECT audience FROM thread WHERE number = old.thread) || 'topic:' || old.topic;
    END;
    CREATE TRIGGER member_moved AFTER UPDATE OF organisation ON member
      WHEN old.organisation IS NOT new.organisation
      BEGIN
      DELETE FROM listing WHERE thread IN (SELECT number FROM thread WHERE author = new.id)
        AND scope = (SELECT audience FROM thread WHERE number = listing.thread) || 'org:' || old.organisation;
      \(InitialSchema.list) WHERE author = new.id AND scope = audience || 'org:' || new.organisation;
    END;
    CREATE TRIGGER thread_shown AFTER UPDATE OF network, board_room, drafted ON thread
      WHEN old.audience <> new.audience
      BEGIN
      DELETE FROM listing WHERE thread = new.number
        AND scope NOT IN (SELECT scope FROM thread_scope WHERE thread = new.number);
      \(InitialSchema.list) WHERE number = new.number
        AND scope NOT IN (SELECT scope FROM listing WHERE thread = new.number);
    END;
    """

  // SQLite cannot change a CHECK. The kinds are the program's: a new one is no step of the schema.
  private static let notices = """
    CREATE TABLE notice_of_all_kinds(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member INTEGER NOT NULL REFERENCES member(id),
      kind TEXT NOT NULL CHECK (kind <> ''),
      actor INTEGER NOT NULL REFERENCES member(id),
      created INTEGER NOT NULL,
      thread INTEGER REFERENCES thread(number),
      number INTEGER,
      tip INTEGER REFERENCES tip(number),
      seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
      CHECK ((thread IS NULL) <> (tip IS NULL))
    ) STRICT;
    INSERT INTO notice_of_all_kinds(id, member, kind, actor, created, thread, number, tip, seen)
      SELECT id, member, kind, actor, created, thread, number, tip, seen FROM notice;
    DROP TABLE notice;
    ALTER TABLE notice_of_all_kinds RENAME TO notice;
    CREATE INDEX notice_by_member ON notice(member, id);
    CREATE INDEX notice_unseen ON notice(member, id) WHERE seen = 0;
    CREATE INDEX notice_unseen_in ON notice(member, thread, number) WHERE seen = 0 AND thread IS NOT NULL;
    """

  private static let sources = """
    CREATE TABLE import_source_of_all_kinds(
      source TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind <> ''),
      external TEXT NOT NULL,
      ours INTEGER NOT NULL,
      PRIMARY KEY (source, kind, external)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO import_source_of_all_kinds(source, kind, external, ours)
      SELECT source, kind, external, ours FROM import_source;
    DROP TABLE import_source;
    ALTER TABLE import_source_of_all_kinds RENAME TO import_source;
    CREATE INDEX import_source_ours ON import_source(kind, ours);

    CREATE TABLE thread_summary(
      thread INTEGER PRIMARY KEY REFERENCES thread(number),
      author INTEGER NOT NULL REFERENCES member(id),
      written INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (body <> '')
    ) STRICT;
    """
}
