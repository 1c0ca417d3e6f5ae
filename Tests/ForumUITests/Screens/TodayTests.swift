// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Home")
struct TodayTests {
  static let tip = Tip(
    number: 4, title: "One page, three columns", body: "Do, ask first, never.", topics: ["open-data"], owner: .sara,
    language: Language(.en), created: Timestamp.sampleNow, confirmed: Timestamp.sampleNow,
    reviewBy: Timestamp.sampleNow.adding(days: 365), pin: 1, worked: 3)
  static let notice = Notice(
    id: NoticeID(7), kind: .answer, actor: .sara, created: Timestamp.sampleNow.adding(hours: -3),
    target: .post(PostReference(thread: 12, number: 2)), title: "Who has a one-page policy?", isSeen: false)
  static let draft = Draft(
    id: DraftID(3), target: .reply(to: PostReference(thread: 11, number: 1)),
    saved: Timestamp.sampleNow.adding(hours: -5), fields: ["body": "We print it on the"])
  static let today = Today(
    waiting: [ThreadSummary.samples[2], ThreadSummary.samples[0]], waitingCount: 6, notices: [notice],
    changedThreads: 4, newPosts: 9, newTips: 1, since: Timestamp.sampleNow.adding(days: -2), pinnedTips: [tip],
    drafts: [draft], counts: BoardCounts(members: 812, organisations: 104, layers: 19, threads: 340))

  /// What events and polls have for the reader.
  static var withMeetings: Today {
    var today = today
    today.meetings = MeetingNews(
      events: Array(AgendaEntry.samples.prefix(3)), polls: [.sample(.dots, dots: 3)],
      debts: [
        .outcome(.sample(.countMeIn, number: 4, title: "A visit?", phase: .owed, owner: .an)),
        .report(.sample(9, "Last month’s lunch", days: -30)),
      ])
    return today
  }

  static func loaded(_ world: World, _ today: Today = today) -> TodayState {
    var state = TodayState()
    _ = state.update(.loaded(.today, .today(today)), world)
    return state
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("today-en-80", InterfaceLanguage.en, 80, 24), ("today-nl-40", .nl, 40, 12), ("today-de-140", .de, 140, 45),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture(name, of: Self.loaded(world), world)
  }

  @Test(
    "events, polls and debts stand on it",
    arguments: [("today-meetings-en-80", InterfaceLanguage.en, 80, 24), ("today-meetings-nl-140", .nl, 140, 45)])
  func meetings(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    var state = Self.loaded(world, Self.withMeetings)
    try expectPicture(name, of: state, world)
    var opened: Set<String> = []
    for _ in 0..<state.entries(world).count {
      for case .open(let reference) in state.update(.command(.open), world) ?? [] { opened.insert("\(reference)") }
      _ = state.update(.command(.moveDown), world)
    }
    #expect(opened.isSuperset(of: ["event:4", "event:5", "poll:2", "poll:4", "event:9"]))
    drawInAllSizes(state, world)
  }

  @Test("somebody new reads what to begin with, and each line leads there", arguments: [(80, 24), (40, 12), (140, 45)])
  func firstSteps(_ columns: Int, _ rows: Int) throws {
    let world = World.sample(columns: columns, rows: rows)
    var today = Self.today
    today.steps = [.topics, .answer, .ask]
    #expect(Self.loaded(world, today).blocks(world).first { $0.kind == .steps }?.heading == "First steps")
    today.steps = [.answer, .ask]
    let state = Self.loaded(world, today)
    let block = try #require(state.blocks(world).first { $0.kind == .steps })
    #expect(block.heading == "First steps  1 of 3 taken" && block.entries == [.step(.answer), .step(.ask)])
    #expect(Self.loaded(world).blocks(world).allSatisfy { $0.kind != .steps })
    let waiting = Query(terms: [Query.Term(.state(.waiting))])
    let expected: [FirstStep: [Effect]] = [
      .topics: [.show(Screen(FormState.profile(world)))],
      .answer: [.show(Screen(ThreadListState(place: .advice, query: waiting)))], .ask: world.asking(),
    ]
    for (step, effects) in expected {
      var today = Today()
      today.steps = [step]
      var state = Self.loaded(world, today)
      #expect(state.update(.command(.open), world) == effects, "\(step)")
    }
    drawInAllSizes(state, world)
  }

