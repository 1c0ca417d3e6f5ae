// SPDX-License-Identifier: EUPL-1.2

/// Which posts of one thread a member has read: all up to a number, and some beyond it.
///
/// A tree is not read in the order of arrival, so one highest number would call posts read that
/// never were on screen.
public struct ReadMarks: Hashable, Sendable {
  /// All posts numbered up to this one are read.
  public private(set) var upTo: Int
  /// Posts with higher numbers that are read as well, without gaps to `upTo` closed.
  public private(set) var beyond: Set<Int>

  /// Marks from their parts; numbers in `beyond` that `upTo` covers or touches are folded in.
  public init(upTo: Int = 0, beyond: Set<Int> = []) {
    self.upTo = max(0, upTo)
    self.beyond = beyond.filter { $0 > upTo }
    fold()
  }

  /// Whether the post with this number is read.
  public func contains(_ number: Int) -> Bool { number <= upTo || beyond.contains(number) }

  /// Marks one post as read.
  public mutating func insert(_ number: Int) {
    guard !contains(number) else { return }
    if number == upTo + 1 { upTo = number } else { beyond.insert(number) }
    fold()
  }

  /// Marks this post and all with higher numbers as not read.
  public mutating func remove(from number: Int) {
    upTo = min(upTo, max(0, number - 1))
    beyond = beyond.filter { $0 < number }
  }

  private mutating func fold() {
    guard !beyond.isEmpty else { return }
    while beyond.remove(upTo + 1) != nil { upTo += 1 }
  }
}

extension ReadMarks {
  /// What is read in either.
  public func union(_ other: ReadMarks) -> ReadMarks {
    ReadMarks(upTo: max(upTo, other.upTo), beyond: beyond.union(other.beyond))
  }
}
