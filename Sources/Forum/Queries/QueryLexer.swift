// SPDX-License-Identifier: EUPL-1.2

/// Cuts a typed query into terms: `word`, `"a phrase"`, `key:value`, `key:"a value"`, each with `-`
/// before it or not.
///
/// Inside quotation marks `\"` and `\\` stand for the sign itself. Works on scalars, so that an
/// accent after a quotation mark cannot hide it.
struct QueryLexer {
  /// A term before its meaning is looked at; all places are in scalars of the text.
  struct Token {
    /// Where the whole term stands.
    var range: Range<Int>
    /// Whether a `-` stands before it.
    var isExcluded = false
    /// The text before the colon; nil for a word or phrase.
    var key: String?
    /// The word, phrase or value without quotation marks.
    var value = ""
    /// Where the value stands, quotation marks included.
    var valueRange = 0..<0
    /// Whether the value stands between quotation marks.
    var isQuoted = false
  }

  /// A quotation mark that has no partner, at this place.
  struct UnclosedQuote: Error {
    var place: Int
  }

  let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The next term; nil at the end.
  mutating func next() throws(UnclosedQuote) -> Token? {
    while place < scalars.count, isBlank(scalars[place]) { place += 1 }
    guard place < scalars.count else { return nil }
    let start = place
    var token = Token(range: start..<start)
    // More than one mean no more than one, so that no word begins with a hyphen and every query can
    // be written back.
    while place < scalars.count, scalars[place] == "-" {
      token.isExcluded = true
      place += 1
    }
    token.key = takeKey()
    let valueStart = place
    if place < scalars.count, scalars[place] == "\"" {
      token.isQuoted = true
      token.value = try takeQuoted()
    } else {
      token.value = takeBare()
    }
    token.valueRange = valueStart..<place
    token.range = start..<place
    return token
  }

  /// ASCII letters and the colon after them.
  private mutating func takeKey() -> String? {
    var end = place
    while end < scalars.count, scalars[end].isASCIILetter { end += 1 }
    guard end > place, end < scalars.count, scalars[end] == ":" else { return nil }
    defer { place = end + 1 }
    return text(place..<end)
  }

  private mutating func takeQuoted() throws(UnclosedQuote) -> String {
    let opening = place
    var value = String.UnicodeScalarView()
    place += 1
    while place < scalars.count, scalars[place] != "\"" {
      let isEscape =
        scalars[place] == "\\" && place + 1 < scalars.count && "\"\\".unicodeScalars.contains(scalars[place + 1])
      if isEscape { place += 1 }
      value.append(scalars[place])
      place += 1
    }
    guard place < scalars.count else { throw UnclosedQuote(place: opening) }
    place += 1
    return String(value)
  }

  private mutating func takeBare() -> String {
    let start = place
    while place < scalars.count, !isBlank(scalars[place]), scalars[place] != "\"" { place += 1 }
    return text(start..<place)
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar.isControl }
}
