// SPDX-License-Identifier: EUPL-1.2

/// Which of many things hang together, as links between them are added one by one (union–find with
/// path halving).
struct DisjointSets {
  private var above: [Int32] = []

  /// So many things, none of which hang together.
  init(count: Int) { above = (0..<Int32(count)).map { $0 } }

  /// What stands for all that hangs together with a thing.
  mutating func representative(_ thing: Int) -> Int {
    var thing = thing
    while above[thing] != Int32(thing) {
      above[thing] = above[Int(above[thing])]
      thing = Int(above[thing])
    }
    return thing
  }

  /// Joins a thing and all that hangs together with it to another's; false when they hung together
  /// before.
  mutating func join(_ thing: Int, to other: Int) -> Bool {
    let (left, right) = (representative(thing), representative(other))
    guard left != right else { return false }
    above[left] = Int32(right)
    return true
  }
}
