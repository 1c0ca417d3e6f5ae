// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let authorities: [Subcommand] = [
    Subcommand(
      "authority", .door,
      reach: .everywhere,
      about: {
        $0(
          nl: "toont de instanties waarvan de certificaten gelden",
          fr: "montre les autorités dont les certificats sont acceptés",
          de: "zeigt die Stellen, deren Zertifikate gelten", en: "shows the authorities whose certificates count")
      },
      anyone: { try $0.authorities() }),
    Subcommand(
      "authority add", .door, [Operand(.text, "NAME")], [.key, .layer, .organisation],
      reach: .everywhere,
      about: {
        $0(
          nl: "vertrouwt een instantie; wie haar certificaten vroeger binnenlieten, komt weer binnen",
          fr: "reconnaît une autorité ; ceux que ses certificats faisaient entrer entrent de nouveau",
          de: "erkennt eine Stelle an; wen ihre Zertifikate früher einließen, der kommt wieder herein",
          en: "trusts an authority; whom its certificates let in before come in again")
      },
      anyone: { try $0.addAuthority() }),
    Subcommand(
      "authority keys", .door,
      reach: .everywhere,
      about: {
        $0(
          nl: "schrijft de sleutels van de instanties, voor TrustedUserCAKeys van sshd",
          fr: "écrit les clés des autorités, pour TrustedUserCAKeys de sshd",
          de: "schreibt die Schlüssel der Stellen, für TrustedUserCAKeys von sshd",
          en: "writes the authorities’ keys, for sshd’s TrustedUserCAKeys")
      },
      anyone: { try $0.printAuthorityKeys() }),
    Subcommand(
      "authority member", .door,
      [Operand(.number, "N"), Operand(.text, "PRINCIPAL"), Operand(.handle, "HANDLE")],
      reach: .everywhere,
      about: {
        $0(
          nl: "zegt van welk lid de certificaten voor een naam zijn",
          fr: "dit de quel membre sont les certificats pour un nom",
          de: "sagt, wem die Zertifikate für einen Namen gehören",
          en: "says whose the certificates for a name are")
      },
      anyone: { try $0.addPrincipal() }),
    Subcommand(
      "authority revoke", .door, [Operand(.number, "N")],
      reach: .everywhere,
      about: {
        $0(
          nl: "vertrouwt een instantie niet meer; wie erdoor binnen is, wordt afgesloten",
          fr: "ne reconnaît plus une autorité ; les sessions ouvertes par elle sont fermées",
          de: "erkennt eine Stelle nicht mehr an; Sitzungen über sie enden",
          en: "trusts an authority no more; sessions by it end")
      },
      anyone: { try $0.revokeAuthority() }),
  ]
}

/// Authorities whose certificates say who somebody is: for stewards and the administrator of the host.
extension Context {
  /// `raad authority`
  func authorities() throws {
    let store = try openStore()
    _ = try administrator(of: store)
    let lists = Linear(reader: reader, columns: environment.terminalColumns, layers: try store.layers())
    for authority in try store.authorities() {
      if wantsJSON { try output.json(JSONValue(authority)) } else { try output.lines(lists.lines(authority)) }
    }
  }

  /// `raad authority add NAME --key FILE`
  func addAuthority() throws {
    guard let file = invocation.value(.key) else { throw UsageProblem.missingOptions([CommandOption.key.dashed]) }
    let store = try openStore()
    let layer = try invocation.value(.layer).map { try Vocabulary(layers: try store.layers()).layerID(named: $0) }
    let added = try store.addAuthority(
      try readKey(from: file), name: invocation.operand(0) ?? "", layer: layer,
      organisation: invocation.value(.organisation) ?? "", by: try administrator(of: store), at: environment.now)
    try tell("\(added.id)\t\(added.fingerprint)", JSONValue(added))
  }

  /// `raad authority keys`: the lines of a file that only root writes.
  func printAuthorityKeys() throws {
    let store = try openStore()
    _ = try administrator(of: store)
    for authority in try store.authorities() where authority.revoked == nil { try output.line(authority.key) }
  }

  /// `raad authority member N PRINCIPAL HANDLE`
  func addPrincipal() throws {
    let store = try openStore()
    let principal = invocation.operand(1) ?? ""
    let member = try member(named: invocation.operand(2) ?? "", in: store)
    try store.addPrincipal(
      principal, of: try wholeNumber(at: 0), to: member.id, by: try administrator(of: store), at: environment.now)
    try confirm(DoorCommandPhrase.principalAdded(principal, of: member.handle))
  }

  /// `raad authority revoke N`
  func revokeAuthority() throws {
    let store = try openStore()
    try store.revokeAuthority(try wholeNumber(at: 0), by: try administrator(of: store), at: environment.now)
    ProcessLook.wakeTheUnwelcome(in: store)
    try confirm(.takenBack)
  }
}
