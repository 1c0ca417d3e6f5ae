// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A text with its markup in rows of at most a width: every line for itself, unless it was broken only because it was full
/// (`FlowedLines`), wrapped rows set in under their first one, and the addresses of its links at the end.
struct MarkupLayout {
  /// How what is found looks.
  struct Look {
    /// How roles look.
    var theme: Theme
    /// Whether weight can be seen; else the signs of emphasis and the fences of code stay.
    var hasWeight = true
    /// Whether signs beyond ASCII can be seen.
    var isUnicode: Bool
  }

  let markup: Markup
  let width: Int
  let look: Look
  /// Something that one line stands for.
  enum Folded {
    /// So many lines of a quotation.
    case quote(Int)
    /// A signature by its first line, and how many lines come after that.
    case signature(String, Int)
  }
  /// What that line says; nil when nothing is folded.
  var folded: ((Folded) -> String)?

  /// All rows.
  var rows: [[Run]] {
    let lines = markup.lines.filter { $0.kind != .fence || !look.hasWeight }
    let flow = FlowedLines(lines, columns: width)
    let (shown, addresses) =
      folded.map { folding(lines, flow, $0) } ?? (flow.joined(lines[...]).flatMap { self.rows(of: $0.line) }, nil)
    var rows = shown
    let numbers = markup.addresses.indices.filter { addresses?.contains($0 + 1) ?? true }
    if !numbers.isEmpty { rows.append([]) }
    for index in numbers {
      let address = markup.addresses[index]
      let host = WebAddress(address).flatMap { $0.mayFool ? " (\($0.host))" : nil }
      let runs = [Run(address, look.theme[.faint])] + (host.map { [Run($0, look.theme[.strong])] } ?? [])
      rows += wrapped(runs, lead: "[\(index + 1)] ", after: "", base: .faint)
    }
    return rows
  }

  /// A longer quotation is folded, down to its first rows.
  private static let longestQuote = 8
  private static let shownOfQuote = 3

  /// The rows with one in the place of each long quotation and of the signature, and the addresses
  /// that are seen.
  private func folding(
    _ lines: [Markup.Line], _ flow: FlowedLines, _ folded: (Folded) -> String
  ) -> ([[Run]], Set<Int>) {
    var result: [[Run]] = []
    var addresses: Set<Int> = []
    var start = 0
    func show(_ line: Markup.Line, _ rows: [[Run]]) {
      result += rows
      addresses.formUnion(line.spans.compactMap(\.address))
    }
    while start < lines.count {
      if lines[start].isSignature {
        result.append([Run(signature(lines[start...], folded), look.theme[.faint])])
        break
      }
      let end = lines[start...].firstIndex { $0.quoteDepth == 0 || $0.isSignature } ?? lines.count
      var quoted = flow.joined(lines[start..<end]).map { ($0, rows(of: $0.line)) }
      let isLong = quoted.reduce(0) { $0 + $1.1.count } > Self.longestQuote
      // Of a long one the first lines are shown as they were, for a paragraph of it may be long.
      if isLong { quoted = lines[start..<end].map { (FlowedLines.Line(line: $0), rows(of: $0)) } }
      var seen = 0
      for (flowed, rows) in quoted where !isLong || seen < Self.shownOfQuote {
        show(flowed.line, rows)
        // Blank rows show nothing.
        seen += flowed.line.words.isEmpty ? 0 : rows.count
        start += flowed.count
      }
      if start < end { result.append([Run(quotation(end - start, folded), look.theme[.faint])]) }
      start = end
      guard quoted.isEmpty else { continue }
      let own = lines[start...].firstIndex { $0.quoteDepth > 0 || $0.isSignature } ?? lines.count
      for flowed in flow.joined(lines[start..<own]) { show(flowed.line, rows(of: flowed.line)) }
      start = own
    }
    return (result, addresses)
  }

  private func quotation(_ count: Int, _ folded: (Folded) -> String) -> String {
    let sign = Sign.more.text(isUnicode: look.isUnicode)
    return DisplayText.truncated("> \(sign) " + folded(.quote(count)), to: width, sign: sign)
  }

