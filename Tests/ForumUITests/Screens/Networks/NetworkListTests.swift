// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("The list of networks, and networks side by side")
struct NetworkListTests {
  private let world = World.sample()

  private func opened(_ world: World, _ networks: [Network] = Network.samples, terms: [NetworkTerm] = [])
    -> NetworkListState
  {
    var list = NetworkListState(terms: terms)
    _ = list.update(.appeared, world)
    _ = list.update(
      .loaded(.networks(list.filter, after: nil, limit: 100), .networks(Page(items: networks, next: nil))), world)
    return list
  }

  private func table(_ world: World, _ networks: [Network] = Network.samples) -> NetworkTableState {
    var table = NetworkTableState(terms: [])
    _ = table.update(
      .loaded(.networks(NetworkFilter(), after: nil, limit: 1000), .networks(Page(items: networks, next: nil))), world)
    return table
  }

  @Test(
    "look like their pictures",
    arguments: [("en-80x24", InterfaceLanguage.en, 80, 24), ("fr-140x45", .fr, 140, 45), ("nl-40x12", .nl, 40, 12)])
  func pictures(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture("networks-\(name)", of: opened(world), world)
    try expectPicture("networks-table-\(name)", of: table(world), world)
    let none = World.sample(language, columns: columns, rows: rows)
    try expectPicture("networks-none-\(name)", of: opened(none, []), none)
  }

  @Test("the names take the room of a standing that nobody has, and members are told once")
  func columns() {
    let networks = [Network.sample("a", "Een netwerk met een naam van veertig tekens", layer: "be.federal")]
    let narrow = picture(of: opened(world, networks), world)
    #expect(narrow.contains("Een netwerk met een naam van veert"))
    let mine = [Network.sample("a", networks[0].fields.name, layer: "be.federal", standing: .board)]
    let cut = picture(of: opened(world, mine), world).split(separator: "\n")
    #expect(cut[1].hasPrefix("Een netwerk") && !cut[1].contains("Een netwerk met een naam van veert"))
    #expect(cut.dropFirst(2).contains { $0.hasPrefix(networks[0].fields.name) }, "at the bottom all of it")
    let row = picture(of: opened(world), world).split(separator: "\n").dropFirst().first ?? ""
    #expect(row.contains(" 20 ") && !row.contains("20 members"))
  }

  @Test("text of others is harmless, ASCII stays ASCII, and nothing traps in any size")
  func hostile() {
    for screen in [opened(world), opened(world, [])] { drawInAllSizes(screen, world) }
    drawInAllSizes(table(world), world)
    let large = World.sample(columns: 300, rows: 60)
    let ascii = World.sample(.de, isUnicode: false)
    for shown in [picture(of: opened(large), large), picture(of: table(large), large)] {
      for scalar in ["\u{1B}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{200D}"] { #expect(!shown.contains(scalar)) }
    }
    let shown = picture(of: opened(ascii), ascii)
    #expect(shown.utf8.count == shown.unicodeScalars.count, "\(shown)")
  }

  @Test("it reads when it appears, opens what is selected, and says how many there are")
  func reading() {
    var list = NetworkListState()
    #expect(list.update(.appeared, world) == [.load(.networks(NetworkFilter(), after: nil, limit: 100))])
    #expect(list.summaries(world) == [])
    list = opened(world)
    #expect(list.summaries(world) == ["3 networks"])
    list.press(.moveDown, world: world)
    #expect(list.update(.command(.open), world) == [.open(.network(NetworkID("jong-voorland")))])
    #expect(list.selection(world) == .network(NetworkID("jong-voorland")))
    // The last networks are read from the end, and the selection stays on its network when the list is read again.
    list = NetworkListState()
    _ = list.update(.appeared, world)
    let key = PageKey(numbers: [], text: "jong-voorland")
    _ = list.update(
      .loaded(
        .networks(NetworkFilter(), after: nil, limit: 100),
        .networks(Page(items: Array(Network.samples.prefix(2)), next: key))), world)
    #expect(list.summaries(world) == ["2+ networks"])
    #expect(
      list.update(.command(.goLast), world) == [.load(.networksBack(NetworkFilter(), before: nil, limit: 100))])
  }

