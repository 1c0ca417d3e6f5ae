// SPDX-License-Identifier: EUPL-1.2

/// That an authority's certificates for a name let a member in.
public struct MemberPrincipal: Hashable, Sendable {
  /// The store's number.
  public var id: Int64
  /// Whom they let in.
  var member: MemberID
  /// What people call the authority.
  public var authority: String
  /// The name on the certificates.
  public var principal: String
  /// When it was added.
  public var added: Timestamp
  /// Who added it; nil for the administrator of the host, and for a member who came by the certificate.
  public var addedBy: MemberBrief?
  /// The beginning of the day, in UTC, on which it was last used.
  public var lastUsed: Timestamp?
  /// When it was revoked, or its authority was; nil while it is in force.
  public var revoked: Timestamp?
  /// Why it was revoked; may be empty.
  public var reason: String

  /// A principal from its parts.
  public init(
    id: Int64, member: MemberID, authority: String, principal: String, added: Timestamp, addedBy: MemberBrief? = nil,
    lastUsed: Timestamp? = nil, revoked: Timestamp? = nil, reason: String = ""
  ) {
    self.id = id
    self.member = member
    self.authority = authority
    self.principal = principal
    self.added = added
    self.addedBy = addedBy
    self.lastUsed = lastUsed
    self.revoked = revoked
    self.reason = reason
  }
}
