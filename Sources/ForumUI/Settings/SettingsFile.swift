// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a settings file says, and what is wrong with it; wrong lines leave what they are about as
/// it comes.
public struct SettingsFile: Sendable {
  /// The settings with what the file changes.
  public private(set) var settings = Settings()
  /// The lines at which settings stand, counted from 1.
  public private(set) var lines: [SettingName: Int] = [:]
  /// The keys with what the file changes.
  public var keymap: Keymap { changedKeymap ?? .standard }
  /// nil when the file changes none: most commands need no keys at all.
  private var changedKeymap: Keymap?
  /// The lines that change keys, in their order.
  public private(set) var keyLines: [KeyLine] = []
  /// What is wrong, in the order of the lines.
  public private(set) var problems: [SettingsProblem] = []
  /// Whether there is one, whatever it says.
  let exists: Bool

  /// The most bytes a file may have.
  public static let maximumSize = 1 << 20

  /// A file that is not there.
  public init() { exists = false }

  /// A file that cannot be read.
  public init(_ problem: SettingsProblem.Kind) {
    exists = true
    problems = [SettingsProblem(problem)]
  }

  /// The file of these bytes, in UTF-8.
  public init(bytes: [UInt8]) {
    exists = true
    var reader = SettingsReader()
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      reader.take(line.last == 0x0D ? line.dropLast() : line, number: index + 1)
    }
    settings = reader.settings
    lines = reader.lines
    problems = reader.problems
    guard !reader.keyLines.isEmpty else { return }
    let keys = Keymap.standard(changedBy: reader.keyLines)
    changedKeymap = keys.keymap
    keyLines = keys.lines
    problems = (problems + keys.problems).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}

extension SettingsFile {
  /// What is wrong with this file that was not wrong with one before it, whatever the lines; nil when that is nothing.
  public func problem(since before: SettingsFile) -> SettingsProblem? {
    guard problems.count > before.problems.count else { return nil }
    return problems.first { problem in !before.problems.contains { $0.kind == problem.kind } } ?? problems.last
  }
}

/// Takes the lines of a settings file in.
private struct SettingsReader {
  private(set) var settings = Settings()
  private(set) var lines: [SettingName: Int] = [:]
  private(set) var keyLines: [KeyLine] = []
  private(set) var problems: [SettingsProblem] = []
  private var table = Table.settings
  /// The lines at which headings and names stand, each with the heading it is under.
  private var seen: [String: Int] = [:]
  private var heading = ""

  /// What the lines under a heading are about.
  private enum Table: Equatable {
    case settings
    case keys(KeyContext?)
    /// Under a heading that means nothing the lines mean nothing.
    case unknown
  }

  mutating func take(_ bytes: ArraySlice<UInt8>, number: Int) {
    do throws(SettingsProblem.Kind) {
      switch try SettingsLine(Self.text(of: bytes)) {
      case .blank: break
      case .table(let name): try begin(name, number)
      case .entry(let name, let value): try enter(name, value, number)
      }
    } catch {
      problems.append(SettingsProblem(line: number, error))
    }
  }

  private static func text(of bytes: ArraySlice<UInt8>) throws(SettingsProblem.Kind) -> String {
    do throws(TextProblem) {
      return try TextRules.decode(bytes: bytes)
    } catch {
      guard case .invalidUTF8(let offset) = error else { throw .notALine }
      throw .invalidUTF8(offset: offset)
    }
  }

  private mutating func begin(_ name: String, _ number: Int) throws(SettingsProblem.Kind) {
    table = .unknown
    let names = ["keys"] + KeyContext.allCases.map { "keys.\($0.rawValue)" }
    guard names.contains(name) else {
      throw .unknownTable(name, nearest: Suggestions.nearest(to: name, orAll: ["keys"], in: names))
    }
    table = .keys(KeyContext(rawValue: String(name.dropFirst("keys.".count))))
    heading = "[\(name)]"
    try note(heading, as: heading, number)
  }

  private mutating func enter(_ name: String, _ value: SettingValue, _ number: Int) throws(SettingsProblem.Kind) {
    guard table != .unknown else { return }
    try note(heading + name, as: name, number)
    switch table {
    case .unknown: break
    case .settings: try set(name, value, number)
    case .keys(let context):
      guard let command = Command(rawValue: name) else {
        throw .unknownCommand(name, nearest: Suggestions.nearest(to: name, in: Command.allCases.map(\.rawValue)))
      }
      keyLines.append(try KeyLine(command, in: context, value, line: number))
    }
  }

  private mutating func note(_ place: String, as name: String, _ number: Int) throws(SettingsProblem.Kind) {
    if let first = seen[place] { throw .duplicate(name, line: first) }
    seen[place] = number
  }

  private mutating func set(_ word: String, _ value: SettingValue, _ number: Int) throws(SettingsProblem.Kind) {
    let words = SettingName.allCases.map(\.rawValue)
    guard let name = SettingName(rawValue: word) else {
      throw .unknownSetting(word, nearest: Suggestions.nearest(to: word, orAll: words, in: words))
    }
    guard settings.set(name, to: value) else { throw .wrongValue(name, value, allowed: name.kind.values) }
    lines[name] = number
  }
}

extension Suggestions {
  /// The nearest words, or a few others when none is near.
  fileprivate static func nearest(to word: String, orAll others: [String], in words: [String]) -> [String] {
    let nearest = nearest(to: word, in: words)
    return nearest.isEmpty ? others : nearest
  }
}
