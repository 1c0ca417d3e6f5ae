// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// A list screen, and how a board of numbered rows answers it.
protocol ListSample: Sendable, CustomTestStringConvertible {
  associatedtype Screen: ListScreen
  /// Before anything is read.
  var screen: Screen { get }
  func number(of row: Screen.Row) -> Int
  /// The answer to what the list reads; nil for any other request.
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded?
  /// Whether what others wrote waits until it is wanted.
  var holds: Bool { get }
}

extension ListSample {
  var testDescription: String { "\(Screen.self)" }
  var holds: Bool { true }
}

/// Rows in the order of a list; each number stands once.
struct NumberedBoard: Sendable {
  var numbers: [Int]

  func page<Item>(after key: PageKey?, limit: Int = 100, _ item: (Int) -> Item) -> Page<Item> {
    let first = key.map { key in (numbers.firstIndex(of: Int(key.numbers[0])) ?? -1) + 1 } ?? 0
    return page(first..<min(first + limit, numbers.count), item)
  }

  func page<Item>(before key: PageKey?, limit: Int, _ item: (Int) -> Item) -> Page<Item> {
    let end = key.flatMap { key in numbers.firstIndex(of: Int(key.numbers[0])) } ?? numbers.count
    return page(max(0, end - limit)..<end, item)
  }

  private func page<Item>(_ range: Range<Int>, _ item: (Int) -> Item) -> Page<Item> {
    let key = { (index: Int) in PageKey(numbers: [Int64(numbers[index])]) }
    return Page(
      items: numbers[range].map(item), next: range.upperBound < numbers.count ? key(range.upperBound - 1) : nil,
      previous: range.lowerBound > 0 ? key(range.lowerBound) : nil)
  }
}

/// Drives a list as the runtime does: what it loads is answered at once.
private struct ListDriver<Sample: ListSample> {
  let sample: Sample
  var screen: Sample.Screen
  var board: NumberedBoard
  let world = World.sample()

  init(_ sample: Sample, rows: Int) {
    self.sample = sample
    screen = sample.screen
    board = NumberedBoard(numbers: Array(1...rows))
    tell(.appeared)
  }

  mutating func tell(_ message: Message) {
    var effects = screen.update(message, world) ?? []
    var count = 0
    while !effects.isEmpty, count < 100 {
      count += 1
      switch effects.removeFirst() {
      case .load(let request), .loadLater(let request):
        guard let loaded = sample.answer(request, from: board) else { continue }
        effects += screen.update(.loaded(request, loaded), world) ?? []
      default: continue
      }
    }
  }

  mutating func press(_ commands: Command...) { for command in commands { tell(.command(command)) } }

  var selected: Int? { screen.list.selected.map(sample.number) }
  var shown: [Int] { screen.rows.map(sample.number) }
  /// The row of the screen that the selection stands on.
  var line: Int {
    let room = screen.room(world)
    let lines = ListLines(room.lines?(screen.rows), count: screen.rows.count)
    return lines.wanted(for: screen.list.index).upperBound - 1 - screen.list.pager.top
  }
}

@Suite("Every list")
struct ListTableTests {
  private static let lists: [any ListSample] = [
    ThreadSample(), TipSample(), MemberSample(), NetworkSample(), AgendaSample(), PollSample(), NoticeSample(),
    TopicSample(),
  ]

  @Test("End goes to the last row there is, and Home comes back", arguments: lists)
  func ends(_ list: any ListSample) { goesToTheEnds(list) }

  private func goesToTheEnds(_ list: some ListSample) {
    var driver = ListDriver(list, rows: 250)
    #expect(driver.selected == 1)
    driver.press(.goLast)
    #expect(driver.selected == 250)
    #expect(driver.shown.last == 250 && driver.screen.list.next == nil)
    driver.press(.goFirst)
    #expect(driver.selected == 1 && driver.shown.first == 1 && driver.line >= 0)
    driver.press(.goLast)
    for _ in 0..<40 { driver.press(.pageUp) }
    #expect(driver.selected == 1 && driver.shown == Array(1...250))
  }

  @Test("goes on while it is scrolled, each row once", arguments: lists)
  func scrolls(_ list: any ListSample) { goesOn(list) }

  private func goesOn(_ list: some ListSample) {
    var driver = ListDriver(list, rows: 250)
    for _ in 0..<40 { driver.press(.pageDown) }
    #expect(driver.selected == 250)
    #expect(driver.shown == Array(1...250))
    let height = driver.screen.room(driver.world).height
    #expect(driver.line >= 0 && driver.line < height)
    driver.press(.goLast)
    for _ in 0..<40 { driver.press(.pageUp) }
    #expect(driver.selected == 1 && driver.shown == Array(1...250) && driver.line >= 0)
  }

  @Test("the selection stays with its row when it is read again, or goes to the next one", arguments: lists)
  func follows(_ list: any ListSample) { keepsItsRow(list) }

