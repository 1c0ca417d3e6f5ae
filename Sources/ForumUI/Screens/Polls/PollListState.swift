// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The polls: those that wait for the reader, then the other open ones, then those without an outcome, then the rest.
struct PollListState: ListScreen {
  /// A part of the list, in its order.
  enum Part: Int, CaseIterable, Sendable {
    case mine
    case open
    case owed
    case done

    /// Whether its heading says how far its polls are.
    var saysPhase: Bool { self == .owed || self == .done }

    /// What is read for it.
    var filter: PollFilter {
      var filter = PollFilter()
      filter.mineOnly = self == .mine
      filter.part = self == .owed ? .owed : self == .done ? .done : .open
      return filter
    }
  }

  /// A poll and where it is listed.
  struct Row: ListRow {
    var poll: Poll
    var part: Part

    var rowID: Int { poll.number }

    /// Where the list goes on: in which part, behind which poll.
    struct Key: Equatable, Sendable {
      var part = Part.mine
      var after: PageKey?
    }
  }

  /// The polls read so far.
  var list = PagedList<Row>(isForward: true)

  /// Which keys have a meaning.
  var context: KeyContext { .polls }
  /// Where it belongs.
  var place: Place? { .agenda }
  /// The poll under the cursor.
  var selected: Poll? { list.selected?.poll }
  /// What is selected.
  func selection(_ world: World) -> Reference? { selected.map { .poll($0.number) } }

  /// A list before anything is read.
  init() {}

  /// The place and the list.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.agenda), ProblemPhrase.capitalised(world.reader(KeyPhrase.hint(.polls)))]
  }

  /// How many there are, and how many wait for the reader.
  func summaries(_ world: World) -> [String] {
    guard list.isLoaded else { return [] }
    let waiting = list.rows.count { $0.part == .mine }
    let count = world.reader(PollPagePhrase.polls(list.rows.count, isMore: list.next != nil))
    return world.shortened(
      waiting > 0 ? [count, world.reader(PollPagePhrase.waits(waiting))] : [count], keeping: 0)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    (selected == nil ? [] : [.open]) + [.addPoll] + (selected == nil ? [] : [.openThread, .profile]) + [.search]
  }
}

extension PollListState {
  /// So many are read at once at the beginning, so that a screen shows more than one part.
  private static let fewest = 60

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere, .done: return load(list.again(atLeast: Self.fewest))
    case .loaded(.polls(let filter, let after), .polls(let page)):
      guard let part = Part.allCases.first(where: { $0.filter == filter }) else { return [] }
      return take(page, part, after: after, world)
    case .notLoaded: list.fail()
    case .command(let command): return perform(command, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .answered, .refused, .idle, .leaving: break
    }
    return []
  }

  func request(_ read: PagedList<Row>.Read) -> Request {
    let key = read.key ?? Row.Key()
    return .polls(key.part.filter, after: key.after)
  }

  private mutating func take(_ page: Page<Poll>, _ part: Part, after: PageKey?, _ world: World) -> [Effect] {
    let key = Row.Key(part: part, after: after)
    let next =
      page.next.map { Row.Key(part: part, after: $0) } ?? Part(rawValue: part.rawValue + 1).map { Row.Key(part: $0) }
    let rows = page.items.map { Row(poll: $0, part: part) }
    return load(list.take(rows, Read(key: key == Row.Key() ? nil : key), next: next, in: room(world)))
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .open: return selected.map { [.open(.poll($0.number))] } ?? []
    case .addPoll: return world.addingPoll()
    case .openThread: return selected.map { [.open(.post($0.post))] } ?? []
    case .profile: return selected.map { [.open(.member($0.owner.handle))] } ?? []
    default: return nil
    }
  }

  func room(_ world: World) -> ListRoom<Row> {
    ListRoom(height: world.content.rows, page: world.content.rows - 2, keepsLine: true) { Self.lines(of: $0, world) }
  }

  /// The lines of the list: its parts, each poll with its title and what there is to know in two lines.
  static func lines(of rows: [Row], _ world: World) -> [SectionLine] {
    let isCompact = Frame(world.size).isCompact
    var lines: [SectionLine] = []
    var part: Part?
    for (index, row) in rows.enumerated() {
      if row.part != part {
        part = row.part
        if !lines.isEmpty, !isCompact { lines.append(.blank) }
        lines.append(.heading(world.reader(PollPagePhrase.part(row.part))))
      }
      lines.append(.row(index))
      if !isCompact { lines.append(.facts(index)) }
    }
    return lines
  }
}
