// SPDX-License-Identifier: EUPL-1.2

/// The tokens that a difference is made of, and which of them two texts have in common.
enum DiffTokens {
  /// The most deletions and insertions that are looked for.
  private static let maximumChanges = 600
  /// The most tokens that are compared while looking for them.
  private static let maximumSteps = 4_000_000

  /// A text cut into words, runs of blanks, and single signs and line ends.
  static func tokens(of text: String) -> [Substring] {
    var tokens: [Substring] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var kind: Kind?
    var place = start
    while place < scalars.endIndex {
      let next = Kind(scalars[place], after: kind)
      if let kind, kind != next || kind == .sign {
        tokens.append(text[start..<place])
        start = place
      }
      kind = next
      place = scalars.index(after: place)
    }
    if start < scalars.endIndex { tokens.append(text[start...]) }
    return tokens
  }

  private enum Kind {
    case word
    case blank
    case sign

    init(_ scalar: Unicode.Scalar, after kind: Kind?) {
      let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      if Words.isPart(scalar) || (isMark && kind == .word) {
        self = .word
      } else {
        self = scalar == " " || scalar == "\t" ? .blank : .sign
      }
    }
  }

  /// The places of the tokens that are the same in both, rising in both.
  static func matches(_ old: [Substring], _ new: [Substring]) -> [(Int, Int)] {
    // By their bytes: texts that Swift holds for equal may be written with other scalars.
    var numbers: [[UInt8]: Int32] = [:]
    func number(_ token: Substring) -> Int32 {
      let bytes = Array(token.utf8)
      if let number = numbers[bytes] { return number }
      numbers[bytes] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
    let (first, second) = (old.map(number), new.map(number))
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var end = 0
    while end < min(first.count, second.count) - start,
      first[first.count - 1 - end] == second[second.count - 1 - end]
    { end += 1 }
    let middle = script(first[start..<first.count - end], second[start..<second.count - end])
    return (0..<start).map { ($0, $0) } + middle
      + (0..<end).reversed().map { (first.count - 1 - $0, second.count - 1 - $0) }
  }

  /// The matches of a shortest script, found greedily along the diagonals; none when it would be
  /// too long.
  private static func script(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> [(Int, Int)] {
    let limit = min(maximumChanges, old.count + new.count)
    var farthest = [Int](repeating: 0, count: 2 * limit + 3)
    // For each number of changes, how far each diagonal reached with one fewer.
    var traces: [[Int]] = []
    var steps = 0
    for changes in 0...limit {
      traces.append(Array(farthest[limit + 1 - changes...limit + 1 + changes]))
      for diagonal in stride(from: -changes, through: changes, by: 2) {
        let at = limit + 1 + diagonal
        let isDown = diagonal == -changes || (diagonal != changes && farthest[at - 1] < farthest[at + 1])
        var x = isDown ? farthest[at + 1] : farthest[at - 1] + 1
        while x < old.count, x - diagonal < new.count,
          old[old.startIndex + x] == new[new.startIndex + x - diagonal]
        {
          x += 1
          steps += 1
        }
        farthest[at] = x
        if x >= old.count, x - diagonal >= new.count {
          return walk(back: traces, to: (old.count, new.count)).map { ($0 + old.startIndex, $1 + new.startIndex) }
        }
      }
      guard steps < maximumSteps else { return [] }
    }
    return []
  }

  /// The matches on the way back from the end.
  private static func walk(back traces: [[Int]], to end: (x: Int, y: Int)) -> [(Int, Int)] {
    var matches: [(Int, Int)] = []
    var (x, y) = end
    for changes in traces.indices.reversed() {
      let trace = traces[changes]
      let diagonal = x - y
      let at = diagonal + changes
      var previous = (x: 0, y: 0)
      if changes > 0 {
        let isDown = diagonal == -changes || (diagonal != changes && trace[at - 1] < trace[at + 1])
        let from = isDown ? diagonal + 1 : diagonal - 1
        previous = (trace[from + changes], trace[from + changes] - from)
      }
      while x > previous.x, y > previous.y, x > 0, y > 0 {
        x -= 1
        y -= 1
        matches.append((x, y))
      }
      (x, y) = previous
    }
    return matches.reversed()
  }
}
