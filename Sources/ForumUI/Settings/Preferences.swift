// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The settings and keys in force, where they come from, and what is wrong with them: the file, and
/// the environment over it.
public struct Preferences: Sendable {
  /// Where a setting comes from.
  public enum Origin: Hashable, Sendable {
    /// Nobody said anything.
    case standard
    /// This line of the file.
    case file(line: Int)
    /// The member keeps it on the board.
    case board
    /// A variable of the environment.
    case variable(String)
  }

  /// The settings.
  public private(set) var settings: Settings
  /// The keys.
  public let keymap: Keymap
  /// The lines of the file that change keys.
  public let keyLines: [KeyLine]
  /// What is wrong, in the order of the file, then with the environment.
  public private(set) var problems: [SettingsProblem]
  /// Whether there is a settings file, which goes before what the member keeps on the board.
  public let hasFile: Bool
  /// Whether they come from the board.
  public let areKept: Bool
  private var origins: [SettingName: Origin]

  /// What a file says, with what the environment's variables say instead.
  public init(_ file: SettingsFile = SettingsFile(), variables: (String) -> String? = { _ in nil }) {
    self.init(file, areKept: false, variables: variables)
  }

  /// What a member keeps on the board, as a file has it, with what the environment's variables say instead.
  public init(kept: SettingsFile, variables: (String) -> String? = { _ in nil }) {
    self.init(kept, areKept: true, variables: variables)
  }

  private init(_ file: SettingsFile, areKept: Bool, variables: (String) -> String?) {
    self.areKept = areKept
    hasFile = file.exists && !areKept
    settings = file.settings
    keymap = file.keymap
    keyLines = file.keyLines
    problems = file.problems
    origins = file.lines.mapValues { areKept ? .board : .file(line: $0) }
    for name in SettingName.allCases {
      guard let variable = name.variable, let word = variables(variable) else { continue }
      if settings.set(name, to: .text(word)) {
        origins[name] = .variable(variable)
      } else {
        let allowed = name.kind.values.compactMap { if case .text(let word) = $0 { word } else { nil } }
        problems.append(SettingsProblem(.wrongVariable(variable, word, allowed: allowed)))
      }
    }
  }

  /// Where a setting comes from.
  public func origin(of name: SettingName) -> Origin { origins[name] ?? .standard }

  /// The first problem in one line, and how many more there are; nil when all is well.
  func problem(for reader: Reader, file: String) -> String? {
    guard let first = problems.first?.text(for: reader, file: file) else { return nil }
    return problems.count == 1 ? first : reader(SettingPhrase.more(first, count: problems.count - 1))
  }
}
