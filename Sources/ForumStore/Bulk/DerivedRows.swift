// SPDX-License-Identifier: EUPL-1.2

/// What a board keeps although it follows from the rest, so that nothing is counted when it is
/// shown; how to make all of it anew. `BoardRule` compares the same with what is kept.
enum DerivedRows {
  /// What threads keep of their posts; with a condition behind it, of some threads.
  static let threadCounts = """
    UPDATE thread SET (posts, last_number, answers, helped, heard, last_activity, waiting, removed) = (
      SELECT count(*) FILTER (WHERE tombstone IS NULL), coalesce(max(number), 0),
        count(*) FILTER (WHERE tombstone IS NULL AND parent = 1 AND post.author <> thread.author),
        count(*) FILTER (WHERE tombstone IS NULL AND parent = 1 AND helped IS NOT NULL),
        coalesce(sum(CASE number WHEN 1 THEN heard ELSE 0 END), 0),
        coalesce(max(created) FILTER (WHERE tombstone IS NULL), thread.created),
        thread.kind IN ('question', 'feedback')
          AND count(*) FILTER (WHERE tombstone IS NULL) > 0
          AND count(*) FILTER (WHERE tombstone IS NULL AND post.author <> thread.author) = 0
          AND count(*) FILTER (WHERE tombstone IS NULL AND parent = 1 AND helped IS NOT NULL) = 0,
        count(*) FILTER (WHERE tombstone IS NULL) = 0
      FROM post WHERE post.thread = thread.number)
    """

  /// Everything, in an order in which each step finds what it needs; to be run while no trigger
  /// fires.
  static let all = heard + [threadCounts] + lists

  /// How many recognise each post.
  private static let heard = [
    "UPDATE post SET heard = (SELECT count(*) FROM heard WHERE heard.post = post.id) WHERE heard > 0",
    """
    UPDATE post SET heard = made.number FROM (SELECT post AS id, count(*) AS number FROM heard GROUP BY post) AS made
      WHERE post.id = made.id AND post.heard <> made.number
    """,
  ]

  /// The same of the posts in a range.
  static let heardInRange = """
    UPDATE post SET heard = (SELECT count(*) FROM heard WHERE heard.post = post.id)
      WHERE id BETWEEN ?1 AND ?2 AND (heard > 0 OR id IN (SELECT post FROM heard WHERE post BETWEEN ?1 AND ?2))
    """

  /// What members, organisations and tips keep, and the lists of threads with their lengths.
  private static let lists =
    [
      memberPosts, memberWays, organisationMembers, tipReports, returns,
    ] + meetings + ["DELETE FROM listing", listing] + totals

  /// How many posts each member has.
  static let memberPosts = """
    UPDATE member SET posts = (SELECT count(*) FROM post WHERE author = member.id)
      - (SELECT count(*) FROM post WHERE author = member.id AND tombstone IS NOT NULL)
    """

  /// How many keys and principals let each member in.
  static let memberWays = """
    UPDATE member SET ways = (SELECT count(*) FROM member_key WHERE member = member.id AND revoked IS NULL)
      + (SELECT count(*) FROM member_principal WHERE member = member.id AND revoked IS NULL)
    """

  /// How many members each organisation has.
  static let organisationMembers = """
    UPDATE organisation SET members =
      (SELECT count(*) FROM member WHERE member.organisation = organisation.id AND left_at IS NULL)
    """

  /// How many say of each tip that it worked, and that it did not.
  static let tipReports = """
    UPDATE tip SET (worked, failed) = (
      SELECT coalesce(sum(worked), 0), coalesce(sum(1 - worked), 0) FROM adoption WHERE adoption.tip = tip.number)
    """

  /// What networks, slots and polls keep of their members, and polls of what they led to.
  static let meetings = [networkMembers, slotCounts, pollVoters] + removedOutcomes

  /// How many members each network has.
  private static let networkMembers = """
    UPDATE network SET members = (SELECT count(*) FROM network_member
      WHERE network_member.network = network.number AND standing IN ('member', 'board'))
    """

  /// How many places of each slot are taken, and how many may come or wait; what was dropped with time stays counted.
  static let slotCounts = """
    UPDATE event_slot SET (taken, maybe, waiting) = (
      SELECT coalesce(sum(CASE WHEN attendance = 'yes' AND waits = 0 THEN places ELSE 0 END), 0),
        count(CASE WHEN attendance = 'maybe' THEN 1 END), count(CASE WHEN waits = 1 THEN 1 END)
      FROM event_answer WHERE event_answer.event = event_slot.event AND event_answer.slot = event_slot.number)
      WHERE forgotten = 0
    """

  /// How many took part in each poll.
  private static let pollVoters = """
    UPDATE poll SET voters = (SELECT count(*) FROM poll_voter WHERE poll_voter.poll = poll.number)
    """

  /// Numbers of posts have no more bits where two of them stand in one number.
  static let postNumberBits = 31
  /// The largest of them.
  static let postNumbers = (1 << postNumberBits) - 1

  /// What was told of polls and is taken away is owed again, and remembered (`Store+OutcomePosts`): first what comes of an
  /// input round, then what it led to; with a condition behind them, of some threads.
  static let removedOutcomes = [
    """
    UPDATE poll SET actions = -actions WHERE actions > 0 AND EXISTS (SELECT 1 FROM post
      WHERE post.thread = poll.thread AND post.number = poll.actions AND post.tombstone IS NOT NULL)
    """,
    """
    UPDATE poll SET outcome = CASE WHEN actions > 0 THEN actions END,
      actions = CASE WHEN actions BETWEEN -\(postNumbers) AND -1
        THEN -(min(-actions, outcome) << \(postNumberBits) | max(-actions, outcome)) ELSE -outcome END
      WHERE outcome IS NOT NULL AND EXISTS (SELECT 1 FROM post
        WHERE post.thread = poll.thread AND post.number = poll.outcome AND post.tombstone IS NOT NULL)
    """,
  ]

  /// Whether the author of each thread can come back; with a condition behind it, of some threads.
  static let returns = """
    UPDATE thread SET returns = made.returns
      FROM (SELECT id, comes_in AS returns FROM member) AS made
      WHERE made.id = thread.author AND thread.returns <> made.returns
    """

  /// The lists of threads.
  static let listing = """
    INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped)
      SELECT number, scope, pinned, last_activity, by_waiting, by_helped
      FROM thread_scope CROSS JOIN thread ON thread.number = thread_scope.thread
    """

  /// How long the lists are, and the board's own counts.
  static let totals = [
    "DELETE FROM scope",
    """
    INSERT INTO scope(name, threads, waiting)
      SELECT scope, count(*), sum(by_waiting > 1099511627776) FROM listing GROUP BY scope
    """,
    "DELETE FROM tally",
    "INSERT INTO tally(name, number) SELECT name, number FROM tally_count",
  ]
}
