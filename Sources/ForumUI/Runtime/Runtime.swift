// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

/// The one impure loop: wait, decode, update, perform effects, view, present.
@MainActor
public struct Runtime {
  /// What the runtime needs from outside: no clock, no identity, no environment of its own.
  public struct Services {
    /// The present moment.
    public var now: () -> Timestamp
    /// The operating system's user.
    public var login: String
    /// The number of that user; nil where it does not count.
    public var userID: UInt32?
    /// The user's own folders for texts that the board cannot take, in the order in which they are
    /// tried.
    public var rescueFolders: [String]
    /// The folder for temporary files.
    public var temporaryFolder: String
    /// The command of the user's editor; nil when none is named.
    public var editor: String?
    /// Whether whoever came in from another machine may stay; nil for a user of this one. At the door nothing runs beside
    /// the program, and it does not step aside.
    public var letsIn: ((Store) -> Bool)?
    /// Opens the board, or makes it; used by the first start.
    public var openStore: (Act) throws(StoreError) -> Store

    /// Services from their parts.
    public init(
      now: @escaping () -> Timestamp, login: String, userID: UInt32? = nil, rescueFolders: [String],
      temporaryFolder: String = "/tmp",
      editor: String? = nil,
      letsIn: ((Store) -> Bool)? = nil,
      openStore: @escaping (Act) throws(StoreError) -> Store
    ) {
      self.now = now
      self.login = login
      self.userID = userID
      self.rescueFolders = rescueFolders
      self.temporaryFolder = temporaryFolder
      self.editor = editor
      self.letsIn = letsIn
      self.openStore = openStore
    }

    /// Where texts go that the board cannot take.
    var rescue: Rescue { Rescue(folders: rescueFolders, temporaryFolder: temporaryFolder) }
  }

  var app: App
  var store: Store?
  let services: Services
  /// Whether the program ends once the form it began with is posted or left.
  let isForOneForm: Bool
  /// Whether the loop ends after this event.
  var isDone = false
  private var dataVersion = 0
  /// The state of the board in which it was last asked whether the visitor may stay.
  private var welcomeVersion = 0
  private var isIdleTold = true
  /// Whether the terminal may show something else than what was shown last.
  private var isDrawnAnew = false
  /// What is read once the frame is shown.
  var later: [Request] = []
  /// Whether the numbers beside the places are counted anew then.
  var countsWait = false
  /// Whether the board could not note yet that the visit began.
  var visitWaits = false
  /// What was read of threads and the board could not take yet, by their numbers.
  var waitingMarks: [Int: ReadMarks] = [:]
  /// How long no key has come while something waited to be read, in milliseconds.
  private var stillness = 0
  /// How much longer no key is to come until the first of what waits is read; nil when nothing
  /// waits.
  private var wait: Int? {
    let pauses = later.map(\.pause) + (countsWait ? [Self.pause] : [])
    return pauses.min().map { max(0, $0 - stillness) }
  }
  /// Whether the last chance to keep drafts has come.
  var isLeaving = false
  /// Drafts that the board could not take in that last chance.
  var ending = Ending()

  /// How long the loop sleeps at most before it looks for others' writes and keeps drafts, in
  /// milliseconds.
  static let tick = 2000
  /// How long no key comes before what can wait is read, in milliseconds.
  static let pause = 30
  /// The same for what is shown beside a list: longer than the time between two moves of somebody
  /// who goes through it, or of a key that is held (30 a second, and slow lines bunch them).
  static let previewPause = 60

  /// A runtime over an open board, or over none for the first start.
  public init(app: App, store: Store?, services: Services, isForOneForm: Bool = false) {
    self.app = app
    self.store = store
    self.services = services
    self.isForOneForm = isForOneForm
    self.app.world.isAtDoor = services.letsIn != nil
    dataVersion = (try? store?.dataVersion()) ?? 0
  }

  /// Runs the interface until the member leaves or a signal ends it.
  public mutating func run(in terminal: some TerminalPort) -> Ending {
    begin(in: terminal)
    while !isDone { turn(in: terminal) }
    return end(in: terminal)
  }

  /// Asks for what the first frame needs and shows it.
  mutating func begin(in terminal: some TerminalPort) {
    perform(app.start(), in: terminal)
    present(in: terminal)
  }

