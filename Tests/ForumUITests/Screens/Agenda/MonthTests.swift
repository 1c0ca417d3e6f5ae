// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@Suite("A month of the agenda")
struct MonthTests {
  private func opened(_ world: World, _ entries: [AgendaEntry] = AgendaEntry.samples) -> MonthState {
    var month = MonthState(around: .sampleNow, world)
    _ = month.update(.appeared, world)
    for isPast in [true, false] {
      var filter = AgendaFilter()
      filter.isPast = isPast
      filter.after = Timestamp(seconds: Int64(month.firstDay) * 86_400)
      filter.before = Timestamp(seconds: Int64(month.firstDay + 42) * 86_400)
      let items = isPast ? [] : entries
      _ = month.update(
        .loaded(.agenda(filter, after: nil, limit: 500), .agenda(Page(items: items, next: nil), AgendaTests.zones)),
        world)
    }
    return month
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("month-en-100", InterfaceLanguage.en, 100, 30), ("month-nl-40", .nl, 40, 12), ("month-de-140", .de, 140, 45),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    var month = opened(world)
    month.press(.nextDay, world: world)
    try expectPicture(name, of: month, world)
  }

  @Test("it goes by day, week and month, over the ends of years, and reads what it shows")
  func moving() {
    let world = World.sample()
    var month = opened(world)
    func date() -> [Int] { [month.civil.year, month.civil.month, month.civil.day] }
    #expect(date() == [2025, 2, 1])
    #expect(month.update(.command(.nextDay), world) == [])
    #expect(date() == [2025, 2, 2])
    month.press(.moveDown, world: world)
    #expect(date() == [2025, 2, 9])
    month.press(.goLast, world: world)
    #expect(date() == [2025, 2, 28])
    month.press(.goFirst, .previousMonth, world: world)
    #expect(date() == [2025, 1, 1])
    month.press(.previousDay, world: world)
    #expect(date() == [2024, 12, 31])
    month.press(.nextMonth, .nextMonth, world: world)
    #expect(date() == [2025, 2, 28], "the last of a shorter month")
    let effects = month.update(.command(.nextMonth), world)
    guard case .load(.agenda(let filter, nil, _))? = effects?.first else {
      return #expect(Bool(false), "reads nothing")
    }
    #expect(filter.isPast && filter.after == Timestamp("2025-02-24T00:00:00Z"))
    #expect(month.update(.command(.month), world) == [.pop])
  }

  @Test("the event of a day opens; of several one is asked; an empty day says so")
  func opening() {
    let world = World.sample()
    var month = opened(world)
    #expect(month.update(.command(.open), world) == [.say(.refused("Nothing on that day."))])
    month.press(.nextDay, world: world)
    #expect(month.update(.command(.open), world) == [.open(.event(4))])
    var double = opened(world, [Event.sample(4).entry(), Event.sample(8, "Another").entry()])
    double.press(.nextDay, world: world)
    guard case .ask(let prompt)? = double.update(.command(.open), world)?.first, case .choice(let chooser) = prompt.form
    else { return #expect(Bool(false), "no question") }
    #expect(chooser.items.map(\.id) == ["event:4", "event:8"])
    #expect(double.update(.answered(.meeting(.whichEvent), .chosen("event:8")), world) == [.open(.event(8))])
    drawInAllSizes(double, world)
  }
}
