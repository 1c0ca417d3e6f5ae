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
    var now: () -> Timestamp
    /// The operating system's user.
    var login: String
    /// The number of that user; nil where it does not count.
    var userID: UInt32?
    /// The user's own folders for texts that the board cannot take, in the order in which they are
    /// tried.
    var rescueFolders: [String]
    /// The folder for temporary files.
    var temporaryFolder: String
    /// The command of the user's editor; nil when none is named.
    var editor: String?
    /// Whether whoever came in from another machine may stay; nil for a user of this one. At the door nothing runs beside
    /// the program, it does not step aside, and a session that was forgotten ends.
    var letsIn: ((Store) -> Bool)?
    /// Tells the administrator of the host what is wrong with the board's file, which a member at the door is not told.
    var noteTrouble: (StoreError) -> Void
    /// Milliseconds on a clock that never goes back.
    var stopwatch: () -> Int64
    /// The number of this process, by which it keeps out of step with others.
    var process: Int32
    /// How members of other machines come in.
    public var doorway = Doorway()
    /// Where what the visitor chooses is kept; nil for a member for whom another acts.
    public var settings: SettingsHome?
    /// Has the screens of those who may not stay look at the board at once.
    public var wakeTheUnwelcome: (Store) -> Void = { _ in }
    /// Writes an event as a calendar (RFC 5545).
    public var calendar: (Event, Reader, [String: Zone]) -> String = { _, _, _ in "" }
    /// Opens the board, or makes it; used by the first start.
    var openStore: (Act) throws(StoreError) -> Store

    /// Services from their parts.
    public init(
      now: @escaping () -> Timestamp, login: String, userID: UInt32? = nil, rescueFolders: [String],
      temporaryFolder: String = "/tmp",
      editor: String? = nil,
      letsIn: ((Store) -> Bool)? = nil,
      noteTrouble: @escaping (StoreError) -> Void = { _ in },
      stopwatch: @escaping () -> Int64, process: Int32 = 0,
      openStore: @escaping (Act) throws(StoreError) -> Store
    ) {
      self.now = now
      self.login = login
      self.userID = userID
      self.rescueFolders = rescueFolders
      self.temporaryFolder = temporaryFolder
      self.editor = editor
      self.letsIn = letsIn
      self.noteTrouble = noteTrouble
      self.stopwatch = stopwatch
      self.process = process
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
  var welcomeVersion = 0
  /// What the administrator of the host was told last.
  private var notedTrouble: StoreError?
  private var isIdleTold = true
  /// When to look for what others wrote.
  private(set) var cadence: Cadence
  /// Whether somebody has written and the numbers were not counted since.
  private var isCountOwed = false
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
    let pauses = later.map(\.pause) + (countsWait ? [Cadence.pause] : [])
    return pauses.min().map { max(0, $0 - stillness) }
  }
  /// Whether the last chance to keep drafts has come.
  var isLeaving = false
  /// Drafts that the board could not take in that last chance.
  var ending = Ending()

  /// How long no key comes before what is shown beside a list is read, in milliseconds: longer than
  /// the time between two moves of somebody who goes through it, or of a key that is held (30 a
  /// second, and slow lines bunch them).
  static let previewPause = 60

  /// A runtime over an open board, or over none for the first start.
  init(app: App, store: Store?, services: Services, isForOneForm: Bool = false) {
    self.app = app
    self.store = store
    self.services = services
    self.isForOneForm = isForOneForm
    cadence = Cadence(process: services.process, now: Int(services.stopwatch()))
    self.app.world.isAtDoor = services.letsIn != nil
    self.app.world.keepSettings(in: services.settings)
    dataVersion = (try? store?.dataVersion()) ?? 0
  }

  /// Runs the interface until the member leaves or a signal ends it.
  mutating func run(in terminal: some TerminalPort) -> Ending {
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
    let events = terminal.events(timeoutMilliseconds: nextWait)
    stillness = events.isEmpty ? stillness + (wait ?? 0) : 0
    app.world.reader.now = services.now()
    endUnlessWelcome()
    endWhenTooLate()
    for event in events where !isDone { take(event, in: terminal) }
    if events.isEmpty { if wait == nil { idle(in: terminal) } else { readWhatWaits(in: terminal) } }
    present(in: terminal)
  }

  /// How long the loop waits for keys at most, in milliseconds.
  var nextWait: Int { wait ?? cadence.wait(at: uptime, isDraftKept: isIdleTold) }

  private var uptime: Int { Int(services.stopwatch()) }

  /// Ends the visit of somebody whose key was revoked since: with the next key, look or wake-up,
  /// whichever comes first. A board that cannot be read for a moment turns nobody out.
  private mutating func endUnlessWelcome() {
    guard let letsIn = services.letsIn, let store, !isDone, let version = try? store.dataVersion(),
      version != welcomeVersion
    else { return }
    welcomeVersion = version
    guard !letsIn(store) else { return }
    ending.isTurnedOut = true
    isDone = true
  }

  /// Ends what waited too long for somebody who is nobody yet.
  private mutating func endWhenTooLate() {
    // Help or the house rules over it do not stop the clock.
    guard !isDone, let end = app.stack.compactMap(\.content.waitsUntil).min(), app.world.reader.now >= end else {
      return
    }
    ending.signUp = .tooLate
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
    case .wake: look(in: terminal)
    default:
      cadence.keyCame(at: uptime)
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
    let now = uptime
    if !isIdleTold, cadence.isAtRest(at: now) {
      isIdleTold = true
      perform(app.deliver(.idle) ?? [], in: terminal)
    }
    if services.letsIn != nil, cadence.isForgotten(at: now) {
      ending.isForgotten = true
      isDone = true
    } else if cadence.isLookDue(at: now) {
      look(in: terminal)
    }
  }

  /// Looks whether others have written, and shows it.
  private mutating func look(in terminal: some TerminalPort) {
    let start = uptime
    defer { cadence.looked(at: uptime, effort: uptime - start) }
    guard let store else { return }
    // A host has memory for a thousand screens that nobody looks at.
    defer { if cadence.isAsleep(at: start) { store.shrink() } }
    do throws(StoreError) {
      try store.checkFile()
      perform(writeWhatWaited(), in: terminal)
      let version = try store.dataVersion()
      let isChanged = version != dataVersion
      dataVersion = version
      isCountOwed = isCountOwed || isChanged
      // Today reads the numbers too, so that they need not be counted twice.
      if isChanged { perform(app.deliver(.changedElsewhere) ?? [], in: terminal) }
      if isCountOwed, cadence.mayCount(at: uptime) { refreshCounts() }
    } catch {
      app.notification = .refused(told(error))
    }
  }

  /// What the member is told of an error: at the door nothing of the board's file, which the host's log has, once.
  mutating func told(_ error: StoreError) -> String {
    guard services.letsIn != nil, let trouble = BoardTroublePhrase(error) else {
      return app.world.reader(ErrorPhrase(error))
    }
    if notedTrouble != error { services.noteTrouble(error) }
    notedTrouble = error
    return app.world.reader(trouble)
  }

  /// The numbers beside the places were read.
  mutating func noteCount() {
    cadence.counted(at: uptime)
    isCountOwed = false
    countsWait = false
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
