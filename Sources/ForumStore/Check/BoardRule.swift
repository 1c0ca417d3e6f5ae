// SPDX-License-Identifier: EUPL-1.2

/// A rule that every board keeps, as a query that finds where it is broken.
struct BoardRule {
  /// The rule in one word group.
  let name: String
  /// A query with one text a row: where and how the rule is broken.
  let query: String
  /// Whether a repair can make anew what breaks it: `DerivedRows` does, for all that is `.derived`.
  var kind = CheckProblem.Kind.content

  /// All rules that a query can tell.
  static let all: [BoardRule] = counts + threads + tips + reading + lists + door + meetings

  /// A rule on columns that keep what can be counted: `kept` and `made` are joined rows.
  static func equal(
    _ name: String, _ place: String, _ columns: [(label: String, kept: String, made: String)], from tables: String
  ) -> BoardRule {
    let arms = columns.map { label, kept, made in
      """
      SELECT \(place) || ': \(label) is ' || coalesce(\(kept), 'nothing') || ', must be ' || coalesce(\(made), 'nothing')
        FROM \(tables) WHERE \(kept) IS NOT \(made)
      """
    }
    return BoardRule(name: name, query: arms.joined(separator: " UNION ALL "), kind: .derived)
  }

  private static let counts: [BoardRule] = [
    equal(
      "thread counts", "'#' || thread.number",
      [
        ("posts", "thread.posts", "coalesce(made.posts, 0)"),
        ("the last number", "thread.last_number", "coalesce(made.last_number, 0)"),
        ("answers", "thread.answers", "coalesce(made.answers, 0)"),
        ("helped", "thread.helped", "coalesce(made.helped, 0)"),
        ("heard", "thread.heard", "coalesce(made.heard, 0)"),
        ("removed", "thread.removed", "(coalesce(made.posts, 0) = 0)"),
      ], from: threadsAndPosts),
    equal(
      "last activity", "'#' || thread.number",
      [("it", "thread.last_activity", "coalesce(made.last_activity, thread.created)")], from: threadsAndPosts),
    equal(
      "waiting threads", "'#' || thread.number",
      [
        (
          "waiting", "thread.waiting",
          """
          (thread.kind IN ('question', 'feedback') AND coalesce(made.posts, 0) > 0 AND coalesce(made.others, 0) = 0
            AND coalesce(made.helped, 0) = 0)
          """
        ),
        (
          "whether its author can come back", "thread.returns",
          """
          (SELECT comes_in FROM member WHERE member.id = thread.author)
          """
        ),
      ], from: threadsAndPosts),
    equal(
      "heard counts", "'#' || post.thread || '.' || post.number",
      [("heard", "post.heard", "coalesce(made.number, 0)")],
      from: "post LEFT JOIN (SELECT post, count(*) AS number FROM heard GROUP BY post) AS made ON made.post = post.id"),
    equal(
      "member counts", "'@' || member.handle", [("posts", "member.posts", "coalesce(made.number, 0)")],
      from: """
        member LEFT JOIN (SELECT author, count(*) AS number FROM post WHERE tombstone IS NULL GROUP BY author) AS made
          ON made.author = member.id
        """),
    equal(
      "ways in", "'@' || member.handle", [("it", "member.ways", "coalesce(made.number, 0)")],
      from: """
        member LEFT JOIN (
          SELECT member AS id, count(*) AS number FROM (
            SELECT member FROM member_key WHERE revoked IS NULL
            UNION ALL SELECT member FROM member_principal WHERE revoked IS NULL
          ) GROUP BY member
        ) AS made ON made.id = member.id
        """),
    equal(
      "organisation counts", "organisation.name", [("members", "organisation.members", "coalesce(made.number, 0)")],
      from: """
        organisation LEFT JOIN (
          SELECT organisation AS id, count(*) AS number FROM member WHERE left_at IS NULL GROUP BY organisation
        ) AS made ON made.id = organisation.id
        """),
    equal(
      "tip counts", "'tip:' || tip.number",
      [
        ("worked", "tip.worked", "coalesce(made.worked, 0)"), ("failed", "tip.failed", "coalesce(made.failed, 0)"),
      ],
      from: """
        tip LEFT JOIN (SELECT tip AS number, sum(worked) AS worked, sum(1 - worked) AS failed FROM adoption GROUP BY tip)
          AS made ON made.number = tip.number
        """),
    equal(
      "board counts", "coalesce(tally.name, tally_count.name)",
      [("it", "coalesce(tally.number, 0)", "coalesce(tally_count.number, 0)")],
      from: "tally FULL JOIN tally_count ON tally_count.name = tally.name"),
  ]

  private static let threadsAndPosts = """
    thread LEFT JOIN (
      SELECT post.thread, max(post.number) AS last_number,
        count(*) FILTER (WHERE tombstone IS NULL) AS posts,
        count(*) FILTER (WHERE tombstone IS NULL AND parent = 1 AND post.author <> opened.author) AS answers,
        count(*) FILTER (WHERE tombstone IS NULL AND parent = 1 AND post.helped IS NOT NULL) AS helped,
        sum(CASE post.number WHEN 1 THEN post.heard ELSE 0 END) AS heard,
        max(post.created) FILTER (WHERE tombstone IS NULL) AS last_activity,
        count(*) FILTER (WHERE tombstone IS NULL AND post.author <> opened.author) AS others
      FROM post JOIN thread AS opened ON opened.number = post.thread GROUP BY post.thread
    ) AS made ON made.thread = thread.number
    """
}
