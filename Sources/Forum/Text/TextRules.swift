// SPDX-License-Identifier: EUPL-1.2

/// What a text must be to be kept, field by field; every text from a form, an option or a file
/// passes here.
///
/// A text that is accepted comes back as it is stored: in NFC, without white space at its ends,
/// with LF as line end. Lengths are counted in Unicode scalars of that form, as SQLite's `length()`
/// does, so that no pile of accents passes for one character. Invisible and bidirectional
/// characters stay as they are, for the display to make harmless; a text of nothing else is empty.
public enum TextRules {
  /// The most topics of a thread or tip.
  public static let maximumTopics = 5
  /// The most lines of "works on" and "can talk about".
  static let maximumLines = 10

  /// A title of 3–200 characters on one line; line ends, tabs and runs of blanks become one blank.
  public static func title(_ raw: String) throws(FieldProblem) -> String {
    try line(raw, field: .title, min: 3, max: 200)
  }

  /// A text of 1–100,000 characters.
  public static func body(_ raw: String) throws(FieldProblem) -> String {
    try text(raw, field: .body, min: 1, max: 100_000)
  }

  /// A name in full of at most 100 characters, which may be empty.
  public static func name(_ raw: String) throws(FieldProblem) -> String {
    try line(raw, field: .name, min: 0, max: 100)
  }

  /// An organisation's name of at most 100 characters, which may be empty.
  public static func organisation(_ raw: String) throws(FieldProblem) -> String {
    try line(raw, field: .organisation, min: 0, max: 100)
  }

  /// The reason of a moderator's act, 1–500 characters.
  public static func reason(_ raw: String) throws(FieldProblem) -> String {
    try text(raw, field: .reason, min: 1, max: 500)
  }

  /// The note of an adoption report of at most 1,000 characters, which may be empty.
  public static func note(_ raw: String) throws(FieldProblem) -> String {
    try text(raw, field: .note, min: 0, max: 1000)
  }

  /// A board's name, 1–60 characters on one line.
  public static func boardName(_ raw: String) throws(FieldProblem) -> String {
    try line(raw, field: .boardName, min: 1, max: 60)
  }

  /// The name of a saved search, 1–60 characters on one line.
  public static func searchName(_ raw: String) throws(FieldProblem) -> String {
    try line(raw, field: .searchName, min: 1, max: 60)
  }

  /// A board's motto of at most 120 characters on one line, which may be empty.
  public static func motto(_ raw: String) throws(FieldProblem) -> String {
    try line(raw, field: .motto, min: 0, max: 120)
  }

  /// At most ten lines of at most 100 characters each; empty ones are left out.
  public static func lines(_ raw: [String], field: Field) throws(FieldProblem) -> [String] {
    var lines: [String] = []
    for text in raw {
      let line = try line(text, field: field, min: 0, max: 100)
      if !line.isEmpty { lines.append(line) }
    }
    guard lines.count <= maximumLines else {
      throw FieldProblem(field, .tooManyLines(count: lines.count, maximum: maximumLines))
    }
    return lines
  }

  /// A text on one line: every run of blanks, tabs and line ends becomes one blank. With `min` 0 it
  /// may be empty.
  public static func line(_ raw: String, field: Field, min: Int, max: Int) throws(FieldProblem) -> String {
    let text = try checked(raw, field: field)
    var joined = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\t" || scalar.endsLine {
        isGap = true
      } else {
        if isGap { joined.append(" ") }
        isGap = false
        joined.append(scalar)
      }
    }
    return try measured(String(joined).trimmed, field: field, min: min, max: max)
  }

  /// A text of one or more lines. With `min` 0 it may be empty.
  public static func text(_ raw: String, field: Field, min: Int, max: Int) throws(FieldProblem) -> String {
    try measured(try checked(raw, field: field).trimmed, field: field, min: min, max: max)
  }

  private static func checked(_ raw: String, field: Field) throws(FieldProblem) -> String {
    let text = raw.withUniformLineEnds
    if let problem = text.firstControlCharacter { throw FieldProblem(field, problem) }
    return text.nfc
  }

  private static func measured(
    _ text: String, field: Field, min: Int, max: Int
  ) throws(FieldProblem) -> String {
    if text.unicodeScalars.allSatisfy(\.isInvisible) {
      if min > 0 { throw FieldProblem(field, .empty) }
      return ""
    }
    let count = text.unicodeScalars.count
    if count < min { throw FieldProblem(field, .tooShort(count: count, minimum: min)) }
    if count > max { throw FieldProblem(field, .tooLong(count: count, maximum: max)) }
    return text
  }
}
