// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared: return [.load(.thread(number))]
    case .changedElsewhere: return [.load(.thread(number))]
    case .loaded(.thread, .thread(let detail)): take(detail, world)
    case .notLoaded: isMissing = detail == nil
    case .resized:
      if let layout = ThreadLayout(self, world) {
        select(row: selected, layout, height: world.content.rows)
      }
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(let act, let outcome): return follow(act, outcome, world)
    case .key, .paste: return nil
    case .loaded, .refused, .idle, .leaving: return []
    }
    return keepMarks(world)
  }

  private mutating func take(_ detail: ThreadDetail, _ world: World) {
    let standsOn = post?.number
    let known = self.detail?.posts.count ?? detail.posts.count
    let others = detail.posts.dropFirst(known).count { $0.author.id != world.viewer.id }
    self.detail = detail
    tree = PostTree(detail.posts)
    // What was read since the thread was opened is kept by this screen; marks set elsewhere count as well.
    marks = isPlaced ? marks.union(detail.marks) : detail.marks
    arrived = isPlaced ? arrived + others : 0
    guard let layout = ThreadLayout(self, world) else { return }
    let height = world.content.rows
    if isPlaced {
      selected = standsOn.flatMap { tree.row(of: $0) } ?? 0
      scroll = min(scroll, layout.lastPosition(height: height))
      if let goTo, let row = tree.row(of: goTo) { select(row: row, layout, height: height) }
    } else {
      let firstUnread = tree.rows.firstIndex { !marks.contains($0.number) }
      let row = goTo.flatMap { tree.row(of: $0) } ?? firstUnread ?? 0
      select(row: row, layout, height: height)
    }
    goTo = nil
    isPlaced = true
  }

  /// Notes what is on the screen as read, and keeps that when it is news.
  mutating func keepMarks(_ world: World) -> [Effect] {
    guard let layout = ThreadLayout(self, world), markVisible(layout, height: world.content.rows) else { return [] }
    return [.perform(.marks(marks, number))]
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    if let effects = act(command, world) { return effects }
    guard let layout = ThreadLayout(self, world) else { return nil }
    let height = world.content.rows
    var effects: [Effect] = []
    switch command {
    case .moveDown:
      if !scroll(by: 1, layout, height: height) {
        select(row: min(selected + 1, tree.rows.count - 1), layout, height: height)
      }
    case .moveUp:
      if !scroll(by: -1, layout, height: height) { select(row: max(0, selected - 1), layout, height: height) }
    case .pageDown: _ = scroll(by: max(1, height - 2), layout, height: height)
    case .pageUp: _ = scroll(by: -max(1, height - 2), layout, height: height)
    case .goFirst: select(row: 0, layout, height: height)
    case .goLast:
      arrived = 0
      select(row: tree.rows.count - 1, layout, height: height)
    case .nextPost: select(row: min(selected + 1, tree.rows.count - 1), layout, height: height)
    case .previousPost: select(row: max(0, selected - 1), layout, height: height)
    case .parentPost: select(row: tree.rows[selected].parent ?? 0, layout, height: height)
    case .readOn:
      if !scroll(by: max(1, height - 2), layout, height: height) { effects = readOn(layout, world) }
    case .nextUnread: effects = goToUnread(forward: true, layout, world)
    case .previousUnread: effects = goToUnread(forward: false, layout, world)
    case .nextHelped: effects = goToHelped(layout, world)
    default: return nil
    }
    return keepMarks(world) + effects
  }

  /// Goes to an unread post above or below, or on to the next thread.
  private mutating func readOn(_ layout: ThreadLayout, _ world: World) -> [Effect] {
    guard let row = unreadRow(forward: true) ?? unreadRow(forward: false) else { return [.walkOn] }
    select(row: row, layout, height: world.content.rows)
    return []
  }

  private mutating func goToUnread(forward: Bool, _ layout: ThreadLayout, _ world: World) -> [Effect] {
    guard let row = unreadRow(forward: forward) else { return [.say(.done(world.reader(ThreadPhrase.allRead)))] }
    select(row: row, layout, height: world.content.rows)
    return []
  }

  private mutating func goToHelped(_ layout: ThreadLayout, _ world: World) -> [Effect] {
    guard let detail else { return [] }
    let helped = tree.rows.indices.filter { detail.posts[tree.rows[$0].index].helped != nil }
    guard let row = helped.first(where: { $0 > selected }) ?? helped.first else {
      return [.say(.done(world.reader(ThreadPhrase.nothingHelped)))]
    }
    select(row: row, layout, height: world.content.rows)
    return []
  }
}
