// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@Suite("The board in numbers")
struct BoardPictureTests {
  static let statistics: BoardStatistics = {
    var found = BoardStatistics()
    (found.members, found.organisations, found.threads, found.waiting) = (1200, 90, 4100, 12)
    (found.posts, found.tips, found.networks, found.events, found.polls, found.pollsOwed) = (31_000, 44, 6, 9, 5, 2)
    found.layers = [
      .init(layer: "be", threads: 4100, members: 1200), .init(layer: "be.federal", threads: 900, members: 300),
      .init(layer: "be.local", threads: 3000, members: 800),
    ]
    found.topics = [
      .init(topic: "open-data", threads: 800, waiting: 3, tips: 4),
      .init(topic: "plain-language", threads: 12, waiting: 0, tips: 0),
    ]
    found.months = (1...12).map { .init(year: 2024, month: $0, threads: $0 * 3, posts: $0 * 25) }
    found.questions = .init(waits: [600, 7200, 90_000, nil, 1_000_000], helped: 2)
    found.bridges = [
      .init(asker: "be.federal", answerer: "be.federal", answers: 40),
      .init(asker: "be.federal", answerer: "be.local", answers: 3),
      .init(asker: "be.local", answerer: "be.federal", answers: 212),
      .init(asker: "be.local", answerer: "be.local", answers: 1404),
    ]
    found.newest = 2000
    return found
  }()

  private func opened(_ world: World, _ statistics: BoardStatistics = Self.statistics) -> BoardState {
    var state = BoardState()
    _ = state.update(.loaded(.statistics, .statistics(statistics)), world)
    return state
  }

  @Test(
    "looks like its pictures",
    arguments: [
      ("en-80x24", InterfaceLanguage.en, 80, 24), ("fr-140x45", .fr, 140, 45), ("nl-40x12", .nl, 40, 12),
      ("de-40x60", .de, 40, 60),
    ])
  func pictures(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture("board-\(name)", of: opened(world), world)
  }

  @Test("is read when it appears, scrolls to its end, and draws in every size, in ASCII too")
  func sizes() {
    let world = World.sample()
    var state = BoardState()
    #expect(state.update(.appeared, world) == [.load(.statistics)])
    state = opened(world)
    state.press(.goLast, world: world)
    #expect(picture(of: state, world).contains("2024-12"))
    drawInAllSizes(state, world)
    drawInAllSizes(opened(world, BoardStatistics()), world)
    let ascii = World.sample(.de, columns: 80, rows: 90, isUnicode: false)
    let shown = picture(of: opened(ascii), ascii)
    #expect(shown.contains("<5") && !shown.contains("█"))
  }

  @Test("nothing is cut, and each number stands there once, whatever the width")
  func whole() {
    for columns in [20, 40, 60, 100] {
      let report = BoardReport(
        statistics: Self.statistics, reader: World.sample().reader, columns: columns, layer: { $0.rawValue },
        topic: { $0.rawValue })
      let lines = report.lines.map(\.text)
      if columns >= 40 { #expect(lines.allSatisfy { DisplayText.width($0) <= columns }) }
      // A few answers of one group to another are not told.
      #expect(!lines.contains { $0.contains(" 3 ") && $0.contains("be.federal") && $0.contains("be.local") })
    }
    let piped = BoardReport(
      statistics: Self.statistics, reader: World.sample().reader, columns: nil, layer: { $0.rawValue },
      topic: { $0.rawValue }
    ).lines.map(\.text)
    #expect(
      piped.contains("Who answers whom (the newest 2000 threads)\tbe.federal, answered by be.local\tfewer than 5"))
    #expect(piped.contains("Who answers whom (the newest 2000 threads)\tbe.local, answered by be.federal\t212"))
  }
}
