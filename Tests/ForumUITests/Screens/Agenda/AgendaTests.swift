// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@Suite("The agenda")
struct AgendaTests {
  static let zones = ["Europe/Brussels": Zone.builtIn("Europe/Brussels")].compactMapValues { $0 }
  private let world = World.sample()

  static func opened(
    _ world: World, _ entries: [AgendaEntry] = AgendaEntry.samples, next: PageKey? = nil
  ) -> AgendaState {
    var list = AgendaState()
    _ = list.update(.appeared, world)
    _ = list.update(
      .loaded(.agenda(AgendaFilter(), after: nil, limit: 100), .agenda(Page(items: entries, next: next), zones)), world)
    return list
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("agenda-en-80", InterfaceLanguage.en, 80, 24), ("agenda-nl-40", .nl, 40, 12), ("agenda-fr-140", .fr, 140, 45),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture(name, of: Self.opened(world), world)
  }

  @Test("an entry has two lines where its title would be cut though rows are free")
  func wholeTitles() {
    let title = "A network day whose title nobody has found yet"
    let few = Self.opened(world, [Event.sample(4, title).entry()])
    #expect(picture(of: few, world).contains(title))
    #expect(few.room(world).lines?(few.rows).count == 3, "a week, a title, its facts")
    let many = Self.opened(world, (1...20).map { Event.sample($0, title).entry() })
    #expect(many.room(world).lines?(many.rows).count == 21)
  }

  @Test("an empty list says what to do")
  func empty() {
    #expect(picture(of: Self.opened(world, []), world).contains("Nothing is planned. Press a to put an event"))
    var list = Self.opened(world, [])
    _ = list.update(.answered(.meeting(.filter), .chosen("mine")), world)
    var filter = AgendaFilter()
    filter.mineOnly = true
    _ = list.update(.loaded(.agenda(filter, after: nil, limit: 100), .agenda(.empty, [:])), world)
    #expect(picture(of: list, world).contains("You are going to nothing and hosting nothing. C shows everything."))
  }

