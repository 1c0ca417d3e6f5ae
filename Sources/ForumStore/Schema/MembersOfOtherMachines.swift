// SPDX-License-Identifier: EUPL-1.2

/// The step for members who come in from other machines by a key or a certificate: Docs/Schema.md says what each table is
/// for.
enum MembersOfOtherMachines {
  static let steps = [keys, authorities, invitations, own, audit, ways, triggers]

  private static let keys = """
    CREATE TABLE member_key(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member INTEGER NOT NULL REFERENCES member(id),
      type TEXT NOT NULL CHECK (type <> ''),
      key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^A-Za-z0-9+/=]*'),
      fingerprint TEXT NOT NULL UNIQUE CHECK (fingerprint GLOB 'SHA256:*' AND length(fingerprint) = 50),
      label TEXT NOT NULL DEFAULT '' CHECK (length(label) <= 60),
      added INTEGER NOT NULL,
      added_by INTEGER REFERENCES member(id),
      last_used_day INTEGER CHECK (last_used_day % 86400 = 0),
      revoked INTEGER,
      revoked_by INTEGER REFERENCES member(id),
      reason TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX member_key_by_member ON member_key(member, id);
    """

  private static let authorities = """
    CREATE TABLE authority(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      key TEXT NOT NULL CHECK (key NOT GLOB '*[^A-Za-z0-9+/= @.-]*'),
      fingerprint TEXT NOT NULL UNIQUE,
      layer TEXT REFERENCES layer(id),
      organisation TEXT NOT NULL DEFAULT '' CHECK (length(organisation) <= 100),
      added INTEGER NOT NULL,
      added_by INTEGER REFERENCES member(id),
      revoked INTEGER
    ) STRICT;

    CREATE TABLE member_principal(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member INTEGER NOT NULL REFERENCES member(id),
      authority INTEGER NOT NULL REFERENCES authority(id),
      principal TEXT NOT NULL CHECK (length(principal) BETWEEN 1 AND 100 AND principal NOT GLOB '*[^A-Za-z0-9._@+:/-]*'),
      added INTEGER NOT NULL,
      added_by INTEGER REFERENCES member(id),
      last_used_day INTEGER CHECK (last_used_day % 86400 = 0),
      revoked INTEGER,
      UNIQUE (authority, principal)
    ) STRICT;
    CREATE INDEX member_principal_by_member ON member_principal(member, id);
    """

  private static let invitations = """
    CREATE TABLE invitation(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      secret TEXT NOT NULL UNIQUE CHECK (length(secret) = 44),
      by INTEGER REFERENCES member(id),
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      uses_left INTEGER NOT NULL CHECK (uses_left BETWEEN 0 AND 500),
      member INTEGER REFERENCES member(id),
      layer TEXT REFERENCES layer(id),
      organisation TEXT NOT NULL DEFAULT '' CHECK (length(organisation) <= 100),
      note TEXT NOT NULL DEFAULT '',
      revoked INTEGER,
      CHECK (expires > created),
      CHECK (member IS NULL OR uses_left <= 1)
    ) STRICT;
    CREATE INDEX invitation_by ON invitation(by, id);
    CREATE INDEX invitation_as ON invitation(member, id) WHERE member IS NOT NULL;

    CREATE TABLE invitation_use(
      invitation INTEGER NOT NULL REFERENCES invitation(id),
      member INTEGER NOT NULL REFERENCES member(id),
      at INTEGER NOT NULL,
      PRIMARY KEY (invitation, member)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX invitation_use_by_member ON invitation_use(member);
    """

  private static let own = """
    CREATE TABLE member_setting(
      member INTEGER NOT NULL REFERENCES member(id),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      value TEXT NOT NULL CHECK (length(value) <= 1000),
      PRIMARY KEY (member, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE door_session(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member INTEGER NOT NULL REFERENCES member(id),
      key INTEGER REFERENCES member_key(id),
      principal INTEGER REFERENCES member_principal(id),
      pid INTEGER NOT NULL CHECK (pid > 0),
      birth INTEGER NOT NULL,
      started INTEGER NOT NULL,
      CHECK ((key IS NULL) <> (principal IS NULL))
    ) STRICT;
    CREATE INDEX door_session_by_member ON door_session(member, id);

    CREATE TABLE policy(
      name TEXT PRIMARY KEY CHECK (name <> ''),
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  // Acts of the administrator of the host have no actor. SQLite cannot take NOT NULL away; the table is made anew. Whom
  // an old entry is about is left open: the handle in it may be another's by now.
  private static let audit = """
    CREATE TABLE audit_of_subjects(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      actor INTEGER REFERENCES member(id),
      action TEXT NOT NULL CHECK (action <> ''),
      target TEXT NOT NULL,
      subject INTEGER REFERENCES member(id),
      at INTEGER NOT NULL,
      reason TEXT NOT NULL DEFAULT ''
    ) STRICT;
    INSERT INTO audit_of_subjects(id, actor, action, target, at, reason)
      SELECT id, actor, action, target, at, reason FROM audit;
    DROP TABLE audit;
    ALTER TABLE audit_of_subjects RENAME TO audit;
    """

  private static let ways = """
    ALTER TABLE member ADD COLUMN ways INTEGER NOT NULL DEFAULT 0 CHECK (ways >= 0);
    ALTER TABLE member ADD COLUMN comes_in INTEGER GENERATED ALWAYS AS
      ((login IS NOT NULL OR ways > 0) AND left_at IS NULL) VIRTUAL;
    """

  private static let triggers = """
    CREATE TRIGGER member_key_added AFTER INSERT ON member_key WHEN new.revoked IS NULL BEGIN
      UPDATE member SET ways = ways + 1 WHERE id = new.member;
    END;
    CREATE TRIGGER member_key_changed AFTER UPDATE OF revoked ON member_key
      WHEN (old.revoked IS NULL) <> (new.revoked IS NULL)
      BEGIN
      UPDATE member SET ways = ways + CASE WHEN new.revoked IS NULL THEN 1 ELSE -1 END WHERE id = new.member;
    END;
    CREATE TRIGGER member_principal_added AFTER INSERT ON member_principal WHEN new.revoked IS NULL BEGIN
      UPDATE member SET ways = ways + 1 WHERE id = new.member;
    END;
    CREATE TRIGGER member_principal_changed AFTER UPDATE OF revoked ON member_principal
      WHEN (old.revoked IS NULL) <> (new.revoked IS NULL)
      BEGIN
      UPDATE member SET ways = ways + CASE WHEN new.revoked IS NULL THEN 1 ELSE -1 END WHERE id = new.member;
    END;

    DROP TRIGGER thread_added;
    CREATE TRIGGER thread_added AFTER INSERT ON thread BEGIN
      UPDATE thread SET returns = 1 WHERE number = new.number AND returns = 0
        AND (SELECT comes_in FROM member WHERE id = new.author);
      \(InitialSchema.list) WHERE number = new.number;
    END;
    DROP TRIGGER member_returned;
    CREATE TRIGGER member_returned AFTER UPDATE OF login, left_at, ways ON member
      WHEN ((old.login IS NOT NULL OR old.ways > 0) AND old.left_at IS NULL)
        <> ((new.login IS NOT NULL OR new.ways > 0) AND new.left_at IS NULL)
      BEGIN
      UPDATE thread SET returns = ((new.login IS NOT NULL OR new.ways > 0) AND new.left_at IS NULL)
        WHERE author = new.id;
    END;
    """
}