  private func keepsItsRow(_ list: some ListSample) {
    var driver = ListDriver(list, rows: 30)
    for _ in 0..<5 { driver.press(.moveDown) }
    #expect(driver.selected == 6)
    driver.board.numbers.insert(0, at: 0)
    driver.tell(.changedElsewhere)
    driver.press(.showNew)
    #expect(driver.shown.first == 0 && driver.selected == 6)
    driver.board.numbers.removeAll { $0 == 6 }
    driver.tell(.changedElsewhere)
    if list.holds { driver.press(.showNew) }
    #expect(driver.selected == 7 && !driver.shown.contains(6))
    driver.board.numbers = []
    driver.tell(.appeared)
    driver.press(.showNew, .goLast, .goFirst, .moveDown)
    #expect(driver.screen.rows.isEmpty && driver.selected == nil && driver.line == 0)
  }

  @Test(
    "what others wrote on top leaves the selection on its line, and mostly waits until it is wanted", arguments: lists)
  func waits(_ list: any ListSample) { staysOnItsLine(list) }

  private func staysOnItsLine(_ list: some ListSample) {
    var driver = ListDriver(list, rows: 60)
    driver.press(.pageDown, .moveDown)
    let (shown, line, selected) = (driver.shown, driver.line, driver.selected)
    driver.board.numbers.insert(0, at: 0)
    driver.board.numbers.append(61)
    driver.tell(.changedElsewhere)
    #expect(driver.line == line && driver.selected == selected)
    guard list.holds else { return #expect(driver.shown.first == 0) }
    #expect(driver.shown == shown && driver.screen.list.arrived == 2)
    #expect(driver.world.key(.showNew, in: driver.screen.context) != nil)
    #expect(driver.screen.summary(driver.world).contains("2 new"))
    driver.press(.showNew)
    #expect(driver.shown == Array(0...61) && driver.selected == selected && driver.screen.list.arrived == 0)
  }
}

// MARK: The lists

private struct ThreadSample: ListSample {
  var screen: ThreadListState { ThreadListState(place: .advice) }
  func number(of row: ThreadSummary) -> Int { row.number }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    let row = { (number: Int) in ThreadSummary.sample(number, "Thread \(number)", by: .sara, hours: number) }
    return switch request {
    case .threads(_, _, let key, let limit): .threads(board.page(after: key, limit: limit, row))
    case .threadsBack(_, _, let key, let limit): .threads(board.page(before: key, limit: limit, row))
    default: nil
    }
  }
}

private struct TipSample: ListSample {
  var screen: TipListState { TipListState() }
  func number(of row: Tip) -> Int { row.number }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    guard case .tips(_, let key) = request else { return nil }
    return .tips(board.page(after: key) { Tip.sample($0, "Tip \($0)") })
  }
}

private struct MemberSample: ListSample {
  var screen: PeopleState { PeopleState() }
  func number(of row: MemberEntry) -> Int { Int(row.brief.id.rawValue) }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    let row = { (number: Int) in
      var brief = MemberBrief.an
      brief.id = MemberID(rawValue: Int64(number))
      brief.handle = "m\(number)"
      return MemberEntry(brief: brief, ties: [:], worksOn: [], posts: 0)
    }
    return switch request {
    case .members(_, let key, let limit): .members(board.page(after: key, limit: limit, row))
    case .membersBack(_, let key, let limit): .members(board.page(before: key, limit: limit, row))
    default: nil
    }
  }
}

private struct NetworkSample: ListSample {
  var screen: NetworkListState { NetworkListState() }
  func number(of row: Network) -> Int { row.members }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    let row = { (number: Int) in
      var network = Network.sample("net-\(number)", "Network \(number)", layer: "be.local")
      network.members = number
      return network
    }
    return switch request {
    case .networks(_, let key, let limit): .networks(board.page(after: key, limit: limit, row))
    case .networksBack(_, let key, let limit): .networks(board.page(before: key, limit: limit, row))
    default: nil
    }
  }
}

private struct AgendaSample: ListSample {
  var screen: AgendaState { AgendaState() }
  var holds: Bool { false }
  func number(of row: AgendaEntry) -> Int { row.event.number }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    guard case .agenda(_, let key, let limit) = request else { return nil }
    return .agenda(
      board.page(after: key, limit: limit) { Event.sample($0, "Event \($0)", days: $0).entry() }, [:])
  }
}

private struct PollSample: ListSample {
  var screen: PollListState { PollListState() }
  var holds: Bool { false }
  func number(of row: PollListState.Row) -> Int { row.poll.number }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    guard case .polls(let filter, let key) = request else { return nil }
    guard filter == PollListState.Part.open.filter else { return .polls(.empty) }
    return .polls(board.page(after: key) { Poll.sample(.dots, number: $0) })
  }
}

private struct NoticeSample: ListSample {
  var screen: NoticesState { NoticesState() }
  func number(of row: Notice) -> Int { Int(row.id.rawValue) }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    guard request == .notices else { return nil }
    return .notices(
      board.numbers.map { number in
        var notice = NoticesTests.all[1]
        notice.id = NoticeID(Int64(number))
        return notice
      })
  }
}

private struct TopicSample: ListSample {
  var screen: TopicsState { TopicsState() }
  var holds: Bool { false }
  func number(of row: TopicEntry) -> Int { row.threads }
  func answer(_ request: Request, from board: NumberedBoard) -> Loaded? {
    guard request == .topicEntries else { return nil }
    return .topicEntries(
      board.numbers.map { number in
        var topic = Topic.samples[0]
        topic.id = TopicID(rawValue: "topic-\(1000 + number)")
        return TopicEntry(topic: topic, threads: number, waiting: 0, tips: 0, helpers: 0, tie: [])
      })
  }
}
