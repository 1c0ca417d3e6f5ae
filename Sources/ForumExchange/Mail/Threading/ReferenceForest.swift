// SPDX-License-Identifier: EUPL-1.2

/// Which message answers which, by the ids that messages name: steps 1 to 4 of the algorithm of
/// Jamie Zawinski (https://www.jwz.org/doc/threading.html).
///
/// Every id is a node, whether its message is there or not. What a message says of itself comes
/// before what the references of others say of it; so each node gets a parent only while it stands
/// at the top of its tree, and whether a link would close a circle is known without walking up.
/// Nothing here recurses, and the whole is linear but for the union–find.
struct ReferenceForest {
  /// The parent of each node; -1 for none.
  private var parents: [Int32]
  private var sets: DisjointSets

  /// A forest of nodes without links.
  init(nodes: Int) {
    parents = [Int32](repeating: -1, count: nodes)
    sets = DisjointSets(count: nodes)
  }

  /// The node above, whether a message is there or not.
  func parent(of node: Int) -> Int? { parents[node] < 0 ? nil : Int(parents[node]) }

  /// Links a node below another unless it has a parent or the link would close a circle. First for
  /// each message to the last of its references, then for the references among each other.
  mutating func link(_ node: Int, below parent: Int) {
    // A node without parent is the top of its tree: what hangs together with it hangs below it.
    guard parents[node] < 0, sets.join(node, to: parent) else { return }
    parents[node] = Int32(parent)
  }

  /// For each node the nearest node above that is there, or -1: nodes without a message give way to
  /// what is above them.
  func nearest(where isPresent: (Int) -> Bool) -> [Int32] {
    resolved { node in
      guard let parent = parent(of: node) else { return .found(-1) }
      return isPresent(parent) ? .found(Int32(parent)) : .sameAs(parent)
    }
  }

  /// For each node the top of its tree: trees are conversations, also when nobody has the message
  /// at their top.
  func tops() -> [Int32] {
    resolved { node in
      guard let parent = parent(of: node) else { return .found(Int32(node)) }
      return .sameAs(parent)
    }
  }

  private enum Answer {
    case found(Int32)
    /// The answer of a node above.
    case sameAs(Int)
  }

  /// An answer for each node, each asked once.
  private func resolved(_ answer: (Int) -> Answer) -> [Int32] {
    var answers = [Int32](repeating: .min, count: parents.count)
    var path: [Int] = []
    for start in parents.indices {
      var node = start
      var found = answers[node]
      while found == .min {
        path.append(node)
        switch answer(node) {
        case .found(let value): found = value
        case .sameAs(let above):
          node = above
          found = answers[above]
        }
      }
      for node in path { answers[node] = found }
      path.removeAll(keepingCapacity: true)
    }
    return answers
  }
}
