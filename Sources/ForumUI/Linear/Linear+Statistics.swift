// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Linear {
  /// How much stands on the board: every number with its word, and before it, where there is a
  /// width, a bar.
  public func lines(_ statistics: BoardStatistics, topics: [Topic]) -> [String] {
    let labels = Dictionary(topics.map { ($0.id, $0.labels) }) { first, _ in first }
    return BoardReport(
      statistics: statistics, reader: reader, columns: columns, layer: label,
      topic: { labels[$0]?.text(in: reader.language, or: $0.rawValue) ?? $0.rawValue }
    ).lines.map(\.text)
  }

  /// A line of the archive: a year or a month, and how much was started and written in it.
  public func lines(_ span: String, threads: Int, posts: Int) -> [String] {
    row([span, reader(LinearPhrase.threads(threads)), reader(LinearPhrase.posts(posts))])
  }
}
