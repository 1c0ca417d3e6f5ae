// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Linear {
  /// A key: number, kind and fingerprint, label, since when and by whom, when it was last used.
  public func lines(_ key: MemberKey) -> [String] {
    row([
      String(key.id.rawValue), "\(key.type.rawValue) \(key.fingerprint)", key.label,
      reader(DoorListPhrase.added(TimeText.date(key.added, reader), by: name(key.addedBy))),
      state(revoked: key.revoked, used: key.lastUsed), key.reason,
    ])
  }

  /// Certificates that let a member in: number, authority and name on them, since when and by whom, when they were last used.
  public func lines(_ principal: MemberPrincipal) -> [String] {
    row([
      "cert:\(principal.id)", "\(principal.authority) \(principal.principal)",
      reader(DoorListPhrase.certified(TimeText.date(principal.added, reader), by: name(principal.addedBy))),
      state(revoked: principal.revoked, used: principal.lastUsed, isCertificate: true), principal.reason,
    ])
  }

  private func state(revoked: Timestamp?, used: Timestamp?, isCertificate: Bool = false) -> String {
    if let revoked {
      return reader(DoorListPhrase.revoked(TimeText.date(revoked, reader), isCertificate: isCertificate))
    }
    return used.map { reader(DoorListPhrase.used(TimeText.date($0, reader), isCertificate: isCertificate)) } ?? ""
  }

  /// An invitation: number, state, by whom, for whom, until when, who came in by it, what it is for.
  public func lines(_ invitation: Invitation) -> [String] {
    let state = invitation.state(at: reader.now)
    let whom =
      invitation.member.map { "@\($0.handle)" }
      ?? [invitation.layer.map { shortLabel($0) } ?? "", invitation.organisation]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let joined = invitation.joined.map { "@\($0.handle)" }.joined(separator: ", ")
    return row([
      String(invitation.id.rawValue), reader(DoorListPhrase.state(state, uses: invitation.usesLeft)),
      reader(DoorListPhrase.invited(by: name(invitation.by))), whom,
      reader(DoorListPhrase.until(TimeText.moment(invitation.expires, reader))),
      joined.isEmpty ? "" : reader(DoorListPhrase.joined(joined)), invitation.note,
    ])
  }

  /// An authority: number, name, fingerprint, what its certificates confirm.
  public func lines(_ authority: Authority) -> [String] {
    row([
      String(authority.id), authority.name, authority.fingerprint, authority.layer.map { shortLabel($0) } ?? "",
      authority.organisation,
      authority.revoked.map { reader(DoorListPhrase.revoked(TimeText.date($0, reader))) } ?? "",
    ])
  }

  /// A member of the tree of invitations: set in below who invited them, since when, how many they invited.
  public func lines(_ row: InvitationTree.Row) -> [String] {
    let depth = columns == nil ? ["\(row.depth)"] : []
    let indent = columns == nil ? "" : String(repeating: "  ", count: min(row.depth, 20))
    let since = row.at.map { TimeText.date($0, reader) } ?? ""
    let invited = row.invited == 0 ? "" : reader(DoorListPhrase.invitedCount(row.invited, below: row.below))
    return self.row(
      depth + [
        "\(indent)\(name(row.member))", row.member.map { byline($0).dropFirst().joined(separator: ", ") } ?? "", since,
        invited,
      ])
  }

  private func name(_ member: MemberBrief?) -> String { member.map { "@\($0.handle)" } ?? reader(LinearPhrase.host) }
}
