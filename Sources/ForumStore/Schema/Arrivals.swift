// SPDX-License-Identifier: EUPL-1.2

/// The step that lets an import arrive in slices: what it writes before it is whole belongs to
/// threads that do not stand yet, and here is what must be known to keep it out of sight and to
/// take it back.
enum Arrivals {
  static let tables = """
    CREATE TABLE arrival(
      id INTEGER PRIMARY KEY CHECK (id = 1),
      token INTEGER NOT NULL,
      source TEXT NOT NULL,
      started INTEGER NOT NULL,
      first_post INTEGER NOT NULL,
      last_post INTEGER NOT NULL,
      first_thread INTEGER NOT NULL,
      last_thread INTEGER NOT NULL,
      first_member INTEGER NOT NULL,
      last_member INTEGER NOT NULL,
      first_tip INTEGER NOT NULL,
      last_tip INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE arriving_title(
      post INTEGER PRIMARY KEY,
      title TEXT NOT NULL
    ) STRICT;
    """
}
