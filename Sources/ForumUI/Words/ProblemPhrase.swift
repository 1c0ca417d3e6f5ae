// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is wrong with a typed text, where, and what was probably meant.
///
/// A problem of a field begins with the field's name; a problem without one fits beside the field and begins small.
public enum ProblemPhrase: Phrasing, Sendable {
  case field(FieldProblem)
  case text(TextProblem)
  case query(QueryProblem)
  /// A name that the board does not have, where the reader sees the query.
  case unknownName(UnknownName)

  /// A problem with the field's name.
  public init(_ problem: FieldProblem) { self = .field(problem) }
  /// A problem that stands beside its field.
  public init(_ problem: TextProblem) { self = .text(problem) }
  /// A problem of a query.
  public init(_ problem: QueryProblem) { self = .query(problem) }

  /// Alternatives with commas and a last "or"; empty when there are none.
  static func choice(_ words: [String], or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }

  /// A control character as U+001B.
  static func code(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A name with a capital, to begin a message.
  static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