  private func signature(_ lines: ArraySlice<Markup.Line>, _ folded: (Folded) -> String) -> String {
    let texts = lines.dropFirst().map { $0.words.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    let sign = Sign.more.text(isUnicode: look.isUnicode)
    let first = DisplayText.truncated("-- " + DisplayText.sanitised(texts.first ?? ""), to: width, sign: sign)
    guard texts.count > 1 else { return first }
    let short = DisplayText.truncated(first, to: max(8, width / 2), sign: sign)
    return DisplayText.truncated(folded(.signature(short, texts.count - 1)), to: width, sign: sign)
  }

  private func rows(of line: Markup.Line) -> [[Run]] {
    let base: TextRole = line.isSignature ? .faint : line.quoteDepth > 0 ? .quote : .text
    // A narrow screen needs its columns for the words.
    let depth = min(line.quoteDepth, max(1, width / 4))
    var quote = line.quoteDepth == 0 ? "" : String(repeating: ">", count: depth) + " "
    if line.kind == .code, look.hasWeight { quote += String(repeating: " ", count: min(4, width / 16)) }
    let lead = line.spans.isEmpty ? "" : DisplayText.sanitisedLines(String(line.lead)).joined()
    return wrapped(line.spans.flatMap { runs(of: $0, in: line, base) }, lead: lead, after: quote, base: base)
  }

  /// Rows of which the first has the lead before it and the others as many blanks.
  private func wrapped(_ runs: [Run], lead: String, after quote: String, base: TextRole) -> [[Run]] {
    let room = max(1, width - DisplayText.width(quote))
    let columns = DisplayText.width(lead)
    let before = quote.isEmpty ? [] : [Run(quote, look.theme[base])]
    // Too deep to set anything in: the lead is just a part of the text.
    guard columns <= room / 2 else {
      return Wrap.lines([Run(lead, look.theme[base])] + runs, columns: room).map { before + $0 }
    }
    return Wrap.lines(runs, columns: room - columns).enumerated().map { index, row in
      let lead = index == 0 ? lead : String(repeating: " ", count: columns)
      return before + (lead.isEmpty || row.isEmpty ? [] : [Run(lead, look.theme[base])]) + row
    }
  }

  private func runs(of span: Markup.Span, in line: Markup.Line, _ base: TextRole) -> [Run] {
    let isCode = line.kind == .code || line.kind == .indentedCode || span.role == .code
    var style = look.theme[base == .text && isCode ? .code : base]
    if line.kind == .heading { style = base == .text ? look.theme[.heading] : style.adding(.bold) }
    if span.role.isFollowed { style = look.theme[.link] }
    if span.emphasis.contains(.regular) { style = style.adding(.underline) }
    if span.emphasis.contains(.strong) { style = style.adding(.bold) }
    let text = String(span.text)
    return switch span.role {
    case .words, .code, .reference, .link: [Run(text, style)]
    case .address(let number): [Run(short(text), style), mark(number)]
    case .destination(let number): [mark(number)]
    case .bracket: []
    case .delimiter: look.hasWeight ? [] : [Run(text, style)]
    }
  }

  /// The number under which an address stands at the end.
  private func mark(_ number: Int) -> Run { Run(" [\(number)]", look.theme[.faint]) }

  /// An address as it stands among words; at the end it is whole.
  private func short(_ address: String) -> String {
    let scheme = ["https://", "http://"].first(where: address.hasPrefix) ?? ""
    let sign = Sign.more.text(isUnicode: look.isUnicode)
    return DisplayText.truncated(String(address.dropFirst(scheme.count)), to: Self.shortAddress, sign: sign)
  }

  /// The most columns that an address takes among words.
  private static let shortAddress = 40
}

extension Markup.Span.Role {
  /// Whether it looks like something that can be followed.
  fileprivate var isFollowed: Bool {
    switch self {
    case .reference, .link, .address: true
    case .words, .code, .destination, .bracket, .delimiter: false
    }
  }
}
