// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc
import Seeded
import Testing

@Suite("Markup of any text") struct MarkupPropertyTests {
  private static let pieces = [
    "*", "**", "***", "_", "__", "`", "``", "```", "~~~", "[", "]", "(", ")", "](", "![", "<", ">", "> ", ">>", "\n",
    "\n\n",
    "\n> ", "\n- ", "\n1. ", "\n    ", "\n\t", "\n# ", "\n-- \n", "\n```\n", "- ", "# ", " ", "  ", "\t", "\\", "\\*",
    "\r\n",
    "https://", "https://a.b", "http://x/(", "mailto:a@b", "](https://a.b)", "#12", "#12.3", "tip:4", "@sara",
    "#open-data",
    "word", "a", "1", ".", "é", "e\u{301}", "\u{301}", "\u{200D}", "👩‍👩‍👧", "\u{202E}", "公開", "\u{2028}", "\0", "\u{1B}[2J",
  ]

  @Test("every character of any text is kept, in order, in exactly one place")
  func lossless() {
    var generator = SeededRandom(seed: 11)
    for _ in 0..<1500 {
      let text = generator.text(of: Self.pieces, upTo: 40)
      let markup = Markup(text)
      let typed = String(text.unicodeScalars.map { $0 }.withoutReturns)
      #expect(Array(markup.text.utf8) == Array(typed.utf8), "\(text.debugDescription)")
    }
  }

  @Test("only signs of markup are signs; emphasis, links and numbers come in pairs")
  func signs() {
    var generator = SeededRandom(seed: 12)
    for _ in 0..<1500 {
      let markup = Markup(generator.text(of: Self.pieces, upTo: 40))
      var numbers: Set<Int> = []
      for line in markup.lines {
        #expect(line.spans.allSatisfy { !$0.text.isEmpty })
        #expect(line.quote.allSatisfy { "> \t".contains($0) })
        for span in line.spans {
          switch span.role {
          case .delimiter: #expect(span.text.unicodeScalars.allSatisfy { $0 == "*" || $0 == "_" })
          case .bracket: #expect(["[", "![", "<", ">"].contains(String(span.text)))
          case .destination(let number):
            numbers.insert(number)
            #expect(span.text == "](\(markup.addresses[number - 1]))")
          case .address(let number):
            numbers.insert(number)
            #expect(span.text == markup.addresses[number - 1])
          case .reference(let reference): #expect(Reference(String(span.text)) == reference)
          case .words, .code, .link: break
          }
        }
      }
      #expect(numbers == Set(markup.addresses.indices.map { $0 + 1 }))
      #expect(Set(markup.addresses).count == markup.addresses.count)
      let delimiters = markup.lines.flatMap(\.spans).filter { $0.role == .delimiter }.reduce(0) {
        $0 + $1.text.utf8.count
      }
      #expect(delimiters % 2 == 0)
    }
  }

  @Test("an address has nothing in it that a screen would not show")
  func addresses() {
    var generator = SeededRandom(seed: 13)
    let pieces =
      Self.pieces + [
        "\u{200B}", "\u{2066}", "\u{34F}", "\u{E000}", "\u{7F}", "\u{9B}", "\u{A0}", "\u{3000}", "\u{FEFF}",
      ]
    for _ in 0..<1500 {
      let text = "https://a" + generator.text(of: pieces, upTo: 12)
      for address in Markup(text).addresses {
        #expect(["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) })
        let isShown = address.unicodeScalars.allSatisfy { scalar in
          !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace
            && ![.control, .format, .privateUse, .surrogate].contains(scalar.properties.generalCategory)
        }
        #expect(isShown, "\(address.debugDescription)")
      }
    }
  }

  /// Texts made to be slow, each of a piece that is repeated.
  private static let hostile = [
    "*", "_", "`", ">", "> ", "[", "]", "](", "[](", "![", "<", "<https://", "https://", "https://a(", "https://a)",
    "](https://a(",
    "[a](https://a.b) ", "*a ", "a* ", "**a ", "*_", "*a_ ", "_a* ", "`a ", "` `` ", "\\", "\\*", "#", "#1", "@a", "- ",
    "\n> ", "\n- ", "\n", "1. ",
    "```\n", "\n-- ", "a", "é", "\u{301}", "h", "\u{202E}", "*a**b ", "> - ", "\t", "    ", "[*_`<", "\n    ",
  ]

  @Test("the work grows with the length of a text and no faster", arguments: hostile)
  func linear(piece: String) {
    // Time of this thread alone, so that a busy machine does not count.
    func time(_ length: Int) -> Double {
      let text = String(repeating: piece, count: length / piece.utf8.count)
      let start = seconds()
      _ = Markup(text)
      return seconds() - start
    }
    // Sixteen times the length takes about sixteen times as long; quadratic work would take 256 times, and does each time
    // it is looked at. The limit is as near as that a part which is quadratic is seen once it is a tenth of a thousand
    // bytes' work.
    func isLinear() -> Bool {
      let short = min(time(1000), time(1000))
      return time(16_000) < max(short, 0.0003) * 36
    }
    #expect(isLinear() || isLinear() || isLinear())
  }
}

/// The processor time of this thread.
private func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

extension [Unicode.Scalar] {
  /// Without each return that a newline follows.
  fileprivate var withoutReturns: String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    for (index, scalar) in enumerated() where scalar != "\r" || index + 1 == count || self[index + 1] != "\n" {
      kept.append(scalar)
    }
    return kept
  }
}
