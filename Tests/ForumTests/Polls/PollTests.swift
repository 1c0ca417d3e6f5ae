// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct PollTests {
  private static let now = Timestamp(seconds: 1_772_442_000)

  private static func fields(
    _ kind: PollKind, _ options: [String] = [], days: Int = 7, _ change: (inout PollFields) -> Void = { _ in }
  ) -> PollFields {
    var fields = PollFields(
      title: "Welk thema?", body: "Kies.", topics: [TopicID("open-data")], kind: kind, closes: now.adding(days: days))
    fields.options = options.map { PollOption(number: 0, text: $0) }
    change(&fields)
    return fields
  }

  @Test(arguments: [
    (fields(.choice, ["één"]), FieldProblem(.options, .tooFew(count: 1, minimum: 2))),
    (fields(.choice), FieldProblem(.options, .tooFew(count: 0, minimum: 2))),
    (fields(.dots, (1...500).map { "\($0)" }), FieldProblem(.options, .tooMany(count: 500, maximum: 100))),
    (fields(.dots, ["Eén blad", "een  blád!"]), FieldProblem(.options, .twice("een blád!"))),
    (fields(.dots, ["a", " "]), FieldProblem(.options, .empty)),
    (fields(.dots, ["a", "b\u{1b}[2J"]), FieldProblem(.options, .controlCharacter(scalar: 27, line: 1, column: 2))),
    (fields(.dots, ["a", "b"]) { $0.dots = 0 }, FieldProblem(.dots, .outOfRange(0, minimum: 1, maximum: 20))),
    (fields(.choice, ["a", "b"]) { $0.dots = 3 }, FieldProblem(.dots, .outOfRange(3, minimum: 1, maximum: 2))),
    (fields(.senseCheck, ["a", "b"]), FieldProblem(.options, .tooMany(count: 2, maximum: 0))),
    (fields(.titleContest), FieldProblem(.gathersUntil, .empty)),
    (fields(.titleContest) { $0.gathersUntil = now }, FieldProblem(.gathersUntil, .past("2026-03-02T09:00:00Z"))),
    (fields(.ideas) { $0.gathersUntil = now.adding(days: 7) }, FieldProblem(.gathersUntil, .afterClose)),
    (fields(.dots, ["a", "b"], days: 0), FieldProblem(.closes, .past("2026-03-02T09:00:00Z"))),
    (fields(.dots, ["a", "b"], days: 400), FieldProblem(.closes, .tooMany(count: 400, maximum: 366))),
    (fields(.dates, ["a", "b"]), FieldProblem(.options, .malformed("a", example: SlotText.example))),
    (
      fields(.dates) { fields in
        fields.options = [1, 1].map {
          PollOption(number: 0, text: "", start: now.adding(hours: $0), end: now.adding(hours: 2))
        }
      }, FieldProblem(.options, .twice("2026-03-02T10:00:00Z"))
    ),
  ])
  func badPolls(fields: PollFields, problem: FieldProblem) {
    #expect(throws: problem) { try fields.checked(now: Self.now, inThread: false) }
  }

  @Test func whatItsKindSaysGoesBeforeWhatIsAskedFor() throws {
    let contest = try Self.fields(.titleContest) {
      $0.gathersUntil = Self.now.adding(days: 2)
      $0.isSealed = false
    }.checked(now: Self.now, inThread: false)
    #expect(contest.isSealed && contest.isSecret)
    let check = try Self.fields(.senseCheck) { $0.isSecret = true }.checked(now: Self.now, inThread: false)
    #expect(!check.isSealed && !check.isSecret)
    #expect(check.options.map(\.text) == ["agree", "concerns", "block"])
    let choice = try Self.fields(.choice, ["a", "b"]).checked(now: Self.now, inThread: false)
    #expect(choice.options.map(\.text) == ["a", "b", Poll.none])
    #expect(choice.isSealed && !choice.isSecret)
  }

  private static func options(_ kind: PollKind, _ texts: [String] = ["a", "b", "c"]) -> [PollOption] {
    let all = kind.hasOwnOptions || kind.gathers ? texts + kind.words : kind.words
    return all.enumerated().map { PollOption(number: $0.offset + 1, text: $0.element) }
  }

  @Test(
    arguments: [
      (PollKind.choice, [Ballot.Mark(1)], nil), (.choice, [.init(4)], nil), (.choice, [], .empty),
      (.choice, [.init(1), .init(2)], nil), (.choice, [.init(1), .init(2), .init(3)], .tooMany(count: 3, maximum: 2)),
      // "None of these" and one of these.
      (.choice, [.init(1), .init(4)], .tooMany(count: 2, maximum: 1)),
      (.choice, [.init(9)], .unknownWord("9", nearest: ["1", "2", "3", "4"])),
      (.choice, [.init(1), .init(1)], .twice("1")),
      (.choice, [.init(1, weight: 2)], .outOfRange(2, minimum: 1, maximum: 1)),
      (.dots, [.init(1, weight: 2)], nil), (.dots, [.init(1, weight: 2), .init(2)], .tooMany(count: 3, maximum: 2)),
      (.dots, [.init(1, weight: -1), .init(2, weight: 2)], .outOfRange(-1, minimum: 1, maximum: 2)),
      (.dots, [.init(1, weight: 0)], .empty),
      (.ideas, [.init(1), .init(3)], nil),
      (.senseCheck, [.init(1)], nil), (.senseCheck, [.init(2)], .reasonMissing("concerns")),
      (.senseCheck, [.init(3, note: " ")], .reasonMissing("block")), (.senseCheck, [.init(3, note: "te duur")], nil),
      (.senseCheck, [.init(1), .init(2, note: "x")], .tooMany(count: 2, maximum: 1)),
      (.countMeIn, [.init(2)], .reasonMissing("only-if")), (.countMeIn, [.init(3)], nil),
      (.dates, [], nil), (.dates, [.init(1, weight: 2), .init(3)], nil),
      (.dates, [.init(1, weight: 3)], .outOfRange(3, minimum: 1, maximum: 2)),
      (.titleContest, [.init(2)], nil), (.titleContest, [.init(2), .init(3)], .tooMany(count: 2, maximum: 1)),
      // One's own.
      (.titleContest, [.init(1)], .taken("1")), (.round, [.init(1)], .unknownWord("1", nearest: [])),
      (.round, [], .empty),
      (.senseCheck, [.init(1, note: "\u{9b}2J")], .controlCharacter(scalar: 0x9b, line: 1, column: 1)),
    ] as [(PollKind, [Ballot.Mark], TextProblem?)])
  func ballots(kind: PollKind, marks: [Ballot.Mark], problem: TextProblem?) {
    var found: TextProblem?
    do throws(FieldProblem) {
      _ = try Ballot(marks).checked(kind, dots: 2, options: Self.options(kind), own: [1])
    } catch { found = error.problem }
    #expect(found == problem)
  }

  private static func cast(_ marks: [(Int, Int)], _ layer: String? = nil, _ family: RoleFamily? = nil) -> CastBallot {
    CastBallot(
      Ballot(marks.map { Ballot.Mark($0.0, weight: $0.1) }), layer: layer.map { LayerID($0) }, family: family)
  }

  @Test func choiceLeavesNoneOutOfTheRace() {
    let result = PollResult(
      .choice, options: Self.options(.choice),
      ballots: [Self.cast([(4, 1)]), Self.cast([(4, 1)]), Self.cast([(2, 1), (3, 1)]), Self.cast([(3, 1)])])
    #expect(result.lines.map(\.option) == [3, 4, 2, 1])
    #expect(result.leaders == [3])
    #expect(result.ballots == 4)
  }

  @Test func dotsAreAddedUpAndDatesPreferYes() {
    let dots = PollResult(
      .dots, options: Self.options(.dots),
      ballots: [Self.cast([(1, 3)]), Self.cast([(2, 1), (3, 2)]), Self.cast([(2, 2)])])
    // Equal sums: of more members.
    #expect(dots.lines.map { [$0.option, $0.weight, $0.votes] } == [[2, 3, 2], [1, 3, 1], [3, 2, 1]])
    #expect(dots.leaders == [2])
    let dates = PollResult(
      .dates, options: Self.options(.dates), ballots: [Self.cast([(1, 2)]), Self.cast([(2, 1)]), Self.cast([(2, 1)])])
    #expect(dates.leaders == [2])
    #expect(dates.lines[0].votes == 2)
  }

  @Test func aCountByPartsIsTheCountOfAll() {
    let (north, south) = (LayerID("nl.north"), LayerID("nl.south"))
    var tally = PollTally()
    let cast: [(LayerID, RoleFamily?, Int)] = [(north, .policy, 3), (north, nil, 2), (south, .policy, 2)]
    for (layer, family, ballots) in cast {
      let part = PollTally.Part(layer: layer, family: family)
      tally.add(ballots: ballots, of: part)
      tally.add(votes: ballots, weight: 2 * ballots, for: 1, of: part)
    }
    // Of nobody whose layer may be told; and for what is no option.
    tally.add(ballots: 1, of: PollTally.Part())
    tally.add(votes: 1, weight: 9, for: 99, of: PollTally.Part())
    let result = PollResult(.countMeIn, options: Self.options(.countMeIn), tally: tally)
    #expect(result.ballots == 8 && result.lines[0] == PollResult.Line(option: 1, votes: 7, weight: 14))
    #expect(result.lines.dropFirst().allSatisfy { $0.votes == 0 && $0.weight == 0 })
    // Five of the north over two parts, five of a kind of work over two layers; two of the south are too few.
    #expect(
      result.groups == [
        PollResult.Group(layer: north, ballots: 5, votes: [1: 5]),
        PollResult.Group(family: .policy, ballots: 5, votes: [1: 5]),
      ])
  }

  @Test func nothingChosenLeadsNowhere() {
    #expect(PollResult(.dates, options: Self.options(.dates), ballots: [Self.cast([])]).leaders == [])
    #expect(PollResult(.dots, options: Self.options(.dots), ballots: []).leaders == [])
    #expect(PollResult(.ideas, options: [], ballots: []).lines == [])
    let check = PollResult(.senseCheck, options: Self.options(.senseCheck), ballots: [Self.cast([(3, 1)])])
    #expect(check.lines.map(\.option) == [1, 2, 3])
    #expect(check.leaders == [])
  }

  @Test(
    arguments: [
      (TieRule.shared, 0, nil, [3, 1]), (.earliest, 0, nil, [1]), (.lot, 0, nil, [1]), (.lot, 1, nil, [3]),
      (.lot, .max, nil, [3]),
      (.owner, 0, nil, nil), (.owner, 0, 2, nil), (.owner, 0, 3, [3]),
    ] as [(TieRule, UInt64, Int?, [Int]?)])
  func ties(rule: TieRule, lot: UInt64, chosen: Int?, winners: [Int]?) {
    var result = PollResult(leaders: [3, 1])
    #expect(result.winners(rule, lot: lot, chosen: chosen) == winners)
    result.leaders = [2]
    #expect(result.winners(rule, lot: lot, chosen: 1) == [2])
    result.leaders = []
    #expect(result.winners(rule, lot: lot) == [])
  }

  @Test func agreementNeedsThreeLayersOfFive() {
    func ballots(_ layer: String, agree: Int, block: Int) -> [CastBallot] {
      (0..<agree).map { _ in Self.cast([(1, 1)], layer) } + (0..<block).map { _ in Self.cast([(3, 1)], layer) }
    }
    let options = Self.options(.senseCheck)
    let two = ballots("be.local", agree: 5, block: 0) + ballots("be.federal", agree: 3, block: 2)
    let small = PollResult(.senseCheck, options: options, ballots: two + ballots("nl.province", agree: 4, block: 0))
    #expect(small.agreed == nil && small.differing == nil)
    #expect(small.groups.map(\.layer?.rawValue) == ["be.federal", "be.local"])
    let three = PollResult(.senseCheck, options: options, ballots: two + ballots("nl.province", agree: 5, block: 0))
    #expect(three.agreed == [1])
    #expect(three.differing == [1, 3])
    let near = PollResult(
      .senseCheck, options: options, ballots: two + ballots("nl.province", agree: 59, block: 41))
    #expect(near.agreed == [])
    let unlike = two.map { CastBallot($0.ballot, layer: nil) }
    #expect(PollResult(.senseCheck, options: options, ballots: unlike).groups == [])
  }

  @Test func reachIsTheFamiliesOfCountMeIn() {
    let cast = (0..<5).map { _ in Self.cast([(1, 1)], nil, .field) } + [Self.cast([(3, 1)], nil, .policy)]
    let result = PollResult(.countMeIn, options: Self.options(.countMeIn), ballots: cast)
    #expect(result.groups == [PollResult.Group(family: .field, ballots: 5, votes: [1: 5])])
  }

  @Test(
    arguments: [
      (PollKind.choice, nil, 100, nil, false, 50, PollPhase.voting), (.choice, nil, 100, nil, false, 100, .due),
      (.ideas, 50, 100, nil, false, 49, .gathering), (.ideas, 50, 100, nil, false, 50, .voting),
      (.ideas, 50, 100, 60, false, 70, .owed), (.ideas, 50, 100, 60, true, 70, .done),
      (.round, nil, 100, nil, false, 50, .gathering),
      (.round, nil, 100, nil, false, 100, .due),
    ] as [(PollKind, Int64?, Int64, Int64?, Bool, Int64, PollPhase)])
  func phases(
    kind: PollKind, gathers: Int64?, closes: Int64, closed: Int64?, hasOutcome: Bool, now: Int64, phase: PollPhase
  ) {
    #expect(
      PollPhase(
        kind, gathersUntil: gathers.map(Timestamp.init(seconds:)), closes: Timestamp(seconds: closes),
        closed: closed.map(Timestamp.init(seconds:)), hasOutcome: hasOutcome, at: Timestamp(seconds: now)) == phase)
  }

  @Test func ordersDifferBetweenMembersAndStayForOne() {
    let options = Self.options(.choice, (1...8).map { "\($0)" })
    let orders = (1...20).map { member in
      OptionOrder.shuffled(options, poll: 3, member: MemberID(Int64(member)), kind: .choice).map(\.number)
    }
    #expect(Set(orders).count > 15)
    #expect(orders.allSatisfy { $0.sorted() == Array(1...9) && $0.last == 9 })
    #expect(orders[4] == OptionOrder.shuffled(options, poll: 3, member: MemberID(5), kind: .choice).map(\.number))
    // Each stands first for some.
    #expect(Set(orders.map { $0[0] }).count > 4)
    let words = Self.options(.senseCheck)
    #expect(OptionOrder.shuffled(words, poll: 3, member: MemberID(5), kind: .senseCheck) == words)
  }
}
