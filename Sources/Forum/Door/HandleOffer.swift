// SPDX-License-Identifier: EUPL-1.2

/// Whether a handle can still be had, and what could be had instead.
public struct HandleOffer: Hashable, Sendable {
  /// What was asked for.
  public var handle: String
  /// Whether another member has it.
  public var isTaken: Bool
  /// Handles that nobody has, the most like it first; empty when it is free.
  public var others: [String]

  /// An answer from its parts.
  public init(_ handle: String, isTaken: Bool, others: [String] = []) {
    (self.handle, self.isTaken, self.others) = (handle, isTaken, others)
  }

  /// So many are offered.
  public static let most = 3

  /// Handles to try where somebody else has one: that of the whole name, then the same with a number.
  public static func candidates(for handle: String, name: String) -> [String] {
    let whole = TextRules.suggestedHandle(from: name)
    let stem = handle.prefix(30)
    return ([whole] + (2...9).map { "\(stem)\($0)" }).compactMap { candidate in
      candidate.flatMap { try? TextRules.handle($0) }
    }.filter { $0 != handle }
  }
}