  @Test("filters stack, one of a kind, and go again")
  func filters() {
    var list = opened(world)
    var filter = NetworkFilter()
    func load() -> [Effect] { [.load(.networks(filter, after: nil, limit: 100))] }
    #expect(
      list.update(.answered(.filterKind, .chosen("seeks")), world)?.first.map { effect in
        if case .ask(let prompt) = effect { prompt.purpose == .filterSeeks } else { false }
      } == true)
    filter.seeks = "plain-language"
    #expect(list.update(.answered(.filterSeeks, .chosen("plain-language")), world) == load())
    filter.openOnly = true
    #expect(list.update(.answered(.filterKind, .chosen("open")), world) == load())
    filter.stage = .running
    #expect(list.update(.answered(.filterStage, .chosen("running")), world) == load())
    filter.layer = "be.local"
    #expect(list.update(.answered(.filterLayer, .chosen("be.local")), world) == load())
    filter.words = ["jonge", "ambtenaren"]
    #expect(list.update(.answered(.filterWords, .text("jonge ambtenaren")), world) == load())
    #expect(
      list.breadcrumb(world) == [
        "Networks", "seeks #Plain language", "open to collaboration", "running", "Local", "“jonge ambtenaren”",
      ])
    filter.seeks = "open-data"
    #expect(list.update(.answered(.filterSeeks, .chosen("open-data")), world) == load())
    filter.seeks = nil
    #expect(list.update(.command(.dropFilter), world) == load())
    filter = NetworkFilter()
    #expect(list.update(.command(.clearFilters), world) == load())
    #expect(list.update(.command(.dropFilter), world)?.first == .say(.refused(world.reader(ListPhrase.noFilter))))
  }

  @Test("joining asks nothing, leaving asks where there is no key back, and what cannot be is said why")
  func acts() {
    var list = opened(world)
    let (own, open, asked) = (Network.samples[0].id, Network.samples[1].id, Network.samples[2].id)
    #expect(
      list.update(.command(.joinNetwork), world) == [
        .say(.refused("You are on its board already"))
      ])
    #expect(
      list.update(.command(.leaveNetwork), world)
        == [.ask(.confirm(.confirmLeaveNetwork, "Leave its board and the network?"))])
    #expect(list.update(.answered(.confirmLeaveNetwork, .yes), world) == [.perform(.leaveNetwork(own))])
    list.press(.moveDown, world: world)
    #expect(list.update(.command(.joinNetwork), world) == [.perform(.joinNetwork(open))])
    #expect(
      list.update(.done(.joinNetwork(open), .standing(.member)), world)?.last
        == .say(.done("You are a member of ~jong-voorland now; press u to undo it")))
    #expect(
      list.update(.command(.leaveNetwork), world) == [.say(.refused("You are not a member of this network"))])
    #expect(list.update(.command(.edit), world) == [.refused(.networkBoardOnly, world)])
    #expect(list.update(.command(.admit), world) == [.refused(.networkBoardOnly, world)])
    list.press(.moveDown, world: world)
    #expect(list.update(.command(.leaveNetwork), world) == [.perform(.leaveNetwork(asked))])
    #expect(list.update(.command(.boardRoom), world) == [.refused(.boardsOnly, world)])
    var boards = world
    boards.counts.audiences = [.network(own), .boards]
    #expect(
      list.update(.command(.boardRoom), boards) == [
        .show(
          Screen(
            ThreadListState(place: .everything, query: Query(terms: [Query.Term(.state(.boardRoom))]))))
      ])
    list.press(.goFirst, world: world)
    // The last one of a board stays.
    var alone = Network.samples[0]
    alone.board = [alone.board[0]]
    var single = opened(world, [alone])
    #expect(single.update(.command(.leaveNetwork), world) == [.refused(.lastBoardMember, world)])
  }

  @Test("the table has a row for each network, and folds where the columns do not fit")
  func comparison() {
    let wide = NetworkTable(Network.samples, .sample(columns: 120))
    #expect(wide.head.count == 1 && wide.lines.count == 3)
    let narrow = NetworkTable(Network.samples, .sample(columns: 40, rows: 12))
    #expect(narrow.head.isEmpty && narrow.lines.count > 6)
    #expect(Set(narrow.lines.compactMap(\.entry)) == [0, 1, 2])
    for line in wide.lines + narrow.lines {
      #expect(line.runs.reduce(0) { $0 + DisplayText.width($1.text) } <= 120)
    }
    // Support and budget are columns only where the reader may see any.
    #expect(wide.head[0].contains("Budget"))
    #expect(!NetworkTable([Network.samples[1]], .sample(columns: 120)).head[0].contains("Budget"))
    var table = table(world)
    table.press(.moveDown, world: world)
    #expect(table.update(.command(.open), world) == [.open(.network(NetworkID("jong-voorland")))])
  }
}
