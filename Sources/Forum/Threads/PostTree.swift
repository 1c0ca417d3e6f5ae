// SPDX-License-Identifier: EUPL-1.2

/// The order in which a thread is read: each post above its replies, replies to the same post by
/// arrival.
///
/// Made in linear time without recursion, so that a chain of ten thousand replies is as safe as
/// ten. A reply whose parent is missing, or did not arrive before it, stands under the opening
/// post; so there are no circles.
public struct PostTree: Hashable, Sendable {
  /// A post in reading order.
  public struct Row: Hashable, Sendable {
    /// The position of the post in the array that the tree was made of.
    public var index: Int
    /// The post's number inside the thread.
    public var number: Int
    /// How deep it stands: 0 for the opening post, 1 for an answer.
    public var depth: Int
    /// The row of the post it stands under; nil for the opening post.
    public var parent: Int?
    /// Whether no sibling comes after it.
    public var isLast: Bool
    /// How many posts stand directly under it.
    public var replies: Int
    /// The row after its last descendant: its descendants are the rows between this one and that.
    public var end: Int
  }

  /// All posts in reading order.
  public let rows: [Row]
  private let rowOfIndex: [Int]
  private let positions: Positions

  /// The tree of a thread's posts, given by number as the store gives them.
  public init(_ posts: [Post]) {
    self.init(posts.map { (number: $0.number, parent: $0.parent) })
  }

  /// The tree of a thread of which only the outline is read.
  public init(_ outline: ThreadOutline) {
    self.init(outline.entries.map { (number: $0.number, parent: $0.parent) })
  }

  /// The tree of posts by number and parent's number, in the order of their arrival.
  public init(_ posts: [(number: Int, parent: Int?)]) {
    let positions = Positions(posts)
    // Only a post that came before can be a parent, so a parent always lies nearer to the opening
    // post.
    let parents = posts.indices.map { index -> Int? in
      guard index > 0 else { return nil }
      guard let position = posts[index].parent.flatMap(positions.callAsFunction), position < index else { return 0 }
      return position
    }
    var next = [Int?](repeating: nil, count: posts.count)
    var first = next
    var replies = [Int](repeating: 0, count: posts.count)
    for index in posts.indices.reversed() {
      guard let parent = parents[index] else { continue }
      next[index] = first[parent]
      first[parent] = index
      replies[parent] += 1
    }

    var rows: [Row] = []
    rows.reserveCapacity(posts.count)
    var rowOf = [Int](repeating: 0, count: posts.count)
    var current = posts.isEmpty ? nil : Optional(0)
    while let index = current {
      rowOf[index] = rows.count
      let parentRow = parents[index].map { rowOf[$0] }
      rows.append(
        Row(
          index: index, number: posts[index].number, depth: parentRow.map { rows[$0].depth + 1 } ?? 0,
          parent: parentRow, isLast: next[index] == nil, replies: replies[index], end: 0))
      // Down to the first reply, else aside, else up until there is a way aside; each post is left
      // upwards once.
      var place: Int? = index
      current = first[index]
      while current == nil, let left = place {
        rows[rowOf[left]].end = rows.count
        current = next[left]
        place = parents[left]
      }
    }
    self.rows = rows
    self.positions = positions
    rowOfIndex = rowOf
  }

  /// The row of the post with this number; nil when there is none.
  public func row(of number: Int) -> Int? { positions(number).map { rowOfIndex[$0] } }

  /// Whether a guide runs on below each level on the way to a row, from depth 1 down to the row's
  /// own depth.
  ///
  /// The last element tells `├` (true) from `└`. Of deep rows only the innermost `limit` levels are
  /// given.
  public func guides(at row: Int, limit: Int = .max) -> [Bool] {
    var guides: [Bool] = []
    var place: Int? = row
    while let here = place, rows[here].depth > 0, guides.count < limit {
      guides.append(!rows[here].isLast)
      place = rows[here].parent
    }
    return guides.reversed()
  }

  /// Where the post with a number stands in the array; of two with the same number the first.
  private struct Positions: Hashable {
    private let count: Int
    /// Only filled when the numbers do not run from 1 without a gap, as they do on a sound board.
    private var irregular: [Int: Int]?

    init(_ posts: [(number: Int, parent: Int?)]) {
      count = posts.count
      if posts.indices.contains(where: { posts[$0].number != $0 + 1 }) {
        irregular = Dictionary(posts.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
      }
    }

    func callAsFunction(_ number: Int) -> Int? {
      if let irregular { return irregular[number] }
      return number >= 1 && number <= count ? number - 1 : nil
    }
  }
}
