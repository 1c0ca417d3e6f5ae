// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumStore
@testable import ForumUI

/// Keys against a real board in memory: the loop itself, with a terminal that hands it what the test types.
@MainActor
struct BoardScript {
  /// A terminal that is a queue of events.
  final class Port: TerminalPort {
    var coming: [InputEvent] = []
    /// What plays the editor outside.
    var outside: ((String, String) -> OutsideEnding)?
    /// What was put on the clipboard.
    var copied: [String] = []
    /// What is shown.
    private(set) var shown: Surface?
    /// Milliseconds since the terminal was there: waiting in vain is what takes time.
    private(set) var elapsed = 0
    /// How long was waited in vain, each time.
    private(set) var waits: [Int] = []

    func events(timeoutMilliseconds: Int?) -> [InputEvent] {
      if !coming.isEmpty { return [coming.removeFirst()] }
      waits.append(timeoutMilliseconds ?? 0)
      elapsed += timeoutMilliseconds ?? 0
      return []
    }
    /// Lets time pass without anybody waiting.
    func pass(milliseconds: Int) { elapsed += milliseconds }
    func present(_ surface: Surface, anew: Bool) { shown = surface }
    func suspend() {}
    func run(_ words: [String]) -> OutsideEnding { outside?(words[3], words[4]) ?? .exited(0) }
    func copyToClipboard(_ text: String) { copied.append(text) }
  }

  var runtime: Runtime
  let port = Port()
  /// Whether the program would end.
  var hasQuit: Bool { runtime.isDone }

  var app: App { runtime.app }
  var picture: String { runtime.app.view().picture }

  /// A board with `an` as its steward and one question by `sara`, on its list of advice.
  init(
    _ language: InterfaceLanguage = .en, editor: String? = nil, temporaryFolder: String = "/nowhere",
    path: String = ":memory:", letsIn: ((Store) -> Bool)? = nil
  ) throws {
    let store = path == ":memory:" ? try Self.club.get().copied() : try Self.makeClub(path: path)
    var world = World.sample(language)
    world.viewer = try store.beginVisit(MemberID(rawValue: 1), at: .sampleNow)
    world.board = try store.board()
    world.layers = try store.layers()
    world.topics = try store.topics()
    self.init(
      App(world: world, first: Screen(ThreadListState(place: .advice))), store, editor: editor,
      temporaryFolder: temporaryFolder, letsIn: letsIn)
  }

  /// That board, made once for all tests: each gets a copy.
  private static let club = Result { try makeClub(path: ":memory:") }

  private static func makeClub(path: String) throws -> Store {
    let store = try Store.create(
      path: path, board: Board(name: "Club 35", created: Timestamp.sampleNow.adding(days: -9)), layers: .belgium,
      founder: MemberFields(handle: "an", layer: "be.local.municipality"), login: "an", language: .en,
      welcomeTips: false)
    let sara = try store.join(
      MemberFields(handle: "sara", layer: "be.federal.fps"), login: "sara", at: Timestamp.sampleNow.adding(days: -5))
    for member in [MemberID(rawValue: 1), sara.id] {
      try store.agreeToHouseRules(HouseRules.version, by: member)
    }
    _ = try store.ask(
      NewThread(title: "Who has a template?", body: "One page is enough.", topics: ["social-media"]), by: sara.id,
      at: Timestamp.sampleNow.adding(hours: -5))
    return store
  }

  /// The demo boards, each made when the first test asks for its language.
  private static var demos: [InterfaceLanguage: Store] = [:]

  private static func demo(_ language: InterfaceLanguage) throws -> Store {
    if let made = demos[language] { return made }
    let made = try Store.createDemo(
      path: ":memory:", founder: MemberFields(handle: "an", layer: "be.local.municipality"), login: "an",
      now: .sampleNow, language: language)
    demos[language] = made
    return made
  }

  /// The demo board, full of everything, at home and with the mouse on.
  init(demo language: InterfaceLanguage, columns: Int, rows: Int) throws {
    let store = try Self.demo(language).copied()
    var world = World.sample(language, columns: columns, rows: rows)
    world.viewer = try store.beginVisit(try store.member(login: "an")?.id ?? MemberID(rawValue: 1), at: .sampleNow)
    world.board = try store.board()
    world.layers = try store.layers()
    world.topics = try store.topics()
    world.settings.usesMouse = true
    self.init(App(world: world, first: Screen(TodayState())), store)
  }

