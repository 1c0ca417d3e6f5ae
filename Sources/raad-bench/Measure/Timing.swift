// SPDX-License-Identifier: EUPL-1.2

/// How long something takes when it is done again and again.
enum Timing {
  /// The median in milliseconds of so many times, after one that fills the caches: of the time at
  /// work, so that what else the machine does counts little. With full caches there is nothing to
  /// wait for.
  static func median(of times: Int = 9, _ act: () throws -> Void) rethrows -> Double {
    try act()
    var taken: [Double] = []
    for _ in 0..<times {
      let start = Clock.worked
      try act()
      taken.append(Double(Clock.worked - start) / 1e6)
    }
    return median(taken)
  }

  /// The middle of some numbers, of which there is at least one.
  static func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
