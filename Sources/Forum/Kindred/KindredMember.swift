// SPDX-License-Identifier: EUPL-1.2

/// A member who has to do with something, with all the reasons.
public struct KindredMember: Hashable, Sendable {
  /// Who it is.
  public var brief: MemberBrief
  /// Why, the strongest reason first; never empty.
  public var reasons: [KindredReason]

  /// A member from its parts.
  public init(brief: MemberBrief, reasons: [KindredReason]) {
    self.brief = brief
    self.reasons = reasons
  }
}
