// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("How forms look")
struct FormPictureTests {
  /// A question half written, with a hostile title.
  static func asking(_ world: World) -> FormDriver {
    var driver = FormDriver(world) { .asking(in: .advice, query: Query(terms: [.init(.topic("open-data"))]), $0) }
    _ = driver.form.update(.paste("Wie heeft 漢字 en \u{1b}[31m\u{202e}e\u{301} in een brief?"), world)
    driver.go(to: .topics)
    driver.type("lang")
    return driver
  }

  @Test("asking, with a topic being completed", arguments: [("nl", 80, 24), ("en", 40, 12), ("fr", 140, 45)])
  func ask(_ language: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    var driver = Self.asking(world)
    try expectPicture("form-ask-\(language)-\(columns)", of: driver.form, world)
    driver.press(keys: "Enter")
    driver.go(to: .body)
    driver.type("We schrijven elke week brieven die niemand begrijpt.\n\nWie heeft een voorbeeld dat werkt?")
    try expectPicture("form-ask-body-\(language)-\(columns)", of: driver.form, world)
  }

  @Test("replying, with what is answered above", arguments: [("en", 80, 24), ("nl", 40, 12)])
  func reply(_ language: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    let driver = FormDriver(world) {
      .replying(to: ThreadDetail.sample.posts[4], quoting: rows < 20 ? ThreadDetail.sample.posts[4].body : nil, $0)
    }
    try expectPicture("form-reply-\(language)-\(columns)", of: driver.form, world)
  }

  @Test("what is wrong stands at its field", arguments: [("de", 80, 24), ("en", 40, 12)])
  func problems(_ language: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    var driver = FormDriver(world) { .asking(in: .stories, query: Query(), $0) }
    driver.type(String(repeating: "een lange titel ", count: 14))
    driver.go(to: .topics)
    driver.type("klar sprache x")
    driver.press(keys: "Ctrl-S")
    try expectPicture("form-problems-\(language)-\(columns)", of: driver.form, world)
  }

  @Test("a moderator's edit asks for a reason")
  func edit() throws {
    let world = World.sample(.nl, role: .moderator)
    let driver = FormDriver(world) { .editing(ThreadDetail.sample.posts[1], in: ThreadDetail.sample.summary, $0) }
    try expectPicture("form-edit-nl-80", of: driver.form, world)
  }

  @Test("making a tip of an answer")
  func tip() throws {
    let world = World.sample(.en)
    let detail = ThreadDetail.sample
    let driver = FormDriver(world) { .makingTip(of: detail.posts[1], in: detail.summary, $0) }
    try expectPicture("form-tip-en-80", of: driver.form, world)
  }

  @Test("the member's own profile", arguments: [("en", 80, 24), ("nl", 40, 12)])
  func profile(_ language: String, _ columns: Int, _ rows: Int) throws {
    var world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    world.viewer.worksOn = ["open data in the city", "letters people understand"]
    var driver = FormDriver(world) { .profile($0) }
    driver.press(keys: "Tab Tab Tab")
    driver.type("x")
    let known = Organisation(
      id: OrganisationID(1), name: "Stad Gentx – dienst", layer: "be.local.municipality", members: 4)
    _ = driver.form.update(.loaded(.organisations("Stad Gentx"), .organisations([known])), world)
    try expectPicture("form-profile-\(language)-\(columns)", of: driver.form, world)
  }

  @Test("a new board and joining one", arguments: [("en", 80, 24), ("nl", 40, 12)])
  func newcomers(_ language: String, _ columns: Int, _ rows: Int) throws {
    var world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    world.layers.append(
      Layer(
        id: .unspecified, parent: nil, isSelectable: true,
        labels: Labels([.nl: "Zeg ik liever niet", .en: "Prefer not to say"]), abbreviations: Labels([:])))
    var new = FormDriver(world) { .newBoard(path: "/home/an/.local/share/raadhuis/board.db", $0) }
    new.press(keys: "Tab")
    try expectPicture("form-new-board-\(language)-\(columns)", of: new.form, world)
    var join = FormDriver(world) { .joining($0) }
    join.press(keys: "Shift-Tab")
    try expectPicture("form-join-\(language)-\(columns)", of: join.form, world)
  }

  @Test("the first start", arguments: [("nl", 80, 24), ("en", 40, 12), ("fr", 80, 24), ("de", 140, 45)])
  func firstStart(_ language: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    var start = FirstStartState(path: "/home/an/.local/share/raadhuis/board.db", world)
    try expectPicture("first-start-\(language)-\(columns)", of: start, world)
    _ = start.update(.command(.goLast), world)
    try expectPicture("first-start-join-\(language)-\(columns)", of: start, world)
  }

  @Test("no size traps")
  func sizes() {
    let world = World.sample()
    let detail = ThreadDetail.sample
    drawInAllSizes(Self.asking(world).form, world)
    drawInAllSizes(FormState.replying(to: detail.posts[0], quoting: detail.posts[0].body, world), world)
    drawInAllSizes(FormState.profile(world), world)
    drawInAllSizes(FormState.newBoard(path: "/x", world), world)
    drawInAllSizes(FirstStartState(path: "/x", world), world)
  }
}
