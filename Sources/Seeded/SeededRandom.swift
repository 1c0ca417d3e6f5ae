// SPDX-License-Identifier: EUPL-1.2

/// Random numbers that are the same for the same seed wherever and however this is built, so that a
/// failure can be repeated and a board made again (SplitMix64: Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators", 2014). For tests and the bench; no part of the
/// product uses it.
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// A row of numbers of its own for each seed.
  public init(seed: UInt64) { state = seed }

  /// A row of numbers of its own for each seed and stream.
  public init(seed: UInt64, stream: UInt64) {
    state = seed
    state = next() ^ (stream &* 0xd134_2543_de82_ef95)
  }

  /// Any 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
