// SPDX-License-Identifier: EUPL-1.2

extension NetworksEventsPolls {
  // A ballot does not say whose it is. Who voted stands in `poll_voter`, with the ballot for as long as the vote can be
  // changed, and for polls that are not secret also afterwards.
  static let polls = """
    CREATE TABLE poll(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      thread INTEGER NOT NULL,
      post INTEGER NOT NULL,
      owner INTEGER NOT NULL REFERENCES member(id),
      kind TEXT NOT NULL CHECK (kind <> ''),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
      audience TEXT NOT NULL CHECK (audience IN ('all', 'network', 'boards', 'layer')),
      network INTEGER REFERENCES network(number),
      layer TEXT REFERENCES layer(id),
      created INTEGER NOT NULL,
      gathers_until INTEGER,
      closes INTEGER NOT NULL,
      first_closes INTEGER,
      closed INTEGER,
      dots INTEGER NOT NULL CHECK (dots >= 1),
      sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
      secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
      tie_rule TEXT NOT NULL CHECK (tie_rule IN ('earliest', 'shared', 'lot', 'owner')),
      prize TEXT NOT NULL DEFAULT '',
      event INTEGER REFERENCES event(number),
      voters INTEGER NOT NULL DEFAULT 0 CHECK (voters >= 0),
      outcome INTEGER,
      actions INTEGER,
      FOREIGN KEY (thread, post) REFERENCES post(thread, number),
      CHECK ((audience = 'network') = (network IS NOT NULL)),
      CHECK ((audience = 'layer') = (layer IS NOT NULL)),
      CHECK (outcome IS NULL OR closed IS NOT NULL)
    ) STRICT;
    CREATE INDEX poll_open ON poll(closes, number) WHERE closed IS NULL;
    CREATE INDEX poll_owed ON poll(closed, number) WHERE closed IS NOT NULL AND outcome IS NULL;
    CREATE INDEX poll_done ON poll(closed, number) WHERE outcome IS NOT NULL;
    CREATE INDEX poll_by_thread ON poll(thread, number);
    CREATE INDEX poll_by_network ON poll(network, number) WHERE network IS NOT NULL;

    CREATE TABLE poll_option(
      poll INTEGER NOT NULL REFERENCES poll(number),
      number INTEGER NOT NULL CHECK (number >= 1),
      text TEXT NOT NULL,
      author INTEGER REFERENCES member(id),
      starts INTEGER,
      ends INTEGER,
      merged_into INTEGER,
      won INTEGER NOT NULL DEFAULT 0 CHECK (won IN (0, 1)),
      PRIMARY KEY (poll, number),
      CHECK (text <> '' OR starts IS NOT NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE poll_ballot(
      id INTEGER PRIMARY KEY,
      poll INTEGER NOT NULL REFERENCES poll(number),
      layer TEXT,
      family TEXT
    ) STRICT;
    CREATE INDEX poll_ballot_by_poll ON poll_ballot(poll, id);

    CREATE TABLE poll_mark(
      ballot INTEGER NOT NULL REFERENCES poll_ballot(id),
      option INTEGER NOT NULL,
      weight INTEGER NOT NULL CHECK (weight >= 1),
      note TEXT NOT NULL DEFAULT '',
      answer TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (ballot, option)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE poll_voter(
      poll INTEGER NOT NULL REFERENCES poll(number),
      member INTEGER NOT NULL REFERENCES member(id),
      ballot INTEGER REFERENCES poll_ballot(id),
      PRIMARY KEY (poll, member)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX poll_voter_own ON poll_voter(member, poll);
    CREATE INDEX poll_voter_ballot ON poll_voter(ballot) WHERE ballot IS NOT NULL;
    CREATE TRIGGER poll_voter_added AFTER INSERT ON poll_voter BEGIN
      UPDATE poll SET voters = voters + 1 WHERE number = new.poll;
    END;
    CREATE TRIGGER poll_voter_dropped AFTER DELETE ON poll_voter BEGIN
      UPDATE poll SET voters = voters - 1 WHERE number = old.poll;
    END;
    """
}
