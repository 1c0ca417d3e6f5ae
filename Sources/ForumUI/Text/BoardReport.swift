// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

/// What a board did, as lines that say everything without colour: totals, how long questions waited, who answers whom,
/// then bars by layer, topic and month. Without a width each thing is one line with tabs.
struct BoardReport {
  /// A line, and whether it stands over others.
  struct Line: Equatable {
    var text: String
    var isHeading = false
  }

  let statistics: BoardStatistics
  let reader: Reader
  /// Columns to wrap at; nil for pipes.
  let columns: Int?
  /// The names of layers and topics.
  let layer: (LayerID) -> String
  let topic: (TopicID) -> String

  /// How many months are shown, the newest.
  private static let shownMonths = 24
  /// The widest bar, in columns, where there are four times as many.
  private static let longestBar = 20

  /// All of it.
  var lines: [Line] { totals + questions + bridges + charts }

  private var totals: [Line] {
    let count = { (count: Int) in String(count) }
    var facts: [(LinearLabel, String)] = [
      (.members, count(statistics.members)), (.organisations, count(statistics.organisations)),
      (.threads, reader(LinearPhrase.threadsOfWhichWait(statistics.threads, statistics.waiting))),
      (.posts, count(statistics.posts)), (.tips, count(statistics.tips)),
    ]
    if statistics.networks > 0 { facts.append((.networks, count(statistics.networks))) }
    if statistics.events > 0 { facts.append((.activities, count(statistics.events))) }
    if statistics.polls > 0 {
      facts.append((.polls, reader(PollPhrase.pollsOfWhichOwed(statistics.polls, statistics.pollsOwed))))
    }
    return facts.flatMap { wrapped(reader(FramePhrase.named(reader($0), $1))) }
  }

  /// Over what is told of the newest threads only: of how many.
  private func heading(_ phrase: BoardPhrase) -> String {
    guard let newest = statistics.newest else { return reader(phrase) }
    return "\(reader(phrase)) (\(reader(BoardPhrase.ofNewest(newest))))"
  }

  // MARK: Questions

  private var questions: [Line] {
    let asked = statistics.questions
    guard asked.asked > 0 else { return [] }
    var facts: [(BoardPhrase, String)] = [
      (.gotAnswer, share(asked.answered, of: asked.asked)), (.gotHelp, share(asked.helped, of: asked.asked)),
    ]
    if let median = asked.median { facts.append((.medianWait, age(median))) }
    if let longest = asked.longest { facts.append((.longestWait, age(longest))) }
    return part(
      heading(.questions), facts.map { (reader($0), $1) },
      wide: facts.flatMap { wrapped(reader(FramePhrase.named(reader($0), $1))) })
  }

  private func share(_ part: Int, of whole: Int) -> String {
    reader(BoardPhrase.share(part, of: whole, percent: Int((Double(part) * 100 / Double(whole)).rounded(.down))))
  }

  private func age(_ seconds: Int) -> String {
    TimeText.age(Timestamp(seconds: reader.now.seconds - Int64(seconds)), reader)
  }

  // MARK: Bridges

  private var bridges: [Line] {
    guard !statistics.bridges.isEmpty else { return [] }
    let piped = statistics.bridges.map { bridge in
      (
        reader(BoardPhrase.from(layer(bridge.asker), answeredBy: layer(bridge.answerer))),
        bridge.answers.map(String.init) ?? reader(BoardPhrase.few(BoardStatistics.Bridge.fewest))
      )
    }
    return part(heading(.bridges), piped, wide: columns.map(grid) ?? [])
  }

  /// Columns of a number, and of the names of the rows.
  private static let cell = 6
  private static let longestName = 28

  /// Rows for who asked, columns for who answered; the columns bear the numbers of the rows. Groups for which there is no
  /// room are named with what they did.
  private func grid(_ columns: Int) -> [Line] {
    var groups: [LayerID] = []
    for id in statistics.bridges.flatMap({ [$0.asker, $0.answerer] }) where !groups.contains(id) { groups.append(id) }
    let name = min(Self.longestName, max(10, columns / 3))
    let fitting = max(1, min(groups.count, (columns - name - 1) / Self.cell))
    let answers = Dictionary(statistics.bridges.map { (Pair(asker: $0.asker, answerer: $0.answerer), $0.answers) }) {
      first, _ in first
    }
    let few = "<\(BoardStatistics.Bridge.fewest)"
    let none = reader.isUnicode ? "·" : "."
    let head =
      DisplayText.padded(reader(BoardPhrase.askedBy), to: name)
      + (0..<fitting).map { DisplayText.padded("\($0 + 1)", to: Self.cell, atStart: true) }.joined()
    var lines = wrapped(reader(BoardPhrase.howToRead(few: few))) + [Line(text: head)]
    for (row, asker) in groups.enumerated() {
      let label = "\(row + 1) \(layer(asker))"
      let cells = groups.prefix(fitting).map { answerer in
        let cell = answers[Pair(asker: asker, answerer: answerer)].map { $0.map(String.init) ?? few } ?? none
        return DisplayText.padded(cell, to: Self.cell, atStart: true)
      }
      lines.append(Line(text: DisplayText.padded(label, to: name, sign: sign) + cells.joined()))
    }
    for (index, answerer) in groups.enumerated().dropFirst(fitting) {
      let told = groups.enumerated().compactMap { row, asker in
        answers[Pair(asker: asker, answerer: answerer)].map { "\(row + 1): \($0.map(String.init) ?? few)" }
      }
      guard !told.isEmpty else { continue }
      lines += wrapped("\(index + 1) \(layer(answerer)) — \(told.joined(separator: ", "))")
    }
    return lines
  }

