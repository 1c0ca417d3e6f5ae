// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct SignUpTests {
  private func person(_ id: Int64, _ places: Int = 1) -> SignUp.Person {
    SignUp.Person(MemberID(id), places: places, waits: true)
  }

  @Test(
    arguments: [
      (1, nil, 1000, [], false), (1, 10, 9, [], false), (1, 10, 10, [], true), (2, 10, 9, [], true),
      (2, 10, 8, [], false),
      // A place that somebody who waits could have is that one's.
      (1, 10, 9, [1], true),
      // Who waits needs two, and only one is left.
      (1, 10, 9, [2], false),
    ] as [(Int, Int?, Int, [Int], Bool)])
  func waits(places: Int, capacity: Int?, taken: Int, waiting: [Int], waits: Bool) {
    let queue = waiting.enumerated().map { person(Int64($0.offset), $0.element) }
    #expect(SignUp.waits(places: places, capacity: capacity, taken: taken, waiting: queue) == waits)
  }

  @Test func movesUpInOrderPassingOverWhoDoesNotFit() {
    let queue = [person(1, 2), person(2), person(3, 2), person(4)]
    #expect(SignUp.movingUp(queue, capacity: 10, taken: 10) == [])
    #expect(SignUp.movingUp(queue, capacity: 10, taken: 9) == [MemberID(2)])
    #expect(SignUp.movingUp(queue, capacity: 10, taken: 8) == [MemberID(1)])
    #expect(SignUp.movingUp(queue, capacity: 10, taken: 7) == [MemberID(1), MemberID(2)])
    #expect(SignUp.movingUp(queue, capacity: 10, taken: 20) == [])
    #expect(SignUp.movingUp(queue, capacity: nil, taken: 20).count == 4)
  }

  private static let slot = EventSlot(start: Timestamp(seconds: 1000), end: Timestamp(seconds: 2000), places: 1)

  @Test(
    arguments: [
      (Attendance.yes, EventState.open, nil, 500, nil), (.yes, .open, nil, 1500, nil),
      (.yes, .open, nil, 2000, .eventPast),
      (.no, .open, nil, 2000, .eventPast), (.yes, .open, 400, 500, .signUpClosed), (.no, .open, 400, 500, nil),
      (.maybe, .saveTheDate, nil, 500, .signUpNotOpen), (.no, .saveTheDate, nil, 500, nil),
      (.yes, .draft, nil, 500, .signUpNotOpen), (.no, .cancelled, nil, 500, .eventCancelled),
    ] as [(Attendance, EventState, Int64?, Int64, Refusal?)])
  func refusals(attendance: Attendance, state: EventState, until: Int64?, now: Int64, refusal: Refusal?) {
    #expect(
      SignUp.refusal(
        attendance, to: Self.slot, of: state, until: until.map(Timestamp.init(seconds:)), at: Timestamp(seconds: now))
        == refusal)
  }

  @Test(
    arguments: [
      (EventState.open, 500, 0, EventStanding.open), (.open, 500, 1, .full), (.open, 2000, 1, .past),
      (.saveTheDate, 500, 1, .saveTheDate), (.saveTheDate, 2000, 0, .past), (.draft, 2000, 0, .draft),
      (.cancelled, 2000, 0, .cancelled),
    ] as [(EventState, Int64, Int, EventStanding)])
  func standing(state: EventState, now: Int64, taken: Int, standing: EventStanding) {
    var slot = Self.slot
    slot.taken = taken
    #expect(EventStanding(state, [slot], at: Timestamp(seconds: now)) == standing)
  }

  /// Slots as `begin`, `places`; each lasts ten seconds.
  private static func slots(_ parts: [(begin: Int64, places: Int?)]) -> [EventSlot] {
    parts.enumerated().map {
      EventSlot(
        number: $0.offset + 1, start: Timestamp(seconds: $0.element.begin),
        end: Timestamp(seconds: $0.element.begin + 10), places: $0.element.places)
    }
  }

  @Test(
    "Slots that are typed anew stand for those that were there",
    arguments: [
      // The same again keeps its places, without their being typed; another number is another number.
      ([(0, 40), (20, nil)], [(0, nil), (20, nil)], [], [1, 2], [40, nil]),
      ([(0, 40)], [(0, 30)], [], [1], [30]),
      ([(0, 40)], [(0, nil)], [0], [1], [nil]),
      // One before the others is new and moves none of them.
      ([(10, 40), (30, 5)], [(0, 8), (10, nil), (30, nil)], [], [0, 1, 2], [8, 40, 5]),
      // The one that stands nowhere any more is the one that was moved.
      ([(10, 40), (30, 5)], [(50, nil), (30, nil)], [], [1, 2], [40, 5]),
      ([(10, 40), (30, 5)], [(30, nil)], [], [2], [5]),
    ] as [([(Int64, Int?)], [(Int64, Int?)], Set<Int>, [Int], [Int?])])
  func slotsTypedAnew(
    known: [(Int64, Int?)], typed: [(Int64, Int?)], unlimited: Set<Int>, numbers: [Int], places: [Int?]
  ) {
    let slots = EventFields.numbered(Self.slots(typed), after: Self.slots(known), unlimited: unlimited)
    #expect(slots.map(\.number) == numbers)
    #expect(slots.map(\.places) == places)
  }

  private static let now = Timestamp(seconds: 1_772_442_000)

  private static func fields(_ slots: [(Int, Int)], places: Int? = nil) -> EventFields {
    EventFields(
      title: "Lunchlezing", body: "Kom.", topics: [TopicID("open-data")], zone: "Europe/Brussels",
      slots: slots.map {
        EventSlot(start: now.adding(hours: $0.0), end: now.adding(hours: $0.1), places: places)
      })
  }

  @Test(arguments: [
    (fields([]), FieldProblem(.slots, .tooFew(count: 0, minimum: 1))),
    (fields([(2, 1)]), FieldProblem(.slots, .endsBeforeItBegins("2026-03-02T11:00:00Z"))),
    (fields([(1, 1)]), FieldProblem(.slots, .endsBeforeItBegins("2026-03-02T10:00:00Z"))),
    (fields([(-2, -1)]), FieldProblem(.slots, .past("2026-03-02T07:00:00Z"))),
    (fields([(1, 24 * 40)]), FieldProblem(.slots, .endsBeforeItBegins("2026-03-02T10:00:00Z"))),
    (fields([(1, 2), (5, 6), (1, 2)]), FieldProblem(.slots, .twice("2026-03-02T10:00:00Z"))),
    (fields((1...51).map { ($0, $0 + 1) }), FieldProblem(.slots, .tooMany(count: 51, maximum: 50))),
    (fields([(1, 2)], places: 0), FieldProblem(.places, .outOfRange(0, minimum: 1, maximum: 100_000))),
    (fields([(1, 2)], places: -3), FieldProblem(.places, .outOfRange(-3, minimum: 1, maximum: 100_000))),
  ])
  func badSlots(fields: EventFields, problem: FieldProblem) {
    #expect(throws: problem) { try fields.checked(now: Self.now) }
  }

  @Test func aSlotThatIsThereMayBeOver() throws {
    let fields = Self.fields([(-2, -1), (3, 4)])
    #expect(try fields.checked(now: Self.now, known: fields.slots).slots == fields.slots)
  }
}
