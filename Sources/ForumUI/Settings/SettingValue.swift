// SPDX-License-Identifier: EUPL-1.2

/// What a settings file says of a name.
public enum SettingValue: Hashable, Sendable, CustomStringConvertible {
  case text(String)
  case flag(Bool)
  case list([String])

  /// The value as the file writes it.
  public var description: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): "[" + texts.map(Self.quoted).joined(separator: ", ") + "]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}":
        quoted += "\\" + ProblemPhrase.code(scalar.value).replacing("U+", with: "u")
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
