// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

/// The board full screen, from the first frame to the restored terminal.
@MainActor
public enum Interface {
  /// What is shown first.
  public enum Start: Equatable, Sendable {
    /// Home, or the first start when there is no board, or the form to join when the user is not a
    /// member yet.
    case home
    /// The form of a draft that a command began, with what it was given.
    case form(Draft)
    /// Somebody with an invitation or a certificate, who is no member yet.
    case signUp(Newcomer)
    /// A member who has as many screens open as can be, the oldest since this moment.
    case fullHouse(oldest: Timestamp, maximum: Int)
  }

  /// Shows the board until the member leaves.
  ///
  /// Without a store the first start is shown; `path` is where a new board would stand.
  /// - Returns: how it ended.
  /// - Throws: `TerminalError` when there is no usable terminal; nothing was drawn then.
  public static func run(
    store: Store?, member: Member?, reader: Reader, preferences: Preferences, options: TerminalOptions,
    path: String, services: Runtime.Services, start: Start = .home
  ) throws -> Ending {
    var (world, isVisitNoted) = try world(store: store, member: member, reader: reader, services: services)
    world.settings = preferences.settings
    world.keymap = preferences.keymap
    world.keyLines = preferences.keyLines
    let last = start == .home ? lastPlace(in: store, of: member, world) : nil
    if let store, let member, counts(before: start, last, opens: world.settings.start == .last) {
      world.counts = try store.counts(for: member.id, now: world.reader.now)
    }
    return try TerminalSession.run(options) { session in
      var world = world
      world.size = session.size
      world.reader.isUnicode = session.isUnicode
      world.colors = session.colors
      world.theme = world.settings.theme.theme(colors: session.colors)
      let first = first(start, in: world, store: store, member: member, path: path)
      var app = App(world: world, first: first)
      if let last { app.restore(last, opens: world.settings.start == .last) }
      // The whole path is in what `raad settings` prints; here the name leaves room for what is
      // wrong.
      let problem = preferences.problem(for: world.reader, file: "config.toml")
      app.notification = (store?.obstacle.map { world.reader(ObstaclePhrase($0)) } ?? problem).map { .refused($0) }
      var runtime = Runtime(
        app: app, store: store, services: services, isForOneForm: start != .home)
      runtime.visitWaits = !isVisitNoted
      return runtime.run(in: session)
    }
  }

  /// Where the last visit ended; what cannot be read of it is only a convenience less.
  private static func lastPlace(in store: Store?, of member: Member?, _ world: World) -> LastPlace? {
    guard let store, let member else { return nil }
    let vocabulary = Vocabulary(layers: world.layers + world.otherLayers, topics: world.topics)
    guard var last = try? store.lastPlace(of: member.id, vocabulary: vocabulary) else { return nil }
    if world.settings.start == .last, let open = last.open,
      (try? store.outline(ofThread: open.post.thread, viewer: member.id)) == nil
    {
      last.open = nil
    }
    return last
  }

  /// Whether the numbers beside the places are counted before the first screen is there: Today brings them along as it is
  /// read.
  static func counts(before start: Start, _ last: LastPlace?, opens: Bool) -> Bool {
    switch start {
    case .form: return true
    case .signUp, .fullHouse: return false
    case .home:
      guard opens, let last else { return false }
      return last.open != nil || last.place != Command.today.rawValue
    }
  }

  private static func first(
    _ start: Start, in world: World, store: Store?, member: Member?, path: String
  ) -> Screen {
    guard store != nil else { return Screen(FirstStartState(path: path, world)) }
    if case .signUp(let newcomer) = start {
      return newcomer.fingerprint == nil
        ? Screen(FormState.signingUp(newcomer, world)) : Screen(SignUpState(newcomer, world))
    }
    if case .fullHouse(let oldest, let maximum) = start {
      return Screen(FullHouseState(oldest: oldest, maximum: maximum))
    }
    guard member != nil else { return Screen(FormState.joining(world)) }
    switch start {
    case .home, .signUp, .fullHouse: return Screen(TodayState())
    case .form(let draft): return Screen(FormState.continuing(draft, world))
    }
  }

  /// What the first screen needs besides the numbers, and whether the board could note that the visit began.
  private static func world(
    store: Store?, member: Member?, reader: Reader, services: Runtime.Services
  ) throws(StoreError) -> (World, isVisitNoted: Bool) {
    let guest = Member(
      brief: MemberBrief(
        id: MemberID(0), handle: services.login, name: "", role: .guest, layer: .unspecified,
        organisation: ""), joined: reader.now)
    guard let store else {
      let offered = try Store.offered()
      let world = World(
        reader: reader, viewer: guest, board: Board(name: "Raadhuis", created: reader.now), layers: offered.layers,
        topics: offered.topics)
      return (world, true)
    }
    var world = World(
      reader: reader, viewer: guest, board: try store.board(), layers: try store.layers(),
      otherLayers: try store.otherLayers(), topics: try store.topics())
    guard let member else { return (world, true) }
    let begun = try Runtime.beginVisit(of: member, in: store, at: reader.now)
    world.viewer = begun.member
    let hasDoor = try store.hasDoor()
    if services.doorway.entrance != nil || hasDoor {
      world.door = services.doorway
      world.door?.inviters = try store.doorPolicy().inviters
    }
    return (world, begun.isNoted)
  }
}
