// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@Suite("The list of polls")
struct PollListTests {
  private let world = World.sample()

  /// Answers what the list asks for, part by part, as the runtime does.
  static func opened(_ world: World, _ parts: [PollListState.Part: [Poll]] = samples) -> PollListState {
    var list = PollListState()
    var effects = list.update(.appeared, world) ?? []
    while case .load(.polls(let filter, let after))? = effects.first {
      let part = PollListState.Part.allCases.first { $0.filter == filter } ?? .mine
      effects =
        list.update(
          .loaded(.polls(filter, after: after), .polls(Page(items: parts[part] ?? [], next: nil))), world) ?? []
    }
    return list
  }

  static let samples: [PollListState.Part: [Poll]] = [
    .mine: [.sample(.dots, number: 2, dots: 3)],
    .open: [
      .sample(.dots, number: 2, dots: 3), .sample(.titleContest, number: 3, title: "Name the day", hasVoted: true),
    ],
    .owed: [.sample(.countMeIn, number: 4, title: "A visit \u{1b}[31m\u{202e}x?", phase: .owed, owner: .an)],
    .done: [.sample(.dates, number: 5, title: "When shall we meet?", phase: .done)],
  ]

  @Test(
    "looks like its picture",
    arguments: [
      ("polls-en-80", InterfaceLanguage.en, 80, 24), ("polls-nl-40", .nl, 40, 12), ("polls-fr-140", .fr, 140, 45),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture(name, of: Self.opened(world), world)
  }

  @Test("those that wait come first, each poll once, and the parts are read one after the other")
  func parts() {
    var list = PollListState()
    var mine = PollFilter()
    mine.mineOnly = true
    #expect(list.update(.appeared, world) == [.load(.polls(mine, after: nil))])
    #expect(
      list.update(.loaded(.polls(mine, after: nil), .polls(Page(items: [.sample()], next: nil))), world)
        == [.load(.polls(PollFilter(), after: nil))])
    list = Self.opened(world)
    #expect(list.list.rows.map(\.poll.number) == [2, 3, 4, 5])
    #expect(list.list.rows.map(\.part) == [.mine, .open, .owed, .done])
    #expect(list.summary(world) == "4 polls · 1 waits for you")
    list.press(.goLast, world: world)
    #expect(list.update(.command(.open), world) == [.open(.poll(5))])
    #expect(list.update(.command(.openThread), world) == [.open(.post(PostReference(thread: 45, number: 1)))])
    drawInAllSizes(list, world)
  }

  @Test("an empty list says what to do")
  func empty() {
    #expect(picture(of: Self.opened(world, [:]), world).contains("There are no polls yet. Press a to start a poll."))
  }
}
