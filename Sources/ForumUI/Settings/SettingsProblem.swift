// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc
import Terminal

/// What is wrong with a settings file or a variable, and where.
public struct SettingsProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Error, Hashable, Sendable {
    /// The file cannot be read; the operating system's `errno`.
    case unreadable(code: Int32)
    /// Something else than a file has its name.
    case notAFile
    /// More bytes than this.
    case tooLarge(maximum: Int)
    /// A byte that is not UTF-8, counted from 0 in its line.
    case invalidUTF8(offset: Int)
    /// Neither `name = value` nor `[table]` nor a comment.
    case notALine
    /// No value that is understood stands after the sign; what was written.
    case notAValue(String)
    /// A text or list that its line does not end.
    case unfinished
    /// Something stands after the value or the table's name.
    case trailing(String)
    case unknownTable(String, nearest: [String])
    case unknownSetting(String, nearest: [String])
    /// Not what the setting takes; what it takes.
    case wrongValue(SettingName, SettingValue, allowed: [SettingValue])
    /// The variable of a setting names nothing it takes.
    case wrongVariable(String, String, allowed: [String])
    /// A name or table that an earlier line has.
    case duplicate(String, line: Int)
    case unknownCommand(String, nearest: [String])
    /// The command has no meaning in the place.
    case noMeaning(Command, KeyContext)
    /// Not the names of keys.
    case notKeys(Command)
    case unknownKey(String, nearest: [String])
    /// A key that terminals do not send, or not as itself; the one that arrives.
    case unsentKey(String, arrives: String?)
    /// Keys that only type text where the command has a meaning.
    case typesText(String)
    /// The key means something else in the same place.
    case conflict(String, with: Command, KeyContext)
    /// No key would lead out of the place.
    case noWayOut(KeyContext)
  }

  /// The line of the file, counted from 1; nil for the whole file or a variable.
  var line: Int?
  /// What is wrong.
  var kind: Kind

  /// A problem.
  init(line: Int? = nil, _ kind: Kind) {
    self.line = line
    self.kind = kind
  }
}

extension SettingsProblem: Phrasing {
  /// The problem with its place: `FILE:LINE: what is wrong`, or without the line where there is
  /// none.
  public func text(for reader: Reader, file: String) -> String {
    if case .wrongVariable = kind { return reader(self) }
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(reader(self))"
  }

  /// The problem of one setting, behind its name.
  public func text(for reader: Reader, place: String) -> String { "\(place): \(reader(self))" }

  /// A word of the file as messages quote it: not longer than a line has room for.
  static func excerpt(_ text: String) -> String { DisplayText.truncated(text, to: 40) }

  static func choice(_ values: [some CustomStringConvertible], or: String) -> String {
    ProblemPhrase.choice(values.map(\.description), or: or)
  }

  /// Where a key has its meaning, within a sentence.
  static func place(_ context: KeyContext) -> PlacePhrase { PlacePhrase(context: context) }

  /// The operating system's words for an error number.
  static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// The heading of a place's keys with a small letter.
  struct PlacePhrase: Phrasing {
    let context: KeyContext

    private var heading: KeyPhrase { .group(context.group) }

    func text(in say: InterfaceLanguage) -> String {
      Self.small(say(heading))
    }

    private static func small(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
  }
}
