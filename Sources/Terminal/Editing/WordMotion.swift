// SPDX-License-Identifier: EUPL-1.2

/// Where words begin and end in a line: runs of letters, digits and `_`.
enum WordMotion {
  /// The start of the word at or before a place.
  static func start(before index: Int, in line: [Character]) -> Int {
    var index = index
    while index > 0, !isWord(line[index - 1]) { index -= 1 }
    while index > 0, isWord(line[index - 1]) { index -= 1 }
    return index
  }

  /// The end of the word at or after a place.
  static func end(after index: Int, in line: [Character]) -> Int {
    var index = index
    while index < line.count, !isWord(line[index]) { index += 1 }
    while index < line.count, isWord(line[index]) { index += 1 }
    return index
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
