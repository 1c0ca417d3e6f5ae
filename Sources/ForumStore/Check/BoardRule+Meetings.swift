// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Rules of networks, events and polls.
extension BoardRule {
  static let meetings: [BoardRule] = [
    equal(
      "network counts", "'~' || network.id", [("members", "network.members", "coalesce(made.number, 0)")],
      from: """
        network LEFT JOIN (SELECT network AS id, count(*) AS number FROM network_member
          WHERE standing IN ('member', 'board') GROUP BY network) AS made ON made.id = network.number
        """),
    equal(
      "event counts", "'event:' || event_slot.event || ' slot ' || event_slot.number",
      [
        ("taken", "event_slot.taken", "coalesce(made.taken, 0)"),
        ("maybe", "event_slot.maybe", "coalesce(made.maybe, 0)"),
        ("waiting", "event_slot.waiting", "coalesce(made.waiting, 0)"),
      ],
      from: """
        (SELECT * FROM event_slot WHERE forgotten = 0) AS event_slot LEFT JOIN (
          SELECT event, slot, sum(CASE WHEN attendance = 'yes' AND waits = 0 THEN places ELSE 0 END) AS taken,
            count(CASE WHEN attendance = 'maybe' THEN 1 END) AS maybe, count(CASE WHEN waits = 1 THEN 1 END) AS waiting
          FROM event_answer GROUP BY event, slot
        ) AS made ON made.event = event_slot.event AND made.slot = event_slot.number
        """),
    equal(
      "poll counts", "'poll:' || poll.number", [("voters", "poll.voters", "coalesce(made.number, 0)")],
      from: """
        poll LEFT JOIN (SELECT poll AS id, count(*) AS number FROM poll_voter GROUP BY poll) AS made
          ON made.id = poll.number
        """),
    BoardRule(
      name: "network boards",
      query: """
        SELECT '~' || id || ' has no board' FROM network WHERE NOT EXISTS (SELECT 1 FROM network_member
          WHERE network_member.network = network.number AND standing = 'board')
        """),
    BoardRule(
      name: "umbrellas",
      query: """
        WITH RECURSIVE above(network, parent, steps) AS (
          SELECT number, parent, 1 FROM network WHERE parent IS NOT NULL
          UNION ALL
          SELECT above.network, network.parent, steps + 1 FROM above JOIN network ON network.number = above.parent
            WHERE network.parent IS NOT NULL AND above.parent <> above.network AND steps < 1000
        )
        SELECT DISTINCT '~' || network.id || ' stands above itself' FROM above
          JOIN network ON network.number = above.network WHERE above.parent = above.network OR steps = 1000
        """),
    BoardRule(
      name: "event slots",
      query: """
        SELECT 'event:' || number || ' has none' FROM event
          WHERE NOT EXISTS (SELECT 1 FROM event_slot WHERE event_slot.event = event.number)
        UNION ALL
        SELECT 'event:' || event || ' slot ' || number || ': ' || taken || ' come to ' || places || ' places'
          FROM event_slot WHERE taken > places
        UNION ALL
        SELECT 'event:' || event_slot.event || ' slot ' || event_slot.number || ': somebody waits beside a free place'
          FROM event_slot WHERE taken < places AND EXISTS (SELECT 1 FROM event_answer
            WHERE event_answer.event = event_slot.event AND event_answer.slot = event_slot.number AND waits = 1
              AND event_answer.places <= event_slot.places - event_slot.taken)
        UNION ALL
        SELECT 'event:' || number || ': its thread is ' || CASE drafted WHEN 1 THEN 'a draft' ELSE 'no draft' END
          FROM (SELECT event.number AS number, event.state AS state, thread.drafted AS drafted
            FROM event JOIN thread ON thread.number = event.thread)
          WHERE (state = 'draft') <> (drafted = 1) AND state <> 'cancelled'
        """),
    BoardRule(
      name: "secret ballots",
      query: """
        SELECT DISTINCT 'poll:' || poll.number || ' is closed and tells whose ballots they are'
          FROM poll JOIN poll_voter ON poll_voter.poll = poll.number
          WHERE poll.secret = 1 AND poll.closed IS NOT NULL AND poll_voter.ballot IS NOT NULL
        """),
    BoardRule(
      name: "ballots",
      query: """
        SELECT 'poll:' || poll.number || ': ' || (SELECT count(*) FROM poll_ballot WHERE poll_ballot.poll = poll.number)
            || ' ballots of ' || poll.voters
          FROM poll WHERE poll.voters <> (SELECT count(*) FROM poll_ballot WHERE poll_ballot.poll = poll.number)
        UNION ALL
        SELECT 'poll:' || poll_ballot.poll || ': a vote for ' || poll_mark.option || ', which is not there'
          FROM poll_mark JOIN poll_ballot ON poll_ballot.id = poll_mark.ballot
          WHERE NOT EXISTS (SELECT 1 FROM poll_option WHERE poll_option.poll = poll_ballot.poll
            AND poll_option.number = poll_mark.option AND merged_into IS NULL)
        """),
    BoardRule(
      name: "outcomes",
      query: """
        SELECT 'poll:' || poll.number || ': its outcome is not there' FROM poll WHERE poll.outcome IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM post WHERE post.thread = poll.thread AND post.number = poll.outcome)
        UNION ALL
        SELECT 'event:' || event.number || ': its report is not there' FROM event WHERE event.report IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM post WHERE post.thread = event.thread AND post.number = event.report)
        """),
    // The report of an event may be: it is owed while it is (`owedReports`).
    BoardRule(
      name: "removed outcomes",
      query: """
        SELECT 'poll:' || poll.number || ': its outcome ' || post.number || ' is removed, and must be owed again'
          FROM poll CROSS JOIN post ON post.thread = poll.thread AND post.number IN (poll.outcome, poll.actions)
          WHERE post.tombstone IS NOT NULL
        """, kind: .derived),
  ]
}
