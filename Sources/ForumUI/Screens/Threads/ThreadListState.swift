// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A list of threads: Advice, Stories, or everything under a filter.
struct ThreadListState: ListScreen {
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
    return ListRoom(height: height, ahead: world.previewSplit == nil ? 0 : height / 2)
  }

  /// The same world with rows of two lines where, left to itself, a title would be cut although
  /// rows are free.
  func roomy(_ world: World) -> World {
    guard world.settings.density == .automatic, !Frame(world.size).isCompact, world.linesEach == 1, list.isWhole,
      rows.count * 2 <= world.content.rows
    else { return world }
    let split = world.previewSplit
    let columns = ThreadColumns(width: split?.list.columns ?? world.content.columns, hasPreview: split != nil, world)
    guard rows.contains(where: { DisplayText.width(world.reader.title(of: $0)) > columns.title }) else { return world }
    var world = world
    world.settings.density = .two
    return world
  }
}
