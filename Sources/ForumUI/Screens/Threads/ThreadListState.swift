// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A list of threads: Advice, Stories, or everything under a filter.
struct ThreadListState: TitleList {
  /// The part of the board.
  let part: ThreadPlace
  /// The stacked filters and the order.
  var query: Query
  /// The saved search that it was opened as; its name is shown as long as the filters are its own.
  let saved: SavedSearch?
  /// The threads read so far.
  var list: PagedList<ThreadSummary>
  /// How many there are; nil before it is counted.
  var total: Count?
  /// The names in the filters that nobody here has, once nothing was found under them.
  var unknownNames: [UnknownName] = []
  /// The thread whose posts were asked for to be shown beside the list.
  var previewed: Int?
  /// What is shown beside the list, until the thread that is selected now takes its place.
  var preview: ShownPreview?

  /// Which keys have a meaning.
  var context: KeyContext { .list }
  /// On from thread to thread.
  var readOn: Command? { .readOn }

  /// The place it belongs to; none for everything.
  var place: Place? {
    switch part {
    case .advice: .advice
    case .stories: .stories
    case .everything: nil
    }
  }

  /// What the thread under the cursor is called.
  func selection(_ world: World) -> Reference? { selected.map { .thread($0.number) } }

  /// The thread under the cursor.
  var selected: ThreadSummary? { list.selected }

  /// A list before anything is read; the wanted thread is selected when it stands among the first.
  init(place: ThreadPlace, query: Query = Query(), wanted: PagedList<ThreadSummary>.Sought? = nil) {
    part = place
    self.query = query
    list = PagedList(seeking: wanted)
    saved = nil
  }

  /// A list as the last visit left it, before anything is read.
  init(place: ThreadPlace, as kept: LastPlace.List) {
    self.init(place: place, query: kept.query, wanted: kept.selected.map { .init(id: $0, above: kept.above) })
  }

  /// A saved search is found as it was left, unless it asks for something else now.
  var keptAs: String? { saved.map { "\($0.name)\n\($0.text)" } }

  /// What the next visit begins with.
  func keep(in last: inout LastPlace, _ world: World) {
    let kept = list.kept(in: room(world))
    last.lists[part] = LastPlace.List(query: query, selected: kept?.id, above: kept?.above ?? 0)
  }

  /// The list of a saved search before anything is read; nil when its query cannot be read any
  /// more.
  init?(_ saved: SavedSearch) {
    guard let placed = saved.query?.placed else { return nil }
    part = placed.place
    query = placed.query
    list = PagedList()
    self.saved = saved
  }

  /// Place, then the filters as they are written.
  func breadcrumb(_ world: World) -> [String] {
    let root =
      switch part {
      case .advice: world.reader(Place.advice)
      case .stories: world.reader(Place.stories)
      case .everything: world.reader(ListPhrase.everything)
      }
    if let saved, saved.query == query.everywhere(from: part) {
      return [world.reader(Place.me), DisplayText.sanitised(saved.name)]
    }
    let sort = query.sort.map { [world.reader(ListPhrase.sortedBy($0))] } ?? []
    return [root] + query.terms.map { world.words(for: $0, isShort: query.terms.count > 1) } + sort
  }

  /// How many threads there are, and how many of the rows are new.
  func summaries(_ world: World) -> [String] {
    // Whoever has read all rows need not count.
    guard list.isLoaded, let total = list.isWhole ? Count(rows.count) : self.total else { return [] }
    let (unread, new) = (rows.count { $0.unread > 0 }, rows.count { $0.isNew })
    let (number, isMore) = (max(total.number, rows.count), total.isMore || total.number < rows.count)
    var parts = [world.reader(ListPhrase.threads(number, isMore: isMore))]
    if unread > 0, rows.contains(where: { $0.isNew != ($0.unread > 0) }) {
      parts.append(world.reader(ListPhrase.unread(unread)))
    }
    if new > 0 { parts.append(world.reader(ListPhrase.new(new))) }
    return world.summaries(parts, arrived: list.arrived, in: context) + ["\(number)\(isMore ? "+" : "")"]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    let isEmpty = list.isLoaded && rows.isEmpty
    let hasUnread = rows.contains { $0.unread > 0 } || !list.isWhole
    return (isEmpty ? [] : [.open]) + [.ask, .filter, .dropFilter, .search] + (hasUnread ? [.nextUnread] : [])
      + (isEmpty ? [] : [.sort, .markRead])
  }

  /// Why a command is refused, by the permission table or as things stand.
  func refusal(of command: Command, _ world: World) -> String? {
    switch command {
    case .ask: return world.refusalToAsk()
    case .dropFilter: return query.terms.isEmpty ? world.reader(ListPhrase.noFilter) : nil
    case .saveSearch: return query.terms.isEmpty ? world.reader(SearchPhrase.nothingToSave) : nil
    case .markRead:
      guard let thread = selected, thread.isMuted else { return nil }
      return world.reader(FollowPhrase.countsAsRead(Reference.thread(thread.number).description))
    case .pin, .lock:
      let refusal = selected.flatMap { world.refusal(command == .pin ? .pinThread : .lockThread, of: $0) }
      return refusal.map { world.reader(RefusalPhrase($0)) }
    default: return nil
    }
  }

  /// Stories are told, questions asked.
  func hint(_ command: Command) -> KeyPhrase {
    command == .ask && part == .stories ? .tell : selected.map { $0.hint(command) } ?? .hint(command)
  }

  /// How many threads fit in a terminal, without header and detail line.
  func height(_ world: World) -> Int {
    let world = roomy(world)
    return max(1, (world.content.rows - ThreadListView.overhead(world)) / world.linesEach)
  }

  /// No terminal scrolls half of its width: beside a preview a list that scrolls is written anew, which a jump does once
  /// for many steps.
  func room(_ world: World) -> ListRoom<ThreadSummary> {
    let height = height(world)
    return ListRoom(height: height, ahead: world.hasPreview ? height / 2 : 0)
  }

  func title(of thread: ThreadSummary, _ world: World) -> String { world.reader.title(of: thread) }

  func titleRoom(_ world: World) -> Int {
    columns(beside: split(world), world).title
  }

  /// The columns of its rows. As with the preview the first page decides, so that nothing moves while the list is walked.
  func columns(beside split: PreviewSplit?, _ world: World) -> ThreadColumns {
    ThreadColumns(
      width: split?.list.columns ?? world.content.columns, hasPreview: split != nil, hasLayers: hasLayers, world)
  }

  private var hasLayers: Bool { rows.isEmpty || rows.prefix(Read.pageLength).contains { $0.layer != .unspecified } }

  /// How the screen is divided where there is room for a preview: the list has as much of it as its titles need.
  func split(_ world: World) -> PreviewSplit? {
    guard world.hasPreview else { return nil }
    let widest = rows.prefix(Read.pageLength).reduce(0) { max($0, DisplayText.width(title(of: $1, world))) }
    return PreviewSplit(world, title: widest, hasLayers: hasLayers)
  }
}
