// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The list of tips: pinned ones first, then by topic.
struct TipListState: ScreenState {
  /// The filters in the order in which they were added.
  var terms: [TipTerm]
  /// The tips read so far, in the store's order.
  var tips: [Tip] = []
  /// Where the next page begins.
  var next: PageKey?
  /// Pages that are being read, until there are as many tips as are wanted.
  var incoming: [Tip]?
  var wanted = 0
  /// Whether the last tip is to be selected once all are read.
  var goesLast = false
  /// The number of the selected tip.
  var selectedNumber: Int?
  /// How many rows are to stand above it as soon as it is there; nil once it was.
  var wantedAbove: Int?
  /// How far the list is scrolled.
  var pager = Pager()
  /// Whether anything was read yet; an empty list is told apart from one that is not there yet.
  var isLoaded = false
  /// The tips as they are now, while others' tips wait to be brought in.
  var fresh: Page<Tip>?
  /// How many tips wait there.
  var arrived = 0
  /// Whether the tips are being read only to see what others did.
  var isLooking = false
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
  var selected: Tip? { tips.first { $0.number == selectedNumber } }

  /// A list before anything is read.
  init(filter: TipFilter = TipFilter()) { terms = filter.terms }

  /// A list as the last visit left it, before anything is read.
  init(as kept: LastPlace.Tips) {
    self.init(filter: kept.filter)
    selectedNumber = kept.selected
    wantedAbove = kept.above
  }

  /// What the next visit begins with.
  func keep(in last: inout LastPlace, _ world: World) { last.tips = kept(world) }

  private func kept(_ world: World) -> LastPlace.Tips {
    let index = tips.firstIndex { $0.number == selectedNumber }
    let above = index.map { layout(world).lines.wanted(for: $0).lowerBound - pager.top } ?? wantedAbove
    return LastPlace.Tips(filter: filter, selected: selectedNumber, above: above ?? 0)
  }

  /// The place, then the filters.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.tips)] + terms.map { DisplayText.sanitised($0.words(world)) }
  }

  /// How many tips there are.
  func summaries(_ world: World) -> [String] {
    guard isLoaded else { return [] }
    let count = world.reader(TipPhrase.tips(tips.count, isMore: next != nil))
    return world.summaries([count], arrived: arrived, in: context)
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

  /// The lines of the list.
  func layout(_ world: World) -> TipListLayout { TipListLayout(tips, topic: filter.topic, world) }

  /// How many lines fit, without head and detail lines.
  func height(_ world: World) -> Int { max(1, world.content.rows - TipListView.overhead(world)) }
}
