// SPDX-License-Identifier: EUPL-1.2

import Forum

extension BoardRule {
  static let threads: [BoardRule] = [
    BoardRule(
      name: "post numbers",
      query: """
        SELECT '#' || thread || ': ' || count(*) || ' posts with numbers up to ' || max(number)
          FROM post GROUP BY thread HAVING count(*) <> max(number) OR min(number) <> 1
        UNION ALL
        SELECT '#' || number || ': no posts' FROM thread WHERE number NOT IN (SELECT thread FROM post)
        """),
    BoardRule(
      name: "reply parents",
      query: """
        SELECT '#' || post.thread || '.' || post.number || ' replies to ' || coalesce(post.parent, 'nothing')
          FROM post LEFT JOIN post AS above ON above.thread = post.thread AND above.number = post.parent
          WHERE (post.number = 1) <> (post.parent IS NULL) OR post.parent >= post.number
            OR (post.parent IS NOT NULL AND above.id IS NULL)
        """),
    BoardRule(
      name: "helped marks",
      query: """
        SELECT '#' || post.thread || '.' || post.number || ' is no answer'
          FROM post JOIN thread ON thread.number = post.thread
          WHERE post.helped IS NOT NULL
            AND (post.parent IS NOT 1 OR thread.kind NOT IN ('question', 'feedback'))
        """),
    BoardRule(
      name: "own heard",
      query: """
        SELECT '#' || post.thread || '.' || post.number || ' is heard by its author'
          FROM heard JOIN post ON post.id = heard.post WHERE heard.member = post.author
        """),
    BoardRule(
      name: "number of topics",
      query: """
        SELECT '#' || thread || ': ' || count(*) FROM thread_topic GROUP BY thread
          HAVING count(*) > \(TextRules.maximumTopics)
        UNION ALL
        SELECT 'tip:' || tip || ': ' || count(*) FROM tip_topic GROUP BY tip HAVING count(*) > \(TextRules.maximumTopics)
        """),
    BoardRule(
      name: "stewards",
      query: """
        SELECT 'nobody is' WHERE NOT EXISTS (SELECT 1 FROM member WHERE \(Store.isActingSteward))
        """),
  ]

  static let tips: [BoardRule] = [
    BoardRule(
      name: "pin order",
      query: """
        SELECT 'tip:' || number || ' stands at ' || pin || ', must be ' || place
          FROM (SELECT number, pin, row_number() OVER (ORDER BY pin, number) AS place FROM tip WHERE pin IS NOT NULL)
          WHERE pin <> place
        """),
    BoardRule(
      name: "pin limits",
      query: """
        SELECT count(*) || ' on the board' FROM tip WHERE pin IS NOT NULL HAVING count(*) > \(PinLimits.onBoard)
        UNION ALL
        SELECT '#' || topic || ': ' || count(*) FROM tip JOIN tip_topic ON tip_topic.tip = tip.number
          WHERE pin IS NOT NULL GROUP BY topic HAVING count(*) > \(PinLimits.perTopic)
        """),
    BoardRule(
      name: "pinned tips",
      query: """
        SELECT 'tip:' || number || ' is superseded or withdrawn' FROM tip WHERE pin IS NOT NULL AND is_retired = 1
        """),
    BoardRule(
      name: "successors",
      query: """
        WITH RECURSIVE after(tip, successor, steps) AS (
          SELECT number, superseded_by, 1 FROM tip WHERE superseded_by IS NOT NULL
          UNION ALL
          SELECT after.tip, tip.superseded_by, steps + 1 FROM after JOIN tip ON tip.number = after.successor
            WHERE tip.superseded_by IS NOT NULL AND after.successor <> after.tip AND steps < 1000
        )
        SELECT DISTINCT 'tip:' || tip || ' succeeds itself' FROM after WHERE successor = tip OR steps = 1000
        """),
  ]

  static let reading: [BoardRule] = [
    BoardRule(
      name: "reading marks",
      query: """
        SELECT '@' || member.handle || ' in #' || reading.thread
          FROM reading JOIN member ON member.id = reading.member JOIN thread ON thread.number = reading.thread
          WHERE reading.up_to > thread.last_number
            OR CASE WHEN json_valid(beyond) AND json_type(beyond) = 'array' THEN
              json_array_length(beyond) <> beyond_count
              OR EXISTS (SELECT 1 FROM json_each(beyond)
                WHERE type <> 'integer' OR value <= reading.up_to OR value > thread.last_number)
            ELSE 1 END
        """),
    BoardRule(
      name: "notices",
      query: """
        SELECT '@' || member.handle || ': #' || notice.thread || '.' || notice.number || ' is not there'
          FROM notice JOIN member ON member.id = notice.member
          WHERE notice.number IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM post WHERE post.thread = notice.thread AND post.number = notice.number)
        """),
  ]

  /// A clock that was wrong for a moment leaves marks that would silence news until then; reading
  /// ignores them, and the member's next visit takes them back.
  static func marks(laterThan now: Timestamp) -> BoardRule {
    BoardRule(
      name: "marks later than now",
      query: """
        SELECT '@' || handle || ' has one of ' || datetime(latest, 'unixepoch')
          FROM (SELECT handle, max(coalesce(visit_started, 0), coalesce(visit_last, 0), coalesce(previous_visit, 0),
            coalesce(last_digest, 0), read_before) AS latest FROM member WHERE left_at IS NULL)
          WHERE latest > \(now.seconds + Store.visitPause)
        """)
  }

  static let lists: [BoardRule] = [
    BoardRule(
      name: "lists of threads",
      query: """
        SELECT '#' || thread || ' is missing in ' || scope
          FROM (SELECT thread, scope FROM thread_scope EXCEPT SELECT thread, scope FROM listing)
        UNION ALL
        SELECT '#' || thread || ' does not belong in ' || scope
          FROM (SELECT thread, scope FROM listing EXCEPT SELECT thread, scope FROM thread_scope)
        UNION ALL
        SELECT '#' || thread || ' is sorted wrongly in ' || scope
          FROM listing JOIN thread ON thread.number = listing.thread
          WHERE (listing.pinned, listing.by_activity, listing.by_waiting, listing.by_helped)
            IS NOT (thread.pinned, thread.last_activity, thread.by_waiting, thread.by_helped)
        """, kind: .derived),
    equal(
      "lengths of lists", "coalesce(scope.name, made.name)",
      [
        ("threads", "coalesce(scope.threads, 0)", "coalesce(made.threads, 0)"),
        ("waiting", "coalesce(scope.waiting, 0)", "coalesce(made.waiting, 0)"),
      ],
      from: """
        scope FULL JOIN (
          SELECT scope AS name, count(*) AS threads, sum(by_waiting > 1099511627776) AS waiting FROM listing GROUP BY scope
        ) AS made ON made.name = scope.name
        """),
  ]
}
