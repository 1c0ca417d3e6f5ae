// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

/// Networks by keys, against a real board in memory.
@MainActor
@Suite("Networks, keys and board")
struct NetworkScriptTests {
  private let network = NetworkID("jong-oost")

  /// A board on which `an` has presented a network by keys.
  private func presented(_ change: (inout BoardScript) -> Void = { _ in }) throws -> BoardScript {
    var script = try BoardScript()
    script.press("9")
    #expect(script.picture.contains("Here networks of civil servants present themselves"))
    script.press("a")
    script.type("~Jong-Oost\n")
    script.type("Jong Oost\n")
    script.type("open data")
    script.press("Enter Tab")
    script.type("a speaker on #plain-language")
    change(&script)
    let body = try #require((script.app.top.state() as FormState?)?.shown.count)
    for _ in 0..<body { if (script.app.top.state() as FormState?)?.focus != .body { script.press("Tab") } }
    script.type("Young civil servants of the east.")
    script.press("Ctrl-S")
    return script
  }

  /// That board with the same network, its page on top, without the keys that present it.
  private func onItsPage() throws -> BoardScript {
    var script = try BoardScript()
    var fields = NetworkFields(name: "Jong Oost", body: "Young civil servants of the east.", topics: ["open-data"])
    fields.layers = ["be.local.municipality"]
    fields.needs = [NetworkNeed(.seeks, "a speaker on #plain-language", topics: ["plain-language"])]
    _ = try store(script).addNetwork(network, fields, by: MemberID(rawValue: 1), at: .sampleNow)
    script.runtime.refreshCounts()
    script.press("9 Enter")
    let state: NetworkPageState = try #require(script.app.top.state())
    try #require(state.id == network)
    return script
  }

