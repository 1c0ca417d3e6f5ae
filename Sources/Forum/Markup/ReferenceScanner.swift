// SPDX-License-Identifier: EUPL-1.2

/// Finds what a running text refers to: `#12`, `#12.3`, `tip:4`, `@sara`, `#open-data`, `~jan-oosterwoud`,
/// `event:4`, `poll:4`.
///
/// A reference stands apart from the words around it, so that no e-mail address and no part of a
/// web address counts.
public enum ReferenceScanner {
  /// A reference and where it stands.
  public struct Found: Hashable, Sendable {
    /// The place in the text, the sign included.
    public var range: Range<String.Index>
    /// What is meant; it need not exist.
    public var reference: Reference
  }

  /// All references in a text, in order; linear in its length.
  public static func references(in text: String) -> [Found] { references(in: text[...]) }

  /// All references in a piece of a text, as if it stood alone.
  static func references(in text: Substring) -> [Found] {
    let scalars = text.unicodeScalars
    var found: [Found] = []
    var place = scalars.startIndex
    var previous: Unicode.Scalar = " "
    while place < scalars.endIndex {
      if isBoundary(previous) {
        if let address = addressEnd(scalars[place...]) {
          place = address
          previous = " "
          continue
        }
        if let (reference, end) = reference(at: scalars[place...]) {
          found.append(Found(range: place..<end, reference: reference))
          previous = scalars[scalars.index(before: end)]
          place = end
          continue
        }
      }
      previous = scalars[place]
      place = scalars.index(after: place)
    }
    return found
  }

  /// The handles that a post speaks to, each once, in order, at most `limit`; not those in
  /// quotations and code.
  public static func mentions(in body: String, limit: Int = 20) -> [String] {
    var handles: [String] = []
    for line in Markup(body).lines where line.quoteDepth == 0 {
      for span in line.spans {
        guard case .reference(.member(let handle)) = span.role, !handles.contains(handle) else { continue }
        if handles.count == limit { return handles }
        handles.append(handle)
      }
    }
    return handles
  }

  /// Whether a reference or an address may stand right after this.
  static func isBoundary(_ previous: Unicode.Scalar) -> Bool {
    !previous.isWordPart && !"@#&/.:=-~".unicodeScalars.contains(previous)
  }

  /// The end of the web or mail address that begins here; nil when none does.
  private static func addressEnd(_ rest: Substring.UnicodeScalarView) -> String.Index? {
    guard let first = rest.first, "hHmM".unicodeScalars.contains(first) else { return nil }
    let start = String(rest.prefix(8)).lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: start.hasPrefix) else { return nil }
    return rest.firstIndex { $0.properties.isWhitespace } ?? rest.endIndex
  }

  private static func reference(at rest: Substring.UnicodeScalarView) -> (Reference, String.Index)? {
    switch rest.first {
    case "@": return member(rest)
    case "#": return post(rest) ?? topic(rest)
    case "t", "T": return numbered("tip:", rest) { .tip($0) }
    case "e", "E": return numbered("event:", rest) { .event($0) }
    case "p", "P": return numbered("poll:", rest) { .poll($0) }
    case "~": return network(rest)
    default: return nil
    }
  }

  private static func member(_ rest: Substring.UnicodeScalarView) -> (Reference, String.Index)? {
    let name = rest.dropFirst().prefix(while: TextRules.isHandlePart)
    guard name.count <= 32, let handle = try? TextRules.handle(String(name)) else { return nil }
    // "@sara@example.org" is an address elsewhere, "@sára" another word.
    if let next = rest[name.endIndex...].first, next == "@" || next.isWordPart { return nil }
    return (.member(handle), name.endIndex)
  }

  private static func post(_ rest: Substring.UnicodeScalarView) -> (Reference, String.Index)? {
    let digits = rest.dropFirst().prefix(while: \.isASCIIDigit)
    guard let thread = Reference.number(Substring(digits)) else { return nil }
    let after = rest[digits.endIndex...]
    if after.first == "." {
      let second = after.dropFirst().prefix(while: \.isASCIIDigit)
      if let number = Reference.number(Substring(second)), !startsWithWord(rest[second.endIndex...]) {
        return (.post(PostReference(thread: thread, number: number)), second.endIndex)
      }
    }
    return startsWithWord(after) ? nil : (.thread(thread), digits.endIndex)
  }

  private static func topic(_ rest: Substring.UnicodeScalarView) -> (Reference, String.Index)? {
    var name = rest.dropFirst().prefix { $0.isASCIIAlphanumeric || $0 == "-" }
    if startsWithWord(rest[name.endIndex...]) { return nil }
    while name.last == "-" { name = name.dropLast() }
    return TopicID(wellFormed: String(name).lowercased()).map { (.topic($0), name.endIndex) }
  }

  private static func numbered(
    _ word: String, _ rest: Substring.UnicodeScalarView, _ make: (Int) -> Reference
  ) -> (Reference, String.Index)? {
    guard String(rest.prefix(word.utf8.count)).lowercased() == word else { return nil }
    let digits = rest.dropFirst(word.utf8.count).prefix(while: \.isASCIIDigit)
    guard let number = Reference.number(Substring(digits)), !startsWithWord(rest[digits.endIndex...]) else {
      return nil
    }
    return (make(number), digits.endIndex)
  }

  private static func network(_ rest: Substring.UnicodeScalarView) -> (Reference, String.Index)? {
    var name = rest.dropFirst().prefix { $0.isASCIIAlphanumeric || $0 == "-" }
    // "~~struck~~", "~/folder" and "~user/folder" are something else.
    if let next = rest[name.endIndex...].first, next.isWordPart || next == "~" || next == "/" { return nil }
    while name.last == "-" { name = name.dropLast() }
    return NetworkID(wellFormed: "~" + String(name)).map { (.network($0), name.endIndex) }
  }

  private static func startsWithWord(_ rest: Substring.UnicodeScalarView) -> Bool { rest.first?.isWordPart == true }
}