  private struct Pair: Hashable {
    var asker: LayerID
    var answerer: LayerID
  }

  private var sign: String { reader.isUnicode ? "…" : "~" }

  // MARK: Bars

  /// A counted thing: a line of a list.
  private struct Counted {
    typealias Number = (phrase: (Int) -> LinearPhrase, count: Int)

    var name: String
    /// Each as it is said, with the number alone.
    var numbers: [Number]
    /// What its bar is as long as.
    var size: Int
  }

  private var charts: [Line] {
    let layers = statistics.layers.map {
      Counted(
        name: layer($0.layer), numbers: [(LinearPhrase.threads, $0.threads), (LinearPhrase.members, $0.members)],
        size: $0.threads)
    }
    let topics = statistics.topics.map {
      Counted(
        name: topic($0.topic),
        numbers: [
          (LinearPhrase.threads, $0.threads), (LinearPhrase.waiting, $0.waiting), (LinearPhrase.tips, $0.tips),
        ], size: $0.threads)
    }
    let months = statistics.months.suffix(Self.shownMonths).map {
      Counted(
        name: "\($0.year)-\($0.month < 10 ? "0" : "")\($0.month)",
        numbers: [(LinearPhrase.posts, $0.posts), (LinearPhrase.threads, $0.threads)], size: $0.posts)
    }
    return chart(.byLayer, layers) + chart(.byTopic, topics) + chart(.byMonth, months)
  }

  private func chart(_ label: LinearLabel, _ items: [Counted]) -> [Line] {
    guard !items.isEmpty else { return [] }
    guard let columns else {
      return items.map { item in
        Line(
          text: ([reader(label), item.name] + item.numbers.map { reader($0.phrase($0.count)) })
            .map(DisplayText.sanitised).joined(separator: "\t"))
      }
    }
    let room = min(Self.longestBar, columns / 4)
    let most = items.map(\.size).max() ?? 0
    let rows = items.flatMap { item in
      let bar = DisplayText.padded(self.bar(item.size, of: most, columns: room), to: room)
      // A number is never left out, but what is not there is not said beside what is.
      let numbers = item.numbers.enumerated().filter { $0 == 0 || $1.count > 0 }.map { reader($1.phrase($1.count)) }
      let text = reader(FramePhrase.named(item.name, numbers.joined(separator: ", ")))
      return Wrap.lines(DisplayText.sanitised(text), columns: max(1, columns - room - 2)).enumerated().map {
        row, text in
        Line(text: (row == 0 ? bar : String(repeating: " ", count: room)) + "  " + text)
      }
    }
    return [Line(text: "")] + over(reader(label)) + rows
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

  // MARK: Lines

  /// A part: with a width under its heading, else a line with tabs for each fact.
  private func part(_ heading: String, _ facts: [(String, String)], wide: [Line]) -> [Line] {
    guard columns != nil else {
      return facts.map { Line(text: [heading, $0, $1].map(DisplayText.sanitised).joined(separator: "\t")) }
    }
    return [Line(text: "")] + over(heading) + wide
  }

  private func over(_ heading: String) -> [Line] {
    wrapped(heading + reader.language.colon).map { Line(text: $0.text, isHeading: true) }
  }

  /// A line of running text, wrapped; the rows after the first are set in.
  private func wrapped(_ text: String) -> [Line] {
    let text = DisplayText.sanitised(text)
    let width = max(1, columns ?? 80)
    let rows = Wrap.lines(text, columns: width)
    guard let first = rows.first, rows.count > 1 else { return rows.map { Line(text: $0) } }
    let rest = String(text.dropFirst(first.count).drop { $0 == " " })
    return [Line(text: first)] + Wrap.lines(rest, columns: max(1, width - 2)).map { Line(text: "  " + $0) }
  }
}
