// SPDX-License-Identifier: EUPL-1.2

/// The words someone probably meant, to name them in an error.
public enum Suggestions {
  /// Longer words are not compared letter by letter, so that the work stays small whatever is
  /// typed.
  private static let longest = 64

  /// The candidates nearest to `word`, the nearest first, equally near ones in the order given;
  /// none when all are far off.
  ///
  /// Compared without regard to case and accents. A candidate that starts with the word is near,
  /// one with a part after `.`, `-` or a blank that starts with it as well; else at most a third of
  /// the letters may differ, where two neighbours that changed places count as one difference. A part
  /// is compared so as well, unless the word is so short that some part of every name is near it; the
  /// first part of a longer name only where nothing else is near.
  public static func nearest(to word: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let typed = Array(Folding.fold(word).unicodeScalars)
    guard !typed.isEmpty, typed.count <= longest, limit > 0 else { return [] }
    var found: [(score: Int, position: Int, text: String)] = []
    var byFirstPart: [(score: Int, position: Int, text: String)] = []
    for (position, candidate) in candidates.enumerated() {
      let letters = Array(Folding.fold(candidate).unicodeScalars)
      if let score = score(typed, letters) {
        found.append((score, position, candidate))
      } else if typed.count > 3, let score = score(typed, Array(letters.prefix { !isBreak($0) })) {
        byFirstPart.append((score, position, candidate))
      }
    }
    if found.isEmpty { found = byFirstPart }
    found.sort { ($0.score, $0.position) < ($1.score, $1.position) }
    return found.prefix(limit).map(\.text)
  }

  /// Whether a name has parts that this stands between.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "-" || scalar == " " }

  /// How far off a candidate is, in half letters so that prefixes stand between; nil when too far.
  private static func score(_ typed: [Unicode.Scalar], _ candidate: [Unicode.Scalar]) -> Int? {
    if typed == candidate { return 0 }
    if candidate.starts(with: typed) { return 1 }
    let allowed = max(1, (typed.count + 1) / 3)
    let parts = candidate.split(whereSeparator: isBreak).dropFirst()
    if typed.count > 1, parts.contains(where: { $0.starts(with: typed) }) { return 3 }
    guard typed.count > 1, candidate.count <= longest else { return nil }
    let compared = typed.count > 3 ? [candidate[...]] + parts : [candidate[...]]
    let nearest = compared.map { distance(typed[...], $0) }.min() ?? Int.max
    return nearest <= allowed ? nearest * 2 : nil
  }

  /// The optimal string alignment distance: insertions, deletions, replacements and exchanges of
  /// neighbours.
  static func distance(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
    let left = Array(left)
    let right = Array(right)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
