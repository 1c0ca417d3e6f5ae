// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a subject says, and what programs put before it.
struct MailSubject: Hashable {
  /// The subject itself; empty when there is none.
  var base: String
  /// Words in brackets before it, without the brackets, in the order in which they stand.
  var tags: [String] = []
  /// Whether it says of itself that it answers another (`Re:`, `Antw:`, `Aw:` …).
  var isReply = false

  /// How many prefixes are taken off: enough for any real one.
  private static let limit = 50

  /// Takes a subject apart.
  init(_ subject: String) {
    var rest = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    for _ in 0..<Self.limit {
      if let (word, after) = Self.prefix(rest) {
        isReply = isReply || Self.replies.contains(word)
        rest = after
      } else if let (tag, after) = Self.tag(rest) {
        if !tags.contains(tag) { tags.append(tag) }
        rest = after
      } else if let inner = Self.wrapped(rest) {
        rest = inner
      } else {
        break
      }
    }
    base = String(rest)
  }

  /// What stands over the thread: the subject, with those words in brackets that are not the name
  /// of the list.
  func title(without names: Set<String>) -> String {
    let kept = tags.filter { !names.contains($0.lowercased()) }.map { "[\($0)]" }
    return (kept + [base]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What subjects of one conversation have in common; empty when there is no subject.
  var key: String { Folding.fold(base) }

  private static let replies: Set<String> = ["re", "aw", "antw", "antwort", "betr", "sv", "odp", "rép", "rep"]
  private static let forwards: Set<String> = ["fw", "fwd", "tr", "wg", "doorst", "rv", "enc", "vb"]

  /// `Re:`, `RE[2]:`, `Fwd :` and the like, in small letters and without the number; with what
  /// comes after.
  private static func prefix(_ text: Substring) -> (word: String, rest: Substring)? {
    let word = text.prefix { $0.isLetter }
    let name = word.lowercased()
    guard name.count <= 7, replies.contains(name) || forwards.contains(name) else { return nil }
    var rest = text[word.endIndex...]
    if let open = rest.first, "[(^*".contains(open) {
      rest = rest.dropFirst().drop { $0.isNumber }
      if open == "[" || open == "(" {
        guard rest.first == "]" || rest.first == ")" else { return nil }
        rest = rest.dropFirst()
      }
    }
    rest = rest.drop { $0 == " " }
    guard rest.first == ":" || rest.first == "\u{FF1A}" else { return nil }
    return (name, rest.dropFirst().drop { $0 == " " })
  }

  /// Words in brackets before something else; with what comes after.
  private static func tag(_ text: Substring) -> (tag: String, rest: Substring)? {
    guard text.first == "[", let end = text.prefix(80).firstIndex(of: "]") else { return nil }
    let tag = text[text.index(after: text.startIndex)..<end]
    let rest = text[text.index(after: end)...].drop { $0 == " " }
    guard !tag.isEmpty, !rest.isEmpty, prefix(tag) == nil else { return nil }
    return (String(tag), rest)
  }

  /// The subject in `[Fwd: subject]` and `subject (fwd)` (RFC 5256 section 2.1).
  private static func wrapped(_ text: Substring) -> Substring? {
    if text.first == "[", text.last == "]" {
      let inner = text.dropFirst().dropLast()
      if let (word, rest) = prefix(inner), forwards.contains(word), !rest.isEmpty { return rest }
    }
    let mark = "(fwd)"
    guard text.count > mark.count, text.suffix(mark.count).lowercased() == mark else { return nil }
    let rest = text.dropLast(mark.count)
    return rest.last == " " ? rest.dropLast() : rest
  }
}
