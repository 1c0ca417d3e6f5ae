// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A network's page: what it is, seeks and offers, what suits it, and what belongs to it.
struct NetworkPageState: ScreenState {
  /// Something on the page that can be opened.
  enum Entry: Hashable, Sendable {
    /// Somebody who asked to come in.
    case asked(MemberBrief)
    case match(NetworkPage.Match)
    case network(NetworkID)
    case member(String)
    case event(Int)
    case poll(Int)
    case thread(Int)
    /// All threads of the network.
    case threads
  }

  /// Which network.
  let id: NetworkID
  /// The page as last read.
  var page: NetworkPage?
  /// Whether it begins at what suits the network.
  let opensAtMatches: Bool
  /// Which entry is selected, and how far it is scrolled.
  var paging = PageState()
  /// Whether there is no such network.
  var isMissing = false
  /// What is being done to it.
  var acts = NetworkActs()

  var pager: Pager { paging.pager }
  /// Which entry is selected.
  var selected: Int { paging.selected }
  /// Which keys have a meaning.
  var context: KeyContext { .network }
  /// The network.
  var shows: Reference? { .network(id) }

  /// A page before it is read.
  init(_ id: NetworkID, opensAtMatches: Bool = false) {
    self.id = id
    self.opensAtMatches = opensAtMatches
  }

  /// What is selected on it, else the network.
  func selection(_ world: World) -> Reference? {
    switch entry(world) {
    case .match(let match): .network(match.match.network)
    case .network(let id): .network(id)
    case .asked(let member): .member(member.handle)
    case .member(let handle): .member(handle)
    case .event(let number): .event(number)
    case .poll(let number): .poll(number)
    case .thread(let number): .thread(number)
    case .threads, nil: .network(id)
    }
  }

  /// The place, then the id, and the name once that has scrolled away.
  func breadcrumb(_ world: World) -> [String] {
    let parts = [world.reader(Place.networks), Reference.network(id).description]
    guard let page, pager.top > 0 else { return parts }
    return parts + [DisplayText.sanitised(page.network.fields.name)]
  }

  /// How many people it has.
  func summaries(_ world: World) -> [String] { page.map { [NetworkLine.size($0.network, world)] } ?? [] }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    guard let page else { return [] }
    let call: [Command] = if case .match = entry(world) { [.writeCall] } else { [] }
    let suits = NetworkLayout(page, world).entries.contains(where: \.isMatch)
    return (entry(world) == nil ? [] : [.open]) + call
      + NetworkActs.hints(page.network, world).filter { !call.contains($0) } + [.ask] + (suits ? [.kindred] : [])
  }

  /// The entry under the cursor; nil before anything is read.
  func entry(_ world: World) -> Entry? {
    let entries = NetworkLayout(page, world).entries
    return entries.indices.contains(selected) ? entries[selected] : nil
  }
}

// MARK: Update

