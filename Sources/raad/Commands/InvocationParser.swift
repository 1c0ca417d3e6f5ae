// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// Reads the words of a command line by the GNU conventions: options anywhere, `--name=value` or
/// `--name value`, `--` ends them, and one dash alone is a word.
struct InvocationParser {
  private var result = Invocation()
  private var command: Subcommand?
  private var optionsEnded = false

  /// The invocation that the words after the program's name stand for.
  static func parse(_ words: [String]) throws(UsageProblem) -> Invocation {
    var parser = InvocationParser()
    var rest = words[...]
    while let word = rest.popFirst() { try parser.take(word, &rest) }
    try parser.finish()
    return parser.result
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageProblem) {
    if optionsEnded || !word.hasPrefix("-") || word == "-" {
      try takeWord(word, &rest)
    } else if word == "--" {
      optionsEnded = true
    } else if word.hasPrefix("--") {
      try takeLong(word.dropFirst(2), &rest)
    } else if let option = CommandOption.known.first(where: { $0.letter.map { "-\($0)" } == word }) {
      result.options[option] = []
    } else if command?.takesQuery == true {
      result.operands.append(word)
    } else {
      throw .unknownOption(word, nearest: nearestOptions(to: word.drop { $0 == "-" }))
    }
  }

  private mutating func takeLong(
    _ text: Substring, _ rest: inout ArraySlice<String>
  ) throws(UsageProblem) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first ?? ""
    let known = CommandOption.global + (command?.options ?? CommandOption.alone)
    guard let option = known.first(where: { $0.name == name }) else {
      throw .unknownOption("--\(name)", nearest: nearestOptions(to: name))
    }
    guard let argument = option.argument else {
      if parts.count > 1 { throw .unexpectedValue(option: option.dashed) }
      result.options[option, default: []] = []
      return
    }
    guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
      throw .missingValue(option: option.dashed)
    }
    result.options[option, default: []].append(try checked(value, for: option, argument))
  }

  /// A value that an option takes; one of a few words as programs write it.
  private func checked(
    _ value: String, for option: CommandOption, _ argument: CommandOption.Argument
  ) throws(UsageProblem) -> String {
    switch argument {
    case .text: break
    case .file: if value.isEmpty { throw .missingValue(option: option.dashed) }
    case .number(let minimum, let maximum):
      guard let number = Int(value), (minimum...maximum).contains(number) else {
        throw .notANumber(value, place: option.dashed, minimum: minimum, maximum: maximum)
      }
    case .choice(let choices):
      guard let word = choices.word(for: value) else {
        throw .unknownWord(value, place: option.dashed, nearest: choices.nearest(to: value))
      }
      return word
    }
    return value
  }

  private mutating func takeWord(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageProblem) {
    guard let command else { return try takeName(word, &rest) }
    let index = result.operands.count
    guard let operand = command.operand(at: index) else { throw .unexpectedWord(word, command: command.name) }
    guard case .choice(let choices) = operand.kind else { return result.operands.append(word) }
    guard let known = choices.word(for: word) else {
      let others = Suggestions.nearest(to: word, in: command.subcommandWords)
      throw .unknownWord(word, place: command.name, nearest: others.isEmpty ? choices.nearest(to: word) : others)
    }
    result.operands.append(known)
  }

  /// Takes the longest name of a command that the words begin with.
  private mutating func takeName(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageProblem) {
    if let next = rest.first, let found = Subcommand.named("\(word) \(next)"), !word.contains(" ") {
      rest.removeFirst()
      choose(found)
    } else if let found = Subcommand.named(word), found.words.count == 1 {
      choose(found)
    } else {
      throw .unknownCommand(word, nearest: Suggestions.nearest(to: word, in: Subcommand.firstWords))
    }
  }

  private mutating func choose(_ found: Subcommand) {
    command = found
    result.command = found.name
  }

  private func finish() throws(UsageProblem) {
    guard !result.has(.help), !result.has(.version), let command else { return }
    if result.has(.linear) { throw .conflict(CommandOption.linear.dashed, command.name) }
    if let missing = command.operands.dropFirst(result.operands.count).first(where: \.isRequired) {
      throw .missingWord(missing.placeholder, usage: command.usage)
    }
  }

  /// The nearest of a few words, or all of them when none is near.
  static func nearest(to word: String, orAll words: [String]) -> [String] {
    let nearest = Suggestions.nearest(to: word, in: words)
    return nearest.isEmpty ? words : nearest
  }

  /// The nearest options that could stand here.
  private func nearestOptions(to word: Substring) -> [String] {
    let here = CommandOption.global + (command?.options ?? CommandOption.alone)
    return Suggestions.nearest(to: String(word), in: here.map(\.name)).map { "--\($0)" }
  }
}

extension Subcommand {
  /// The operand that the word with this index stands for; the last one when it repeats.
  func operand(at index: Int) -> Operand? {
    if index < operands.count { return operands[index] }
    return operands.last.flatMap { $0.repeats ? $0 : nil }
  }
}

extension InvocationParser {
  /// The language that a command line asks for, also when something else in it is wrong.
  static func language(in words: [String]) -> String? {
    let options = words.prefix { $0 != "--" }
    var found: String?
    for (index, word) in options.enumerated() {
      if word == "--language" { found = options.dropFirst(index + 1).first }
      if word.hasPrefix("--language=") { found = String(word.dropFirst("--language=".count)) }
    }
    return found
  }
}
