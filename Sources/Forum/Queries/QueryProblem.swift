// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a typed query, and where.
public struct QueryProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The text before the colon is no key.
    case unknownKey
    /// The key does not know the value.
    case unknownValue(QueryKey)
    /// Nothing stands after the key's colon, or after a lone `-` (nil).
    case missingValue(QueryKey?)
    /// A quotation mark has no partner.
    case unclosedQuote
    /// `sort:` cannot be excluded.
    case notExcludable(QueryKey)
    /// More characters than a query may have.
    case tooLong(maximum: Int)
    /// More terms than a query may have.
    case tooManyTerms(maximum: Int)
  }

  /// The place in the typed text, in characters from 0.
  public var offset: Int
  /// How many characters are meant.
  public var length: Int
  /// The text at that place.
  public var word: String
  /// What is wrong.
  public var kind: Kind
  /// The keys or values that were probably meant, as they can be typed; else those that can be.
  public var nearest: [String]

  /// A problem from its parts.
  public init(offset: Int, length: Int, word: String, kind: Kind, nearest: [String] = []) {
    self.offset = offset
    self.length = length
    self.word = word
    self.kind = kind
    self.nearest = nearest
  }
}
