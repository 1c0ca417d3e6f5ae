// SPDX-License-Identifier: EUPL-1.2

/// An act that the board remembers: who, what, on what, when, why.
public struct AuditEntry: Hashable, Sendable {
  /// Who did it; nil for the administrator of the host, who need not be a member.
  public var actor: MemberBrief?
  /// What, as a word of `Action` or of the command line.
  public var action: String
  /// On what, as members name it (`#12.3`, `tip:4`, `@sara`).
  public var target: String
  /// The member that the target was, whatever the handle is now and whoever has the old one.
  public var subject: MemberBrief?
  /// When.
  public var at: Timestamp
  /// Why; may be empty. Never the text of a post.
  public var reason: String

  /// An entry from its parts.
  public init(
    actor: MemberBrief?, action: String, target: String, subject: MemberBrief? = nil, at: Timestamp, reason: String
  ) {
    self.actor = actor
    self.action = action
    self.target = target
    self.subject = subject
    self.at = at
    self.reason = reason
  }
}
