// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A key or an authority's certificates, by which a member comes in.
enum WayIn: Equatable {
  case key(MemberKey)
  case certificate(MemberPrincipal)

  /// The key; nil for certificates.
  var key: MemberKey? { if case .key(let key) = self { key } else { nil } }

  /// What sessions that run by it say.
  var entrance: Entrance {
    switch self {
    case .key(let key): .key(key.id)
    case .certificate(let certificate): .principal(certificate.id)
    }
  }

  /// When it was revoked; nil while it is in force.
  var revoked: Timestamp? {
    switch self {
    case .key(let key): key.revoked
    case .certificate(let certificate): certificate.revoked
    }
  }

  /// The label of a key, which may be empty, or the name on certificates, as it was given.
  var name: String {
    switch self {
    case .key(let key): key.label
    case .certificate(let certificate): certificate.principal
    }
  }

  /// What it is called in a sentence.
  var shownName: String {
    switch self {
    case .key(let key): key.shownName
    case .certificate(let certificate): DisplayText.sanitised(certificate.principal)
    }
  }

  /// Kind and fingerprint or authority, since when and by whom, when it was last used or revoked, and why.
  func facts(_ reader: Reader) -> [String] {
    func date(_ moment: Timestamp) -> String { TimeText.date(moment, reader) }
    func adder(_ member: MemberBrief?) -> String { member.map { "@\($0.handle)" } ?? reader(LinearPhrase.host) }
    switch self {
    case .key(let key):
      let added: DoorListPhrase =
        key.addedBy?.id == key.member ? .addedOn(date(key.added)) : .added(date(key.added), by: adder(key.addedBy))
      let state: DoorListPhrase =
        key.revoked.map { .revoked(date($0)) } ?? key.lastUsed.map { .used(date($0)) } ?? .neverUsed()
      return [key.type.shortName, key.shortFingerprint, reader(added), reader(state)]
        + (key.reason.isEmpty ? [] : [key.reason])
    case .certificate(let certificate):
      let added = DoorListPhrase.certified(date(certificate.added), by: adder(certificate.addedBy))
      let state: DoorListPhrase =
        certificate.revoked.map { .revoked(date($0), isCertificate: true) }
        ?? certificate.lastUsed.map { .used(date($0), isCertificate: true) } ?? .neverUsed(isCertificate: true)
      return [certificate.authority, reader(added), reader(state)]
        + (certificate.reason.isEmpty ? [] : [certificate.reason])
    }
  }
}
