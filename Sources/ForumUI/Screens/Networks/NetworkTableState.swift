// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Networks side by side: members, board, activities, stage, layer and, for who is on a board, support and budget.
struct NetworkTableState: EntryPage {
  /// The filters of the list it was opened from.
  let terms: [NetworkTerm]
  /// The networks as last read.
  var networks: [Network] = []
  /// Whether there are more than were read.
  var isMore = false
  /// Which network is selected, and how far the lines are scrolled.
  var paging = PageState()
  /// Whether anything was read yet.
  var isLoaded = false

  /// So many networks stand beside each other.
  static let most = 1000

  /// Which keys have a meaning.
  var context: KeyContext { .networks }
  /// What is selected.
  func selection(_ world: World) -> Reference? { network.map { .network($0.id) } }
  private var network: Network? { networks.indices.contains(selected) ? networks[selected] : nil }
  private var filter: NetworkFilter { NetworkFilter(terms) }

  /// A table before anything is read.
  init(terms: [NetworkTerm]) { self.terms = terms }

  /// The place, what it is, and the filters.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.networks), world.reader(NetworkPhrase.comparison)]
      + terms.map { DisplayText.sanitised($0.text(world)) }
  }

  /// How many networks there are.
  func summaries(_ world: World) -> [String] {
    isLoaded ? [world.reader(NetworkPhrase.networks(networks.count, isMore: isMore))] : []
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { networks.isEmpty ? [] : [.open] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(.networks(filter, after: nil, limit: Self.most))]
    case .loaded(.networks(filter, after: nil, _), .networks(let page)):
      let id = network?.id
      networks = page.items
      isMore = page.next != nil
      isLoaded = true
      select(networks.firstIndex { $0.id == id } ?? selected, world)
    case .command(.open): return network.map { [.open(.network($0.id))] } ?? []
    case .command, .key, .paste: return nil
    case .resized, .pointed, .loaded, .notLoaded, .done, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  func lines(_ world: World) -> NetworkTable { NetworkTable(networks, world) }

  func height(of table: NetworkTable, _ world: World) -> Int { world.content.rows - table.head.count }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    painter.placeCursor(column: 0, row: 0)
    guard !networks.isEmpty else {
      if isLoaded {
        painter.write(
          world.reader(FramePhrase.nothingFound), column: 1, row: 1, style: world.theme[.faint],
          limit: painter.size.columns - 1)
      }
      return
    }
    let table = NetworkTable(networks, world)
    for (row, line) in table.head.enumerated() {
      painter.write(line, column: 0, row: row, style: world.theme[.faint], limit: painter.size.columns)
    }
    let head = table.head.count
    let area = Rect(column: 0, row: head, columns: painter.size.columns, rows: max(0, painter.size.rows - head))
    painter.within(area) { table.lines.draw(from: pager, selected: selected, bar: .whole, into: &$0, world) }
    // Columns name a network by its id only.
    guard head > 0, networks.indices.contains(selected) else { return }
    let details = RowDetails(
      title: networks[selected].fields.name, [Run(NetworkLine.detail(networks[selected], world), world.theme[.faint])],
      world)
    details.draw(below: head + table.lines.count, into: &painter)
  }
}

/// Networks in columns, or where these do not fit beside each other in a few lines each.
struct NetworkTable: PageLines {
  /// The names of the columns; none where the lines name them.
  private(set) var head: [String] = []
  private(set) var lines: [EntryLine] = []

  /// Blank columns between two.
  private static let gap = 2

  init(_ networks: [Network], _ world: World) {
    let showsMeans = networks.contains { $0.fields.support != nil || $0.fields.budget != nil }
    var labels: [LinearLabel] = [.network, .members, .board, .activities, .state, .layer]
    if showsMeans { labels += [.support, .budget] }
    let names = labels.map { world.reader($0) }
    let rows = networks.map { Array(Self.cells($0, world).prefix(labels.count)) }
    let widths = names.indices.map { index in
      ([names] + rows).reduce(0) { max($0, DisplayText.width($1[index])) }
    }
    if widths.reduce(0, +) + Self.gap * (widths.count - 1) <= world.content.columns {
      let blank = String(repeating: " ", count: Self.gap)
      let line: ([String]) -> String = { cells in
        cells.indices.map { DisplayText.padded(cells[$0], to: widths[$0]) }.joined(separator: blank)
      }
      head = [line(names)]
      lines = rows.enumerated().map { EntryLine(entry: $0, runs: [Run(line($1), world.theme[.text])]) }
    } else {
      fold(names, rows, networks, world)
    }
  }

  private mutating func fold(_ names: [String], _ rows: [[String]], _ networks: [Network], _ world: World) {
    let width = max(1, world.content.columns)
    for (entry, row) in rows.enumerated() {
      if entry > 0 { lines.append(EntryLine(entry: nil, runs: [])) }
      let title = DisplayText.sanitised("\(row[0]) \(networks[entry].fields.name)")
      lines += Wrap.lines([Run(title, world.theme[.strong])], columns: width).map { EntryLine(entry: entry, runs: $0) }
      let facts = row.indices.dropFirst().filter { !row[$0].isEmpty }.map {
        world.reader(FramePhrase.named(names[$0], row[$0]))
      }
      let text = Run(TipLine.joined(facts, world), world.theme[.text])
      lines += Wrap.lines([text], columns: max(1, width - 2)).map {
        EntryLine(entry: entry, runs: [Run("  ", world.theme[.text])] + $0)
      }
    }
  }

  var count: Int { lines.count }
  var entryCount: Int { lines.entryCount }
  func wanted(for entry: Int) -> Range<Int>? { lines.wanted(for: entry) }

  private static func cells(_ network: Network, _ world: World) -> [String] {
    let fields = network.fields
    return [
      Reference.network(network.id).description, String(network.people), String(network.board.count),
      String(network.activities), world.reader(MeetingPhrase.stage(fields.stage)),
      DisplayText.sanitised(NetworkLine.layer(network, world)),
      fields.support.map { world.reader(MeetingPhrase.support($0)) } ?? "",
      fields.budget.map { world.reader(MeetingPhrase.budget($0)) } ?? "",
    ]
  }
}
