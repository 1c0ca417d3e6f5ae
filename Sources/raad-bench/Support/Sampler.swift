// SPDX-License-Identifier: EUPL-1.2

import Seeded

/// Draws indexes by weight in constant time (the alias method: Walker 1977, Vose 1991).
struct Sampler {
  private var keep: [Double]
  private var other: [Int32]

  /// A sampler of weights, of which one at least is above 0.
  init(weights: [Double]) {
    let mean = weights.reduce(0, +) / Double(weights.count)
    var share = weights.map { $0 / mean }
    keep = Array(repeating: 1, count: weights.count)
    other = Array(repeating: 0, count: weights.count)
    var small = share.indices.filter { share[$0] < 1 }
    var large = share.indices.filter { share[$0] >= 1 }
    while let low = small.popLast(), let high = large.last {
      keep[low] = share[low]
      other[low] = Int32(high)
      share[high] -= 1 - share[low]
      if share[high] < 1 { small.append(large.removeLast()) }
    }
  }

  /// The law of Zipf and Mandelbrot: the n-th of `count` is drawn as often as 1 / (n + shift).
  static func zipf(_ count: Int, shift: Double = 2.7) -> Sampler {
    Sampler(weights: (0..<count).map { 1 / (Double($0) + shift) })
  }

  /// An index.
  func draw(_ random: inout SeededRandom) -> Int {
    let index = random.below(keep.count)
    return random.unit() < keep[index] ? index : Int(other[index])
  }
}
