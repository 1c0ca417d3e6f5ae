// SPDX-License-Identifier: EUPL-1.2

/// The stable id of a network of civil servants, such as `jan-oosterwoud`; members write it `~jan-oosterwoud`.
public struct NetworkID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The value as the store keeps it.
  public let rawValue: String

  /// Wraps a stored value; it need not exist.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a stored value; it need not exist.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The id in a text of 2–40 of `a-z 0-9 -` that starts with a letter and does not end with `-`; nil for others. Capitals
  /// become small, a leading `~` goes.
  public init?(wellFormed raw: String) {
    var text = raw.trimmed
    if text.unicodeScalars.first == "~" { text.unicodeScalars.removeFirst() }
    let scalars = text.unicodeScalars
    guard (2...40).contains(scalars.count), scalars.first?.isASCIILetter == true, scalars.last != "-",
      scalars.allSatisfy({ $0.isASCIIAlphanumeric || $0 == "-" })
    else { return nil }
    self.init(text.lowercased())
  }

  /// Orders by the stored value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
