// SPDX-License-Identifier: EUPL-1.2

extension String {
  /// The text without white space at either end.
  public var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text with LF for CR LF and for a lone CR.
  var withUniformLineEnds: String {
    var text = self
    guard text.withUTF8({ $0.contains(0x0d) }) else { return self }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// Whether it holds a control character other than newline and tab; looks at bytes, since nearly
  /// no text does.
  var hasRefusedControlCharacter: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        if byte < 0x20 && byte != 0x0a && byte != 0x09 || byte == 0x7f { return true }
        // C1 is C2 80 to C2 9F in UTF-8 (RFC 3629).
        if previous == 0xc2 && byte < 0xa0 { return true }
        previous = byte
      }
      return false
    }
  }

  /// The first control character other than newline and tab, with its line and column from 1; nil
  /// when there is none.
  ///
  /// Columns count characters as readers see them. Expects LF as line end.
  var firstControlCharacter: TextProblem? {
    guard hasRefusedControlCharacter else { return nil }
    let scalars = unicodeScalars
    let isRefused = { (scalar: Unicode.Scalar) in scalar.isControl && scalar != "\n" && scalar != "\t" }
    guard let place = scalars.firstIndex(where: isRefused) else { return nil }
    let before = scalars[..<place]
    let line = before.count { $0 == "\n" } + 1
    let start = before.lastIndex(of: "\n").map(scalars.index(after:)) ?? scalars.startIndex
    let column = String(scalars[start..<place]).count + 1
    return .controlCharacter(scalar: scalars[place].value, line: line, column: column)
  }
}
