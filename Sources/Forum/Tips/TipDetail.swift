// SPDX-License-Identifier: EUPL-1.2

/// A tip with its adoption reports.
public struct TipDetail: Hashable, Sendable {
  /// The tip.
  public var tip: Tip
  /// The reports, newest first.
  public var adoptions: [Adoption]

  /// A detail from its parts.
  public init(tip: Tip, adoptions: [Adoption]) {
    self.tip = tip
    self.adoptions = adoptions
  }
}
