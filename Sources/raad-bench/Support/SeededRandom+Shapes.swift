// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Seeded

extension SeededRandom {
  /// A whole number from 0 to below `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  /// A whole number in a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// A number from 0 to below 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// True in so many of 1 cases.
  mutating func chance(_ share: Double) -> Bool { unit() < share }

  /// One of the values, of which there is at least one.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// A number of the normal distribution around 0 with deviation 1, near enough: a sum of twelve.
  mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }

  /// A number whose logarithm is normally distributed: half of them are below `median`, few are
  /// very large.
  mutating func longTailed(median: Double, spread: Double) -> Double { median * exp(spread * normal()) }

  /// How often something happens before it stops, each time with the chance to go on.
  mutating func geometric(_ goingOn: Double, limit: Int) -> Int {
    var count = 0
    while count < limit, chance(goingOn) { count += 1 }
    return count
  }
}
