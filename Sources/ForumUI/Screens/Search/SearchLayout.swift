// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of what was found: a heading with a count for each part, then the lines of each result.
struct SearchLayout: PageLines {
  /// A line, and which result it belongs to; headings and blank lines to none.
  struct Line {
    var item: Int?
    var runs: [Run]
    /// Whether words are marked in it.
    var isSnippet = false
  }

  private(set) var lines: [Line] = []
  /// How many results there are.
  let entryCount: Int
  private let world: World
  private let width: Int

  private let results: SearchResults

  init(_ items: [SearchItem], _ results: SearchResults, _ world: World) {
    self.world = world
    self.results = results
    entryCount = items.count
    width = max(1, world.content.columns)
    var part = -1
    for (index, item) in items.enumerated() {
      if self.part(item) != part {
        part = self.part(item)
        if !lines.isEmpty { lines.append(Line(item: nil, runs: [])) }
        let count = items.count { self.part($0) == part }
        lines.append(Line(item: nil, runs: [Run(heading(item, count), world.theme[.heading])]))
      }
      lines += head(item).map { Line(item: index, runs: $0) }
      if case .thread(let hit) = item { lines.append(Line(item: index, runs: snippet(hit), isSnippet: true)) }
    }
  }

  /// The lines that must be seen when a result is selected: its own, and the heading right above
  /// them.
  func wanted(for item: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.item == item }) else { return 0..<1 }
    let last = lines[first...].lastIndex { $0.item == item } ?? first
    return (lines[first - 1].item == nil ? first - 1 : first)..<last + 1
  }

  var count: Int { lines.count }

  private func part(_ item: SearchItem) -> Int {
    switch item {
    case .thread: 0
    case .tip: 1
    case .member: 2
    }
  }

  private func heading(_ item: SearchItem, _ count: Int) -> String {
    switch item {
    case .thread: world.reader(ListPhrase.threads(count, isMore: results.next != nil))
    case .tip: world.reader(TipPhrase.tips(count, isMore: results.hasMoreTips))
    case .member: world.reader(PeoplePhrase.members(count, isMore: results.hasMoreMembers))
    }
  }

  private func head(_ item: SearchItem) -> [[Run]] {
    switch item {
    case .thread(let hit): thread(hit)
    case .tip(let tip): self.tip(tip)
    case .member(let entry): member(entry)
    }
  }

  private func thread(_ hit: SearchResults.Hit) -> [[Run]] {
    let (sign, role) = ThreadLine.sign(hit.thread, world)
    let reference = (hit.network.map { Reference.network($0) } ?? .post(hit.post)).description
    let more = [
      world.layerIfSaid(hit.thread.layer), hit.thread.author.fullName,
      TimeText.age(hit.thread.lastActivity, world.reader),
    ]
    return line(sign, role, world.reader.title(of: hit.thread), [reference] + (world.size.columns >= 60 ? more : []))
  }

  private func snippet(_ hit: SearchResults.Hit) -> [Run] {
    [Run("    ", world.theme[.faint])]
      + Snippet.runs(hit.snippet, plain: world.theme[.faint], marked: world.theme[.strong])
  }

  private func tip(_ tip: Tip) -> [[Run]] {
    let (sign, role) = TipLine.sign(tip, world)
    let worth =
      tip.state == .current ? TipLine.counts(tip, world) : [world.reader(ValuePhrase.tipState(tip.state))]
    return line(sign, role, tip.title, ["tip:\(tip.number)"] + (world.size.columns >= 60 ? worth : []))
  }

  private func member(_ entry: MemberEntry) -> [[Run]] {
    let brief = entry.brief
    let facts = [brief.organisation, world.layerIfSaid(brief.layer)] + entry.worksOn
    let columns = max(1, width - Self.indent)
    let said = DisplayText.truncated(
      TipLine.joined(facts.filter { !$0.isEmpty }, world), to: 4 * columns, sign: world.sign(.more))
    let runs = [
      Run(DisplayText.sanitised(brief.fullName), world.theme[.link]), Run("  " + said, world.theme[.faint]),
    ]
    return rows(" ", .faint, Wrap.lines(runs, columns: columns))
  }

  /// Columns for the sign before a result.
  private static let indent = 2

  /// A sign and a title at the left, facts at the right edge, or below the title where they do not fit beside it.
  private func line(_ sign: String, _ role: TextRole, _ title: String, _ facts: [String]) -> [[Run]] {
    let title = Run(DisplayText.sanitised(title), world.theme[.text])
    var facts = TipLine.joined(facts.filter { !$0.isEmpty }, world)
    let columns = max(1, width - Self.indent)
    let isBeside = DisplayText.width(title.text) + 2 + DisplayText.width(facts) <= columns
    guard isBeside || Frame(world.size).isCompact else {
      return rows(
        sign, role,
        Wrap.lines([title], columns: columns) + Wrap.lines([Run(facts, world.theme[.faint])], columns: columns))
    }
    if !isBeside { facts = DisplayText.truncated(facts, to: width / 2, sign: world.sign(.more)) }
    let room = max(1, columns - DisplayText.width(facts) - 2)
    let padded = DisplayText.padded(title.text, to: room, sign: world.sign(.more)) + "  "
    return rows(sign, role, [[Run(padded, title.style), Run(facts, world.theme[.faint])]])
  }

  /// Lines of a result, the first of them behind its sign.
  private func rows(_ sign: String, _ role: TextRole, _ lines: [[Run]]) -> [[Run]] {
    lines.enumerated().map { index, line in
      [Run(DisplayText.padded(index == 0 ? sign : "", to: Self.indent), world.theme[role])] + line
    }
  }
}