extension NetworkPageState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere: return [.load(.network(id))]
    case .loaded(.network(id), .network(let page)): return take(page, world)
    case .loaded(.glances, .glances(let glances)): return links.map { [$0.choice(glances, world)] } ?? []
    case .loaded(let request, let loaded): return acts.take(request, loaded, world)
    case .notLoaded(.network): isMissing = page == nil
    case .resized: reveal(world)
    case .pointed(let index):
      paging.mark(index)
      reveal(world)
    case .command(let command): return perform(command, world)
    case .answered(.chooseReference, .chosen(let text)): return Links.open(chosen: text, world)
    case .answered(let purpose, let answer): return acts.answer(purpose, answer, world)
    case .done(.marks, _): return []
    case .done(let act, let outcome):
      return [.load(.network(id))] + acts.said(act, outcome, world) + world.said(after: act)
    case .key, .paste: return nil
    case .notLoaded, .refused, .idle, .leaving: break
    }
    return []
  }

  private mutating func take(_ new: NetworkPage, _ world: World) -> [Effect] {
    let isFirst = page == nil
    let looked: [Effect] = isFirst ? Self.looked(at: new, world) : []
    let kept = entry(world)
    page = new
    isMissing = false
    let layout = NetworkLayout(page, world)
    let entries = layout.entries
    if isFirst {
      paging.mark((opensAtMatches ? entries.firstIndex(where: \.isMatch) : nil) ?? 0)
      if opensAtMatches {
        reveal(world)
        return looked
      }
    } else if let kept, let index = entries.firstIndex(of: kept) {
      paging.mark(index)
    }
    paging.mark(max(0, min(selected, entries.count - 1)))
    paging.scroll(by: 0, count: layout.lines.count, height: world.content.rows)
    return looked
  }

  /// To whoever is on a board what was seen here is no news on Today any more: the page shows the first post of its thread.
  private static func looked(at page: NetworkPage, _ world: World) -> [Effect] {
    guard page.network.standing != .board, world.counts.audiences.contains(.boards), !page.marks.contains(1) else {
      return []
    }
    var marks = page.marks
    marks.insert(1)
    return [.perform(.marks(marks, page.thread.number))]
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    guard let page else { return nil }
    let layout = NetworkLayout(page, world)
    let height = world.content.rows
    switch command {
    case .moveDown: step(by: 1, layout, height)
    case .moveUp: step(by: -1, layout, height)
    case .pageDown, .pageUp, .goFirst, .goLast:
      _ = paging.follow(command, count: layout.lines.count, height: height)
      selectVisible(layout, height, fromEnd: command == .goLast)
    case .readOn:
      guard !pager.isAtEnd(count: layout.lines.count, height: height) else { return [.walkOn] }
      paging.readOn(count: layout.lines.count, height: height)
      selectVisible(layout, height, fromEnd: false)
    case .kindred: return [.show(.kindred(of: .network(id)))]
    case .open: return open(layout, world)
    case .compareNetworks: return [.show(Screen(NetworkTableState(terms: [])))]
    case .boardRoom: return world.boardRoom()
    case .followReference: return links?.follow(orSay: world.reader(ThreadPhrase.noReference), world) ?? []
    case .watch: return world.cycleStance(of: .thread(page.thread.number), from: page.thread.follow)
    case .bookmark: return world.toggleBookmark(.thread(page.thread.number), from: page.thread.follow)
    default:
      let match: NetworkPage.Match? = if case .match(let match) = entry(world) { match } else { nil }
      return acts.perform(command, on: page.network, toward: match, world)
    }
    return []
  }

  private mutating func open(_ layout: NetworkLayout, _ world: World) -> [Effect] {
    guard let page, layout.entries.indices.contains(selected) else { return [] }
    switch layout.entries[selected] {
    case .asked(let member): return acts.choose(member.handle, in: page.network, .asked, world)
    case .threads:
      return [
        .show(Screen(ThreadListState(place: .everything, query: Query(terms: [Query.Term(.network(id))]))))
      ]
    default: return selection(world).map { [.open($0)] } ?? []
    }
  }

  /// What the page leads to besides its entries.
  private var links: Links? {
    page.map { page in
      Links(in: ([page.network.fields.body] + page.network.fields.links).joined(separator: "\n"))
    }
  }
}

// MARK: Moving

extension NetworkPageState {
  /// Goes to the next entry where it is in sight or a line away, else a line on: between entries there is text to read.
  private mutating func step(by direction: Int, _ layout: NetworkLayout, _ height: Int) {
    let target = selected + direction
    let isVisible = layout.lines.lines(of: target).map {
      pager.visible(count: layout.lines.count, height: height).contains($0.upperBound - 1)
    }
    if isVisible == true {
      paging.mark(target)
      if let lines = layout.lines.lines(of: target) { paging.reveal(lines, count: layout.lines.count, height: height) }
      return
    }
    paging.scroll(by: direction, count: layout.lines.count, height: height)
    // The entry that a line brings in is selected with it.
    if let lines = layout.lines.lines(of: target),
      pager.visible(count: layout.lines.count, height: height).contains(lines.upperBound - 1)
    {
      paging.mark(target)
    }
  }

  /// Selects an entry in sight after the page was scrolled; where there is none the selection stays.
  private mutating func selectVisible(_ layout: NetworkLayout, _ height: Int, fromEnd: Bool) {
    let visible = pager.visible(count: layout.lines.count, height: height)
    let inSight = layout.entries.indices.filter {
      layout.lines.lines(of: $0).map { visible.contains($0.lowerBound) } == true
    }
    if inSight.contains(selected), !fromEnd, pager.top > 0 { return }
    if let entry = fromEnd ? inSight.last : inSight.first { paging.mark(entry) }
  }

  /// Scrolls so that the selected entry is seen, with the heading over the first of a part.
  private mutating func reveal(_ world: World) {
    let layout = NetworkLayout(page, world)
    paging.mark(max(0, min(selected, layout.entries.count - 1)))
    guard let lines = layout.lines.lines(of: selected) else { return }
    paging.reveal(
      max(0, lines.lowerBound - 1)..<lines.upperBound, count: layout.lines.count, height: world.content.rows)
  }
}

extension NetworkPageState.Entry {
  /// Whether it is something that suits the network.
  var isMatch: Bool { if case .match = self { true } else { false } }
}

extension NetworkPageState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    if isMissing {
      let text = world.reader(NetworkPhrase.missing(id))
      for (row, line) in Wrap.lines(text, columns: max(1, painter.size.columns - 2)).enumerated() {
        painter.write(line, column: 1, row: 1 + row, style: world.theme[.faint])
      }
    }
    NetworkLayout(page, world).lines.draw(from: pager, selected: selected, bar: .whole, into: &painter, world)
  }
}
