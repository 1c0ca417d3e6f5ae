// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
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
      try show(session.store, member: session.me)
    } catch StoreError.missing where environment.door == nil {
      try show(nil, member: nil)
    } catch StoreError.notAMember where environment.door == nil {
      try show(try openStore(), member: nil)
    }
  }

  /// Shows a board, or the first start, until the member leaves; then says what became of texts
  /// that were not sent.
  func show(_ store: Store?, member: Member?, start: (World) -> Interface.Start = { _ in .home }) throws {
    let path = try store?.path ?? boardPath()
    let throwAway = ThrowAwayBoard()
    defer { throwAway.remove() }
    let session = try beginSession(in: store, of: member)
    defer {
      if let session { try? store?.waiting(atMost: 80) { () throws(StoreError) in try store?.endSession(session) } }
    }
    let ending = try Interface.run(
      store: store, member: member, reader: reader, preferences: preferences,
      options: preferences.settings.terminalOptions(usesColors: environment["NO_COLOR"] == nil), path: path,
      services: services(path: path, throwAway), start: start)
    for path in ending.rescued { try messages.line("raad: " + reader(SystemPhrase.textRescued(path: path))) }
    for path in ending.leftByEditor { try messages.line("raad: " + reader(SystemPhrase.leftByEditor(path: path))) }
    if ending.isTextLost { try messages.line("raad: " + reader(SystemPhrase.textLost)) }
    try messages.flush()
    if ending.isTurnedOut { throw StoreError.door(.notLetIn) }
    if let posted = ending.posted { try show(made: posted) }
    if let signal = ending.signal { throw Interruption(signal: signal) }
  }

  private func services(path: String, _ throwAway: ThrowAwayBoard) -> Runtime.Services {
    Runtime.Services(
      now: environment.clock, login: environment.login, userID: environment.userID,
      rescueFolders: environment.rescueFolders,
      temporaryFolder: environment.temporaryFolder, editor: environment.editor,
      letsIn: environment.door.map { door in { store in (try? store.letsIn(door.entrance)) ?? true } }
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
    try context.show(store, member: me) { .form(.continuing(draft, $0)) }
  }
}
