// SPDX-License-Identifier: EUPL-1.2

/// Where and why a text is no JSON (RFC 8259).
public struct JSONProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The text ends before the value does.
    case unexpectedEnd
    /// This byte cannot stand here.
    case unexpectedByte(UInt8)
    /// A control character stands in a string without being escaped.
    case controlCharacter(UInt8)
    /// A backslash that no escape follows.
    case malformedEscape
    /// Not of the form a number has, or too large for one.
    case malformedNumber
    /// An object has two fields of this name (its first 40 characters).
    case duplicateName(String)
    /// Arrays and objects stand in each other deeper than this.
    case tooDeep(limit: Int)
  }

  /// The place in bytes from 1.
  public var place: Int
  /// What is wrong there.
  public var reason: Reason

  /// A problem at a place.
  init(place: Int, reason: Reason) {
    self.place = place
    self.reason = reason
  }
}