  @Test("an empty board says what to press")
  func empty() throws {
    let world = World.sample()
    try expectPicture("today-empty-80", of: Self.loaded(world, Today()), world)
  }

  @Test("free rows go to who waits", arguments: [(80, 24, 7), (140, 45, 20), (40, 12, 4)])
  func fills(_ columns: Int, _ rows: Int, _ expected: Int) {
    let world = World.sample(columns: columns, rows: rows)
    let waiting = Array(repeating: ThreadSummary.samples[2], count: 20)
    let tips = Array(repeating: Self.tip, count: 12)
    let today = Today(waiting: waiting, waitingCount: 45, pinnedTips: tips)
    let room = TodayRoom(today, world)
    #expect(room.entries(.waiting) == expected)
    let lines = TodayLayout(Self.loaded(world, today), world).main.count
    #expect(lines <= world.content.rows || Frame(world.size).isCompact, "a small screen scrolls")
  }

  /// The question whose title no column of Today holds on one row.
  private static let long = ThreadSummary.sample(
    40, "Who has started on this already, and what would you do differently now that everybody has seen how it goes?",
    by: .sara, hours: 2)

  @Test("no title is cut while rows are free", arguments: [(80, 40), (140, 45), (200, 60), (60, 30)])
  func wholeTitles(_ columns: Int, _ rows: Int) {
    let world = World.sample(columns: columns, rows: rows)
    var today = Self.today
    today.waiting = [Self.long, ThreadSummary.samples[0]]
    today.pinnedTips[0].title = Self.long.title
    let state = Self.loaded(world, today)
    let layout = TodayLayout(state, world)
    let all = layout.main + layout.aside
    for (entry, title) in [(0, Self.long.title), (4, Self.long.title)] {
      let texts = all.filter { $0.entry == entry }.map { $0.left.last?.text ?? "" }
      #expect(texts.joined(separator: " ") == title, "entry \(entry)")
      #expect(texts.count > 1, "entry \(entry)")
    }
    #expect(layout.main.count <= world.content.rows && layout.aside.count <= world.content.rows)
    drawInAllSizes(state, world)
  }

  @Test("a title has one row where there are none free, and the selection covers all rows of one that has more")
  func rowsOfTitles() {
    let small = World.sample(columns: 40, rows: 12)
    var today = Self.today
    today.waiting = Array(repeating: Self.long, count: 9)
    #expect(TodayLayout(Self.loaded(small, today), small).main.filter { $0.entry == 0 }.count == 1)
    let large = World.sample(columns: 80, rows: 60)
    today.waiting = [Self.long]
    var state = Self.loaded(large, today)
    let rows = TodayLayout(state, large).main.filter { $0.entry == 0 }.count
    #expect(rows > 1)
    _ = state.update(.command(.moveDown), large)
    #expect(state.selected == 1, "a step goes to the next entry, not to the next row")
  }

  @Test("what an empty board says is whole on a narrow screen")
  func wholeNote() {
    let world = World.sample(columns: 40, rows: 12)
    let layout = TodayLayout(Self.loaded(world, Today()), world)
    let note = layout.main.dropFirst().prefix { $0.entry == nil && !$0.left.isEmpty }.map { $0.left[0].text }
    #expect(note.count > 1 && note.allSatisfy { DisplayText.width($0) <= world.content.columns })
    #expect(note.map { $0.dropFirst(2) }.joined(separator: " ").hasSuffix("Press a to ask a question."))
  }

  @Test("each entry opens what it is about")
  func opens() {
    let world = World.sample()
    var state = Self.loaded(world)
    let expected: [[Effect]] = [
      [.open(.thread(10))], [.open(.thread(12))],
      [.perform(.noticesSeen([NoticeID(7)])), .open(.post(PostReference(thread: 12, number: 2)))],
      [.show(Screen(ThreadListState(place: .everything, query: Query(terms: [Query.Term(.state(.new))]))))],
      [.open(.tip(4))], [.show(Screen(FormState.continuing(Self.draft, world)))],
    ]
    for effects in expected {
      #expect(state.update(.command(.open), world) == effects)
      _ = state.update(.command(.moveDown), world)
    }
    #expect(state.selected == expected.count - 1)
  }

  @Test("draws in every size")
  func sizes() { drawInAllSizes(Self.loaded(.sample()), .sample()) }
}
