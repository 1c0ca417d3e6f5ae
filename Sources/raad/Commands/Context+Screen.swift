// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI
import Glibc
import Terminal

/// The way from a command to the full screen and back.
extension Context {
  /// `raad` without words: the board full screen, or Today in lines where there is no terminal.
  ///
  /// Without a board the first start is shown; whoever is not a member yet gets the form to join.
  func openBoard() throws {
    guard environment.hasScreen, !wantsJSON else {
      let session = try openSession()
      try session.today()
      let how = environment.isLineTerminal ? LinearPhrase.openConversation : .openScreen
      if !wantsJSON { try output.lines(["", reader(how)]) }
      return
    }
    do {
      let session = try openSession()
      try session.context.show(session.store, member: session.me)
    } catch StoreError.missing where environment.door == nil {
      try show(nil, member: nil)
    } catch StoreError.notAMember where environment.door == nil {
      try show(try openStore(), member: nil)
    }
  }

  /// Shows a board, or the first start, until the member leaves; then says what became of texts
  /// that were not sent.
  func show(_ store: Store?, member: Member?, start: Interface.Start = .home) throws {
    let path = try store?.path ?? boardPath()
    let throwAway = ThrowAwayBoard()
    defer { throwAway.remove() }
    let session = try beginSession(in: store, of: member)
    defer {
      if let session {
        try? store?.waiting(atMost: Store.shortPatience) { () throws(StoreError) in try store?.endSession(session) }
      }
    }
    var services = services(path: path, throwAway)
    services.doorway = doorway
    // Whoever acts for another changes nothing of how that member's screen looks.
    if !invocation.has(.actAs) { services.settings = settingsHome }
    let ending = try Interface.run(
      store: store, member: member, reader: reader, preferences: preferences,
      options: preferences.settings.terminalOptions(usesColors: environment["NO_COLOR"] == nil), path: path,
      services: services, start: start)
    for path in ending.rescued { try messages.line("raad: " + rescued(path)) }
    for path in ending.leftByEditor { try messages.line("raad: " + reader(SystemPhrase.leftByEditor(path: path))) }
    if ending.isForgotten {
      try messages.line("raad: " + reader(SystemPhrase.forgotten(hours: Ending.hoursUntilForgotten)))
    }
    if ending.isTextLost { try messages.line("raad: " + reader(SystemPhrase.textLost)) }
    try messages.flush()
    if ending.isTurnedOut { throw StoreError.door(.notLetIn) }
    if let posted = ending.posted { try show(made: posted) }
    if let signal = ending.signal { throw Interruption(signal: signal) }
  }

  /// Where a text is that the board could not take; at the door its name is enough to ask for it.
  private func rescued(_ path: String) -> String {
    guard environment.door != nil else { return reader(SystemPhrase.textRescued(path: path)) }
    environment.host.log("door: text rescued: \(path)")
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return reader(DoorCommandPhrase.textRescued(name))
  }

  /// How members of other machines come in, and how this one did.
  private var doorway: Doorway {
    var doorway = Doorway()
    doorway.host = environment.host.name
    guard let door = environment.door else { return doorway }
    (doorway.entrance, doorway.members, doorway.newcomers) = (door.entrance, door.members, door.newcomers)
    return doorway
  }

  /// In the settings file where there is one, which goes before what is kept on the board.
  private var settingsHome: SettingsHome {
    guard preferences.hasFile, let path = environment.settingsPath else { return .board }
    return .file { (name, value) throws(StoreError) in try SettingsFile.keep(name, value, in: path) }
  }

  private func services(path: String, _ throwAway: ThrowAwayBoard) -> Runtime.Services {
    var services = Runtime.Services(
      now: environment.clock, login: environment.login, userID: environment.userID,
      rescueFolders: environment.rescueFolders,
      temporaryFolder: environment.temporaryFolder, editor: environment.editor,
      letsIn: environment.door.map { door in { store in (try? store.letsIn(door.entrance)) ?? true } },
      noteTrouble: { [host = environment.host] in host.note($0) },
      stopwatch: environment.stopwatch, process: getpid()
    ) { [environment, reader] act throws(StoreError) in
      switch act {
      case .createBoard(let board, let layers, let founder):
        return try Store.create(
          path: path, board: board, layers: layers, founder: founder, login: environment.login,
          userID: environment.userID, language: reader.language, welcomeTips: true)
      case .openDemo:
        return try throwAway.make(for: environment, language: reader.language)
      default: throw .missing(path: path)
      }
    }
    services.wakeTheUnwelcome = ProcessLook.wakeTheUnwelcome
    services.calendar = { event, reader, zones in
      ICalendar(name: event.fields.title, now: reader.now, words: ICalendar.Words(reader), zones: zones)
        .text(event.fields.slots.map { ICalendar.Entry(event: event, slot: $0) })
    }
    return services
  }
}

extension Session {
  /// Asks for what is still missing of a text: on a screen when a person is there, else by naming
  /// the options.
  func openForm(_ target: DraftTarget, _ fields: Fields) throws {
    guard environment.hasScreen, !wantsJSON else { throw UsageProblem.missingOptions(fields.missing) }
    let kept = try store.draft(for: target, of: me.id)
    let given = fields.draft
    var draft = kept ?? Draft(target: target, saved: now, fields: [:])
    // The form takes up what is kept for its target; nothing is kept of nothing.
    if !given.isEmpty {
      draft.fields.merge(given) { _, given in given }
      draft.saved = now
      draft = try store.saveDraft(draft, of: me.id, besideOthers: true).draft
    }
    try context.show(store, member: me, start: .form(draft))
  }
}

extension ICalendar.Words {
  /// The words in a reader's language.
  init(_ reader: Reader) {
    self.init(
      hosts: reader(LinearLabel.hosts), cost: reader(LinearLabel.cost), programme: reader(LinearLabel.programme))
  }
}
