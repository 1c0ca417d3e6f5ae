// SPDX-License-Identifier: EUPL-1.2

/// A broken rule that a check of the board found.
public struct CheckProblem: Hashable, Sendable {
  /// The rule in one word group, such as `thread counts`.
  public var rule: String
  /// Where and how it is broken.
  public var detail: String

  /// A problem from its parts.
  public init(rule: String, detail: String) {
    self.rule = rule
    self.detail = detail
  }
}