  private func store(_ script: BoardScript) throws -> Store { try #require(script.runtime.store) }

  @Test("a network is presented by keys, and its page is shown")
  func presenting() throws {
    let script = try presented()
    #expect(script.picture.contains("~jong-oost is presented"))
    let state: NetworkPageState = try #require(script.app.top.state())
    #expect(state.id == network)
    let made = try store(script).network(network, viewer: MemberID(rawValue: 1), now: .sampleNow)
    #expect(made.fields.name == "Jong Oost" && made.fields.topics == ["open-data"])
    #expect(made.fields.needs == [NetworkNeed(.seeks, "a speaker on #plain-language", topics: ["plain-language"])])
    #expect(made.fields.layers == ["be.local.municipality"] && made.standing == .board)
    #expect(try store(script).draft(for: .newNetwork, of: MemberID(rawValue: 1)) == nil)
  }

  @Test("what is wrong is said at its field, and nothing is lost: an id, a topic, a number")
  func problems() throws {
    var script = try presented { script in
      script.type(" and #opn-data")
    }
    #expect(script.picture.contains("opn-data"))
    var form: FormState = try #require(script.app.top.state())
    #expect(form.focus == .seeks && form.problems[.seeks] != nil)
    script.press("Esc")
    #expect(try store(script).draft(for: .newNetwork, of: MemberID(rawValue: 1)) != nil)
    script.press("9 a")
    form = try #require(script.app.top.state())
    #expect(form[.seeks]?.text == "a speaker on #plain-language and #opn-data")
    #expect(form[.network]?.text == "~Jong-Oost")
  }

  @Test("editing changes it, and undo puts the earlier text back")
  func editing() throws {
    var script = try onItsPage()
    script.press("e")
    script.type("; a room")
    script.press("Ctrl-S")
    let store = try store(script)
    func seeks() throws -> [String] {
      try store.network(network, viewer: MemberID(rawValue: 1), now: .sampleNow).fields.needs.map(\.line)
    }
    #expect(try seeks() == ["; a rooma speaker on #plain-language"])
    #expect(script.picture.contains("~jong-oost has been changed"))
    script.press("u")
    #expect(try seeks() == ["a speaker on #plain-language"])
  }

  @Test("a draft of an edit is taken up again, with what it began from")
  func draftOfEdit() throws {
    var script = try onItsPage()
    script.press("e")
    script.type("x ")
    script.press("Esc")
    script.press("e")
    let form: FormState = try #require(script.app.top.state())
    #expect(form[.seeks]?.text == "x a speaker on #plain-language")
    script.press("Ctrl-S")
    let fields = try store(script).network(network, viewer: MemberID(rawValue: 1), now: .sampleNow).fields
    #expect(fields.needs.map(\.line) == ["x a speaker on #plain-language"])
    #expect(fields.needs.first?.topics == ["plain-language"])
  }

  @Test("somebody asks, the board admits, and both can be taken back")
  func comingIn() throws {
    var script = try onItsPage()
    let store = try store(script)
    let sara = try #require(try store.member(handle: "sara"))
    #expect(try store.joinNetwork(network, by: sara.id, at: .sampleNow) == .asked)
    // The notice leads to the page.
    script.press("i Enter")
    let state: NetworkPageState = try #require(script.app.top.state())
    #expect(state.id == network)
    #expect(script.picture.contains("Asks to come in"))
    script.press("Enter Enter")
    func standing() throws -> NetworkStanding? {
      try store.networkStanding(of: "sara", in: network, viewer: MemberID(rawValue: 1))?.standing
    }
    #expect(try standing() == .member)
    #expect(script.picture.contains("@sara: member"))
    script.press("u")
    #expect(try standing() == .asked)
    #expect(script.picture.contains("Undone"))
  }

  @Test("joining and leaving an open network undo each other")
  func joining() throws {
    var script = try BoardScript()
    let store = try store(script)
    let sara = try #require(try store.member(handle: "sara"))
    var fields = NetworkFields(name: "Open", body: "For all.", topics: ["open-data"])
    fields.membership = .open
    _ = try store.addNetwork(network, fields, by: sara.id, at: .sampleNow)
    script.press("9 +")
    func standing() throws -> NetworkStanding? {
      try store.network(network, viewer: MemberID(rawValue: 1), now: .sampleNow).standing
    }
    #expect(try standing() == .member)
    #expect(script.app.world.counts.audiences == [.network(network)])
    script.press("u")
    #expect(try standing() == nil)
    #expect(script.app.world.counts.audiences == [])
    script.press("+ -")
    #expect(try standing() == nil)
    script.press("u")
    #expect(try standing() == .member)
  }

  @Test(
    "its members may ask among themselves; after an answer that helped the asker is asked once whether all may see it")
  func sharing() throws {
    var script = try onItsPage()
    let store = try store(script)
    let sara = try #require(try store.member(handle: "sara"))
    _ = try store.joinNetwork(network, by: sara.id, at: .sampleNow)
    _ = try store.admit("sara", to: network, as: .member, by: MemberID(rawValue: 1), at: .sampleNow)
    script.press("a")
    let form: FormState = try #require(script.app.top.state())
    #expect(form.choice(.audience) == "~jong-oost")
    func go(to field: FormField.Name) {
      for _ in 0..<12 where (script.app.top.state() as FormState?)?.focus != field { script.press("Tab") }
    }
    go(to: .title)
    script.type("Who has the key?")
    go(to: .topics)
    script.type("open data")
    script.press("Enter")
    go(to: .body)
    script.type("Of the room.")
    script.press("Ctrl-S")
    let thread = try #require(script.app.top.content.shows)
    guard case .thread(let number) = thread else {
      #expect(Bool(false))
      return
    }
    #expect(script.picture.contains("members of ~jong-oost"))
    _ = try store.reply(
      to: PostReference(thread: number, number: 1), body: "I have.", language: Language(.en), by: sara.id,
      at: .sampleNow)
    script.tell(.changedElsewhere)
    script.press("G Right y")
    if script.app.prompt == nil { script.press("Right y") }
    #expect(script.picture.contains("Could this help others?"))
    func audience() throws -> Audience {
      try store.outline(ofThread: number, viewer: MemberID(rawValue: 1)).audience
    }
    script.press("n")
    #expect(try audience() == .network(network))
    // Not asked again, whatever else helps.
    script.press("y y")
    #expect(script.app.prompt == nil)
    script.press("S")
    #expect(script.picture.contains("Show this thread, now for"))
    script.press("y")
    #expect(try audience() == .all)
    #expect(try store.notices(for: sara.id, limit: 9).first?.kind == .threadShared)
    script.press("u")
    #expect(try audience() == .network(network))
  }

  @Test("what is found leads to the page: by its name, by its reference, by a search")
  func finding() throws {
    var script = try onItsPage()
    script.press("1 # Backspace")
    script.type("~jong-oost")
    script.press("Enter")
    #expect((script.app.top.state() as NetworkPageState?)?.id == network)
    script.press("1 /")
    script.type("civil servants east\n")
    script.press("Enter")
    #expect((script.app.top.state() as NetworkPageState?)?.id == network)
  }

  @Test("the board in numbers is a key away, and scrolls")
  func board() throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    script.press("%")
    #expect(script.app.top.state(BoardState.self) != nil)
    #expect(script.picture.contains("Who answers whom"))
    script.press("G")
    #expect(script.picture.contains("2025-"))
    script.press("q")
    #expect(script.app.top.state(TodayState.self) != nil)
  }

  @Test("the networks of the demo board suit each other", arguments: InterfaceLanguage.allCases)
  func demo(_ language: InterfaceLanguage) throws {
    for (columns, rows) in [(40, 12), (80, 24), (140, 45)] {
      var script = try BoardScript(demo: language, columns: columns, rows: rows)
      script.press("9 Enter")
      let page: NetworkPageState = try #require(script.app.top.state())
      #expect(page.page != nil)
      script.press("K")
      script.press("t G q q q")
      #expect(script.app.top.state(TodayState.self) != nil || script.app.top.state(NetworkListState.self) != nil)
    }
  }
}
