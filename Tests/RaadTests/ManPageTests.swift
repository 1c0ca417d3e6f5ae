// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI
import Foundation
import Terminal
import Testing

@testable import raad

/// `raad(1)` and `raadhuis(7)` are written by hand but for what tables say; RAAD_DRAW=1 writes that anew.
@MainActor
@Suite("Docs/man")
struct ManPageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Docs/man")
  private static let reader = Reader(language: .en, now: Harness.now)
  private static let administration: [CommandGroup] = [.door, .operation]

  @Test("The derived parts are those of the tables", arguments: ["raad.1", "raadhuis.7"])
  func derived(name: String) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let drawn = try drawn(text, page: name)
    if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text == drawn)
    }
  }

  @Test("Each command, option, setting and policy stands in one of them")
  func complete() throws {
    let pages = try ["raad.1", "raadhuis.7"].map {
      try String(contentsOf: Self.folder.appending(path: $0), encoding: .utf8)
    }
    let all = pages.joined()
    for command in Subcommand.all { #expect(all.contains("\n\(Self.head(command))\n"), "raad \(command.name)") }
    for option in CommandOption.known { #expect(pages[0].contains(Self.escaped(option.usage)), "\(option.dashed)") }
    for name in SettingName.allCases { #expect(pages[0].contains("\n.B \(Self.escaped(name.rawValue))\n"), "\(name)") }
    for name in DoorPolicy.Name.allCases { #expect(pages[1].contains("\n.B \(name.rawValue)\n"), "\(name)") }
  }

  @Test("Text is text and never a request of roff")
  func plain() {
    #expect(Self.escaped(".TH a-b \\n") == "\\&.TH a\\-b \\en")
    #expect(Self.escaped("'so it is") == "\\&'so it is")
    #expect(Self.escaped("“x” ≤ 3") == "“x” ≤ 3")
  }

  /// A page with what stands between its marks made anew.
  private func drawn(_ text: String, page: String) throws -> String {
    let (start, end) = (".\\\" derived: ", ".\\\" end")
    var lines: [String] = []
    var isDerived = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == end { isDerived = false }
      if !isDerived { lines.append(line) }
      if line.hasPrefix(start) {
        isDerived = true
        lines += try #require(Self.part(String(line.dropFirst(start.count)), of: page), "\(line)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func part(_ name: String, of page: String) -> [String]? {
    switch name {
    case "title":
      let (title, section, manual) =
        page == "raad.1" ? ("RAAD", 1, "User Commands") : ("RAADHUIS", 7, "Administration")
      return [".TH \(title) \(section) \"\" \"\(Version.text)\" \"\(manual)\""]
    case "commands":
      let groups = CommandGroup.allCases.filter { Self.administration.contains($0) == (page == "raadhuis.7") }
      return groups.flatMap { group in
        [".SS \(escaped(group.en))"]
          + Subcommand.all.filter { $0.group == group }.flatMap { item(head($0), $0.en) }
      }
    case "global options": return options(CommandOption.global)
    case "options without a command": return options(CommandOption.alone)
    case "options":
      return options(CommandOption.known.filter { !(CommandOption.global + CommandOption.alone).contains($0) })
    case "query": return [escaped(HelpPhrase.query.en)]
    case "settings":
      return SettingName.allCases.flatMap { name in
        let values = name.kind.values.map(\.description).joined(separator: " ")
        return item(".B \(escaped(name.rawValue))", "\(reader(SettingPhrase.help(name))): \(values)")
      }
    case "policies":
      return DoorPolicy.Name.allCases.flatMap { name in
        item(
          ".B \(name.rawValue)",
          DoorPolicy.values(of: name).joined(separator: ", ") + "; unless decided otherwise " + DoorPolicy()[name])
      }
    case "door files":
      return [
        (DoorConfiguration.standardProgram, "the program; sshd runs nothing that somebody else could change"),
        (DoorConfiguration.standardBoard, "the board, of mode 0600 in a folder of mode 0700, owned by raad"),
        (DoorConfiguration.dropIn, "what sshd is told"),
        (DoorSetup.home, "the home of both accounts: root’s, and empty but for .hushlogin"),
        (DoorConfiguration.authorities, "keys of authorities whose certificates are trusted, where there are any"),
      ].flatMap { item(".I \(escaped($0.0))", $0.1) }
    case "sshd": return [".EX"] + DoorConfiguration().lines.map(escaped) + [".EE"]
    default: return nil
    }
  }

  private static func options(_ options: [CommandOption]) -> [String] {
    options.flatMap { option in
      let letter = option.letter.map { "\\-\($0), " } ?? ""
      return item(".B \"\(letter)\(escaped(option.usage))\"", option.en)
    }
  }

  /// A tagged paragraph.
  private static func item(_ head: String, _ text: String) -> [String] { [".TP", head, escaped(text)] }

  private static func head(_ command: Subcommand) -> String {
    let name = "raad \(command.name)"
    return "\\fB\(escaped(name))\\fR\(escaped(String(command.usage.dropFirst(name.count))))"
  }

  /// A text as roff takes it: a hyphen that can be copied, no escapes, no requests.
  private static func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
