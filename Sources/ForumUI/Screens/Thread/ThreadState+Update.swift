// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere: return [.load(.outline(number))]
    case .loaded(.outline, .outline(let outline, let supplement)):
      self.supplement = supplement
      return take(outline, world)
    case .loaded(.posts(_, let numbers), .posts(let posts)): return take(posts, of: numbers, world)
    case .loaded(.glances, .glances(let glances)): return post.map { [links(of: $0).choice(glances, world)] } ?? []
    case .loaded(.related(number), .related(let threads)): related = threads
    case .notLoaded(.outline): isMissing = outline == nil
    case .notLoaded: awaiting = nil
    case .resized: return carryOut(.resized, world) ?? []
    case .command(.openMeeting):
      return [.load(.meeting(of: post?.reference ?? PostReference(thread: number, number: 1)))]
    case .loaded(.meeting, .reference(let reference)):
      return [reference.map { .open($0) } ?? .say(.refused(world.reader(AgendaPhrase.noneHere)))]
    case .command(let command): return act(command, world) ?? carryOut(.command(command), world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(.marks(let written, number), _): kept = written
    case .done(let act, let outcome): return follow(act, outcome, world)
    case .pointed(let row): return carryOut(.pointed(row), world)
    case .key, .paste: return nil
    case .loaded, .refused, .idle, .leaving: break
    }
    return []
  }

  /// Does a step, as far as the layout knows the posts it needs; nil for a command without a
  /// meaning here.
  mutating func perform(_ step: Step, _ layout: inout ThreadLayout, _ world: World) -> [Effect]? {
    let height = world.content.rows
    switch step {
    case .place: return place(&layout, world)
    case .resized:
      hit = nil
      placedFor = world.content
      select(row: selected, &layout, height: height)
    case .command(let command): return perform(command, &layout, world)
    case .pointed(let row): point(at: row)
    }
    return []
  }

  private mutating func perform(_ command: Command, _ layout: inout ThreadLayout, _ world: World) -> [Effect]? {
    let height = world.content.rows
    let page = max(1, height - 2)
    let last = tree.rows.count - 1
    let lowest = items.count - 1
    let found = hit?.place ?? searchedTo
    hit = nil
    searchedTo = nil
    switch command {
    case .moveDown:
      if !scroll(by: 1, &layout, height: height) { select(row: min(selected + 1, lowest), &layout, height: height) }
    case .moveUp:
      if !scroll(by: -1, &layout, height: height) { select(row: max(0, selected - 1), &layout, height: height) }
    case .pageDown: _ = scroll(by: page, &layout, height: height)
    case .pageUp: _ = scroll(by: -page, &layout, height: height)
    case .goFirst: select(row: 0, &layout, height: height)
    case .goLast:
      if let row = arrived.first(where: { $0 != selected }) {
        show(row: row, &layout, height: height)
      } else {
        select(row: last, &layout, height: height)
      }
    case .nextMatch where !words.isEmpty: return goToMatch(after: found, forward: true, &layout, world)
    case .previousMatch where !words.isEmpty: return goToMatch(after: found, forward: false, &layout, world)
    case .nextPost, .nextMatch: if selected < last { select(row: selected + 1, &layout, height: height) }
    case .previousPost, .previousMatch: select(row: max(0, min(selected - 1, last)), &layout, height: height)
    case .parentPost:
      let parent = tree.rows.indices.contains(selected) ? tree.rows[selected].parent : last
      show(row: parent ?? 0, &layout, height: height)
    case .openPost: show(row: selected, &layout, height: height)
    case .foldReplies: toggleReplies(&layout, height: height)
    case .foldAll: toggleAll(&layout, height: height)
    case .foldText:
      let isFolding = toggleText(&layout, height: height)
      return isFolding ? [] : [.say(.refused(world.reader(ThreadPhrase.nothingFolded)))]
    case .readOn:
      if !isEndShown(&layout, height: height), scroll(by: page, &layout, height: height) { return [] }
      return goToUnread(&layout, world)
    case .nextUnread: return goToUnread(&layout, world)
    case .previousUnread:
      return go(to: unreadRow(before: selected) ?? unreadRow(before: tree.rows.count), orSay: .allRead, &layout, world)
    case .nextHelped: return go(to: helpedRow, orSay: .nothingHelped, &layout, world)
    default: return nil
    }
    return []
  }

  /// Whether the last line of the last post is on the screen; what stands under it need not be
  /// seen.
  private func isEndShown(_ layout: inout ThreadLayout, height: Int) -> Bool {
    let end = layout.position(height - 1, from: scroll)
    let last = layout.postBlocks - 1
    return end.block >= last && end >= ThreadScroll(block: last, line: max(0, layout.height(of: last) - 2))
  }

  private mutating func go(
    to row: Int?, orSay phrase: ThreadPhrase, _ layout: inout ThreadLayout, _ world: World
  ) -> [Effect] {
    guard let row else { return [.say(.done(world.reader(phrase)))] }
    show(row: row, &layout, height: world.content.rows)
    return []
  }

  /// Goes to the next unread post below, or else to the first one above, or on to the next thread.
  private mutating func goToUnread(_ layout: inout ThreadLayout, _ world: World) -> [Effect] {
    guard let row = unreadRow(from: selected + 1) ?? unreadRow(from: 0) else { return [.walkOn] }
    show(row: row, &layout, height: world.content.rows)
    return []
  }

  /// The next row with an answer that helped, from the top again after the last.
  private var helpedRow: Int? {
    guard let outline else { return nil }
    func isHelped(row: Int) -> Bool { outline.entries[tree.rows[row].index].facts.contains(.helped) }
    let rows = tree.rows.indices
    return rows.dropFirst(selected + 1).first(where: isHelped) ?? rows.prefix(selected + 1).first(where: isHelped)
  }
}
