// SPDX-License-Identifier: EUPL-1.2

/// Which threads were alive at a moment.
enum ThreadLives {
  /// Classes of how many seconds pass from the beginning of a thread to its last activity, each
  /// eight times as long as the one before: a day to eleven years, and more.
  static let lives: [Int64] = [86_400, 691_200, 5_529_600, 44_236_800, 353_894_400, 1 << 42]

  // Threads that began before a moment and went on after it are found class by class: those of a
  // class that began no longer before the moment than its length.
  static let life = """
    ALTER TABLE thread ADD COLUMN life INTEGER GENERATED ALWAYS AS (CASE
      \(lives.dropLast().map { "WHEN last_activity - created < \($0) THEN \($0)" }.joined(separator: " "))
      ELSE \(lives[lives.count - 1]) END) VIRTUAL;
    CREATE INDEX thread_by_life ON thread(life, created);
    """
}
