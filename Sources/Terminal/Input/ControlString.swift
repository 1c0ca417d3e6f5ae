// SPDX-License-Identifier: EUPL-1.2

/// A string that a terminal sends by itself (ECMA-48, 5.6): an operating system command, a device
/// control string, an application program command, a privacy message. Answers to questions come as
/// such, sometimes long after they were asked. Nothing of it is typed text, so it is passed over to
/// its end and not kept, however long it is.
struct ControlString: Equatable, Sendable {
  /// What begins it, by the character behind the Escape.
  enum Kind: Unicode.Scalar {
    case deviceControl = "P"
    case startOfString = "X"
    case operatingSystem = "]"
    case privacy = "^"
    case application = "_"

    /// The kind that the character behind an Escape begins.
    init?(_ scalar: Unicode.Scalar) { self.init(rawValue: scalar) }

    /// The kind that a single control character (C1) begins.
    init?(introducer scalar: Unicode.Scalar) {
      guard (0x90...0x9F).contains(scalar.value) else { return nil }
      self.init(rawValue: Unicode.Scalar(UInt8(scalar.value - 0x40)))
    }
  }

  /// Where it ends.
  enum End {
    /// With what was taken last.
    case behind
    /// Before it.
    case before
    /// Before the Escape that came before it.
    case beforeEscape
  }

  /// The key that would have sent the beginning; nil when no key does.
  let key: Key?
  /// Whether anything of it has come.
  private(set) var hasText = false
  private let endsWithBell: Bool
  private var lastWasEscape = false

  /// The string that begins with a character behind an Escape, or with a C1 control.
  init?(_ scalar: Unicode.Scalar) {
    guard let kind = Kind(scalar) ?? Kind(introducer: scalar) else { return nil }
    endsWithBell = kind == .operatingSystem
    let typed = Key(typed: scalar)
    key = Kind(scalar) == nil ? nil : Key(typed.code, typed.modifiers.union(.alt))
  }

  /// Takes what comes next in; says where the string ends once that is known.
  mutating func take(_ input: RawInput) -> End? {
    guard case .scalar(let scalar) = input else { return lastWasEscape ? .beforeEscape : .before }
    defer { hasText = true }
    if lastWasEscape {
      guard scalar != "\\" else { return .behind }
      return .beforeEscape
    }
    switch scalar {
    case "\u{1B}":
      lastWasEscape = true
      return nil
    // ST as one character, CAN and SUB.
    case "\u{9C}", "\u{18}", "\u{1A}": return .behind
    case "\u{7}": return endsWithBell ? .behind : nil
    default: return nil
    }
  }
}
