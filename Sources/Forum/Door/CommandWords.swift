// SPDX-License-Identifier: EUPL-1.2

/// Splits the command of `ssh host COMMAND` into words as a shell would (POSIX, XCU 2.2), but expands nothing and runs
/// nothing: there is no shell behind the door.
public enum CommandWords {
  /// The longest command, in bytes; texts come by standard input.
  static let longest = 65_536
  /// The most words.
  static let most = 1000

  /// What is wrong with a command.
  public enum Problem: Error, Hashable, Sendable {
    case tooLong(maximum: Int)
    case tooManyWords(maximum: Int)
    /// A quotation that does not end.
    case openQuote(Character)
    /// A backslash with nothing behind it.
    case openBackslash
    /// A control character, at this place from 1.
    case controlCharacter(scalar: UInt32, column: Int)
    /// A word that asks for a shell, such as `|` or `&&`.
    case shell(String)
  }

  /// The words; a `raad` in front is the program's own name and goes.
  public static func split(_ text: String) throws(Problem) -> [String] {
    guard text.utf8.count <= longest else { throw .tooLong(maximum: longest) }
    for (index, scalar) in text.unicodeScalars.enumerated() where scalar.isControl {
      throw .controlCharacter(scalar: scalar.value, column: index + 1)
    }
    var words: [String] = []
    // Scalars, since an accent behind a quote would hide it in one character.
    var rest = text.unicodeScalars[...]
    while let word = try nextWord(&rest) {
      words.append(word)
      if words.count > most { throw .tooManyWords(maximum: most) }
    }
    if words.first == "raad" { words.removeFirst() }
    return words
  }

  private static func nextWord(_ rest: inout Substring.UnicodeScalarView) throws(Problem) -> String? {
    rest = rest.drop { $0 == " " }
    guard !rest.isEmpty else { return nil }
    var word = String.UnicodeScalarView()
    var isBare = true
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ": return try finished(word, isBare: isBare)
      case "'":
        isBare = false
        guard let end = rest.firstIndex(of: "'") else { throw .openQuote("'") }
        word += rest[..<end]
        rest = rest[rest.index(after: end)...]
      case "\"":
        isBare = false
        try readDoubleQuoted(&rest, into: &word)
      case "\\":
        isBare = false
        guard let next = rest.popFirst() else { throw .openBackslash }
        word.append(next)
      default: word.append(scalar)
      }
    }
    return try finished(word, isBare: isBare)
  }

  /// XCU 2.2.3: a backslash quotes only what would mean something here.
  private static func readDoubleQuoted(
    _ rest: inout Substring.UnicodeScalarView, into word: inout String.UnicodeScalarView
  ) throws(Problem) {
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return }
      if scalar == "\\", let next = rest.first, "$`\"\\".unicodeScalars.contains(next) {
        word.append(rest.removeFirst())
      } else {
        word.append(scalar)
      }
    }
    throw .openQuote("\"")
  }

  private static func finished(_ word: String.UnicodeScalarView, isBare: Bool) throws(Problem) -> String {
    let isOperator = isBare && word.allSatisfy { "|&;<>".unicodeScalars.contains($0) }
    guard !isOperator else { throw .shell(String(word)) }
    return String(word).commandWord
  }
}