  @Test("others’ texts are harmless and nothing traps in any size")
  func hostile() {
    drawInAllSizes(Self.opened(world), world)
    drawInAllSizes(AgendaState(), world)
    let wide = World.sample(columns: 300, rows: 60)
    let shown = picture(of: Self.opened(wide), wide)
    for scalar in ["\u{1B}", "\u{9B}", "\u{202E}", "\u{200B}"] { #expect(!shown.contains(scalar)) }
  }

  @Test("the cursor goes over entries only, and from week to week")
  func moving() {
    var list = Self.opened(world)
    #expect(list.selected?.event.number == 4)
    list.press(.moveDown, world: world)
    #expect(list.selected?.event.number == 5)
    #expect(list.update(.command(.open), world) == [.open(.event(5))])
    #expect(list.selection(world) == .event(5))
    list.press(.nextSlot, world: world)
    #expect(list.selected?.event.number == 7, "the first of the week after")
    list.press(.goLast, world: world)
    #expect(list.selected?.slot.number == 2)
    list.press(.moveDown, world: world)
    #expect(list.selected?.slot.number == 2)
    list.press(.previousSlot, .previousSlot, .previousSlot, world: world)
    #expect(list.selected?.event.number == 4 && list.selected?.slot.number == 1)
    #expect(list.update(.command(.polls), world) == [.show(Screen(PollListState()))])
    #expect(list.update(.command(.nextPost), world) == nil)
  }

  @Test("one key answers the selected slot; what would be refused is not asked")
  func answering() {
    var list = Self.opened(world)
    list.press(.moveDown, world: world)
    let yes = Act.event(.signUp(5, slot: 1, Event.Answer(.yes)))
    #expect(list.update(.command(.come), world) == [.perform(yes)])
    #expect(
      list.update(.command(.mayCome), world) == [.perform(.event(.signUp(5, slot: 1, Event.Answer(.maybe))))])
    #expect(
      list.update(.command(.bringColleague), world)
        == [.perform(.event(.signUp(5, slot: 1, Event.Answer(.yes, bringsColleague: true))))])
    #expect(list.update(.command(.showComing), world) == [.say(.refused("Say first that you come"))])
    #expect(
      list.update(.done(yes, .signedUp(Event.Answer(.yes, waitingPlace: 3))), world)
        == [
          .load(.agenda(AgendaFilter(), after: nil, limit: 100)),
          .say(.done("Noted: yes, waiting list, place 3. Others do not see that you come; press u to undo it")),
        ])
    list.press(.moveDown, world: world)
    #expect(list.update(.command(.come), world) == [.refused(.signUpNotOpen, world)], "a draft takes nobody")
    #expect(
      list.update(.command(.cannotCome), world) == [.perform(.event(.signUp(6, slot: 1, Event.Answer(.no))))])
  }

  @Test("a colleague is brought and left at home, and a place is shown, without losing the answer")
  func colleague() {
    var list = Self.opened(world)
    #expect(
      list.update(.command(.bringColleague), world) == [.perform(.event(.signUp(4, slot: 1, Event.Answer(.yes))))])
    #expect(
      list.update(.command(.showComing), world)
        == [.perform(.event(.signUp(4, slot: 1, Event.Answer(.yes, bringsColleague: true, isShown: true))))])
    #expect(
      list.update(.command(.cannotCome), world) == [.perform(.event(.signUp(4, slot: 1, Event.Answer(.no))))])
  }

  @Test("mine, all and past are one choice, and what was asked before is no answer")
  func filtering() {
    var list = Self.opened(world)
    guard case .ask(let prompt)? = list.update(.command(.filter), world)?.first, case .choice(let chooser) = prompt.form
    else { return #expect(Bool(false), "no menu") }
    #expect(chooser.items.map(\.id) == ["all", "mine", "past", "mine-past", "~passerelle"])
    var filter = AgendaFilter()
    filter.isPast = true
    #expect(
      list.update(.answered(.meeting(.filter), .chosen("past")), world)
        == [.load(.agenda(filter, after: nil, limit: 100))])
    #expect(list.breadcrumb(world) == ["Agenda", "what is over"])
    _ = list.update(
      .loaded(
        .agenda(AgendaFilter(), after: nil, limit: 100), .agenda(Page(items: AgendaEntry.samples, next: nil), [:])),
      world)
    #expect(list.list.rows.isEmpty)
    filter.network = NetworkID("passerelle")
    #expect(
      list.update(.answered(.meeting(.filter), .chosen("~passerelle")), world)
        == [.load(.agenda(filter, after: nil, limit: 100))])
    #expect(list.update(.command(.clearFilters), world) == [.load(.agenda(AgendaFilter(), after: nil, limit: 100))])
    #expect(list.update(.command(.dropFilter), world) == [.say(.refused("There is no filter"))])
  }

  @Test("the next page is read before the end, and the end is the last one")
  func paging() {
    let entries = (1...250).map { Event.sample($0, "Event \($0)", days: $0).entry() }
    let keys = [PageKey(numbers: [100, 1, 1]), PageKey(numbers: [200, 1, 1])]
    var list = Self.opened(world, Array(entries[0..<100]), next: keys[0])
    #expect(list.summary(world) == "100+ dates")
    let filter = AgendaFilter()
    #expect(list.update(.command(.goLast), world) == [.load(.agenda(filter, after: keys[0], limit: 100))])
    let second = Loaded.agenda(Page(items: Array(entries[100..<200]), next: keys[1]), [:])
    #expect(
      list.update(.loaded(.agenda(filter, after: keys[0], limit: 100), second), world)
        == [.load(.agenda(filter, after: keys[1], limit: 100))])
    let third = Loaded.agenda(Page(items: Array(entries[200...]), next: nil), [:])
    #expect(list.update(.loaded(.agenda(filter, after: keys[1], limit: 100), third), world) == [])
    #expect(list.selected?.event.number == 250 && list.summary(world) == "250 dates")
  }

  @Test("what comes above does not move the selection on the screen")
  func staying() {
    let entries = (1...30).map { Event.sample($0, "Event \($0)", days: $0).entry() }
    var list = Self.opened(world, entries)
    for _ in 0..<20 { list.press(.moveDown, world: world) }
    let row = list.layout(world).lines.wanted(for: 20).lowerBound - list.list.pager.top
    #expect(list.update(.changedElsewhere, world) == [.load(.agenda(AgendaFilter(), after: nil, limit: 100))])
    let more = [Event.sample(90, "New", days: 0).entry(2)] + entries
    _ = list.update(
      .loaded(.agenda(AgendaFilter(), after: nil, limit: 100), .agenda(Page(items: more, next: nil), [:])), world)
    #expect(list.selected?.event.number == 21)
    #expect(list.layout(world).lines.wanted(for: 21).lowerBound - list.list.pager.top == row)
  }
}
