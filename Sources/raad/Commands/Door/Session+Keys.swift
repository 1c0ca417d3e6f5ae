// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let ownKeys: [Subcommand] = [
    Subcommand(
      "keys", .people, [Operand(.handle, "HANDLE", .optional)],
      about: {
        $0(
          nl: "toont de ssh-sleutels en certificaten waarmee je, of een lid, binnenkomt",
          fr: "montre les clés ssh et certificats par lesquels vous, ou un membre, entrez",
          de: "zeigt die ssh-Schlüssel und Zertifikate, mit denen Sie oder ein Mitglied hereinkommen",
          en: "shows the ssh keys and certificates by which you, or a member, come in")
      },
      member: { try $0.keys() }),
    Subcommand(
      "keys add", .people, [Operand(.file, "FILE")], [.label],
      about: {
        $0(
          nl: "voegt een publieke sleutel toe; - leest de standaardinvoer",
          fr: "ajoute une clé publique ; - lit l’entrée standard",
          de: "fügt einen öffentlichen Schlüssel hinzu; - liest die Standardeingabe",
          en: "adds a public key; - reads standard input")
      },
      member: { try $0.addKey() }),
    Subcommand(
      "keys label", .people, [Operand(.number, "N"), Operand(.text, "TEXT")],
      about: {
        $0(
          nl: "geeft een sleutel een naam", fr: "donne un nom à une clé", de: "gibt einem Schlüssel einen Namen",
          en: "gives a key a name")
      },
      member: { try $0.labelKey() }),
    Subcommand(
      "keys remove", .people, [Operand(.number, "N")],
      about: {
        $0(
          nl: "verwijdert een sleutel, nooit de laatste", fr: "supprime une clé, jamais la dernière",
          de: "entfernt einen Schlüssel, nie den letzten", en: "removes a key, never the last one")
      },
      member: { try $0.removeKey() }),
    Subcommand(
      "keys link", .people,
      about: {
        $0(
          nl: "maakt een code waarmee een tweede toestel binnen 15 minuten je sleutel erbij zet",
          fr: "crée un code qui, dans les 15 minutes, ajoute la clé d’un deuxième appareil",
          de: "erzeugt einen Code, der innerhalb von 15 Minuten den Schlüssel eines zweiten Geräts hinzufügt",
          en: "makes a code that adds a second device’s key within 15 minutes")
      },
      member: { try $0.linkDevice() }),
  ]
}

extension Session {
  /// `raad keys [HANDLE]`
  func keys() throws {
    let member = try invocation.operand(0).map { try context.member(named: $0, in: store).id } ?? me.id
    let keys = try store.keys(of: member, by: me.id)
    let principals = try store.principals(of: member, by: me.id)
    try showAll(keys, text: { lists.lines($0) }, json: { JSONValue($0) })
    try showAll(principals, text: { lists.lines($0) }, json: { JSONValue($0) })
  }

  /// `raad keys add FILE`
  func addKey() throws {
    let key = try context.readKey(from: invocation.operand(0) ?? "-")
    let added = try store.addKey(key, label: context.label(for: key), to: me.id, by: me.id, at: now)
    try context.tell("\(added.id.rawValue)\t\(added.fingerprint)", JSONValue(added))
  }

  /// `raad keys label N TEXT`
  func labelKey() throws {
    try store.labelKey(try keyNumber(), invocation.operand(1) ?? "", by: me.id)
    try context.confirm(DoorCommandPhrase.labelled)
  }

  /// `raad keys remove N`
  func removeKey() throws {
    try store.removeKey(try keyNumber(), by: me.id, at: now)
    ProcessLook.wakeTheUnwelcome(in: store)
    try context.confirm(DoorCommandPhrase.keyRemoved)
  }

  /// `raad keys link`
  func linkDevice() throws {
    var random = SystemRandomNumberGenerator()
    let code = InvitationCode(using: &random)
    let invitation = try store.inviteOwnDevice(code: code, by: me.id, at: now)
    try context.show(code, of: invitation)
  }

  private func keyNumber() throws -> KeyID { KeyID(try context.wholeNumber(at: 0)) }
}

extension Context {
  /// The public key in a file, or on standard input for `-`.
  func readKey(from path: String) throws -> PublicKey {
    let bytes: [UInt8]
    if path == "-" {
      bytes = try input.bytes(limit: PublicKey.longestLine + 2)
    } else {
      bytes = try Input.file(path, limit: PublicKey.longestLine + 2)
    }
    guard let text = try? TextRules.decode(bytes: bytes) else { throw KeyProblem.malformed }
    return try PublicKey(line: text)
  }

  /// What a new key is called: what was said, or what stands behind it, as far as that fits.
  func label(for key: PublicKey) -> String {
    invocation.value(.label) ?? String(key.comment.prefix(MemberKey.longestLabel))
  }

  /// The number that an operand is.
  func wholeNumber(at index: Int) throws -> Int64 {
    let word = invocation.operand(index) ?? ""
    guard let number = Int64(word), number > 0 else {
      throw UsageProblem.notANumber(word, place: "N", minimum: 1, maximum: .max)
    }
    return number
  }

  /// The member of a handle that was typed.
  func member(named handle: String, in store: Store) throws -> Member {
    let handle = Self.bare(handle)
    guard let member = try store.member(handle: handle) else { throw StoreError.notFound(.member(handle)) }
    return member
  }

  /// Tells a code, which nobody can be told again.
  func show(_ code: InvitationCode, of invitation: Invitation) throws {
    try tell(
      code.text,
      [
        "invitation": .number(Int(invitation.id.rawValue)), "code": .string(code.text),
        "expires": JSONValue(invitation.expires), "uses": .number(invitation.usesLeft),
      ])
    guard environment.isOutputTerminal, !wantsJSON else { return }
    try output.line(
      reader(DoorCommandPhrase.codeIsShownOnce(until: TimeText.moment(invitation.expires, reader))))
  }
}
