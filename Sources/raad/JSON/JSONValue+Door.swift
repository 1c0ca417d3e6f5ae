// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension JSONValue {
  init(_ key: MemberKey) {
    self = [
      "key": .number(Int(key.id.rawValue)), "type": .string(key.type.rawValue), "fingerprint": .string(key.fingerprint),
      "label": .string(key.label), "added": JSONValue(key.added), "added_by": JSONValue(key.addedBy?.handle),
      "last_used": JSONValue(key.lastUsed), "revoked": JSONValue(key.revoked), "reason": .string(key.reason),
    ]
  }

  init(_ principal: MemberPrincipal) {
    self = [
      "certificate": .number(Int(principal.id)), "authority": .string(principal.authority),
      "principal": .string(principal.principal), "added": JSONValue(principal.added),
      "added_by": JSONValue(principal.addedBy?.handle), "last_used": JSONValue(principal.lastUsed),
      "revoked": JSONValue(principal.revoked), "reason": .string(principal.reason),
    ]
  }

  /// An invitation, and whether it still lets somebody in at a moment; never its code, which nobody has any more.
  init(_ invitation: Invitation, at now: Timestamp) {
    self = [
      "invitation": .number(Int(invitation.id.rawValue)), "state": .string(invitation.state(at: now).rawValue),
      "by": JSONValue(invitation.by?.handle), "for": JSONValue(invitation.member?.handle),
      "created": JSONValue(invitation.created), "expires": JSONValue(invitation.expires),
      "uses_left": .number(invitation.usesLeft), "layer": JSONValue(invitation.layer?.rawValue),
      "organisation": .string(invitation.organisation), "note": .string(invitation.note),
      "joined": JSONValue(invitation.joined.map(\.handle)),
    ]
  }

  /// A member of the tree of invitations; `member` is null for the administrator of the host, `since` for those at the top.
  init(_ row: InvitationTree.Row) {
    self = [
      "depth": .number(row.depth), "member": JSONValue(row.member?.handle), "since": JSONValue(row.at),
      "invited": .number(row.invited), "below": .number(row.below),
    ]
  }

  init(_ authority: Authority) {
    self = [
      "authority": .number(Int(authority.id)), "name": .string(authority.name),
      "fingerprint": .string(authority.fingerprint), "key": .string(authority.key),
      "layer": JSONValue(authority.layer?.rawValue), "organisation": .string(authority.organisation),
      "added": JSONValue(authority.added), "revoked": JSONValue(authority.revoked),
    ]
  }
}
