// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What searches cost, with words of every commonness, their beginnings, many words, and filters.
struct SearchFigures {
  let timing: QueryTiming
  /// The words of the board, in the order of its languages.
  let words: [WordList]

  private func word(_ rank: Int, _ language: Int = 0) -> String { words[language][rank] }

  /// The queries of a figure.
  func queries(_ figure: Figure) -> [String] {
    switch figure {
    case .searchCommon: [word(0)]
    case .searchPrefix:
      [(700, 0), (900, 2), (2000, 0), (5000, 1)].flatMap { rank, language in
        let word = word(rank, language)
        return (1...max(word.count, 2)).map { String(word.prefix($0)) }
      } + ["st", "str", "schl", "e-st", "é"]
    case .searchMany:
      [
        [0, 1], [0, 3000], [0, 30_000], [0, 1, 2, 3, 4], [0, 10, 100, 1000], [30, 300, 3000, 8, 9, 10, 11, 12],
      ].map { ranks in ranks.map { word($0) }.joined(separator: " ") }
        + [
          "\(word(0)) \(word(0, 1))", "\(word(5)) \(word(4, 2))", "\"\(word(0)) \(word(1))\"",
          "\"\(word(0)) \(word(500))\"", "\(word(0)) -\(word(1))", "\(word(300)) -\(word(0))", "\(word(0)) -st",
          "\(word(0)) st str", "st str stre", "\(word(39_000)) str",
        ]
    case .listWords: queries(.searchMany) + queries(.searchFiltered)
    case .searchFiltered:
      [0, 300, 3000].flatMap { rank in
        [
          "topic:privacy", "lang:fr", "lang:de", "author:founder", "author:\(Self.quietMember)", "before:2500d",
          "after:7d", "is:unread", "is:new", "is:waiting", "kind:call", "topic:privacy topic:funding",
          "topic:privacy layer:be is:answered kind:question", "-topic:privacy -is:unread", "is:locked",
        ].map { "\(word(rank)) \($0)" }
      }
    default: []
    }
  }

  /// A member who wrote little.
  private static let quietMember = "founder"

  /// Measures; `slowest` is told the slowest of several.
  func measure(slowest: (Figure, String) -> Void) throws -> [Figure: Double] {
    var figures: [Figure: Double] = [:]
    for figure in [Figure.searchCommon, .searchPrefix, .searchMany, .searchFiltered, .listWords] {
      let times = try queries(figure).map { query in
        (query, try figure == .listWords ? timing.list(query).milliseconds : timing.search(query).milliseconds)
      }
      guard let worst = times.max(by: { $0.1 < $1.1 }) else { continue }
      figures[figure] = worst.1
      if times.count > 1 { slowest(figure, worst.0) }
    }
    return figures
  }

  /// What is looked up while a title is typed, a word at a time.
  func looksLike() throws -> Double {
    let topics = try timing.store.topics()
    let titles = [[0, 1, 2, 3, 4, 5], [0, 300, 3000, 30_000], [200, 400, 600, 800, 1000, 1200, 1400, 1600]]
    let times = try titles.flatMap { ranks in
      try (1...ranks.count).map { count in
        let title = ranks.prefix(count).map { word($0) }.joined(separator: " ")
        return try Timing.median(of: 5) {
          _ = try timing.store.suggestions(
            for: TitleSearch(title, isTyped: true, of: topics), viewer: timing.viewer, now: BoardShape.now, limit: 5)
        }
      }
    }
    return times.max() ?? 0
  }
}
