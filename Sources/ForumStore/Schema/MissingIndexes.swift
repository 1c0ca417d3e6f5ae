// SPDX-License-Identifier: EUPL-1.2

/// The step that gives boards the indexes which the second step did not have when they took it: it
/// was edited four times before that was forbidden.
enum MissingIndexes {
  static let indexes = """
    CREATE INDEX IF NOT EXISTS post_outline ON post(thread, number, parent, created, author, helped, tombstone);
    CREATE INDEX IF NOT EXISTS notice_unseen_in ON notice(member, thread, number) WHERE seen = 0 AND thread IS NOT NULL;
    CREATE INDEX IF NOT EXISTS member_topic_by_tie ON member_topic(topic, tie DESC, member DESC);
    DROP INDEX IF EXISTS post_helped;
    CREATE INDEX post_helped ON post(thread, number, author) WHERE helped IS NOT NULL AND tombstone IS NULL;
    """
}
