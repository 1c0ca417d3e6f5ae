// SPDX-License-Identifier: EUPL-1.2

extension TextBuffer {
  /// The replacement extended over neighbours that grow together with what comes (see
  /// `Graphemes.joined`).
  ///
  /// - Returns: the extended range, its new lines, and how many characters at their end the cursor
  ///   stays before.
  func joined(
    _ range: Range<TextPlace>, with new: [[Character]]
  ) -> (range: Range<TextPlace>, lines: [[Character]], tail: Int) {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start.line == end.line, new.count == 1 {
      let replacement = Graphemes.Replacement(range: start.character..<end.character, characters: new[0])
      let joined = Graphemes.joined(replacement, in: lines[start.line])
      (start.character, end.character) = (joined.range.lowerBound, joined.range.upperBound)
      return (start..<end, [joined.characters], joined.tail)
    }
    let before = lines[start.line][..<start.character].suffix(1)
    let after = lines[end.line][end.character...]
    guard new.count > 1 else {
      let joined = Self.joined(before: before, new[0], after: after)
      start.character += joined.range.lowerBound - before.count
      end.character += joined.range.upperBound - before.count
      return (start..<end, [joined.characters], joined.tail)
    }
    let first = Self.joined(before: before, new[0], after: [])
    let last = Self.joined(before: [], new[new.count - 1], after: after)
    start.character += first.range.lowerBound - before.count
    end.character += last.range.upperBound
    return (start..<end, [first.characters] + new[1..<new.count - 1] + [last.characters], last.tail)
  }

  private static func joined(
    before: ArraySlice<Character>, _ new: [Character], after: ArraySlice<Character>
  ) -> Graphemes.Replacement {
    let place = before.count..<before.count
    return Graphemes.joined(Graphemes.Replacement(range: place, characters: new), in: Array(before + after))
  }
}
