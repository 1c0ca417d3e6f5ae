// SPDX-License-Identifier: EUPL-1.2

/// A broken rule that a check of the board found.
public struct CheckProblem: Hashable, Sendable {
  /// What is broken, and so what can be done about it.
  public enum Kind: String, CaseIterable, Sendable {
    /// What follows from the rest, so that a repair makes it anew.
    case derived
    /// What members wrote or did. Nothing else says how it should be.
    case content
    /// A table, index, view or trigger is not as the program makes it.
    case schema
    /// SQLite cannot read the file as it should.
    case file
    /// It could not be looked at.
    case unknown
  }

  /// The rule that an import breaks which was stopped.
  static let unfinishedImport = "unfinished import"

  /// The rule in one word group, such as `thread counts`.
  public var rule: String
  /// Where and how it is broken.
  public var detail: String
  /// What is broken.
  public var kind: Kind

  /// A problem from its parts.
  public init(rule: String, detail: String, kind: Kind) {
    self.rule = rule
    self.detail = detail
    self.kind = kind
  }
}
