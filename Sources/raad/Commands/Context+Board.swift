// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let boards: [Subcommand] = [
    Subcommand(
      "init", .board, [], [.name, .profile, .handle, .memberName, .layer, .organisation, .group, .demo],
      reach: .localOnly,
      about: {
        $0(
          nl: "maakt een bord; met --demo gevuld met voorbeelden",
          fr: "crée un forum ; avec --demo, rempli d’exemples",
          de: "legt ein Forum an; mit --demo gefüllt mit Beispielen",
          en: "makes a board; with --demo filled with examples")
      },
      anyone: { try $0.initialise() }),
    Subcommand(
      "rules", .board, [], [.agree],
      reach: .everywhere,
      about: {
        $0(
          nl: "toont de huisregels; met --agree ga je ermee akkoord",
          fr: "montre la charte ; avec --agree, vous l’acceptez",
          de: "zeigt die Hausregeln; mit --agree stimmen Sie ihnen zu",
          en: "shows the house rules; with --agree agrees to them")
      },
      anyone: { try $0.rules() }),
    Subcommand(
      "me join", .people, [], [.handle, .name, .layer, .organisation],
      reach: .localOnly,
      about: {
        $0(
          nl: "wordt lid van het bord", fr: "vous inscrit au forum", de: "tritt dem Forum bei",
          en: "makes you a member of the board")
      },
      anyone: { try $0.join() }),
  ]
}

extension Context {
  /// `raad init`
  func initialise() throws {
    let path = try boardPath()
    let founder = try newFounder()
    let group = try groupOption()
    if invocation.has(.demo) {
      // The demo board brings its own layers.
      if invocation.has(.profile) {
        throw UsageProblem.conflict(CommandOption.demo.dashed, CommandOption.profile.dashed)
      }
      if group != nil { throw UsageProblem.conflict(CommandOption.group.dashed, CommandOption.demo.dashed) }
      _ = try Store.createDemo(
        path: path, name: invocation.value(.name), founder: founder, login: environment.login,
        userID: environment.userID, now: environment.now,
        language: reader.language)
    } else {
      let name = invocation.value(.name) ?? "Raadhuis"
      let layers = invocation.value(.profile).flatMap(LayerProfile.init) ?? .all
      _ = try Store.create(
        path: path, board: Board(name: name, created: environment.now), layers: layers, founder: founder,
        login: environment.login, userID: environment.userID, language: reader.language, welcomeTips: true, group: group
      )
    }
    try tell(path, ["board": .string(path)])
  }

  /// The group of `--group`; nil without it.
  private func groupOption() throws -> FileGroup? {
    guard let name = invocation.value(.group) else { return nil }
    guard let group = FileGroup(named: name) else { throw CommandRefusal.noSuchGroup(name) }
    return group
  }

  /// `raad me join`
  func join() throws {
    let store = try openStore()
    let vocabulary = Vocabulary(layers: try store.layers())
    let fields = try newMember(name: .name, layer: vocabulary.layerID(named:))
    let member = try store.join(
      fields, login: environment.login, userID: environment.userID, at: environment.now)
    try show(made: .member(member.handle))
  }

  /// `raad rules`: the house rules, which nobody needs a board for; with `--agree` the member
  /// agrees to them.
  func rules() throws {
    if invocation.has(.agree) {
      let session = try openSession()
      try session.store.agreeToHouseRules(HouseRules.version, by: session.me.id)
      return try confirm(.agreed)
    }
    guard !wantsJSON else {
      return try output.json([
        "version": .number(HouseRules.version), "rules": .array(HouseRule.allCases.map { .string(reader($0)) }),
      ])
    }
    try output.lines(Linear(reader: reader, columns: environment.textColumns, layers: []).houseRules)
  }

  /// What the options say of a board's first member.
  func newFounder() throws -> MemberFields {
    try newMember(name: .memberName, layer: Vocabulary(layers: try Store.offered().layers).layerID(named:))
  }

  /// What the options say of a new member; the handle is the user's name when that can be one.
  private func newMember(
    name: CommandOption, layer: (String) throws -> LayerID
  ) throws -> MemberFields {
    guard let handle = invocation.value(.handle) ?? TextRules.suggestedHandle(from: environment.login) else {
      throw UsageProblem.missingOptions([CommandOption.handle.dashed])
    }
    var fields = MemberFields(handle: handle, name: invocation.value(name) ?? "")
    if let value = invocation.value(.layer) { fields.layer = try layer(value) }
    fields.organisation = invocation.value(.organisation) ?? ""
    return fields
  }
}
