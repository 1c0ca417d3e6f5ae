// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// So many posts are searched through for one key, and so many are read at once for that.
  private static let searchedAtOnce = 500
  private static let readAtOnce = 250

  /// Goes to the next or previous line with something that was searched for: after the last one
  /// found, or else from the selected post on. After the end it goes on at the other end.
  mutating func goToMatch(
    after last: ThreadScroll?, forward: Bool, _ layout: inout ThreadLayout, _ world: World
  ) -> [Effect] {
    let own = min(selected, tree.rows.count - 1)
    let start = last ?? ThreadScroll(block: own == 0 && forward ? 0 : own + 1, line: forward ? -1 : 0)
    var block = start.block
    var hasTurned = false
    for step in 0...min(Self.searchedAtOnce, layout.postBlocks) {
      let row = block - 1
      let hits = layout.hits(
        inBlock: block, reading: forward ? row..<row + Self.readAtOnce : row - Self.readAtOnce..<row + 1)
      guard layout.missing.isEmpty else { return [] }
      let left = step > 0 ? hits : hits.filter { forward ? $0.line > start.line : $0.line < start.line }
      if let found = forward ? left.first : left.last {
        go(to: ThreadHit(place: ThreadScroll(block: block, line: found.line), column: found.column), &layout, world)
        let phrase: ThreadPhrase = forward ? .matchFromStart : .matchFromEnd
        return hasTurned ? [.say(.done(world.reader(phrase)))] : []
      }
      block += forward ? 1 : -1
      if block < 0 || block >= layout.postBlocks {
        block = forward ? 0 : layout.postBlocks - 1
        hasTurned = true
      }
    }
    guard layout.postBlocks > Self.searchedAtOnce else { return [.say(.done(world.reader(ThreadPhrase.noMatch)))] }
    searchedTo = ThreadScroll(block: block, line: forward ? -1 : .max)
    return [.say(.done(world.reader(ThreadPhrase.noMatchYet(Self.searchedAtOnce))))]
  }

  /// Goes to the first place in a post, when a search led there.
  mutating func goToFirstMatch(inRow row: Int, _ layout: inout ThreadLayout, _ world: World) {
    guard !words.isEmpty, let first = layout.hits(inBlock: row + 1, reading: row..<row + 1).first else { return }
    let place = ThreadScroll(block: row + 1, line: first.line)
    go(to: ThreadHit(place: place, column: first.column), &layout, world)
  }

  /// Opens the post and brings the line on the screen, with some lines above it.
  private mutating func go(to found: ThreadHit, _ layout: inout ThreadLayout, _ world: World) {
    let height = world.content.rows
    selected = max(0, found.place.block - 1)
    if found.place.block > 0 { unfold(row: selected, &layout) }
    let end = layout.position(height - 1, from: scroll)
    if found.place < scroll || found.place > end {
      scroll = layout.clamped(layout.position(-height / 3, from: found.place), height: height)
    }
    hit = found
  }
}
