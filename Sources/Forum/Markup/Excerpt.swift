// SPDX-License-Identifier: EUPL-1.2

/// How a text begins, for a line that stands for it.
public enum Excerpt {
  /// The most characters that are looked at, and where one's own words come only below what is
  /// quoted.
  private static let limit = 400
  private static let farLimit = 4000
  /// The longest line that says whose words are quoted below it, in lines.
  private static let longestIntroduction = 3

  /// The first words of a text on one line, in its author's own words where there are any: without
  /// quotations and who wrote them, code and signs of markup. Does not look far into the text.
  public static func beginning(of body: String) -> String {
    let near = lines(of: body, limit)
    let own = ownWords(of: near)
    if !own.isEmpty { return own }
    let far = String(ownWords(of: lines(of: body, farLimit)).prefix(limit))
    return far.isEmpty ? words(of: near) : far
  }

  private static func lines(of body: String, _ limit: Int) -> [Markup.Line] { Markup(String(body.prefix(limit))).lines }

  private static func ownWords(of lines: [Markup.Line]) -> String {
    let introductions = introductions(in: lines)
    let own = lines.indices.filter { index in
      let line = lines[index]
      return line.quoteDepth == 0 && line.kind.hasMarkup && !line.isSignature && !introductions.contains(index)
    }
    return words(of: own.map { lines[$0] })
  }

  /// The lines that say whose words follow: up to a colon right before a quotation, a blank line
  /// between them or not.
  private static func introductions(in lines: [Markup.Line]) -> Set<Int> {
    var found: Set<Int> = []
    for index in lines.indices.dropFirst() where lines[index].quoteDepth > 0 && lines[index - 1].quoteDepth == 0 {
      var place = index - 1
      if place > 0, isBlank(lines[place]) { place -= 1 }
      guard lines[place].quoteDepth == 0, lines[place].words.trimmed.last == ":" else { continue }
      let first = max(0, place - longestIntroduction + 1)
      while place >= first, lines[place].quoteDepth == 0, !isBlank(lines[place]) {
        found.insert(place)
        place -= 1
      }
    }
    return found
  }

  private static func isBlank(_ line: Markup.Line) -> Bool { line.words.trimmed.isEmpty }

  private static func words(of lines: [Markup.Line]) -> String {
    lines.map(\.words.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
