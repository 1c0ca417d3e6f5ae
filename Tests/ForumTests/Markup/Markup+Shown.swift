// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Markup.Span {
  /// The span in a notation for tables: `<em>`, `<strong>`, `<both>`, `<code>`, `<ref>`, `<link>`,
  /// `<1>` for an address.
  var shown: String {
    let text =
      switch role {
      case .words: String(self.text)
      case .code: "<code \(self.text)>"
      case .reference(let reference): "<ref \(reference)>"
      case .link: "<link \(self.text)>"
      case .address(let number): "<\(number) \(self.text)>"
      case .destination(let number): "<\(number)>"
      case .bracket, .delimiter: ""
      }
    switch emphasis {
    case []: return text
    case .regular: return "<em \(text)>"
    case .strong: return "<strong \(text)>"
    default: return "<both \(text)>"
    }
  }
}

extension Markup.Line {
  /// The content in the notation for tables.
  var shown: String { spans.map(\.shown).joined() }
}

extension Markup {
  /// The whole text as it was typed.
  var text: String { lines.map(\.text).joined(separator: "\n") }
}
