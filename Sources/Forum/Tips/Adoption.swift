// SPDX-License-Identifier: EUPL-1.2

/// A report that a tip worked, or did not, somewhere else; one per member and tip.
public struct Adoption: Hashable, Sendable {
  /// Who reports, with organisation and layer.
  public var member: MemberBrief
  /// Whether it worked.
  public var worked: Bool
  /// When it was reported.
  public var reported: Timestamp
  /// What had to change, or why it did not work; may be empty.
  public var note: String

  /// A report from its parts.
  public init(member: MemberBrief, worked: Bool, reported: Timestamp, note: String) {
    self.member = member
    self.worked = worked
    self.reported = reported
    self.note = note
  }
}
