// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let invitations: [Subcommand] = [
    Subcommand(
      "invite", .people, [], [.invited, .layer, .organisation, .uses, .days, .note],
      reach: .everywhere,
      about: {
        $0(
          nl: "maakt een code waarmee iemand lid wordt of terug binnenkomt; hij wordt één keer getoond",
          fr: "crée un code par lequel quelqu’un devient membre ou revient ; il est montré une seule fois",
          de: "erzeugt einen Code, mit dem jemand Mitglied wird oder zurückkommt; er wird einmal gezeigt",
          en: "makes a code by which somebody joins or comes back; it is shown once")
      },
      anyone: { try $0.invite() }),
    Subcommand(
      "invite list", .people, [], [.limit],
      reach: .everywhere,
      about: {
        $0(
          nl: "toont je uitnodigingen; een moderator ziet die van iedereen en wie ermee binnenkwam",
          fr: "montre vos invitations ; la modération voit celles de tous et qui est entré par elles",
          de: "zeigt Ihre Einladungen; die Moderation sieht alle und wer damit hereinkam",
          en: "shows your invitations; a moderator sees everybody’s, and who came in by them")
      },
      anyone: { try $0.listInvitations() }),
    Subcommand(
      "invite tree", .people, [], [.limit],
      reach: .everywhere,
      about: {
        $0(
          nl: "toont moderatoren wie wie uitnodigde", fr: "montre à la modération qui a invité qui",
          de: "zeigt der Moderation, wer wen einlud", en: "shows moderators who invited whom")
      },
      anyone: { try $0.showInvitationTree() }),
    Subcommand(
      "invite revoke", .people, [Operand(.number, "N")],
      reach: .everywhere,
      about: {
        $0(
          nl: "trekt een uitnodiging in", fr: "retire une invitation", de: "zieht eine Einladung zurück",
          en: "takes an invitation back")
      },
      anyone: { try $0.revokeInvitation() }),
  ]
}

extension Context {
  /// `raad invite [--for HANDLE] [--layer L] [--organisation O] [--uses N] [--days D] [--note T]`
  func invite() throws {
    let store = try openStore()
    var new = NewInvitation(handle: invocation.value(.invited).map(Self.bare))
    if let layer = invocation.value(.layer) {
      new.layer = try Vocabulary(layers: try store.layers()).layerID(named: layer)
    }
    new.organisation = invocation.value(.organisation) ?? ""
    new.uses = invocation.number(.uses) ?? 1
    new.days = invocation.number(.days) ?? NewInvitation.usualDays
    new.note = invocation.value(.note) ?? ""
    var random = SystemRandomNumberGenerator()
    let code = InvitationCode(using: &random)
    try show(code, of: try store.invite(new, code: code, by: try inviter(in: store), at: environment.now))
  }

  /// `raad invite list`
  func listInvitations() throws {
    let store = try openStore()
    let inviter = try inviter(in: store)
    let limit = invocation.number(.limit) ?? 100
    let found = try store.invitations(by: inviter, limit: limit)
    let lists = Linear(reader: reader, columns: environment.terminalColumns, layers: try store.layers())
    for invitation in found {
      if wantsJSON {
        try output.json(JSONValue(invitation, at: environment.now))
      } else {
        try output.lines(lists.lines(invitation))
      }
    }
  }

  /// `raad invite tree`
  func showInvitationTree() throws {
    let store = try openStore()
    let found = try store.admissions(by: try inviter(in: store), limit: invocation.number(.limit) ?? .max)
    let lists = Linear(reader: reader, columns: environment.terminalColumns, layers: try store.layers())
    for row in InvitationTree(found).rows {
      if wantsJSON { try output.json(JSONValue(row)) } else { try output.lines(lists.lines(row)) }
    }
  }

  /// `raad invite revoke N`
  func revokeInvitation() throws {
    let store = try openStore()
    let id = InvitationID(try wholeNumber(at: 0))
    try store.revokeInvitation(id, by: try inviter(in: store), at: environment.now)
    try confirm(.takenBack)
  }

  /// Who invites: the member, so that it is known; the owner of the file only where no moderator is behind the login.
  private func inviter(in store: Store) throws -> MemberID? {
    guard visitor(of: store) == .owner, !invocation.has(.actAs) else { return try actor(in: store).id }
    guard let member = try store.member(login: environment.login), member.role >= .moderator else { return nil }
    return member.id
  }
}
