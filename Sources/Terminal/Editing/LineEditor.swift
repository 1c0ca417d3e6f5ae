// SPDX-License-Identifier: EUPL-1.2

/// A field of one line of text with a cursor.
public struct LineEditor: Equatable, Sendable {
  /// The characters of the text; their form is that of `Graphemes`.
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// The most characters the text may have; nil is no limit.
  let limit: Int?
  /// What the last kill took, for Ctrl-Y.
  private var killed: [Character] = []

  /// A field with a text, the cursor at its end; line breaks become blanks, what is past the limit
  /// is left out.
  public init(text: String = "", limit: Int? = nil) {
    self.limit = limit.map { max($0, 0) }
    characters = []
    cursor = 0
    insert(text)
  }

  /// The text.
  public var text: String { String(characters) }
  /// True if there is no text.
  public var isEmpty: Bool { characters.isEmpty }

  /// Puts text at the cursor, as typing it would; line breaks and tabs become blanks, and what does
  /// not fit is left out.
  ///
  /// - Returns: false if something did not fit.
  @discardableResult
  public mutating func insert(_ text: String) -> Bool {
    // Through a string once more: a mark behind a tab stands alone, behind a blank it does not.
    let characters = Array(String(Graphemes.editable(text).map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    let room = limit.map { max($0 - self.characters.count, 0) } ?? characters.count
    replace(cursor..<cursor, with: Array(characters.prefix(room)))
    return characters.count <= room
  }

  /// Takes text in place of all there is, and stands at its end.
  public mutating func replaceText(_ text: String) {
    replace(0..<characters.count, with: [])
    insert(text)
  }

  /// Stands before a character, or as near to it as there is one.
  public mutating func moveCursor(to index: Int) {
    cursor = min(max(index, 0), characters.count)
  }

  /// Takes characters out and remembers them for `yank`.
  mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = Array(characters[range])
    replace(range, with: [])
  }

  /// Puts back at the cursor what was killed last.
  mutating func yank() {
    insert(String(killed))
  }

  /// Replaces characters; the cursor comes to stand after what came.
  mutating func replace(_ range: Range<Int>, with new: [Character]) {
    let joined = Graphemes.joined(Graphemes.Replacement(range: range, characters: new), in: characters)
    characters.replaceSubrange(joined.range, with: joined.characters)
    moveCursor(to: joined.range.lowerBound + joined.characters.count - joined.tail)
  }
}
