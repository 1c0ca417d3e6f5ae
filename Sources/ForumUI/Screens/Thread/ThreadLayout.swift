// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Lays the blocks of a thread out as lines, each on demand and once; block 0 is the head, then
/// come the posts in reading order, then the threads that have to do with it. Of a post that is not
/// read yet it notes that it is wanted.
struct ThreadLayout {
  let outline: ThreadOutline
  let tree: PostTree
  let world: World
  /// The rows that were asked for but whose posts are not read yet.
  private(set) var missing: Set<Int> = []
  /// The texts that were laid out, now or before.
  private(set) var texts: LaidTexts
  private let supplement: ThreadSupplement?
  private let posts: [Int: Post]
  private let before: ReadMarks
  private var folds: PostFolds
  private let words: WordMatcher
  private let related: [ThreadSummary]
  private var wholeTexts: Set<Int>
  private let selected: Int
  private var heights: [Int: Int] = [:]
  private var width: Int { max(1, ThreadAside.split(world)?.main ?? world.content.columns) }

  /// Text wider than this is hard to read.
  static let widest = 100

  init?(_ state: ThreadState, _ world: World) {
    guard let outline = state.outline else { return nil }
    self.outline = outline
    self.world = world
    tree = state.tree
    supplement = state.supplement
    posts = state.posts
    before = state.before
    folds = state.folds
    selected = state.selected
    texts = state.texts
    words = state.words
    related = state.related ?? []
    wholeTexts = state.wholeTexts
    texts.prepare(for: world, marking: words)
  }

  /// How many blocks there are: the head, the posts, the threads under them.
  var blocks: Int { postBlocks + related.count }
  /// How many of them are the head and the posts.
  var postBlocks: Int { tree.rows.count + 1 }

  /// Lays out anew with other texts whole.
  mutating func take(wholeTexts: Set<Int>) {
    self.wholeTexts = wholeTexts
    heights = [:]
  }

  /// Lays out anew with other folds.
  mutating func take(_ folds: PostFolds) {
    self.folds = folds
    heights = [:]
  }

  /// How many lines a block has.
  mutating func height(of block: Int) -> Int {
    if let height = heights[block] { return height }
    let height = lines(of: block).count
    heights[block] = height
    return height
  }

  /// The lines of a block; the last one is blank and parts it from the next.
  mutating func lines(of block: Int) -> [[Run]] {
    if block == 0 { return head.lines }
    guard block >= postBlocks else { return lines(ofRow: block - 1) }
    let index = block - postBlocks
    return RelatedThread(
      thread: related[index], isFirst: index == 0, isLast: index == related.count - 1,
      isSelected: block - 1 == selected, world: world, width: width
    ).lines
  }

  private var head: ThreadHead {
    ThreadHead(outline: outline, supplement: supplement, words: words, world: world, width: width)
  }

  /// Where in a block something that was searched for begins, each time a line of an open post;
  /// notes a post that is not read yet as wanted, and so many rows around it.
  mutating func hits(inBlock block: Int, reading ahead: Range<Int>) -> [MarkedLines.Hit] {
    guard block > 0 else { return head.title.hits }
    let row = block - 1
    guard let post = posts[tree.rows[row].number] else {
      missing.formUnion(ahead.clamped(to: tree.rows.indices).filter { posts[tree.rows[$0].number] == nil })
      return []
    }
    guard post.tombstone == nil, words.matches(post.body) else { return [] }
    let guides = guides(at: row)
    let above = postHead(post, row, guides).lines.count
    let hits = texts.lines(of: post, world, width: room(guides), isWhole: wholeTexts.contains(post.number)).hits
    // What is found only in an address that is not shown leads to the post.
    guard !hits.isEmpty else { return [MarkedLines.Hit(line: above, column: guides.width)] }
    return hits.map { MarkedLines.Hit(line: $0.line + above, column: $0.column + guides.width) }
  }

  /// The column where the text of a post begins, right of its guides.
  func indent(of row: Int) -> Int { tree.rows.indices.contains(row) ? guides(at: row).width : 0 }

  /// Guides of so many levels are drawn; deeper posts stand as deep as that.
  private var mostGuides: Int { max(1, min(8, width / 10)) }

  /// The post that a row answers, where the guides no longer tell it: what is deep and does not
  /// follow what it answers.
  private func unseenParent(of row: Int) -> Int? {
    let tree = tree.rows
    guard tree[row].depth > mostGuides, let parent = tree[row].parent, parent != row - 1 else { return nil }
    return tree[parent].number
  }

  private func guides(at row: Int) -> ThreadGuides {
    ThreadGuides(
      guides: tree.guides(at: row, limit: mostGuides), replies: tree.rows[row].replies > 0,
      world: world)
  }

  private mutating func lines(ofRow row: Int) -> [[Run]] {
    let entry = outline.entries[tree.rows[row].index]
    let guides = guides(at: row)
    guard let post = posts[entry.number] else {
      missing.insert(row)
      let line = [guides.run(isFirst: true), Run("#\(entry.number)", world.theme[.faint])]
      // About as high as a short post.
      return isFolded(row: row) ? [line] + gap(after: row, guides) : [line, [], [guides.gap]]
    }
    if isFolded(row: row) {
      let folded = FoldedPost(
        post: post, beginning: texts.beginning(of: post), world: world, isUnread: entry.isUnread(before),
        isSelected: row == selected, words: words, digits: String(outline.entries.count).count,
        width: max(8, width - guides.width))
      return [[guides.run(isFirst: true, isSelected: row == selected)] + folded.line] + gap(after: row, guides)
    }
    let head = postHead(post, row, guides)
    var lines = head.lines.enumerated().map { [guides.run(isFirst: $0 == 0, isSelected: row == selected)] + $1 }
    let text = texts.lines(of: post, world, width: room(guides), isWhole: wholeTexts.contains(post.number))
    lines += text.lines.map { [guides.run(isFirst: false)] + $0 }
    lines.append([guides.gap])
    return lines
  }

  private func postHead(_ post: Post, _ row: Int, _ guides: ThreadGuides) -> PostHead {
    PostHead(
      post: post, summary: outline.summary, world: world,
      isUnread: outline.entries[tree.rows[row].index].isUnread(before), isSelected: row == selected,
      width: max(8, width - guides.width), answers: unseenParent(of: row),
      poll: supplement?.poll(askedBy: post.reference))
  }

  private func room(_ guides: ThreadGuides) -> Int { max(8, min(Self.widest, width - guides.width)) }

  private func isFolded(row: Int) -> Bool { folds[tree.rows[row].index] }

  /// Folded posts stand close together; a blank line parts them from an open one.
  private func gap(after row: Int, _ guides: ThreadGuides) -> [[Run]] {
    row + 1 < tree.rows.count && isFolded(row: row + 1) ? [] : [[guides.gap]]
  }
}
