// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// A row of the table of commands: what is typed, what it is for in four languages, and what does
/// it.
///
/// The parser, help, completion and the reference are derived from it. A row stands over the
/// methods that do its work.
struct Subcommand: Phrasing, Sendable {
  /// What does the work of a command.
  enum Handler: Sendable {
    /// Opens a board itself, if it needs one at all.
    case anyone(@MainActor @Sendable (Context) throws -> Void)
    /// Works on the open board, as a member.
    case member(@MainActor @Sendable (Session) throws -> Void)
  }

  /// Its one or two words, as they are typed.
  var name: String
  /// Where help lists it.
  var group: CommandGroup
  /// What follows its name.
  var operands: [Operand]
  /// The options it takes beside those that every command takes.
  var options: [CommandOption]
  /// From where it can be used.
  var reach: Reach
  /// The one line that says what it does.
  var about: @Sendable (InterfaceLanguage) -> String
  var handler: Handler
  /// What its page of the help says at the end.
  var appendix: @Sendable (HelpText) -> [String]

  /// A command for whoever calls it, member or not; as it opens the board itself, its row must say from where.
  init(
    _ name: String, _ group: CommandGroup, _ operands: [Operand] = [], _ options: [CommandOption] = [],
    reach: Reach, about: @escaping @Sendable (InterfaceLanguage) -> String,
    appendix: @escaping @Sendable (HelpText) -> [String] = { _ in [] },
    anyone: @escaping @MainActor @Sendable (Context) throws -> Void
  ) {
    (self.name, self.group, self.operands, self.options) = (name, group, operands, options)
    (self.reach, self.about, self.appendix, handler) = (reach, about, appendix, .anyone(anyone))
  }

  /// A command for members.
  init(
    _ name: String, _ group: CommandGroup, _ operands: [Operand] = [], _ options: [CommandOption] = [],
    reach: Reach = .everywhere, about: @escaping @Sendable (InterfaceLanguage) -> String,
    appendix: @escaping @Sendable (HelpText) -> [String] = { _ in [] },
    member: @escaping @MainActor @Sendable (Session) throws -> Void
  ) {
    (self.name, self.group, self.operands, self.options) = (name, group, operands, options)
    (self.reach, self.about, self.appendix, handler) = (reach, about, appendix, .member(member))
  }

  func text(in say: InterfaceLanguage) -> String { about(say) }

  /// The line of usage: name, operands, options.
  var usage: String {
    (["raad \(name)"] + operands.map(\.usage) + options.map { "[\($0.usage)]" }).joined(separator: " ")
  }

  /// Name and operands.
  var shortUsage: String { ([name] + operands.map(\.usage)).joined(separator: " ") }

  /// Its words, one by one.
  var words: [Substring] { name.split(separator: " ") }

  /// Whether words that begin with one dash are operands: they exclude in a query.
  var takesQuery: Bool { operands.contains { $0.kind == .query } }

  /// The row of a command.
  static func named(_ name: String) -> Subcommand? { all.first { $0.name == name } }

  /// The commands of one word, by which others begin.
  static let firstWords = all.filter { $0.words.count == 1 }.map(\.name)

  /// The commands of two words that begin with this one's name.
  var family: [Subcommand] { Self.all.filter { $0.words.count == 2 && $0.words[0] == name } }

  /// The second words of those: `set` and `join` for `me`.
  var subcommandWords: [String] { family.map { String($0.words[1]) } }
}
