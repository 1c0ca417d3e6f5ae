// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of a text in less width than it was broken for: those that a mail program broke where they were full are one
/// line again, since wrapping such lines one by one leaves a word or two on every second row. RFC 3676 calls these breaks
/// soft, but most mail does not mark them.
struct FlowedLines {
  /// What is laid out as one line, and how many lines it was.
  struct Line {
    var line: Markup.Line
    var count = 1
  }

  /// The width at which the text was broken; nil where that shows no program, or where its lines fit.
  private var full: Int?

  /// Programs break lines at no fewer columns than this, and at no more.
  private static let widths = 50...80
  /// A line of a program is rarely shorter than full by more than this: by a long word.
  private static let slack = 12
  /// So many nearly full lines are no chance.
  private static let enough = 3

  /// Looks a text through that is to be laid out in so many columns.
  init(_ lines: [Markup.Line], columns: Int) {
    func room(_ line: Markup.Line) -> Int { columns - (line.quoteDepth > 0 ? line.quoteDepth + 1 : 0) }
    full = nil
    let prose = lines.filter(\.isProse)
    // Letters take no more columns than bytes.
    guard prose.contains(where: { $0.size > room($0) }) else { return }
    let widths = prose.map { DisplayText.width($0.words) }
    guard zip(prose, widths).contains(where: { $1 > room($0) }) else { return }
    let (longer, others) = (widths.count { $0 > Self.widths.upperBound }, widths.filter(Self.widths.contains))
    let widest = others.max() ?? 0
    let nearlyFull = others.count { $0 > widest - Self.slack }
    // Whoever leaves paragraphs on one line breaks none where they are full.
    full = nearlyFull >= Self.enough && longer * 4 < nearlyFull ? widest : nil
  }

  /// Some of its lines, those joined that only a full line parts: one to which the first word of the next had no room.
  func joined(_ lines: ArraySlice<Markup.Line>) -> [Line] {
    guard let full else { return lines.map { Line(line: $0) } }
    var result: [Line] = []
    var before: (width: Int, depth: Int)?
    for line in lines {
      let words = line.words
      let first = DisplayText.width(String(words.prefix { !$0.isWhitespace }))
      if let before, line.isProse, before.depth == line.quoteDepth, before.width + 1 + first > full {
        result[result.count - 1].append(line)
      } else {
        result.append(Line(line: line))
      }
      before = line.isProse ? (DisplayText.width(words), line.quoteDepth) : nil
    }
    return result
  }
}

extension FlowedLines.Line {
  fileprivate mutating func append(_ next: Markup.Line) {
    count += 1
    guard var blank = next.spans.first else { return }
    (blank.text, blank.role, blank.emphasis) = (" ", .words, [])
    if line.spans.last?.text.last?.isWhitespace == false { line.spans.append(blank) }
    line.spans += next.spans
  }
}

extension Markup.Line {
  /// Whether it is a line of a paragraph that begins where lines begin.
  fileprivate var isProse: Bool { kind == .text && lead.isEmpty && !isSignature && size > 0 }

  /// How many bytes its content has.
  fileprivate var size: Int { spans.reduce(0) { $0 + $1.text.utf8.count } }
}
