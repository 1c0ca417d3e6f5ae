// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

extension Linear {
  /// How many months are shown, the newest.
  private static let shownMonths = 24
  /// The widest bar, in columns, where there are four times as many.
  private static let longestBar = 20

  /// A counted thing: a line of a list.
  private struct Counted {
    typealias Number = (phrase: (Int) -> LinearPhrase, count: Int)

    var name: String
    /// Each as it is said, with the number alone.
    var numbers: [Number]
    /// What its bar is as long as.
    var size: Int
  }

  /// How much stands on the board: every number with its word, and before it, where there is a
  /// width, a bar.
  public func lines(_ statistics: BoardStatistics, topics: [Topic]) -> [String] {
    let labels = Dictionary(topics.map { ($0.id, $0.labels) }) { first, _ in first }
    let numbers = { (count: Int) in String(count) }
    let total =
      line(.members, numbers(statistics.members)) + line(.organisations, numbers(statistics.organisations))
      + line(.threads, reader(LinearPhrase.threadsOfWhichWait(statistics.threads, statistics.waiting)))
      + line(.posts, numbers(statistics.posts)) + line(.tips, numbers(statistics.tips))
      + line(.networks, statistics.networks > 0 ? numbers(statistics.networks) : "")
      + line(.activities, statistics.events > 0 ? numbers(statistics.events) : "")
      + line(
        .polls,
        statistics.polls > 0 ? reader(PollPhrase.pollsOfWhichOwed(statistics.polls, statistics.pollsOwed)) : "")
    let layers = statistics.layers.map {
      Counted(
        name: label($0.layer), numbers: [(LinearPhrase.threads, $0.threads), (LinearPhrase.members, $0.members)],
        size: $0.threads)
    }
    let byTopic = statistics.topics.map {
      Counted(
        name: labels[$0.topic]?.text(in: reader.language, or: $0.topic.rawValue) ?? $0.topic.rawValue,
        numbers: [
          (LinearPhrase.threads, $0.threads), (LinearPhrase.waiting, $0.waiting), (LinearPhrase.tips, $0.tips),
        ], size: $0.threads)
    }
    let months = statistics.months.suffix(Self.shownMonths).map {
      Counted(
        name: "\($0.year)-\($0.month < 10 ? "0" : "")\($0.month)", numbers: [(LinearPhrase.posts, $0.posts)],
        size: $0.posts)
    }
    return total + chart(.byLayer, layers) + chart(.byTopic, byTopic) + chart(.byMonth, months)
  }

  private func chart(_ label: LinearLabel, _ items: [Counted]) -> [String] {
    guard !items.isEmpty else { return [] }
    guard let columns else {
      return items.map { item in
        row([reader(label), item.name] + item.numbers.map { reader($0.phrase($0.count)) }).joined()
      }
    }
    let room = min(Self.longestBar, columns / 4)
    let most = items.map(\.size).max() ?? 0
    let rows = items.flatMap { item in
      let bar = DisplayText.padded(self.bar(item.size, of: most, columns: room), to: room)
      // A number is never left out, but what is not there is not said beside what is.
      let numbers = item.numbers.enumerated().filter { $0 == 0 || $1.count > 0 }.map { reader($1.phrase($1.count)) }
      let text = "\(item.name)\(colon) \(numbers.joined(separator: ", "))"
      return Wrap.lines(DisplayText.sanitised(text), columns: max(1, columns - room - 2)).enumerated().map {
        row, text in
        (row == 0 ? bar : String(repeating: " ", count: room)) + "  " + text
      }
    }
    return ["", "\(reader(label))\(colon)"] + rows
  }

  /// A bar in eighths of a column, or whole ones where there is only ASCII; what is not nothing is
  /// seen.
  private func bar(_ size: Int, of most: Int, columns: Int) -> String {
    guard size > 0, most > 0 else { return "" }
    guard reader.isUnicode else { return String(repeating: "#", count: max(1, size * columns / most)) }
    let eighths = max(1, size * columns * 8 / most)
    let rest = eighths % 8 == 0 ? "" : String(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1])
    return String(repeating: "█", count: eighths / 8) + rest
  }
}
