// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("A network's page")
struct NetworkPageTests {
  private let world = World.sample()
  private let id = NetworkID("jan-oosterwoud")

  private func opened(_ world: World, _ page: NetworkPage = .sample, atMatches: Bool = false) -> NetworkPageState {
    var state = NetworkPageState(id, opensAtMatches: atMatches)
    _ = state.update(.appeared, world)
    _ = state.update(.loaded(.network(id), .network(page)), world)
    return state
  }

  @Test(
    "looks like its pictures",
    arguments: [("en-80x24", InterfaceLanguage.en, 80, 24), ("de-140x45", .de, 140, 45), ("nl-40x12", .nl, 40, 12)])
  func pictures(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture("network-\(name)", of: opened(world), world)
    try expectPicture("network-matches-\(name)", of: opened(world, atMatches: true), world)
    var end = opened(world)
    end.press(.goLast, world: world)
    try expectPicture("network-end-\(name)", of: end, world)
  }

  @Test("a hint stands there once, also where a network of others suits another one")
  func hints() {
    for standing in [NetworkStanding?.none, .member, .board] {
      var page = NetworkPage.sample
      page.network.standing = standing
      let hints = opened(world, page, atMatches: true).hints(world)
      #expect(hints.contains(.writeCall) && Set(hints).count == hints.count, "\(hints)")
    }
  }

