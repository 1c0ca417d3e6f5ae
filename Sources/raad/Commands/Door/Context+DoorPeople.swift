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
      "door revoke", .door, [Operand(.text, "HANDLE|N")], [.reason],
      reach: .everywhere,
      about: {
        $0(
          nl: "trekt een sleutel in, of alles waarmee een lid binnenkomt; wie open heeft, wordt afgesloten",
          fr: "révoque une clé, ou tout ce qui fait entrer un membre ; ses sessions sont fermées",
          de: "widerruft einen Schlüssel oder alles, womit ein Mitglied hereinkommt; offene Sitzungen enden",
          en: "revokes a key, or all that lets a member in; running sessions end")
      },
      anyone: { try $0.revokeKeysOfMember() }),
    Subcommand(
      "door authority", .door,
      [
        Operand(.choice(["list", "keys", "add", "member", "revoke"]), "list|keys|add|member|revoke"),
        Operand(.text, "WORD", .any),
      ],
      [.key, .layer, .organisation],
      reach: .everywhere,
      about: {
        $0(
          nl: "instanties wier certificaten gelden: add NAAM --key BESTAND, member N PRINCIPAL HANDLE, revoke N",
          fr: "autorités dont les certificats valent : add NOM --key FICHIER, member N PRINCIPAL HANDLE, revoke N",
          de: "Stellen, deren Zertifikate gelten: add NAME --key DATEI, member N PRINCIPAL HANDLE, revoke N",
          en: "authorities whose certificates count: add NAME --key FILE, member N PRINCIPAL HANDLE, revoke N")
      },
      anyone: { try $0.authorities() }),
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
    let label = String((invocation.value(.label) ?? key.comment).prefix(MemberKey.longestLabel))
    let added = try store.addKey(
      key, label: label, to: member.id, by: try administrator(of: store), at: environment.now)
    try tell("\(added.id.rawValue)\t\(added.fingerprint)", JSONValue(added))
  }

  /// `raad door revoke HANDLE|N --reason TEXT`
  func revokeKeysOfMember() throws {
    guard let reason = invocation.value(.reason) else {
      throw UsageProblem.missingOptions([CommandOption.reason.dashed])
    }
    let store = try openStore()
    let word = invocation.operand(0) ?? ""
    let key = Int64(word).map { KeyID($0) }
    let owner = try key.map { key in
      guard let owner = try store.member(ofKey: key) else { throw StoreError.door(.noSuchKey) }
      return owner
    }
    let member = try owner ?? member(named: word, in: store)
    let count = try store.revokeKeys(
      of: member.id, only: key, reason: reason, by: try administrator(of: store), at: environment.now)
    try wakeSessions(of: member.id, in: store)
    if wantsJSON {
      try output.json(["ref": .string("@\(member.handle)"), "revoked": .number(count)])
    } else {
      try confirm(DoorCommandPhrase.revoked(count, of: member.handle))
    }
  }

  /// `raad door authority …`
  func authorities() throws {
    let store = try openStore()
    let by = try administrator(of: store)
    let words = Array(invocation.operands.dropFirst())
    func word(_ index: Int, _ name: String) throws -> String {
      guard words.indices.contains(index) else {
        throw UsageProblem.missingWord(name, usage: Subcommand.named("door authority")?.usage ?? "")
      }
      return words[index]
    }
    func number() throws -> Int64 { try wholeNumber(at: 1) }
    switch invocation.operand(0) {
    case "add":
      guard let file = invocation.value(.key) else { throw UsageProblem.missingOptions([CommandOption.key.dashed]) }
      let layer = try invocation.value(.layer).map {
        try Vocabulary(layers: try store.layers()).layerID(named: $0)
      }
      let added = try store.addAuthority(
        try readKey(from: file), name: try word(0, "NAME"), layer: layer,
        organisation: invocation.value(.organisation) ?? "", by: by, at: environment.now)
      try tell("\(added.id)\t\(added.fingerprint)", JSONValue(added))
    case "revoke":
      _ = try word(0, "N")
      try store.revokeAuthority(try number(), by: by, at: environment.now)
      try confirm(.takenBack)
    case "member":
      let member = try member(named: try word(2, "HANDLE"), in: store)
      try store.addPrincipal(
        try word(1, "PRINCIPAL"), of: try number(), to: member.id, by: by, at: environment.now)
      try confirm(DoorCommandPhrase.principalAdded(words[1], of: member.handle))
    case "keys":
      // For `TrustedUserCAKeys`, a file that only root writes.
      for authority in try store.authorities() where authority.revoked == nil { try output.line(authority.key) }
    default:
      let lists = Linear(reader: reader, columns: environment.terminalColumns, layers: try store.layers())
      for authority in try store.authorities() {
        if wantsJSON { try output.json(JSONValue(authority)) } else { try output.lines(lists.lines(authority)) }
      }
    }
  }
}
