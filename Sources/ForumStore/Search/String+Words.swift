// SPDX-License-Identifier: EUPL-1.2

import Forum

extension String {
  /// The text with one blank for each run of blanks and line ends.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// A word as typed, without the one `*` that other programs want after a beginning; here every
  /// word is one already.
  var withoutStar: String { last == "*" ? String(dropLast()) : self }

  /// Whether a word of the text begins so, without regard to case and accents; `stem` is of small
  /// ASCII letters.
  ///
  /// Thousands of posts are looked through for one search, so only words that may begin so are
  /// folded.
  func hasWord(beginningWith stem: String) -> Bool {
    let stem = Array(stem.utf8)
    var text = self
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        var isPlain = true
        while index < bytes.count, bytes[index].isWordPart {
          if bytes[index] >= 0x80 { isPlain = false }
          index += 1
        }
        if start < index {
          let word = bytes[start..<index]
          if isPlain ? word.begins(with: stem) : word.foldedBegins(with: stem) { return true }
        }
        index += 1
      }
      return false
    }
  }

  /// A snippet in which words that only share the first letters with what was looked for are not
  /// marked.
  func unmarking(unlike checks: [String]) -> String {
    guard !checks.isEmpty else { return self }
    var pieces = split(separator: "\u{2}", omittingEmptySubsequences: false)
    let head = pieces.removeFirst()
    return pieces.reduce(into: String(head)) { text, piece in
      let word = piece.prefix { $0 != "\u{3}" }
      let folded = Folding.fold(String(word))
      let isOther = checks.contains { check in
        folded.hasPrefix(check.prefix(FullText.longestIndexedPrefix)) && !folded.hasPrefix(check)
      }
      text += isOther ? String(word) + piece.dropFirst(word.count + 1) : "\u{2}" + piece
    }
  }
}

extension UInt8 {
  /// Whether it is a letter or digit of ASCII, or a part of any other character.
  fileprivate var isWordPart: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7a).contains(self | 0x20)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether these letters of ASCII, made small, begin so.
  fileprivate func begins(with stem: [UInt8]) -> Bool {
    count >= stem.count && agrees(with: stem)
  }

  private func agrees(with stem: [UInt8]) -> Bool {
    zip(self, stem).allSatisfy { ($0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0) == $1 }
  }

  /// The same for letters with accents. What was one word may be two when apostrophes and hyphens
  /// are spelt out.
  fileprivate func foldedBegins(with stem: [UInt8]) -> Bool {
    // An accent is more bytes than its letter: a word that is shorter than the stem cannot begin
    // so. Typographic signs, which may stand between two words, begin with E2.
    guard count >= stem.count, prefix(while: { $0 < 0x80 }).agrees(with: stem) || contains(0xe2) else { return false }
    return Folding.fold(String(decoding: self, as: UTF8.self)).utf8.split { !$0.isWordPart }
      .contains { $0.starts(with: stem) }
  }
}
