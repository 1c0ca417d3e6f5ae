// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Something in a field that looks like personal data.
struct FormWarning: Equatable, Sendable {
  var kind: PersonalData
  /// The piece of text.
  var text: String
  /// Where it stands in an editor of lines.
  var range: Range<TextPlace>

  /// The line as members count.
  var line: Int { range.lowerBound.line + 1 }

  /// More are not marked: the text has to be gone through anyway.
  static let most = 50

  /// What is found in a text, and how much there is in all.
  static func warnings(in text: String) -> (marked: [FormWarning], total: Int) {
    let (findings, total) = PersonalDataScanner.first(most, in: text)
    let marked = findings.map { finding in
      FormWarning(
        kind: finding.kind, text: String(text[finding.range]),
        range: place(finding.range.lowerBound, in: text)..<place(finding.range.upperBound, in: text))
    }
    return (marked, total)
  }

  private static func place(_ index: String.Index, in text: String) -> TextPlace {
    let before = text[..<index]
    let start = before.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
    return TextPlace(
      line: before.utf8.count { $0 == UInt8(ascii: "\n") }, character: text.distance(from: start, to: index))
  }
}
