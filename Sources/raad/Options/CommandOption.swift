// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// An option by its long name: what it takes, and what it is for in four languages.
///
/// Those of this list are taken by many commands or by one; the rows of `Subcommand` say which by
/// which.
struct CommandOption: Phrasing, Sendable {
  /// What follows an option.
  enum Argument: Hashable, Sendable {
    /// Any text; `allowsInput` says whether `-` stands for standard input.
    case text(placeholder: String, allowsInput: Bool = false)
    /// A whole number between two limits.
    case number(minimum: Int = 1, maximum: Int)
    /// A path.
    case file
    /// One of these words.
    case choice(TypedWords)
  }

  /// Its long name, without dashes.
  var name: String
  /// What it takes; nil for a flag.
  var argument: Argument?
  /// The one-letter form; only for what every tool of the field has.
  var letter: Character?
  /// From where it can be used.
  var reach: Reach
  /// The one line that says what it is for.
  var about: @Sendable (InterfaceLanguage) -> String

  init(
    _ name: String, _ argument: Argument? = nil, letter: Character? = nil, reach: Reach = .everywhere,
    about: @escaping @Sendable (InterfaceLanguage) -> String
  ) {
    self.name = name
    self.argument = argument
    self.letter = letter
    self.reach = reach
    self.about = about
  }

  func text(in say: InterfaceLanguage) -> String { about(say) }

  /// With its dashes.
  var dashed: String { "--\(name)" }

  /// With its dashes and what it takes, as help shows it: `--limit N`.
  var usage: String {
    switch argument {
    case nil: dashed
    case .text(let placeholder, _): "\(dashed) \(placeholder)"
    case .number: "\(dashed) N"
    case .file: "\(dashed) FILE"
    case .choice(let words): "\(dashed) \(words.words.joined(separator: "|"))"
    }
  }
}

/// An option is its name.
extension CommandOption: Hashable {
  static func == (one: CommandOption, other: CommandOption) -> Bool { one.name == other.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
