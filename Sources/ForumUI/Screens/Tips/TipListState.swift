// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The list of tips: pinned ones first, then by topic.
struct TipListState: TitleList {
  /// The filters in the order in which they were added.
  var terms: [TipTerm]
  /// The tips read so far, in the store's order. They stand by topic, so that the last row is only known once all are
  /// there; a board has some hundred of them.
  var list: PagedList<Tip>
  /// What is being done to a tip.
  var acts = TipActs()

  /// What is selected.
  func selection(_ world: World) -> Reference? { selected.map { .tip($0.number) } }
  /// Which keys have a meaning.
  var context: KeyContext { .tips }
  /// Where it belongs.
  var place: Place? { .tips }
  /// What the list shows.
  var filter: TipFilter { TipFilter(terms) }
  /// The tip under the cursor.
  var selected: Tip? { list.selected }

  /// A list before anything is read.
  init(filter: TipFilter = TipFilter()) { (terms, list) = (filter.terms, PagedList(isForward: true)) }

  /// A list as the last visit left it, before anything is read.
  init(as kept: LastPlace.Tips) {
    terms = kept.filter.terms
    list = PagedList(isForward: true, seeking: kept.selected.map { .init(id: $0, above: kept.above) })
  }

  /// What the next visit begins with.
  func keep(in last: inout LastPlace, _ world: World) {
    let kept = list.kept(in: room(world))
    last.tips = LastPlace.Tips(filter: filter, selected: kept?.id, above: kept?.above ?? 0)
  }

  /// The place, then the filters.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.tips)] + terms.map { DisplayText.sanitised($0.words(world)) }
  }

  /// How many tips there are.
  func summaries(_ world: World) -> [String] {
    guard list.isLoaded else { return [] }
    let count = world.reader(TipPhrase.tips(rows.count, isMore: list.next != nil))
    return world.summaries([count], arrived: list.arrived, in: context)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    guard selected != nil else { return [.writeTip, .filter, .dropFilter, .search] }
    return [.open, .writeTip, .filter, .dropFilter, .pin, .pinEarlier, .pinLater, .adopt, .search, .profile]
  }

  /// Why a command is refused, by the permission table or as things stand.
  func refusal(of command: Command, _ world: World) -> String? {
    switch command {
    case .writeTip: return world.refusal(.writeTip).map { world.reader(RefusalPhrase($0)) }
    case .dropFilter: return terms.isEmpty ? world.reader(ListPhrase.noFilter) : nil
    default: return selected.flatMap { TipActs.refusal(of: command, on: $0, lastPin: lastPin, world) }
    }
  }

  /// What is so already is undone by the key that does it.
  func hint(_ command: Command) -> KeyPhrase { selected.map { $0.hint(command) } ?? .hint(command) }

  /// The lines that fit, without head and detail lines.
  func room(_ world: World) -> ListRoom<Tip> {
    let world = roomy(world)
    let height = max(1, world.content.rows - RowDetails.overhead(world))
    return ListRoom(height: height, page: height - 1) { [filter] in TipListLayout($0, topic: filter.topic, world).lines
    }
  }

  func title(of tip: Tip, _ world: World) -> String { tip.title }
  func titleRoom(_ world: World) -> Int { TipColumns(width: world.content.columns).title }
  func lineCount(_ world: World) -> Int { TipListLayout(rows, topic: filter.topic, world).lines.count }
}

extension Tip: ListRow {
  var rowID: Int { number }
}
