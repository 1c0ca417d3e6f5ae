// SPDX-License-Identifier: EUPL-1.2

/// What a repair of the board did.
public struct RepairReport: Hashable, Sendable {
  /// Broken rules that are kept again.
  public var mended: [CheckProblem] = []
  /// Broken rules that are still broken.
  public var left: [CheckProblem] = []
  /// The copy of the board as it was before; nil when there was nothing to mend, and so nothing was
  /// written.
  public var backup: String?

  /// A report of nothing done.
  public init() {}
}
