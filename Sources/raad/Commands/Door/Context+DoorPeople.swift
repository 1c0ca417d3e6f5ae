// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let doorPeople: [Subcommand] = [
    Subcommand(
      "door", .door, [Operand(.text, "POLICY VALUE", .any)],
      reach: .everywhere,
      about: {
        $0(
          nl: "toont of wijzigt wat het bord over de deur besliste: inviters, sessions, verify",
          fr: "montre ou change ce que le forum a décidé pour la porte : inviters, sessions, verify",
          de: "zeigt oder ändert, was das Forum über die Tür beschloss: inviters, sessions, verify",
          en: "shows or changes what the board decided about the door: inviters, sessions, verify")
      },
      anyone: { try $0.doorPolicy() }),
    Subcommand(
      "door add", .door, [Operand(.handle, "HANDLE")], [.key, .label],
      reach: .everywhere,
      about: {
        $0(
          nl: "geeft een lid een publieke sleutel", fr: "donne une clé publique à un membre",
          de: "gibt einem Mitglied einen öffentlichen Schlüssel", en: "gives a member a public key")
      },
      anyone: { try $0.addKeyOfMember() }),
    Subcommand(
      "door revoke", .door, [Operand(.text, "HANDLE|N|cert:N")], [.reason],
      reach: .everywhere,
      about: {
        $0(
          nl: "trekt een sleutel of certificaat in, of alles waarmee een lid binnenkomt; open sessies eindigen",
          fr: "révoque une clé ou un certificat, ou tout ce qui fait entrer un membre ; ses sessions sont fermées",
          de: "widerruft einen Schlüssel, ein Zertifikat oder alles, womit ein Mitglied hereinkommt; Sitzungen enden",
          en: "revokes a key or certificate, or all that lets a member in; running sessions end")
      },
      anyone: { try $0.revokeKeysOfMember() }),
  ]
}

/// What stewards and the administrator of the host do for others.
extension Context {
  /// `raad door [POLICY VALUE]`
  func doorPolicy() throws {
    let store = try openStore()
    guard let word = invocation.operand(0) else {
      _ = try administrator(of: store)
      let policy = try store.doorPolicy()
      if wantsJSON {
        try output.json(
          .object(DoorPolicy.Name.allCases.map { JSONValue.Field(name: $0.rawValue, value: .string(policy[$0])) }))
      } else {
        for name in DoorPolicy.Name.allCases {
          let values = DoorPolicy.values(of: name).joined(separator: " ")
          try output.line("\(name.rawValue)\t\(policy[name])\t\(values)")
        }
      }
      return
    }
    guard let name = DoorPolicy.Name(rawValue: word) else {
      let names = DoorPolicy.Name.allCases.map(\.rawValue)
      throw UsageProblem.unknownWord(word, place: "door", nearest: InvocationParser.nearest(to: word, orAll: names))
    }
    if let more = invocation.operand(2) { throw UsageProblem.unexpectedWord(more, command: "door") }
    guard let value = invocation.operand(1) else {
      throw UsageProblem.missingWord("VALUE", usage: Subcommand.named("door")?.usage ?? "")
    }
    try store.setDoorPolicy(name, to: value, by: try administrator(of: store), at: environment.now)
    try confirm(.boardChanged)
  }

  /// `raad door add HANDLE --key FILE`
  func addKeyOfMember() throws {
    guard let file = invocation.value(.key) else { throw UsageProblem.missingOptions([CommandOption.key.dashed]) }
    let store = try openStore()
    let member = try member(named: invocation.operand(0) ?? "", in: store)
    let key = try readKey(from: file)
    let added = try store.addKey(
      key, label: label(for: key), to: member.id, by: try administrator(of: store), at: environment.now)
    try tell("\(added.id.rawValue)\t\(added.fingerprint)", JSONValue(added))
  }

  /// `raad door revoke HANDLE|N|cert:N --reason TEXT`
  func revokeKeysOfMember() throws {
    guard let reason = invocation.value(.reason) else {
      throw UsageProblem.missingOptions([CommandOption.reason.dashed])
    }
    let store = try openStore()
    let word = invocation.operand(0) ?? ""
    let way = Entrance(word)
    let member: Member
    switch way {
    case .key(let id):
      guard let owner = try store.member(ofKey: id) else { throw StoreError.door(.noSuchKey) }
      member = owner
    case .principal(let id):
      guard let owner = try store.member(ofPrincipal: id) else { throw StoreError.door(.noSuchPrincipal) }
      member = owner
    case nil: member = try self.member(named: word, in: store)
    }
    let count = try store.revoke(
      way, of: member.id, reason: reason, by: try administrator(of: store), at: environment.now)
    ProcessLook.wakeTheUnwelcome(in: store)
    if wantsJSON {
      try output.json(["ref": .string("@\(member.handle)"), "revoked": .number(count)])
    } else {
      try confirm(DoorCommandPhrase.revoked(count, of: member.handle))
    }
  }
}

extension Entrance {
  /// The way in that a word names: the number of a key, or of a certificate behind `cert:`, as `raad keys` shows them; nil for
  /// any other word.
  init?(_ word: String) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard let number = parts.last.flatMap({ Int64($0) }), number > 0 else { return nil }
    switch parts.dropLast() {
    case []: self = .key(KeyID(number))
    case ["cert"]: self = .principal(number)
    default: return nil
    }
  }
}
