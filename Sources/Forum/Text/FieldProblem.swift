// SPDX-License-Identifier: EUPL-1.2

/// A problem and the field it stands in.
public struct FieldProblem: Error, Hashable, Sendable {
  /// Where.
  public var field: Field
  /// What.
  public var problem: TextProblem

  /// A problem at a field.
  public init(_ field: Field, _ problem: TextProblem) {
    self.field = field
    self.problem = problem
  }
}
