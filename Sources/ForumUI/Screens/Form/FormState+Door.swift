// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Forms about ways in: a key, an invitation, signing up by one.
extension FormState {
  /// Adds a public key to one's own.
  static func addingKey(_ world: World) -> FormState {
    FormState(.addKey, fields: [.lines(.pastedKey, []), .line(.label)], focus: .pastedKey, world)
  }

  /// Makes an invitation; moderators may make one for a member who has no way in.
  static func inviting(_ world: World) -> FormState {
    let anybody = [
      FormField.choice(.layer, ""), .organisation(), .line(.uses, "1"), .line(.days, String(NewInvitation.usualDays)),
      .line(.note),
    ]
    let forMembers = world.refusal(.inviteAs) == nil
    return FormState(
      .invite, fields: (forMembers ? [.line(.invited)] : []) + anybody, focus: forMembers ? .invited : .layer, world)
  }

  /// Lets somebody in: by their own words, or a member's other device under a name.
  static func signingUp(_ newcomer: Newcomer, _ world: World) -> FormState {
    guard newcomer.invitation?.member == nil else {
      return FormState(.signUp(newcomer, since: world.reader.now), fields: [.line(.label)], focus: .label, world)
    }
    var fields: [FormField] = [.choice(.language, world.reader.language.rawValue), .line(.handle), .line(.name)]
    if newcomer.givenLayer == nil { fields.append(.choice(.layer, LayerID.unspecified.rawValue)) }
    if newcomer.givenOrganisation.isEmpty { fields.append(.organisation()) }
    fields.append(.topics(limit: firstTopics))
    // A certificate has no label: its authority names it.
    if newcomer.fingerprint != nil { fields.append(.line(.label)) }
    return FormState(.signUp(newcomer, since: world.reader.now), fields: fields, focus: .handle, world)
  }

  /// Somebody who is let in; nil for other forms.
  var newcomer: Newcomer? { if case .signUp(let newcomer, _) = purpose { newcomer } else { nil } }

  /// Until when the program waits for somebody who is nobody yet.
  var waitsUntil: Timestamp? {
    guard case .signUp(_, let since) = purpose else { return nil }
    return Timestamp(seconds: since.seconds + Int64(Newcomer.patienceWithCode))
  }

  // MARK: Handles that can be had

  /// Asks whether the handle that is typed can be had; nothing for what is none.
  func lookUpHandle() -> [Effect] {
    switch purpose {
    case .join, .signUp, .profile: break
    default: return []
    }
    guard let handle = try? TextRules.handle(self[.handle]?.text ?? "") else { return [] }
    return [.load(.handle(handle, name: self[.name]?.text ?? ""))]
  }

  /// Takes what the board says of a handle, unless another one is typed by now.
  mutating func take(_ offer: HandleOffer) {
    let typed = try? TextRules.handle(self[.handle]?.text ?? "")
    handleOffer = offer.handle == typed ? offer : nil
    offeredHandle = nil
  }

  /// Gives a key to the handles that are offered for one that is taken; false when it is none of theirs.
  mutating func pressAmongHandles(_ key: Key) -> Bool {
    guard focus == .handle, let others = handleOffer?.others, !others.isEmpty, key.modifiers.isEmpty else {
      return false
    }
    switch (key.code, offeredHandle) {
    case (.down, nil): offeredHandle = 0
    case (.down, let index?) where index + 1 < others.count: offeredHandle = index + 1
    case (.up, let index?): offeredHandle = index > 0 ? index - 1 : nil
    case (.enter, let index?):
      self[.handle] = .line(.handle, others[index])
      problems[.handle] = nil
      handleOffer = HandleOffer(others[index], isTaken: false)
      offeredHandle = nil
      keeping.changes += 1
    default: return false
    }
    return true
  }

  // MARK: What is filled in

  /// Adding the key; nil with the problem noted when it is none.
  mutating func addingKey() -> [Act] {
    let key: PublicKey
    do throws(KeyProblem) { key = try PublicKey(line: self[.pastedKey]?.text ?? "") } catch {
      remarks[.pastedKey] = .key(error)
      return []
    }
    // What whoever made it wrote behind it is a better name than none.
    guard let label = label(or: String(key.comment.prefix(MemberKey.longestLabel))) else { return [] }
    return [.addKey(key, label: label)]
  }

  /// The name of a key; nil with the problem noted when it cannot be that.
  mutating func label(or usual: String = "") -> String? {
    value(.label) { text throws(FieldProblem) in
      try TextRules.keyLabel(text.isEmpty ? usual : text)
    }
  }

  mutating func inviting() -> [Act] {
    var new = NewInvitation()
    let days = number(.days, in: 1...NewInvitation.mostDays)
    let note = value(.note, TextRules.note)
    let invited = (self[.invited]?.text ?? "").trimmed
    if invited.isEmpty {
      let uses = number(.uses, in: 1...NewInvitation.mostUses)
      let organisation = value(.organisation, TextRules.organisation)
      guard let uses, let organisation else { return [] }
      (new.uses, new.organisation) = (uses, organisation)
      new.layer = choice(.layer).flatMap { $0.isEmpty ? nil : LayerID($0) }
    } else {
      let handle = value(.invited) { text throws(FieldProblem) in
        let text = text.trimmed
        return try TextRules.handle(text.hasPrefix("@") ? String(text.dropFirst()) : text)
      }
      guard let handle else { return [] }
      new.handle = handle
    }
    guard let days, let note else { return [] }
    (new.days, new.note) = (days, note)
    return [.invite(new)]
  }

  /// A whole number in a field; nil with the problem noted.
  private mutating func number(_ name: FormField.Name, in range: ClosedRange<Int>) -> Int? {
    let field = Field(rawValue: name.rawValue) ?? .uses
    return value(name) { text throws(FieldProblem) in
      let text = text.trimmed
      guard let number = Int(text) else {
        throw FieldProblem(field, .unknownWord(text, nearest: ["\(range.lowerBound)–\(range.upperBound)"]))
      }
      guard range.contains(number) else {
        throw FieldProblem(field, .outOfRange(number, minimum: range.lowerBound, maximum: range.upperBound))
      }
      return number
    }
  }

  mutating func signingUp(_ newcomer: Newcomer, _ world: World) -> [Act] {
    let label = self[.label] == nil ? "" : label()
    let language = choice(.language).flatMap(InterfaceLanguage.init(rawValue:)) ?? world.reader.language
    if let member = newcomer.invitation?.member {
      return label.map { [.signUp(newcomer, MemberFields(handle: member.handle), label: $0, language)] } ?? []
    }
    guard let fields = member(world), let label else { return [] }
    return [.signUp(newcomer, fields, label: label, language)]
  }
}
