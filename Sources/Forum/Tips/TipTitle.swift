// SPDX-License-Identifier: EUPL-1.2

/// The title that is offered when a tip is made of an answer.
public enum TipTitle {
  /// The first sentence of an answer in its author's own words, at most 200 characters; nil when it
  /// has none of 3.
  ///
  /// Quotations and code are passed over, marks of headings, lists and emphasis go. A sentence that
  /// is too long ends at its last whole word with `…`.
  public static func suggested(from body: String) -> String? {
    for line in Markup(body).lines where line.quoteDepth == 0 && line.kind.hasMarkup {
      let text = line.words.trimmed
      guard text.unicodeScalars.contains(where: \.isWordPart) else { continue }
      let sentence = firstSentence(of: text)
      if let title = try? TextRules.title(shortened(sentence, to: 200)) { return title }
    }
    return nil
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
