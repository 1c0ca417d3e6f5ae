// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import raad

@MainActor
@Suite("What whom reaches")
struct ReachTests {
  private enum Kind: CaseIterable { case local, owner, atTheDoor }

  /// Commands that are not for everybody everywhere.
  private static let commands: [String: Reach] = [
    "init": .localOnly, "demo": .localOnly, "me join": .localOnly, "backup": .localOnly, "check": .localOnly,
    "door config": .localOnly, "door check": .localOnly, "door setup": .localOnly, "door keys": .localOnly,
    "door principals": .localOnly, "door enter": .localOnly,
  ]

  /// Options that are not.
  private static let options: [String: Reach] = [
    "as": .ownerOnly, "board": .localOnly, "group": .localOnly, "accounts": .localOnly, "yes": .localOnly,
    "output": .standardStreams, "key": .standardStreams,
  ]

  @Test("Each command and option is for those whom the table names")
  func table() {
    for command in Subcommand.all {
      #expect(command.reach == Self.commands[command.name] ?? .everywhere, "\(command.name)")
    }
    #expect(Set(Self.commands.keys).isSubset(of: Subcommand.all.map(\.name)))
    for option in CommandOption.known {
      #expect(option.reach == Self.options[option.name] ?? .everywhere, "\(option.name)")
    }
    #expect(Set(Self.options.keys).isSubset(of: CommandOption.known.map(\.name)))
    // What names a file of the host is never for everybody.
    for option in CommandOption.known where option.argument == .file { #expect(option.reach != .everywhere) }
    for operand in Subcommand.all.flatMap(\.operands) {
      #expect((operand.kind == .file) == (operand.reach != .everywhere))
    }
  }

  @Test("Each kind of visitor reaches what the reach says")
  func visitors() {
    let door = Visitor.atTheDoor(.key(KeyID(1)))
    let rows: [(Reach, String?, local: Bool, owner: Bool, door: Bool)] = [
      (.everywhere, nil, true, true, true), (.everywhere, "/etc/passwd", true, true, true),
      (.standardStreams, "-", true, true, true), (.standardStreams, "/dev/stdin", true, true, false),
      (.standardStreams, nil, true, true, false), (.localOnly, nil, true, true, false),
      (.localOnly, "-", true, true, false),
      (.ownerOnly, nil, false, true, false),
    ]
    for (reach, word, local, owner, atTheDoor) in rows {
      #expect(reach.includes(.local, word: word) == local)
      #expect(reach.includes(.owner, word: word) == owner)
      #expect(reach.includes(door, word: word) == atTheDoor)
    }
  }

  @Test("Every command with each of its options, as each kind of visitor, is refused or not")
  func walk() throws {
    let template = try Harness.withBoard()
    try template.giveKey(1, to: "bo")
    let board = try template.closedBoard()
    for kind in Kind.allCases {
      let harness = try visitor(kind, board)
      // The door hands the board over open; whoever comes by the file opens it each time.
      let store = kind == .atTheDoor ? try Store(path: harness.board) : nil
      for command in Subcommand.all {
        for options in Self.choices(command) where kind == .atTheDoor || options == [.actAs] {
          // In place of files a path of the host, and the streams.
          var before: [String] = []
          for file in ["/etc/passwd", "-"] {
            let words = Self.words(command, options, file: file)
            if words == before { continue }
            before = words
            let outcome = harness.run(words, store: store)
            #expect(
              Self.isRefused(outcome) == isRefused(command, options, file, kind),
              "\(kind): \(words) \(outcome.messages)")
          }
        }
      }
    }
  }

  /// No option, each alone, and those of all commands that everybody reaches together: whoever refuses one of them refuses
  /// all.
  private static func choices(_ command: Subcommand) -> [[CommandOption]] {
    let open = CommandOption.global.filter { $0 != .version && $0.reach == .everywhere }
    let others = CommandOption.global.filter { !open.contains($0) }
    return [[], open] + (others + command.options).map { [$0] }
  }

  private func visitor(_ kind: Kind, _ board: Data) throws -> Harness {
    let harness = try Harness(login: "an")
    try harness.putBoard(board)
    switch kind {
    case .local: try harness.becomeAnotherUser()
    case .owner: break
    case .atTheDoor:
      harness.environment.door = DoorVisit(
        entrance: .key(KeyID(1)), credential: .key(try doorKey(1)), settings: "")
    }
    return harness
  }

  private static func words(_ command: Subcommand, _ options: [CommandOption], file: String) -> [String] {
    var words = command.words.map(String.init)
    for operand in command.operands where operand.isRequired || operand.kind == .file {
      switch operand.kind {
      case .file: words.append(file)
      case .choice(let choices): words.append(choices.words[0])
      case .number, .reference: words.append("1")
      case .handle: words.append("bo")
      default: words.append("x")
      }
    }
    for option in options {
      words.append(option.dashed)
      switch option.argument {
      case nil: break
      case .file: words.append(file)
      case .choice(let choices): words.append(choices.words[0])
      case .number: words.append("1")
      case .text: words.append(option.name == "as" ? "bo" : "x")
      }
    }
    return words
  }

  private func isRefused(_ command: Subcommand, _ options: [CommandOption], _ file: String, _ kind: Kind) -> Bool {
    // Nothing else is done with these.
    if options.contains(.version) { return false }
    let door = Visitor.atTheDoor(.key(KeyID(1)))
    switch kind {
    case .owner: return false
    case .local:
      // Only what opens the board as somebody asks who that is.
      return options.contains(.actAs) && Self.acts(command)
    case .atTheDoor:
      if !command.reach.includes(door) { return true }
      if options.contains(where: { !$0.reach.includes(door, word: $0.argument == .file ? file : nil) }) { return true }
      return command.operands.contains { $0.kind == .file } && file != "-"
    }
  }

  /// Whether a command acts as a member, or would.
  private static func acts(_ command: Subcommand) -> Bool {
    if case .member = command.handler { return true }
    return [
      "backup", "invite", "invite list", "invite tree", "invite revoke", "door", "authority", "authority keys",
      "authority member",
      "authority revoke",
    ].contains(command.name)
  }

  private static func isRefused(_ outcome: Outcome) -> Bool {
    ["over ssh", "only for the owner"].contains { outcome.messages.contains($0) }
  }
}
