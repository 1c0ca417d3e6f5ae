// SPDX-License-Identifier: EUPL-1.2

/// The title that is offered when a tip is made of an answer.
public enum TipTitle {
  /// The first sentence of an answer in its author's own words, at most 200 characters; nil when it has none of 3.
  ///
  /// Quotations and code are passed over, marks of headings, lists and emphasis go. A sentence that is too long ends at
  /// its last whole word with `…`.
  public static func suggested(from body: String) -> String? {
    for line in Prose.lines(of: body.withUniformLineEnds) {
      let text = withoutMarks(line)
      guard text.unicodeScalars.contains(where: \.isWordPart) else { continue }
      let sentence = firstSentence(of: text)
      if let title = try? TextRules.title(shortened(sentence, to: 200)) { return title }
    }
    return nil
  }

  private static func withoutMarks(_ line: String) -> String {
    var text = line.trimmed
    let head = text.prefix(while: { "#-*+•".contains($0) })
    if !head.isEmpty, text.dropFirst(head.count).first == " " { text = String(text.dropFirst(head.count)).trimmed }
    let digits = text.prefix(while: { $0.isASCII && $0.isNumber })
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") { text = String(rest.dropFirst(2)).trimmed }
    return text.replacing("**", with: "").replacing("__", with: "")
  }

  /// Up to the first `.`, `!`, `?` or `…` that ends a sentence; a final full stop goes.
  private static func firstSentence(of text: String) -> String {
    let words = text.split(separator: " ")
    var sentence: [Substring] = []
    for (index, word) in words.enumerated() {
      sentence.append(word)
      let next = index + 1 < words.count ? words[index + 1] : nil
      if endsSentence(word, before: next) { break }
    }
    var title = sentence.joined(separator: " ")
    if title.hasSuffix("."), !title.hasSuffix("..") { title.removeLast() }
    return title
  }

  private static func endsSentence(_ word: Substring, before next: Substring?) -> Bool {
    guard let last = word.last, ".!?…".contains(last) else { return false }
    guard last == "." else { return true }
    let stem = word.dropLast().lowercased()
    let isAbbreviation = stem.contains(".") || stem.count <= 1 || abbreviations.contains(stem)
    return !isAbbreviation && next?.first?.isLowercase != true
  }

  /// Abbreviations after which a capital or a number may follow in the same sentence.
  private static let abbreviations: Set<String> = [
    "bv", "bijv", "nr", "art", "ca", "dhr", "mevr", "dr", "ir", "ing", "prof", "st", "max", "min", "tel", "vgl",
    "ex", "mme", "env", "réf", "cf", "bzw", "ggf", "abs", "str", "usw", "vs", "no", "mr", "mrs", "ms",
  ]

  /// The text, or as many whole words as fit with `…`; a single word that does not fit is cut.
  private static func shortened(_ text: String, to length: Int) -> String {
    let scalars = text.nfc.unicodeScalars
    guard scalars.count > length else { return text }
    var head = ""
    for character in String(scalars) {
      if head.unicodeScalars.count + character.unicodeScalars.count > length - 1 { break }
      head.append(character)
    }
    if let blank = head.lastIndex(of: " "), head[..<blank].count >= length / 2 { head = String(head[..<blank]) }
    while let last = head.last, !last.isLetter, !last.isNumber { head.removeLast() }
    return head + "…"
  }
}
