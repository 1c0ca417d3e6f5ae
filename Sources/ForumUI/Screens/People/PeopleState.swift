// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The directory of members, by layer, organisation, topic or words.
struct PeopleState: ListScreen {
  /// What is let through.
  var filter: MemberFilter
  /// The members read so far.
  var list: PagedList<MemberEntry>

  /// What is selected.
  func selection(_ world: World) -> Reference? { selected.map { .member($0.brief.handle) } }
  /// Which keys have a meaning.
  var context: KeyContext { .people }
  /// The fifth place.
  var place: Place? { .people }
  /// The member under the cursor.
  var selected: MemberEntry? { list.selected }

  /// A directory before anything is read.
  init(filter: MemberFilter = MemberFilter()) { (self.filter, list) = (filter, PagedList()) }

  /// A directory as the last visit left it, before anything is read.
  init(as kept: LastPlace.People) {
    filter = kept.filter
    list = PagedList(seeking: kept.selected.map { .init(id: $0, above: kept.above) })
  }

  /// What the next visit begins with.
  func keep(in last: inout LastPlace, _ world: World) {
    let kept = list.kept(in: room(world))
    last.people = LastPlace.People(filter: filter, selected: kept?.id, above: kept?.above ?? 0)
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
    guard list.isLoaded else { return [] }
    let isAll = filter == MemberFilter() && world.counts.members >= rows.count
    let members = world.reader(
      PeoplePhrase.members(isAll ? world.counts.members : rows.count, isMore: !isAll && !list.isWhole))
    return world.summaries([members], arrived: list.arrived, in: context)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    (rows.isEmpty ? [] : [.open]) + [.filter] + (filter == MemberFilter() ? [] : [.dropFilter]) + [.search]
  }

  func room(_ world: World) -> ListRoom<MemberEntry> {
    ListRoom(height: max(1, (world.content.rows - RowDetails.overhead(world)) / world.linesOfTables))
  }
}

extension MemberEntry: ListRow {
  var rowID: String { brief.handle }
}
