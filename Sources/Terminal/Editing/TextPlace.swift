// SPDX-License-Identifier: EUPL-1.2

/// A place in a text of lines.
public struct TextPlace: Hashable, Comparable, Sendable {
  /// The line, counted from zero.
  public var line: Int
  /// How many characters of the line stand before it.
  public var character: Int

  /// A place.
  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// The beginning of a text.
  public static let start = TextPlace(line: 0, character: 0)

  /// Earlier places come first.
  public static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}
