// SPDX-License-Identifier: EUPL-1.2

/// The lines of a calendar, escaped and folded (RFC 5545, section 3.1 and 3.3.11).
struct ContentLines {
  /// The most octets of a line, its end not counted.
  static let width = 75
  private(set) var text = ""

  /// Adds a value that needs no escaping: made of what the program itself writes, or of checked signs.
  mutating func add(_ name: String, raw value: String) { append("\(name):\(value)") }

  /// Adds a value of the type TEXT. Whatever is in it, it stays this one value.
  mutating func add(_ name: String, text value: String) { append("\(name):\(Self.escaped(value))") }

  /// Line ends become `\n`; other control characters go, as nothing in a calendar may hold them.
  static func escaped(_ value: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append("\\")
        escaped.append("n")
      case "\t": escaped.append(" ")
      case "\u{0}"..<" ", "\u{7f}"..."\u{9f}": break
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  /// Folds between characters as a reader sees them, and inside of one only where it alone is longer than a line; never
  /// inside the bytes of a scalar.
  private mutating func append(_ line: String) {
    var room = Self.width
    func width(_ part: String) -> Int { part.utf8.count }
    for character in line {
      let part = String(character)
      let pieces = width(part) < Self.width ? [part] : part.unicodeScalars.map { String($0) }
      for piece in pieces {
        if width(piece) > room {
          text += "\r\n "
          // The blank that begins the next line counts.
          room = Self.width - 1
        }
        text += piece
        room -= width(piece)
      }
    }
    text += "\r\n"
  }
}
