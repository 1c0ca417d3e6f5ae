// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What others did that concerns me, newest first.
struct NoticesState: ListScreen {
  /// The notices, seen ones too.
  var list = PagedList<Notice>()

  /// What is selected.
  func selection(_ world: World) -> Reference? { selected?.target }
  /// Which keys have a meaning.
  var context: KeyContext { .list }
  /// On from thread to thread.
  var readOn: Command? { .readOn }
  /// The notice under the cursor.
  var selected: Notice? { list.selected }

  /// So many are read, the newest.
  static let most = 1000

  /// The list before anything is read.
  init() {}

  /// What this is.
  func breadcrumb(_ world: World) -> [String] { [world.reader(NoticePhrase.heading)] }

  /// How many are new, and whether older ones are left out.
  func summaries(_ world: World) -> [String] {
    let unseen = rows.count { !$0.isSeen }
    let isCut = rows.count >= Self.most
    guard unseen > 0 || list.arrived > 0 || isCut else { return [] }
    let parts =
      (unseen > 0 ? [world.reader(ListPhrase.new(unseen))] : [])
      + (isCut ? [world.reader(NoticePhrase.newest(Self.most))] : [])
    return world.summaries(parts, arrived: list.arrived, in: context)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    rows.isEmpty ? [] : [.open] + (rows.contains { !$0.isSeen } ? [.markAllRead] : []) + [.profile]
  }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .done: return load(list.again())
    case .changedElsewhere: return load(list.look())
    case .loaded(_, .notices(let notices)): return take(Page(items: notices, next: nil), Read(), world)
    case .notLoaded: list.fail()
    case .loaded(.meeting, .reference(let reference)): return reference.map { [.open($0)] } ?? []
    case .command(let command): return perform(command, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  func room(_ world: World) -> ListRoom<Notice> { ListRoom(height: world.content.rows) }

  func request(_ read: PagedList<Notice>.Read) -> Request { .notices }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .showNew: return load(list.showNew(in: room(world)))
    case .nextUnread: return select(rows.indices.dropFirst(list.index + 1).first { !rows[$0].isSeen }, world)
    case .previousUnread: return select(rows.indices.prefix(list.index).last { !rows[$0].isSeen }, world)
    case .readOn:
      let order = Array(rows.indices.dropFirst(list.index)) + rows.indices.prefix(list.index)
      guard let index = order.first(where: { !rows[$0].isSeen }) else {
        return [.say(.done(world.reader(NoticePhrase.allSeen)))]
      }
      return select(index, world) + open()
    case .open: return open()
    case .profile: return selected.map { [.open(.member($0.actor.handle))] } ?? []
    case .kindred: return selected.map { [.show(.kindred(of: $0.target))] } ?? []
    case .markRead: return selected.map { [.perform(.noticesSeen([$0.id]))] } ?? []
    case .markAllRead: return [.perform(.noticesSeen(nil)), .say(.done(world.reader(NoticePhrase.allSeen)))]
    default: return nil
    }
  }

  private mutating func select(_ index: Int?, _ world: World) -> [Effect] {
    guard let index else { return [.say(.done(world.reader(ListPhrase.noUnread)))] }
    return select(index, world)
  }

  private func open() -> [Effect] {
    guard let notice = selected else { return [] }
    return [.perform(.noticesSeen([notice.id]))] + notice.opening
  }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    if rows.isEmpty, list.isLoaded {
      painter.write(world.reader(NoticePhrase.none), column: 1, row: 1, style: world.theme[.faint])
      painter.placeCursor(column: 0, row: 1)
    }
    let visible = list.visible(in: room(world))
    for index in visible {
      let notice = rows[index]
      let row = index - list.pager.top
      painter.place(.item(index), row: row)
      let isSelected = index == list.index
      let bar = isSelected ? world.theme[.selected] : nil
      if let bar {
        painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", bar)
        painter.placeCursor(column: 0, row: row)
      }
      let age = TimeText.age(notice.created, world.reader)
      let text = DisplayText.sanitised(world.reader.line(notice, byName: painter.size.columns >= 100))
      let room = painter.size.columns - DisplayText.width(age) - 4
      if isSelected, DisplayText.width(text) > room {
        RowDetails(title: text, [], world).draw(below: visible.count, into: &painter)
      }
      painter.write(notice.isSeen ? " " : world.sign(.unread), column: 0, row: row, style: bar ?? world.theme[.unread])
      painter.write(
        text, column: 2, row: row, style: bar ?? world.theme[notice.isSeen ? .text : .unread],
        limit: room)
      painter.write(
        age, column: painter.size.columns - DisplayText.width(age), row: row, style: bar ?? world.theme[.faint])
    }
  }
}

extension Notice: ListRow {
  var rowID: NoticeID { id }

  /// Opens what it is about: of an event or a poll that rather than its thread.
  var opening: [Effect] {
    switch (kind, target) {
    case (.placeFree, .post(let post)), (.eventChanged, .post(let post)), (.eventCancelled, .post(let post)),
      (.eventRevived, .post(let post)), (.eventSoon, .post(let post)), (.pollClosed, .post(let post)),
      (.pollExtended, .post(let post)):
      [.load(.meeting(of: post))]
    default: [.open(target)]
    }
  }
}
