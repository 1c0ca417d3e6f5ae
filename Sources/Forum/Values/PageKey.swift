// SPDX-License-Identifier: EUPL-1.2

/// The sort values of the last row of a page, after which the next page begins; its order of values
/// belongs to the list.
public struct PageKey: Hashable, Sendable {
  /// Whole numbers of the key, most significant first, the unique one last.
  public var numbers: [Int64]
  /// The text of the key for lists that are sorted by a name; it stands before the numbers.
  public var text: String?

  /// A key from its parts.
  public init(numbers: [Int64], text: String? = nil) {
    self.numbers = numbers
    self.text = text
  }
}
