// SPDX-License-Identifier: EUPL-1.2

/// One press of a key, as far as a terminal can tell.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A character; `" "` is the space bar.
    case character(Character)
    /// An arrow.
    case up
    /// An arrow.
    case down
    /// An arrow.
    case left
    /// An arrow.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// Insert.
    case insert
    /// Delete: the character under the cursor.
    case delete
    /// Backspace: the character before the cursor.
    case backspace
    /// Enter.
    case enter
    /// Tab.
    case tab
    /// Escape.
    case escape
    /// F1 and so on.
    case function(Int)
  }

  /// Keys held down with it.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit for each.
    public let rawValue: UInt8
    /// A set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }
    /// Ctrl.
    public static let control = Modifiers(rawValue: 1)
    /// Alt, also called Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Shift; never told for characters, which come as they are shifted.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// Which key.
  public let code: Code
  /// What was held down with it.
  public let modifiers: Modifiers

  /// A key. Ctrl with a letter is the same key whatever its case; Shift with a character is that
  /// character in upper case.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    guard case .character(let character) = code else {
      self.code = code
      self.modifiers = modifiers
      return
    }
    self.modifiers = modifiers.subtracting(.shift)
    if modifiers.contains(.control) {
      self.code = .character(Self.single(character.lowercased()) ?? character)
    } else if modifiers.contains(.shift) {
      self.code = .character(Self.single(character.uppercased()) ?? character)
    } else {
      self.code = code
    }
  }

  /// A character without modifiers.
  public init(_ character: Character) {
    self.init(.character(character))
  }

  /// The character this key types into a text; nil if it types none.
  public var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }

  private static func single(_ text: String) -> Character? {
    text.count == 1 ? text.first : nil
  }
}
