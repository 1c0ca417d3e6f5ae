// SPDX-License-Identifier: EUPL-1.2

/// A run of signs of emphasis that may have a partner.
struct DelimiterRun {
  var sign: UInt8
  /// The token of its first sign that is left.
  var first: Int
  /// How many signs are left.
  var count: Int
  var canOpen: Bool
  var canClose: Bool

  /// A longer run is a rule to write on or a password, not emphasis.
  static let longest = 3
}

extension InlineScanner {
  /// Takes a run of `*` or `_` in, a token for each sign.
  ///
  /// Stricter than the flanking of CommonMark, for both signs: words begin right after a run that
  /// opens, and no word goes on before it; likewise at the end. So `2*3*4`, `*.*`, `a_b_c` and
  /// `/* a */` stay what they are.
  mutating func delimiterRun(at place: Int, _ line: Range<Int>) -> Int {
    let sign = source.bytes[place]
    let end = source.bytes[place..<line.upperBound].firstIndex { $0 != sign } ?? line.upperBound
    let before = place > line.lowerBound ? source.scalar(before: place) : " "
    let after = end < line.upperBound ? source.scalar(at: end) : " "
    let canOpen = !before.isLetterOrDigit && after.beginsEmphasis
    let canClose = !after.isLetterOrDigit && before.endsEmphasis
    guard end - place <= DelimiterRun.longest, canOpen || canClose else { return end }
    for index in place..<end { _ = add(index..<index + 1, .words) }
    let count = end - place
    delimiters.append(
      DelimiterRun(sign: sign, first: tokens.count - count, count: count, canOpen: canOpen, canClose: canClose))
    return end
  }

  /// Gives each run that closes the nearest open one of its sign; what stood open between them is
  /// words.
  ///
  /// Every step takes signs away for good or takes an open run off the stack, so the work is
  /// linear.
  mutating func matchDelimiters() {
    var open: [DelimiterRun] = []
    var waiting: [UInt8: Int] = [:]
    for var run in delimiters {
      while run.canClose, run.count > 0, waiting[run.sign, default: 0] > 0, var opener = open.popLast() {
        waiting[opener.sign, default: 0] -= 1
        guard opener.sign == run.sign else { continue }
        let used = min(run.count, opener.count, 2)
        mark(opener.first + opener.count - used, run.first, used)
        opener.count -= used
        run.count -= used
        run.first += used
        if opener.count > 0 {
          open.append(opener)
          waiting[opener.sign, default: 0] += 1
        }
      }
      if run.canOpen, run.count > 0 {
        open.append(run)
        waiting[run.sign, default: 0] += 1
      }
    }
  }

  private mutating func mark(_ opening: Int, _ closing: Int, _ count: Int) {
    for index in 0..<count {
      tokens[opening + index].role = .delimiter
      tokens[closing + index].role = .delimiter
    }
    let emphasis: Markup.Span.Emphasis = count == 2 ? .strong : .regular
    tokens[opening + count - 1].begins = emphasis
    tokens[closing].ends = emphasis
  }
}

extension Unicode.Scalar {
  /// Whether it is part of a word and no sign of emphasis.
  var isLetterOrDigit: Bool { isWordPart && self != "_" }

  /// Whether emphasised words can begin with it.
  fileprivate var beginsEmphasis: Bool {
    if isASCII { return isASCIIAlphanumeric || "\"'([<@#*_`!$".unicodeScalars.contains(self) }
    return !properties.isWhitespace
  }

  /// Whether emphasised words can end with it.
  fileprivate var endsEmphasis: Bool {
    if isASCII { return isASCIIAlphanumeric || "\"')]>*_`.,:;!?%$/".unicodeScalars.contains(self) }
    return !properties.isWhitespace
  }
}
