// SPDX-License-Identifier: EUPL-1.2

/// The words behind a subcommand: options with a value each, and operands.
struct Options {
  /// A word that means nothing here.
  struct Problem: Error {
    let text: String
  }

  private var values: [String: String] = [:]
  private(set) var operands: [String] = []

  /// Reads the words; `known` are the options there are.
  init(_ words: some Collection<String>, known: Set<String>) throws(Problem) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        operands.append(word)
        continue
      }
      guard known.contains(word) else { throw Problem(text: "unknown option \(word)") }
      guard let value = rest.popFirst() else { throw Problem(text: "\(word) needs a value") }
      values[word] = value
    }
  }

  /// The text of an option; nil when it was not given.
  func text(_ name: String) -> String? { values[name] }

  /// The whole number of an option, with `k` and `m` for thousands and millions.
  func number(_ name: String, default value: Int? = nil) throws(Problem) -> Int {
    guard let text = values[name] else {
      guard let value else { throw Problem(text: "\(name) is missing") }
      return value
    }
    let unit = text.hasSuffix("m") ? 1_000_000 : text.hasSuffix("k") ? 1000 : 1
    guard let number = Int(unit == 1 ? text[...] : text.dropLast()), number >= 0 else {
      throw Problem(text: "\(name): \(text) is no number")
    }
    return number * unit
  }

  /// The one operand.
  func operand(_ name: String) throws(Problem) -> String {
    guard operands.count == 1 else { throw Problem(text: "one \(name) is needed") }
    return operands[0]
  }
}