  /// A member of a board that is there, at home at a moment of the story; in Dutch.
  init(_ handle: String, on store: Store, at now: Timestamp) throws {
    var world = World.sample(.nl)
    world.reader.now = now
    world.viewer = try store.beginVisit(try #require(try store.member(handle: handle)).id, at: now)
    world.board = try store.board()
    world.layers = try store.layers()
    world.topics = try store.topics()
    self.init(App(world: world, first: Screen(TodayState())), store, now: now)
  }

  /// The first start; the board is made in memory.
  init(firstStart language: InterfaceLanguage) throws {
    var world = World.sample(language)
    let offered = try Store.offered()
    world.layers = offered.layers
    world.topics = offered.topics
    world.viewer.brief.handle = "An.Peeters"
    world.viewer.brief.role = .guest
    self.init(App(world: world, first: Screen(FirstStartState(path: "/srv/board.db", world))), nil)
  }

  /// Somebody who came to the account for invitations of that board, which `prepare` gets ready.
  init(
    signUp newcomer: Newcomer, now: Timestamp = .sampleNow, prepare: (Store) throws(StoreError) -> Void
  ) throws {
    let store = try #require(try BoardScript().runtime.store)
    try prepare(store)
    var world = World.sample()
    world.viewer = Member(
      brief: MemberBrief(
        id: MemberID(rawValue: 0), handle: "", name: "", role: .guest, layer: .unspecified, organisation: ""),
      joined: .sampleNow)
    world.board = try store.board()
    world.layers = try store.layers()
    world.topics = try store.topics()
    self.init(App(world: world, first: Screen(SignUpState(newcomer, world))), store, now: now, letsIn: { _ in true })
  }

  private init(
    _ app: App, _ store: Store?, editor: String? = nil, temporaryFolder: String = "/nowhere",
    now: Timestamp = .sampleNow, letsIn: ((Store) -> Bool)? = nil
  ) {
    runtime = Runtime(
      app: app, store: store,
      services: Runtime.Services(
        now: { now }, login: "an", rescueFolders: [temporaryFolder], temporaryFolder: temporaryFolder,
        editor: editor, letsIn: letsIn, stopwatch: { [port] in Int64(port.elapsed) }
      ) { act throws(StoreError) in
        guard case .createBoard(let board, let layers, let founder) = act else { throw .missing(path: "") }
        return try Store.create(
          path: ":memory:", board: board, layers: layers, founder: founder, login: "an", language: .en,
          welcomeTips: false)
      })
    runtime.begin(in: port)
  }

  /// Presses keys by their names, separated by blanks.
  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      guard let key = Key(String(name)) else { continue }
      take(.key(key))
    }
  }

  /// Goes to a field of the form on top as a member does.
  mutating func go(to name: FormField.Name) {
    for _ in FormField.Name.allCases where app.top.state(FormState.self)?.focus != name { press("Tab") }
  }

  /// Types a text; `\n` is Enter.
  mutating func type(_ text: String) {
    for character in text {
      take(.key(character == "\n" ? Key(.enter) : Key(character)))
    }
  }

  /// Waits without a key for so long, as the loop does; each wait that ends inside of it is taken.
  mutating func rest(milliseconds: Int) {
    let end = port.elapsed + milliseconds
    while !hasQuit, port.elapsed + runtime.nextWait <= end { runtime.turn(in: port) }
    port.pass(milliseconds: max(end - port.elapsed, 0))
  }

  /// Does something with the mouse.
  mutating func point(_ event: MouseEvent) { take(.mouse(event)) }

  /// Hands the loop an event.
  mutating func take(_ event: InputEvent) {
    port.coming.append(event)
    runtime.turn(in: port)
  }

  /// Lets the loop wait once as long as it wants, without a key.
  mutating func wait() { runtime.turn(in: port) }

  /// Tells every screen something, as the loop does before the program stops.
  mutating func tellAll(_ message: Message) { perform(runtime.app.deliverToAll(message)) }

  /// Tells the top screen something.
  mutating func tell(_ message: Message) { perform(runtime.app.deliver(message) ?? []) }

  /// Opens the editor outside, as the loop does, with something in its place.
  mutating func edit(_ run: @escaping (_ command: String, _ path: String) -> OutsideEnding) {
    port.outside = run
    press("Ctrl-O")
    port.outside = nil
  }

  /// Does what a screen would ask for.
  mutating func perform(_ effects: [Effect]) { runtime.perform(effects, in: port) }
}

extension Store {
  /// The board once more, in memory, for a test to change: at a hundredth of what making it costs.
  fileprivate func copied() throws(StoreError) -> Store {
    let copy = Store(database: try Database(temporary: ":memory:"))
    try database.read { () throws(StoreError) in try database.copyPages(to: copy.database) { _, _ in } }
    return copy
  }
}