  /// Waits once, takes in what came, or does what waited for a moment without any, and shows what became of it.
  mutating func turn(in terminal: some TerminalPort) {
    let wait = wait
    let events = terminal.events(timeoutMilliseconds: wait ?? Self.tick)
    stillness = events.isEmpty ? stillness + (wait ?? 0) : 0
    app.world.reader.now = services.now()
    endUnlessWelcome()
    for event in events where !isDone { take(event, in: terminal) }
    if events.isEmpty { if wait == nil { idle(in: terminal) } else { readWhatWaits(in: terminal) } }
    present(in: terminal)
  }

  /// Ends the visit of somebody whose key was revoked since: as soon as another process has written
  /// that, whether keys come or not. A board that cannot be read for a moment turns nobody out.
  private mutating func endUnlessWelcome() {
    guard let letsIn = services.letsIn, let store, !isDone, let version = try? store.dataVersion(),
      version != welcomeVersion
    else { return }
    welcomeVersion = version
    guard !letsIn(store) else { return }
    ending.isTurnedOut = true
    isDone = true
  }

  /// Keeps what must not be lost.
  mutating func end(in terminal: some TerminalPort) -> Ending {
    isLeaving = true
    perform(app.deliverToAll(.leaving), in: terminal)
    perform(writeWhatWaited(), in: terminal)
    keepPlace()
    return ending
  }

  private mutating func present(in terminal: some TerminalPort) {
    terminal.present(app.view(), anew: isDrawnAnew)
    isDrawnAnew = false
  }

  private mutating func take(_ event: InputEvent, in terminal: some TerminalPort) {
    switch event {
    case .signal(let signal):
      ending.signal = signal
      isDone = true
    case .endOfInput: isDone = true
    default:
      perform(app.update(event), in: terminal)
      isIdleTold = false
    }
  }

  private mutating func readWhatWaits(in terminal: some TerminalPort) {
    let requests = later.filter { $0.pause <= stillness }
    later.removeAll { $0.pause <= stillness }
    if later.isEmpty { stillness = 0 }
    for request in requests { perform(load(request), in: terminal) }
    if countsWait { refreshCounts() }
  }

  private mutating func idle(in terminal: some TerminalPort) {
    if !isIdleTold {
      isIdleTold = true
      perform(app.deliver(.idle) ?? [], in: terminal)
    }
    guard let store else { return }
    do throws(StoreError) {
      try store.checkFile()
      perform(writeWhatWaited(), in: terminal)
      let version = try store.dataVersion()
      guard version != dataVersion else { return }
      dataVersion = version
      refreshCounts()
      perform(app.deliver(.changedElsewhere) ?? [], in: terminal)
    } catch {
      app.notification = .refused(app.world.reader(ErrorPhrase(error)))
    }
  }

  /// Performs effects in order; what they bring about in turn comes right after each.
  mutating func perform(_ effects: [Effect], in terminal: some TerminalPort) {
    for effect in effects {
      switch effect {
      case .suspend where services.letsIn != nil, .editOutside where services.letsIn != nil,
        .run where services.letsIn != nil:
        app.notification = .refused(app.world.reader(EditorPhrase.notAtTheDoor))
      case .quit:
        isDone = true
        return
      case .suspend:
        perform(app.deliverToAll(.leaving), in: terminal)
        terminal.suspend()
      case .redraw:
        isDrawnAnew = true
        perform(app.deliver(.appeared) ?? [], in: terminal)
      case .editOutside(let text):
        perform(edit(text) { terminal.run(OutsideCommand($0, on: $1).words) }, in: terminal)
      case .copy(let text): terminal.copyToClipboard(text)
      case .export(let file): perform(export(to: file), in: terminal)
      case .run(let words):
        if terminal.run(words) != .exited(0) {
          app.notification = .refused(app.world.reader(AddressPhrase.failed(words[0])))
        }
      default:
        perform(apply(effect), in: terminal)
      }
    }
  }
}

extension Request {
  /// Whether it is for what is shown beside a list.
  var isPreview: Bool { if case .preview = self { true } else { false } }

  /// How long no key is to come before it is read, when it can wait; in milliseconds.
  @MainActor fileprivate var pause: Int { isPreview ? Runtime.previewPause : Runtime.pause }
}