  @Test("text of others is harmless, and nothing traps in any size")
  func hostile() {
    var page = NetworkPage.sample
    page.network.fields = Network.samples[2].fields
    page.matches[0].name = "\u{1b}]0;x\u{7}\u{202e}"
    drawInAllSizes(opened(world, page), world)
    drawInAllSizes(NetworkPageState(id), world)
    let large = World.sample(columns: 200, rows: 90)
    let shown = picture(of: opened(large, page), large)
    for scalar in ["\u{1B}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{200D}", "\u{7}"] { #expect(!shown.contains(scalar)) }
  }

  @Test("one walks over everything that can be opened, with the text in between, down and up again")
  func walking() {
    for (columns, rows) in [(80, 24), (40, 12), (140, 45)] {
      let world = World.sample(columns: columns, rows: rows)
      var state = opened(world)
      let entries = NetworkLayout(state.page, world).entries
      var visited: [NetworkPageState.Entry] = []
      var tops = [state.pager.top]
      for _ in 0..<200 {
        if let entry = state.entry(world), visited.last != entry { visited.append(entry) }
        state.press(.moveDown, world: world)
        tops.append(state.pager.top)
      }
      #expect(visited == entries)
      #expect(tops == tops.sorted())
      // The end of the text is reached although nothing there can be opened.
      #expect(state.pager.isAtEnd(count: NetworkLayout(state.page, world).lines.count, height: world.content.rows))
      for _ in 0..<200 { state.press(.moveUp, world: world) }
      #expect(state.pager.top == 0 && state.selected == 0)
    }
  }

  @Test("Enter opens what is selected, each thing in its own way")
  func opening() {
    var state = opened(world)
    var opened: [Effect] = []
    for index in NetworkLayout(state.page, world).entries.indices {
      _ = state.update(.pointed(index), world)
      opened += state.update(.command(.open), world) ?? []
    }
    #expect(opened.contains(.open(.network(NetworkID("jong-voorland")))))
    #expect(opened.contains(.open(.member("jan_zes"))))
    #expect(opened.contains(.open(.event(3))))
    #expect(opened.contains(.open(.thread(33))))
    #expect(opened.contains(.open(.thread(31))))
    #expect(
      opened.contains(
        .show(Screen(ThreadListState(place: .everything, query: Query(terms: [Query.Term(.network(id))]))))))
    // Whoever asked is not only looked at.
    #expect(
      opened.first.map { effect in
        if case .ask(let prompt) = effect { prompt.purpose == .networkStanding } else { false }
      } == true)
    #expect(
      state.update(.answered(.networkStanding, .chosen("member")), world)
        == [.perform(.admit("sara", id, as: .member, task: ""))])
  }

  @Test("its board admits, invites, and puts on the board")
  func admitting() {
    var state = opened(world)
    #expect(state.update(.command(.admit), world) == [.load(.networkMembers(id))])
    let members = [
      NetworkEntry(member: .sara, standing: .asked), NetworkEntry(member: .jan, standing: .member),
      NetworkEntry(member: .an, standing: .board),
    ]
    let asked = state.update(.loaded(.networkMembers(id), .networkMembers(members)), world)
    guard case .ask(let prompt)? = asked?.first, case .choice(let chooser) = prompt.form else {
      #expect(Bool(false))
      return
    }
    #expect(chooser.items.map(\.label) == ["@sara", "@jan_zes", "@an", "invite somebody else"])
    #expect(
      state.update(.answered(.networkMember, .chosen("jan_zes")), world) == [.load(.networkStanding("jan_zes", id))])
    let choice = state.update(.loaded(.networkStanding("jan_zes", id), .networkStanding(.member)), world)
    guard case .ask(let second)? = choice?.first, case .choice(let standings) = second.form else {
      #expect(Bool(false))
      return
    }
    #expect(standings.items.map(\.id) == ["board", ""])
    #expect(
      state.update(.answered(.networkStanding, .chosen("")), world)
        == [.perform(.admit("jan_zes", id, as: nil, task: ""))])
    #expect(
      state.update(.done(.admit("jan_zes", id, as: nil, task: ""), .standing(nil)), world)
        == [.load(.network(id)), .say(.done("@jan_zes is not in it"))])
    #expect(
      state.update(.answered(.networkMember, .chosen("+")), world)
        == [.ask(.line(.networkInvite, "Handle of whom to invite"))])
    #expect(
      state.update(.answered(.networkInvite, .text("@bo")), world)
        == [.perform(.admit("bo", id, as: .member, task: ""))])
  }

  @Test("one key writes a call to the board of what suits it, with the reasons")
  func calling() throws {
    var state = opened(world, atMatches: true)
    #expect(state.entry(world)?.isMatch == true)
    let effects = state.update(.command(.writeCall), world)
    guard case .show(let screen)? = effects?.first, let form: FormState = screen.state() else {
      #expect(Bool(false))
      return
    }
    #expect(form.choice(.kind) == ThreadKind.call.rawValue)
    #expect(form[.title]?.text == "JAN Oosterwoud would like to meet Jong Voorland")
    let body = try #require(form[.body]?.text)
    #expect(body.hasPrefix("To the board of ~jong-voorland: @sara, @jan_zes."))
    #expect(body.contains("sought: “a speaker on citizens’ panels”; ~jong-voorland offers “a budget for a speaker”"))
    #expect(form[.topics]?.text == "plain-language, open-data")
    // Whoever is on both boards does not call themselves.
    var shared = NetworkPage.sample
    shared.matches[0].board.append(world.viewer.handle)
    var both = opened(world, shared, atMatches: true)
    #expect(both.update(.command(.writeCall), world) == effects)
    // Without a match under the cursor it is for its own board; the writer is not called.
    _ = state.update(.pointed(0), world)
    let own = state.update(.command(.writeCall), world)
    guard case .show(let ownScreen)? = own?.first, let ownForm: FormState = ownScreen.state() else {
      #expect(Bool(false))
      return
    }
    #expect(ownForm[.body]?.text == "To the board of ~jan-oosterwoud: @jan_zes.\n\n")
    var empty = NetworkPage.sample
    empty.network.board = [BoardMember(member: .an)]
    var alone = opened(world, empty)
    #expect(
      alone.update(.command(.writeCall), world) == [.say(.refused("There is nobody else on its board to write to"))])
  }

  @Test("nothing suits a network that says little or is closed, and the page says so")
  func withoutMatches() {
    var page = NetworkPage.sample
    page.matches = []
    #expect(
      NetworkLayout(page, world).lines.contains { $0.runs.map(\.text).joined().hasPrefix("No network suits it yet.") })
    page.network.fields.isOpen = false
    #expect(
      NetworkLayout(page, world).lines.contains {
        $0.runs.map(\.text).joined().contains("not open to collaboration now; no matches")
      })
    var missing = NetworkPageState(id)
    _ = missing.update(.notLoaded(.network(id)), world)
    #expect(picture(of: missing, world).contains("There is no network ~jan-oosterwoud"))
  }
}
