// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Glibc

extension Subcommand {
  static let entering: [Subcommand] = [
    Subcommand(
      "door enter", .door,
      [
        Operand(.choice(TypedWords(["key", "principal", "join"])), "key|principal|join"),
        Operand(.number, "N", .optional),
      ],
      [.accounts],
      reach: .localOnly,
      about: {
        $0(
          nl: "laat een bezoeker binnen voor wie sshd de sleutel nakeek",
          fr: "laisse entrer une personne dont sshd a vérifié la clé",
          de: "lässt herein, wessen Schlüssel sshd geprüft hat", en: "lets in a visitor whose key sshd has checked")
      },
      anyone: { try $0.enter() })
  ]
}

/// Somebody is through the door: what they asked for is to be done for them and nobody else, on the board that was opened to
/// let them in.
@MainActor
struct PassedTheDoor: Error {
  var words: [String]
  var visitor: Environment
  var store: Store
}

/// The forced command. It never asks who the user of the process is, which is the owner of the board for everybody.
extension Context {
  /// `raad door enter key|principal N`, `raad door enter join`
  func enter() throws {
    let kept = DoorEnvironment.kept(of: environment.variables)
    let configuration = try doorConfiguration()
    let credential = environment.host.proof().flatMap(Self.credential)
    let terminal = usableTerminal(kept["TERM"])
    var variables = kept
    variables["TERM"] = terminal
    // Nearly every terminal is UTF-8, and many clients send nothing of their locale.
    if !["LC_ALL", "LC_CTYPE", "LANG"].contains(where: { kept[$0] != nil }) { variables["LC_CTYPE"] = "C.UTF-8" }
    environment.host.replaceVariables(variables)
    input.expectListener(at: STDOUT_FILENO)
    guard let credential else { throw StoreError.door(.notLetIn) }
    var visitor = environment
    visitor.variables = variables
    visitor.variables["RAAD_BOARD"] = configuration.board
    // How wide the output is, the terminal alone says.
    visitor.home = nil
    guard invocation.operand(0) != "join" else {
      guard environment.host.command == nil else { throw DoorRefusal.onlySignUp }
      return try Context(
        invocation: invocation, environment: visitor, preferences: Preferences(), reader: reader, input: input,
        output: output, messages: messages
      ).signUp(with: credential, configuration)
    }
    guard let number = invocation.operand(1).flatMap({ Int64($0) }) else { throw StoreError.door(.notLetIn) }
    let entrance: Entrance = invocation.operand(0) == "key" ? .key(KeyID(number)) : .principal(number)
    let passed = try hidingTheBoard { try visit(entrance, credential, configuration) }
    visitor.door = passed.visit
    visitor.door?.members = configuration.members
    visitor.door?.newcomers = configuration.newcomers
    try messages.flush()
    if terminal != kept["TERM"], visitor.hasScreen, environment.host.command == nil {
      try messages.line("raad: " + reader(DoorCommandPhrase.likeAnotherTerminal(terminal)))
      try messages.flush()
    }
    throw PassedTheDoor(words: try words(of: environment.host.command), visitor: visitor, store: passed.store)
  }

  /// Looks again whether whoever proved this comes in, since sshd asked a moment ago.
  private func visit(
    _ entrance: Entrance, _ credential: Credential, _ configuration: DoorConfiguration
  ) throws(StoreError) -> (store: Store, visit: DoorVisit) {
    let store = try Store(path: configuration.board)
    let member = try store.member(entering: entrance, proving: credential)
    // The day of use is a convenience; nobody waits for it, nor is kept out by a full disk.
    try? store.waiting(atMost: Store.shortPatience) { () throws(StoreError) in
      try store.noteUse(of: entrance, at: environment.now)
    }
    let settings = Self.settingsFile(try store.settings(of: member.id))
    return (store, DoorVisit(entrance: entrance, credential: credential, settings: settings))
  }

  /// Does what uses the board for somebody at the door, who is told of its file as little as can be.
  func hidingTheBoard<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw environment.host.hidingTheBoard(error) }
  }

  /// The one way in that sshd says was taken.
  private static func credential(of proof: String) -> Credential? {
    let lines = proof.split(separator: "\n")
    return lines.count == 1 ? Credential(exposed: String(lines[0])) : nil
  }

  private func words(of command: [UInt8]?) throws -> [String] {
    guard let command else { return [] }
    let text: String
    do throws(TextProblem) { text = try TextRules.decode(bytes: command) } catch {
      guard case .invalidUTF8(let offset) = error else { throw error }
      throw UsageProblem.invalidUTF8(word: 1, offset: offset)
    }
    return try CommandWords.split(text)
  }

  /// A kind of terminal that the host knows: the visitor's, or what nearly all are like.
  private func usableTerminal(_ name: String?) -> String {
    if name == "dumb" { return "dumb" }
    let candidates = DoorEnvironment.terminals(for: name)
    return candidates.first(where: environment.host.knowsTerminal) ?? "dumb"
  }

  /// Settings as a file has them, without what would run a program.
  static func settingsFile(_ settings: [(name: String, value: String)]) -> String {
    let plain = settings.filter { !$0.name.hasPrefix("keys") }
    let keys = settings.compactMap { setting -> (heading: Substring, name: Substring, value: String)? in
      guard setting.name.hasPrefix("keys"), let dot = setting.name.lastIndex(of: ".") else { return nil }
      return (setting.name[..<dot], setting.name[setting.name.index(after: dot)...], setting.value)
    }
    // `keys.list.open` stands between `keys.help` and `keys.open` by name; a heading stands once only.
    .sorted { ($0.heading, $0.name) < ($1.heading, $1.name) }
    var lines = plain.filter { line in SettingName(rawValue: line.name).map { !$0.runsPrograms } ?? false }
      .map { "\($0.name) = \($0.value)" }
    var last: Substring = ""
    for (heading, name, value) in keys {
      if heading != last { lines.append("[\(heading)]") }
      last = heading
      lines.append("\(name) = \(value)")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension SettingName {
  /// Whether it lets the program start others, which there are none of at the door.
  var runsPrograms: Bool { self == .browser || self == .editor }
}
