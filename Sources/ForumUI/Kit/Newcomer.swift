// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Somebody at the account for invitations: what they proved to sshd, and what lets them in.
public struct Newcomer: Hashable, Sendable {
  /// Their key, or what an authority says of them.
  var credential: Credential
  /// The name of the authority that vouches for them; nil for a key.
  var authority: String?
  /// The layer that the authority confirms.
  var layer: LayerID?
  /// The organisation that the authority confirms; may be empty.
  var organisation = ""
  /// The code that was typed; nil before that, and where an authority vouches.
  var code: InvitationCode?
  /// What the code is for.
  var invitation: Invitation?

  /// Somebody before anything was typed.
  public init(_ credential: Credential, authority: String? = nil, layer: LayerID? = nil, organisation: String = "") {
    self.credential = credential
    self.authority = authority
    self.layer = layer
    self.organisation = organisation
  }

  /// The key that will let them in, as people tell keys apart; nil where a certificate does.
  public var fingerprint: String? { if case .key(let key) = credential { key.fingerprint } else { nil } }

  /// Whom an authority says they are; nil for a key.
  var principal: String? {
    if case .certificate(let certificate) = credential { certificate.principals.first } else { nil }
  }

  /// The layer that is said already.
  var givenLayer: LayerID? { layer ?? invitation?.layer }
  /// The organisation that is said already; empty where none is.
  var givenOrganisation: String { organisation.isEmpty ? invitation?.organisation ?? "" : organisation }

  /// How many wrong codes end it.
  public static let attempts = 5
  /// Somebody without a code holds a process of the host for so many seconds, and with one for so many.
  public static let (patience, patienceWithCode) = (300, 3600)
}

/// How signing up ended.
public enum SignUpEnding: Equatable, Sendable {
  /// As this member, who is spoken to in this language.
  case joined(String, InterfaceLanguage)
  /// Five codes were wrong.
  case wrongCodes
  /// Nothing came for too long.
  case tooLate
}
