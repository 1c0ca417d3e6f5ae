// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Networks side by side: members, board, activities, stage, layer and, for who is on a board, support and budget.
public struct NetworkTableState: ScreenState {
  /// The filters of the list it was opened from.
  let terms: [NetworkTerm]
  /// The networks as last read.
  var networks: [Network] = []
  /// Whether there are more than were read.
  var isMore = false
  /// Which row is selected.
  var selected = 0
  /// The first line on the screen.
  var pager = Pager()
  /// Whether anything was read yet.
  var isLoaded = false

  /// So many networks stand beside each other.
  static let most = 1000

  /// Which keys have a meaning.
  public var context: KeyContext { .networks }
  /// What is selected.
  public func selection(_ world: World) -> Reference? { network.map { .network($0.id) } }
  private var network: Network? { networks.indices.contains(selected) ? networks[selected] : nil }
  private var filter: NetworkFilter { NetworkFilter(terms) }

  /// A table before anything is read.
  init(terms: [NetworkTerm]) { self.terms = terms }

  /// The place, what it is, and the filters.
  public func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.networks), world.reader(NetworkPhrase.comparison)]
      + terms.map { DisplayText.sanitised($0.text(world)) }
  }

  /// How many networks there are.
  public func summaries(_ world: World) -> [String] {
    isLoaded ? [world.reader(NetworkPhrase.networks(networks.count, isMore: isMore))] : []
  }

  /// What is worth a hint.
  public func hints(_ world: World) -> [Command] { networks.isEmpty ? [] : [.open] }

  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere: return [.load(.networks(filter, after: nil, limit: Self.most))]
    case .loaded(.networks(filter, after: nil, _), .networks(let page)):
      let id = network?.id
      networks = page.items
      isMore = page.next != nil
      isLoaded = true
      select(networks.firstIndex { $0.id == id } ?? selected, world)
    case .resized: select(selected, world)
    case .pointed(let index): select(index, world)
    case .command(let command):
      let table = NetworkTable(networks, world)
      let page = max(1, (world.content.rows - table.head.count) / table.rowsEach)
      if let motion = command.motion(page: page, count: networks.count) {
        select(selected + motion, world)
        return []
      }
      guard command == .open else { return nil }
      return network.map { [.open(.network($0.id))] } ?? []
    case .key, .paste: return nil
    case .loaded, .notLoaded, .done, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  private mutating func select(_ index: Int, _ world: World) {
    selected = max(0, min(index, networks.count - 1))
    let table = NetworkTable(networks, world)
    guard let first = table.lines.firstIndex(where: { $0.entry == selected }) else { return }
    let last = table.lines.lastIndex { $0.entry == selected } ?? first
    pager.reveal(first..<last + 1, count: table.lines.count, height: max(1, world.content.rows - table.head.count))
  }

  /// Draws it.
  public func view(into painter: inout Painter, _ world: World) {
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
    let height = max(1, painter.size.rows - table.head.count)
    var isPlaced = false
    for (offset, line) in table.lines[pager.visible(count: table.lines.count, height: height)].enumerated() {
      let row = table.head.count + offset
      painter.write(line.runs, column: 0, row: row, limit: painter.size.columns)
      guard let entry = line.entry else { continue }
      painter.place(.item(entry), row: row)
      guard entry == selected else { continue }
      painter.restyle(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)) { _ in world.theme[.selected] }
      if !isPlaced { painter.placeCursor(column: 0, row: row) }
      isPlaced = true
    }
  }
}

/// Networks in columns, or where these do not fit beside each other in a few lines each.
struct NetworkTable {
  /// A line, and which network it is about.
  struct Line {
    var entry: Int?
    var runs: [Run]
  }

  /// The names of the columns; none where the lines name them.
  private(set) var head: [String] = []
  private(set) var lines: [Line] = []
  /// How many lines a network takes, about.
  private(set) var rowsEach = 1

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
      lines = rows.enumerated().map { Line(entry: $0, runs: [Run(line($1), world.theme[.text])]) }
    } else {
      fold(names, rows, networks, world)
    }
  }

  private mutating func fold(_ names: [String], _ rows: [[String]], _ networks: [Network], _ world: World) {
    let width = max(1, world.content.columns)
    for (entry, row) in rows.enumerated() {
      if entry > 0 { lines.append(Line(entry: nil, runs: [])) }
      let title = DisplayText.sanitised("\(row[0]) \(networks[entry].fields.name)")
      lines += Wrap.lines([Run(title, world.theme[.strong])], columns: width).map { Line(entry: entry, runs: $0) }
      let facts = row.indices.dropFirst().filter { !row[$0].isEmpty }.map {
        world.reader(FramePhrase.named(names[$0], row[$0]))
      }
      let text = Run(TipLine.joined(facts, world), world.theme[.text])
      lines += Wrap.lines([text], columns: max(1, width - 2)).map {
        Line(entry: entry, runs: [Run("  ", world.theme[.text])] + $0)
      }
    }
    rowsEach = max(1, lines.count / max(1, rows.count))
  }

  private static func cells(_ network: Network, _ world: World) -> [String] {
    let fields = network.fields
    return [
      Reference.network(network.id).description, String(fields.size ?? network.members), String(network.board.count),
      String(network.activities), world.reader(MeetingPhrase.stage(fields.stage)),
      DisplayText.sanitised(NetworkLine.layer(network, world)),
      fields.support.map { world.reader(MeetingPhrase.support($0)) } ?? "",
      fields.budget.map { world.reader(MeetingPhrase.budget($0)) } ?? "",
    ]
  }
}
