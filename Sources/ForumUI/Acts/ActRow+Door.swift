// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

/// What is done about ways in: keys, codes, and coming in by one.
extension ActRow {
  static func addKey(_ key: PublicKey, _ label: String) -> ActRow {
    var row = ActRow(.addKey, changesCounts: false) { (store, actor) throws(StoreError) in
      _ = try store.addKey(key, label: label, to: actor.id, by: actor.id, at: actor.at)
    }
    (row.tellsWhy, row.instead) = (true, .removeKey)
    return row
  }

  static func labelKey(_ id: KeyID, _ label: String) -> ActRow {
    ActRow(.edit, changesCounts: false) { (store, actor) throws(StoreError) in
      try store.labelKey(id, label, by: actor.id)
    }.undone { (store, actor) throws(StoreError) in
      try store.keys(of: actor.id, by: actor.id).first { $0.id == id }.map { [.labelKey(id, $0.label)] }
    }
  }

  static func removeKey(_ id: KeyID) -> ActRow {
    var row = ActRow(.removeKey, changesCounts: false) { (store, actor) throws(StoreError) in
      try store.removeKey(id, by: actor.id, at: actor.at)
    }
    row.endsVisits = true
    return row
  }

  static var linkDevice: ActRow {
    code(.linkDevice) { (store, code, actor) throws(StoreError) in
      try store.inviteOwnDevice(code: code, by: actor.id, at: actor.at)
    }
  }

  static func revokeKeys(_ member: MemberBrief, _ only: Entrance?, _ reason: String) -> ActRow {
    var row = ActRow(only == nil ? .revokeAccess : .removeKey, .member(member.handle), changesCounts: false) {
      (store, actor) throws(StoreError) in
      try store.revoke(only, of: member.id, reason: reason, by: actor.id, at: actor.at)
    }
    row.endsVisits = true
    return row
  }

  static func invite(_ new: NewInvitation) -> ActRow {
    var row = code(.invite) { (store, code, actor) throws(StoreError) in
      try store.invite(new, code: code, by: actor.id, at: actor.at)
    }
    row.instead = .revokeInvitation
    return row
  }

  /// A row of what makes a code; the board gets its hash, the screen the code itself, and nobody keeps it.
  private static func code(
    _ command: Command, _ make: @escaping (Store, InvitationCode, Actor) throws(StoreError) -> Invitation
  ) -> ActRow {
    var row = ActRow(command: command, changesCounts: false) { (store, actor) throws(StoreError) in
      var random = SystemRandomNumberGenerator()
      let code = InvitationCode(using: &random)
      return .code(code, try make(store, code, actor))
    }
    row.tellsWhy = true
    return row
  }

  static func revokeInvitation(_ id: InvitationID) -> ActRow {
    ActRow(.revokeInvitation, changesCounts: false) { (store, actor) throws(StoreError) in
      try store.revokeInvitation(id, by: actor.id, at: actor.at)
    }
  }

  /// Keeps a setting as the line of a file that it stands for.
  static func keepSetting(_ name: SettingName, _ value: SettingValue, _ before: SettingValue) -> ActRow {
    var row = ActRow(.settings, changesCounts: false) { (store, actor) throws(StoreError) in
      try actor.keep(name.rawValue, value, in: store)
    }.undone(by: .keepSetting(name, before, from: value))
      .following { (world, _) in world.follow(name, value) }
    row.target = name.rawValue
    return row
  }

  /// Keeps the keys of a command as the line that gives them.
  static func keepKeys(_ slot: KeySlot, _ keys: [Key]?, _ before: [Key]?) -> ActRow {
    var row = ActRow(.settings, changesCounts: false) { (store, actor) throws(StoreError) in
      try actor.keep(slot.name, keys.map { .list($0.map(\.description)) }, in: store)
    }.undone(by: .keepKeys(slot, before, from: keys))
      .following { (world, _) in world.follow(slot, keys) }
    row.target = slot.command.rawValue
    return row
  }

  /// Everything of somebody new in one transaction: whoever hangs up before it keeps the code.
  static func signUp(
    _ newcomer: Newcomer, _ fields: MemberFields, _ label: String, _ language: InterfaceLanguage
  ) -> ActRow {
    var row = ActRow(command: .post, changesCounts: false) { (store, actor) throws(StoreError) in
      let member: Member
      switch (newcomer.credential, newcomer.code) {
      case (.certificate(let certificate), _): member = try store.join(by: certificate, fields, at: actor.at)
      case (.key, nil): throw .door(.unknownCode)
      case (.key(let key), let code?):
        guard newcomer.invitation?.member == nil else {
          return .member(try store.addKey(by: code, key: key, label: label, at: actor.at))
        }
        member = try store.join(by: code, fields, key: key, at: actor.at)
        let added = try store.keys(of: member.id, by: member.id).last
        if let added, !label.isEmpty { try store.labelKey(added.id, label, by: member.id) }
      }
      try store.agreeToHouseRules(HouseRules.version, by: member.id)
      try store.setSetting(
        SettingName.language.rawValue, to: SettingValue.text(language.rawValue).description, by: member.id)
      return .member(member)
    }
    row.tellsWhy = true
    return row
  }
}

extension World {
  /// Takes a setting up at once, as the next visit will.
  mutating func follow(_ name: SettingName, _ value: SettingValue) {
    guard settings.set(name, to: value) else { return }
    switch name {
    case .theme: theme = settings.theme.theme(colors: colors)
    case .language: reader.language = settings.language ?? reader.language
    default: break
    }
  }
}

/// Where a member's settings are kept.
public enum SettingsHome {
  /// On the board, with the member.
  case board
  /// In a file of their own, to which this writes a setting by the name that it has there; nil takes its line away.
  case file((_ name: String, _ value: SettingValue?) throws(StoreError) -> Void)
}

extension World {
  /// Has what the reader chooses kept there; with nil only what comes over the door is.
  mutating func keepSettings(in home: SettingsHome?) {
    settingsPlace =
      switch home {
      case .board: .board
      case .file: .file
      case nil: nil
      }
  }
}

extension ActRow.Actor {
  /// Keeps a setting where this member's are.
  fileprivate func keep(_ name: String, _ value: SettingValue?, in store: Store) throws(StoreError) {
    if case .file(let write) = settings { return try write(name, value) }
    try store.setSetting(name, to: value?.description, by: id)
  }
}
