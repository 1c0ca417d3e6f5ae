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
      state(revoked: principal.revoked, used: principal.lastUsed), principal.reason,
    ])
  }

  private func state(revoked: Timestamp?, used: Timestamp?) -> String {
    if let revoked { return reader(DoorListPhrase.revoked(TimeText.date(revoked, reader))) }
    return used.map { reader(DoorListPhrase.used(TimeText.date($0, reader))) } ?? ""
  }

  /// An invitation: number, state, by whom, for whom, until when, who came in by it, what it is for.
  public func lines(_ invitation: Invitation) -> [String] {
    let state = invitation.state(at: reader.now)
    let whom =
      invitation.member.map { "@\($0.handle)" }
      ?? [invitation.layer.map { listLabel($0) } ?? "", invitation.organisation]
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
      String(authority.id), authority.name, authority.fingerprint, authority.layer.map { listLabel($0) } ?? "",
      authority.organisation,
      authority.revoked.map { reader(DoorListPhrase.revoked(TimeText.date($0, reader))) } ?? "",
    ])
  }

  private func name(_ member: MemberBrief?) -> String { member.map { "@\($0.handle)" } ?? reader(LinearPhrase.host) }
}

/// What lists of keys and invitations say beside the values themselves.
public enum DoorListPhrase: Phrasing {
  case added(String, by: String)
  case certified(String, by: String)
  case used(String)
  case revoked(String)
  case state(Invitation.State, uses: Int)
  case invited(by: String)
  case until(String)
  case joined(String)

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .added(let date, let name):
      say(
        nl: "toegevoegd \(date) door \(name)", fr: "ajoutée le \(date) par \(name)",
        de: "hinzugefügt \(date) von \(name)", en: "added \(date) by \(name)")
    case .certified(let date, let name):
      say(
        nl: "toegevoegd \(date) door \(name)", fr: "ajouté le \(date) par \(name)",
        de: "hinzugefügt \(date) von \(name)", en: "added \(date) by \(name)")
    case .used(let date):
      say(
        nl: "laatst gebruikt \(date)", fr: "utilisée le \(date)", de: "zuletzt benutzt \(date)", en: "last used \(date)"
      )
    case .revoked(let date):
      say(nl: "ingetrokken \(date)", fr: "révoquée le \(date)", de: "widerrufen \(date)", en: "revoked \(date)")
    case .state(.open, let uses):
      say(
        nl: "open, voor \(uses)", fr: "ouverte, pour \(uses)", de: "offen, für \(uses)", en: "open, for \(uses)")
    case .state(.spent, _): say(nl: "gebruikt", fr: "utilisée", de: "benutzt", en: "used")
    case .state(.expired, _): say(nl: "verlopen", fr: "expirée", de: "abgelaufen", en: "expired")
    case .state(.revoked, _): say(nl: "ingetrokken", fr: "retirée", de: "zurückgezogen", en: "taken back")
    case .invited(let name): say(nl: "door \(name)", fr: "par \(name)", de: "von \(name)", en: "by \(name)")
    case .until(let moment):
      say(nl: "tot \(moment)", fr: "jusqu’à \(moment)", de: "bis \(moment)", en: "until \(moment)")
    case .joined(let names):
      say(nl: "kwam binnen: \(names)", fr: "entré : \(names)", de: "kam herein: \(names)", en: "came in: \(names)")
    }
  }
}
