// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// Something that changes what is on the screen, so that it may need posts that are not read yet.
  enum Step: Equatable, Sendable {
    /// The outline was read, for the first time or again.
    case place
    /// The terminal has another size.
    case resized
    /// The mouse points at a row of the tree.
    case pointed(Int)
    case command(Command)
  }

  /// So many posts are read before and after those that are wanted, so that the next keys find
  /// theirs.
  private static let margin = 8
  /// The posts kept in memory while one reads on, and how far from the cursor they may be when
  /// there are more.
  private static let mostKept = 500
  private static let farthestKept = 100

  /// Does a step. When it needs posts that are not read yet they are asked for, and it is done once
  /// they are there; until then nothing changes. Nil for a command that has no meaning here.
  mutating func carryOut(_ step: Step, _ world: World) -> [Effect]? {
    guard var layout = ThreadLayout(self, world) else { return nil }
    var next = self
    next.awaiting = nil
    guard var effects = next.perform(step, &layout, world) else { return nil }
    next.markVisible(&layout, height: world.content.rows)
    if next.marks != marks { effects.insert(.perform(.marks(next.marks, number)), at: 0) }
    guard layout.missing.isEmpty else {
      awaiting = step
      return [.load(.posts(number, numbers(around: layout.missing)))]
    }
    next.texts = layout.texts
    next.forgetFarPosts()
    self = next
    // Nobody waits for what stands under the posts.
    return step == .place && related == nil ? effects + [.loadLater(.related(number))] : effects
  }

  private func numbers(around missing: Set<Int>) -> [Int] {
    var wanted = missing
    for row in missing { wanted.formUnion(max(0, row - Self.margin)...min(row + Self.margin, tree.rows.count - 1)) }
    return wanted.map { tree.rows[$0].number }.filter { posts[$0] == nil }.sorted()
  }

  private mutating func forgetFarPosts() {
    guard posts.count > Self.mostKept else { return }
    let near = max(0, selected - Self.farthestKept)...min(selected + Self.farthestKept, tree.rows.count - 1)
    let kept = Set(near.map { tree.rows[$0].number })
    posts = posts.filter { kept.contains($0.key) }
    texts.keep(kept.contains)
  }

  /// Takes posts in and goes on with what needed them.
  mutating func take(_ read: [Post], of wanted: [Int], _ world: World) -> [Effect]? {
    for post in read { posts[post.number] = post }
    // Without all of them it would be asked for again and again.
    guard let awaiting, read.count == wanted.count else {
      awaiting = nil
      return []
    }
    return carryOut(awaiting, world)
  }

  /// Takes the thread's shape in. The reader stays where they are; all posts are read anew, since
  /// any may have changed.
  mutating func take(_ outline: ThreadOutline, _ world: World) -> [Effect]? {
    let rows = tree.rows.count
    let under = isPlaced && selected >= rows ? selected - rows : nil
    let topUnder = isPlaced && scroll.block > rows ? scroll.block - rows : nil
    let top = number(ofBlock: scroll.block)
    let found = hit.flatMap { number(ofBlock: $0.place.block) }
    let standsOn = selectedNumber
    if self.outline == nil { known = outline.entries.count }
    // What was read since the thread was opened is kept by this screen; marks set elsewhere count
    // as well, and so does what was marked as unread there.
    let isTakenBack = kept.union(outline.marks) != outline.marks
    marks = isPlaced && !isTakenBack ? marks.union(outline.marks) : outline.marks
    if !isPlaced || isTakenBack { before = outline.marks }
    kept = outline.marks
    self.outline = outline
    tree = PostTree(outline)
    selected = under.map { tree.rows.count + $0 } ?? standsOn.flatMap { tree.row(of: $0) } ?? 0
    scroll.block = topUnder.map { tree.rows.count + $0 } ?? block(ofNumber: top)
    let foundBlock = block(ofNumber: found)
    hit?.place.block = foundBlock
    posts = [:]
    return carryOut(.place, world)
  }

  private func number(ofBlock block: Int) -> Int? {
    block > 0 && block <= tree.rows.count ? tree.rows[block - 1].number : nil
  }

  private func block(ofNumber number: Int?) -> Int { number.flatMap { tree.row(of: $0) }.map { $0 + 1 } ?? 0 }

  /// Chooses the reader's place at first, and keeps it later.
  mutating func place(_ layout: inout ThreadLayout, _ world: World) -> [Effect] {
    let height = world.content.rows
    let row = goTo.flatMap { tree.row(of: $0) }
    if isPlaced {
      // The post at the top may have become shorter.
      scroll.line = min(scroll.line, layout.height(of: scroll.block) - 1)
      scroll = layout.clamped(scroll, height: height)
      if placedFor != world.content { select(row: selected, &layout, height: height) }
      if let row { show(row: row, &layout, height: height) }
    } else {
      folds = PostFolds(layout.outline)
      layout.take(folds)
      show(row: row ?? unreadRow(from: 0) ?? 0, &layout, height: height)
      if let row { goToFirstMatch(inRow: row, &layout, world) }
      if let row, let goToAbove { scroll(row: row, below: goToAbove, &layout, height: height) }
      goToAbove = nil
    }
    let wanted = row == nil ? goTo : nil
    goTo = nil
    isPlaced = true
    placedFor = world.content
    let missing = wanted.map { PostReference(thread: number, number: $0).description }
    return missing.map { [.say(.refused(world.reader(ThreadPhrase.noPost($0))))] } ?? []
  }
}

// MARK: Leaving

extension ThreadState {
  /// What the next visit begins with.
  func keepOpen(in last: inout LastPlace, _ world: World) { last.open = kept(world) }

  private func kept(_ world: World) -> LastPlace.Open {
    let row = min(selected, tree.rows.count - 1)
    guard row >= 0, var layout = ThreadLayout(self, world) else {
      return LastPlace.Open(PostReference(thread: number, number: goTo ?? 1), above: goToAbove ?? 0)
    }
    let post = ThreadScroll(block: row + 1, line: 0)
    let above =
      scroll.block == post.block
      ? -scroll.line : layout.lines(from: scroll, to: post, limit: max(0, world.content.rows - 1))
    return LastPlace.Open(PostReference(thread: number, number: tree.rows[row].number), above: above)
  }
}
