// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// What a command has to work with before a board is open.
@MainActor
struct Context {
  let invocation: Invocation
  let environment: Environment
  let preferences: Preferences
  let reader: Reader
  let input: Input
  let output: Output
  let messages: Output
  /// The board where it is open already.
  var store: Store?
  /// Takes up settings that are found on the board, for whatever is said after the command too.
  var prefer: (Preferences) -> Void = { _ in }

  var wantsJSON: Bool { invocation.has(.json) }

  /// Where the board is.
  func boardPath() throws -> String {
    guard let path = environment.boardPath(option: invocation.value(.board)) else {
      throw CommandRefusal.noPlaceForBoard
    }
    // It would be gone with the command.
    guard path != ":memory:" else { throw CommandRefusal.boardInMemory }
    return path
  }

  /// Opens the board without asking who acts.
  func openStore() throws -> Store {
    let store = try self.store ?? Store(path: try boardPath())
    if let obstacle = store.obstacle, environment.isMessageTerminal, !environment.hasScreen || invocation.command != nil
    {
      try messages.line("raad: " + reader(ObstaclePhrase(obstacle)))
      try messages.flush()
    }
    return store
  }

  /// Opens the board as the operating system's user, or as the member that the file's owner names
  /// with `--as`; that is written to the audit log first.
  func openSession() throws -> Session {
    let store = try openStore()
    let me = try actor(in: store)
    let context = try withSettings(of: me, in: store)
    let vocabulary = Vocabulary(
      layers: try store.layers(), topics: try store.topics(), names: context.reader.queryNames)
    return Session(
      context: context, store: store, me: me, vocabulary: vocabulary,
      reader: context.reader.naming(vocabulary.topics))
  }

  /// The same with the settings that the member keeps on the board, where there is no settings file.
  func withSettings(of member: Member, in store: Store) throws(StoreError) -> Context {
    guard environment.door == nil, !preferences.hasFile, !invocation.has(.actAs) else { return self }
    let kept = try store.settings(of: member.id)
    guard !kept.isEmpty else { return self }
    let preferences = environment.preferences(kept: Self.settingsFile(kept))
    prefer(preferences)
    let language = environment.language(option: invocation.value(.language), preferences.settings)
    return Context(
      invocation: invocation, environment: environment, preferences: preferences,
      reader: environment.reader(language: language), input: input, output: output, messages: messages, store: store,
      prefer: prefer)
  }

  /// Who uses the program, as far as the host is concerned.
  func visitor(of store: Store) -> Visitor {
    if let door = environment.door { return .atTheDoor(door.entrance) }
    return store.owner == environment.userID ? .owner : .local
  }

  /// Who acts as the administrator of the host: nil for the owner of the file, unless they act as a member.
  func administrator(of store: Store) throws -> MemberID? {
    if !invocation.has(.actAs), visitor(of: store) == .owner { return nil }
    return try actor(in: store).id
  }

  /// The member who came in, the operating system's user, or the member that the file's owner names.
  func actor(in store: Store) throws -> Member {
    if let door = environment.door { return try store.member(entering: door.entrance, proving: door.credential) }
    let user = try recognisedMember(in: store)
    guard let handle = invocation.value(.actAs).map(Self.bare) else {
      guard let user else { throw StoreError.notAMember(login: environment.login) }
      return user
    }
    guard CommandOption.actAs.reach.includes(visitor(of: store)) else {
      throw CommandRefusal.notTheOwner(path: store.path)
    }
    guard let member = try store.member(handle: handle) else { throw StoreError.notFound(.member(handle)) }
    if member.id != user?.id { try store.noteActingAs(member.id, login: environment.login, at: environment.now) }
    return member
  }

  /// The member of the user's login; where that was another user's before, only after asking.
  private func recognisedMember(in store: Store) throws -> Member? {
    guard let member = try store.member(login: environment.login) else { return nil }
    if let before = member.userID, before != environment.userID {
      guard environment.isInputTerminal, environment.isMessageTerminal else {
        throw CommandRefusal.anotherUser(login: environment.login, handle: member.handle)
      }
      try messages.line(
        reader(HelpPhrase.isThatYou(login: environment.login, handle: member.handle, before: before)))
      try messages.flush()
      guard try saysYes() else {
        throw CommandRefusal.anotherUser(login: environment.login, handle: member.handle)
      }
    } else if member.userID == environment.userID {
      return member
    }
    // Kept again at the next start where the board cannot be written now.
    try? store.waiting(atMost: Store.shortPatience) { () throws(StoreError) in
      try store.rememberUser(environment.userID, of: member.id, at: environment.now)
    }
    return member
  }

  /// Reads the answer to a question; whoever says nothing says no.
  func saysYes() throws -> Bool { Self.isYes(try input.line(limit: 100)) }

  /// Whether an answer says yes in any of the languages.
  static func isYes(_ answer: String) -> Bool {
    ["y", "yes", "ja", "oui", "o", "j"].contains(answer.lowercased().filter { !$0.isWhitespace })
  }

  /// A handle without the sign before it.
  static func bare(_ handle: String) -> String { handle.hasPrefix("@") ? String(handle.dropFirst()) : handle }

  /// Tells a person at the terminal what was done; a script sees the exit code.
  func confirm(_ phrase: DonePhrase) throws { try confirm(phrase as any Phrasing) }

  /// Tells a person at the terminal what was done, in the words of the screen.
  func confirm(_ phrase: any Phrasing) throws {
    if environment.isOutputTerminal, !wantsJSON { try output.line(reader(phrase)) }
  }

  /// A line that says how far it is; nil when nobody looks.
  func progressLine() -> ProgressLine? {
    guard environment.isMessageTerminal else { return nil }
    return ProgressLine(
      messages, reader: reader, columns: environment.terminalColumns ?? 80, clock: environment.stopwatch)
  }

  /// Prints what was made: its reference.
  func show(made reference: Reference) throws {
    try tell(reference.description, ["ref": .string(reference.description)])
  }

  /// Prints what came of something that cannot be taken back, at once: if it cannot be told where
  /// results go, the message says that it is done all the same.
  func tell(_ line: String, _ object: @autoclosure () -> JSONValue) throws {
    try telling(made: line) { if wantsJSON { try output.json(object()) } else { try output.line(line) } }
  }

  /// Prints, at once, what is told of something that stays done; where that cannot be, the message says what it was.
  func telling(made: String, _ body: () throws -> Void) throws {
    do {
      try body()
      try output.flush()
    } catch let error as OutputError { throw UnsaidError(made: made, error: error) }
  }
}
