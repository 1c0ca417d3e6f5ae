// SPDX-License-Identifier: EUPL-1.2

/// A line of a settings file, in the part of TOML 1.0 that is understood: comments, tables, and
/// names with a text, `true`, `false` or a list of texts on one line.
enum SettingsLine: Equatable {
  case blank
  case table(String)
  case entry(name: String, SettingValue)

  /// Reads a line.
  init(_ text: String) throws(SettingsProblem.Kind) {
    var reader = LineReader(text)
    reader.skipBlanks()
    if reader.isAtEnd {
      self = .blank
      return
    }
    if reader.take("[") {
      reader.skipBlanks()
      let name = reader.takeName()
      reader.skipBlanks()
      guard !name.isEmpty, reader.take("]") else { throw .notALine }
      self = .table(name)
    } else {
      let name = reader.takeName()
      reader.skipBlanks()
      guard !name.isEmpty, reader.take("=") else { throw .notALine }
      reader.skipBlanks()
      self = .entry(name: name, try reader.takeValue())
    }
    reader.skipBlanks()
    guard reader.isAtEnd else { throw .trailing(reader.rest) }
  }
}

/// Takes a line apart from its beginning.
private struct LineReader {
  private var scalars: Substring.UnicodeScalarView

  init(_ text: String) { scalars = text[...].unicodeScalars }

  /// Whether nothing but a comment is left.
  var isAtEnd: Bool { scalars.isEmpty || scalars.first == "#" }

  /// What is left, without the blanks at its end.
  var rest: String {
    let end = scalars.lastIndex { $0 != " " && $0 != "\t" }
    return String(String.UnicodeScalarView(end.map { scalars[...$0] } ?? scalars))
  }

  mutating func skipBlanks() {
    while scalars.first == " " || scalars.first == "\t" { scalars.removeFirst() }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard scalars.first == scalar else { return false }
    scalars.removeFirst()
    return true
  }

  /// A bare name of TOML, parts joined by points; empty when none stands here.
  mutating func takeName() -> String {
    let name = scalars.prefix { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
      default: false
      }
    }
    scalars.removeFirst(name.count)
    return String(String.UnicodeScalarView(name))
  }

  mutating func takeValue() throws(SettingsProblem.Kind) -> SettingValue {
    switch scalars.first {
    case "\"", "'": return .text(try takeText())
    case "[": return .list(try takeList())
    default:
      let word = takeName()
      if word == "true" || word == "false" { return .flag(word == "true") }
      throw .notAValue(word + rest)
    }
  }

  private mutating func takeList() throws(SettingsProblem.Kind) -> [String] {
    var texts: [String] = []
    _ = take("[")
    while true {
      skipBlanks()
      if take("]") { return texts }
      guard !isAtEnd else { throw .unfinished }
      guard scalars.first == "\"" || scalars.first == "'" else { throw .notAValue(rest) }
      texts.append(try takeText())
      skipBlanks()
      if take(",") { continue }
      if take("]") { return texts }
      throw isAtEnd ? .unfinished : .notAValue(rest)
    }
  }

  /// A text in single quotes, as it stands, or in double quotes, with escapes.
  private mutating func takeText() throws(SettingsProblem.Kind) -> String {
    let quote = scalars.removeFirst()
    var text = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      if scalar == quote { return String(text) }
      text.append(scalar == "\\" && quote == "\"" ? try takeEscape() : scalar)
    }
    throw .unfinished
  }

  private mutating func takeEscape() throws(SettingsProblem.Kind) -> Unicode.Scalar {
    guard let letter = scalars.popFirst() else { throw .unfinished }
    switch letter {
    case "\"", "\\": return letter
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u", "U":
      let digits = scalars.prefix(letter == "u" ? 4 : 8)
      let text = String(String.UnicodeScalarView(digits))
      guard text.allSatisfy(\.isHexDigit), digits.count == (letter == "u" ? 4 : 8),
        let scalar = UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
      else { throw .notAValue("\\\(letter)\(text)") }
      scalars.removeFirst(digits.count)
      return scalar
    default: throw .notAValue("\\\(letter)")
    }
  }
}
