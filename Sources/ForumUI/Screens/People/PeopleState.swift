// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The directory of members, by layer, organisation, topic or words.
struct PeopleState: ScreenState {
  /// What is let through.
  var filter: MemberFilter
  /// The members read so far.
  var list = PagedList<MemberEntry>()
  /// Whether anything was read yet.
  var isLoaded = false
  /// The rows as they are now, while new members wait to be brought in.
  var fresh: Page<MemberEntry>?
  /// How many members wait there.
  var arrived = 0
  /// Whether the rows are being read only to see what others did.
  var isLooking = false

  /// The members read so far.
  var rows: [MemberEntry] {
    get { list.rows }
    set { list.rows = newValue }
  }
  /// Where the next page begins.
  var next: PageKey? { list.next }
  /// Which row is selected.
  var cursor: ListCursor { list.cursor }

  /// What is selected.
  func selection(_ world: World) -> Reference? { selected.map { .member($0.brief.handle) } }
  /// Which keys have a meaning.
  var context: KeyContext { .people }
  /// The fifth place.
  var place: Place? { .people }
  /// The member under the cursor.
  var selected: MemberEntry? { list.selected }

  /// As whom the last visit left it: the member to select once the rows are there.
  var wanted = LastPlace.People()

  /// A directory before anything is read.
  init(filter: MemberFilter = MemberFilter()) { self.filter = filter }

  /// A directory as the last visit left it, before anything is read.
  init(as kept: LastPlace.People) {
    filter = kept.filter
    wanted = kept
  }

  /// What the next visit begins with.
  func keep(in last: inout LastPlace, _ world: World) { last.people = kept }

  private var kept: LastPlace.People {
    guard let selected else { return LastPlace.People(filter: filter, selected: wanted.selected, above: wanted.above) }
    return LastPlace.People(
      filter: filter, selected: selected.brief.handle, above: cursor.selected - cursor.top)
  }

  /// The place, then the filters.
  func breadcrumb(_ world: World) -> [String] {
    var parts = [world.reader(Place.people)]
    if let layer = filter.layer { parts.append(world.label(layer)) }
    if let topic = filter.topic { parts.append(world.reader.tag(topic)) }
    if let organisation = filter.organisation { parts.append(organisation) }
    return parts + filter.words.map { "“\($0)”" }
  }

  /// How many members are listed, as far as that is known.
  func summaries(_ world: World) -> [String] {
    guard isLoaded else { return [] }
    let isAll = filter == MemberFilter() && world.counts.members >= rows.count
    let members = world.reader(
      PeoplePhrase.members(isAll ? world.counts.members : rows.count, isMore: !isAll && !list.isWhole))
    return world.summaries([members], arrived: arrived, in: context)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    (rows.isEmpty ? [] : [.open]) + [.filter] + (filter == MemberFilter() ? [] : [.dropFilter]) + [.search]
  }

  func height(_ world: World) -> Int {
    max(1, (world.content.rows - PeopleView.overhead(world)) / world.linesOfTables)
  }
}
