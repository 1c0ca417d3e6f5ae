// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The keys and certificates that let a member in: one's own keys to add, name and remove, the ways in of another member for
/// moderators to revoke.
struct KeysState: EntryPage {
  /// Whose they are; nil for the reader's own.
  let owner: MemberBrief?
  /// All of them, those that are no longer in force too; nil before they are read.
  private(set) var keys: [MemberKey]?
  /// The certificates of authorities that let the member in, or did.
  private(set) var certificates: [MemberPrincipal] = []
  var paging = PageState()

  var context: KeyContext { .sshKeys }

  /// The reader's own keys, or those of a member.
  init(of owner: MemberBrief? = nil) { self.owner = owner }

  func breadcrumb(_ world: World) -> [String] {
    owner.map { [world.reader(Place.people), world.reader(DoorScreenPhrase.keysOf($0.handle))] }
      ?? [world.reader(Place.me), world.reader(DoorScreenPhrase.keys)]
  }

  func hints(_ world: World) -> [Command] {
    let one: [Command] = selected == nil ? [] : [.removeKey]
    guard owner == nil else { return one + [.revokeAccess] }
    guard selected?.key != nil else { return [.addKey, .linkDevice] }
    return [.addKey, .edit] + (isLast ? [] : one) + [.linkDevice]
  }

  func hint(_ command: Command) -> KeyPhrase { command == .edit ? .rename : .hint(command) }

  func selection(_ world: World) -> Reference? { .member(owner?.handle ?? world.viewer.handle) }

  /// Those that let somebody in: keys, then certificates, the newest last.
  var valid: [WayIn] { ways.filter { $0.revoked == nil } }
  private var ways: [WayIn] { (keys ?? []).map { .key($0) } + certificates.map { .certificate($0) } }
  /// What is under the cursor.
  var selected: WayIn? { valid.indices.contains(paging.selected) ? valid[paging.selected] : nil }
  /// Whether it is the only one, so that removing it would lock its member out; the store knows of other ways in.
  private var isLast: Bool { valid.count < 2 }

  private var request: Request { .keys(of: owner?.id) }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(request)]
    case .loaded(_, .keys(let keys, let certificates)):
      let kept = selected?.entrance
      self.keys = keys
      self.certificates = certificates
      select(valid.firstIndex { $0.entrance == kept } ?? paging.selected, world)
    case .done(let act, let outcome): return follow(act, outcome, world)
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer)
    case .key, .paste: return nil
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .addKey where owner == nil: return [.show(Screen(FormState.addingKey(world)))]
    case .linkDevice where owner == nil: return [.perform(.linkDevice)]
    case .edit where owner == nil:
      return ofSelectedKey(world) { key in
        .line(
          .keyLabel, world.reader(DoorScreenPhrase.labelOf(key.shortFingerprint)), text: key.label, mayBeEmpty: true)
      }
    case .removeKey where owner == nil:
      return ofSelectedKey(world) { key in
        .confirm(.confirmRemoveKey, world.reader(DoorScreenPhrase.confirmRemoveKey(key.shownName)))
      }
    case .removeKey:
      return ofSelected(world) { way in
        let name = way.shownName
        let phrase: DoorScreenPhrase = way.key == nil ? .revokeCertificateReason(name) : .revokeReason(name)
        return .line(.revokeReason(way.entrance), world.reader(phrase))
      }
    case .revokeAccess:
      guard let owner else { return nil }
      return [.ask(.line(.revokeReason(nil), world.reader(DoorScreenPhrase.revokeAllReason(owner.handle))))]
    default: return nil
    }
  }

  private func ofSelectedKey(_ world: World, _ prompt: (MemberKey) -> Prompt) -> [Effect] {
    guard let key = selected?.key else {
      return [.say(.refused(world.reader(selected == nil ? DoorScreenPhrase.nothingSelected : .notYourCertificate)))]
    }
    return [.ask(prompt(key))]
  }

  private func ofSelected(_ world: World, _ prompt: (WayIn) -> Prompt) -> [Effect] {
    selected.map { [.ask(prompt($0))] } ?? [.say(.refused(world.reader(DoorScreenPhrase.nothingSelected)))]
  }

  private func take(_ purpose: Prompt.Purpose, _ answer: Answer) -> [Effect] {
    switch (purpose, answer, selected?.key, owner) {
    case (.keyLabel, .text(let label), let key?, nil): [.perform(.labelKey(key.id, label))]
    case (.confirmRemoveKey, .yes, let key?, nil): [.perform(.removeKey(key.id))]
    case (.revokeReason(let way), .text(let reason), _, let owner?):
      [.perform(.revokeKeys(owner, only: way, reason: reason))]
    default: []
    }
  }

  private func follow(_ act: Act, _ outcome: Outcome, _ world: World) -> [Effect] {
    let done: DoorScreenPhrase
    switch (act, outcome) {
    case (.linkDevice, .code(let code, let invitation)):
      return [.show(Screen(CodeState(code, of: invitation, isOwn: true)))]
    case (.labelKey, _): done = .keyLabelled
    case (.removeKey, _): done = .keyRemoved
    case (.revokeKeys(let member, _, _), _): done = .accessRevoked(member.handle)
    default: return [.load(request)]
    }
    return [.load(request), .say(.done(world.reader(done)))]
  }
}

extension KeysState {
  /// What is known of each way in below its name: keys, certificates, then those that are no longer in force.
  func lines(_ world: World) -> [EntryLine] {
    guard keys != nil else { return [] }
    var lines: [EntryLine] = []
    let width = max(1, min(world.content.columns, 100))
    let valid = valid
    for (index, way) in valid.enumerated() where way.key != nil { add(way, index, width, &lines, world) }
    if lines.isEmpty {
      let hint = owner == nil ? world.key(.addKey, in: context).map { DoorScreenPhrase.howToAdd(key: $0) } : nil
      lines.add(nil, [Run(world.text(DoorScreenPhrase.noKeys, hint), world.theme[.faint])], columns: width)
    }
    if valid.last?.key == nil, !valid.isEmpty { lines.add(heading: world.reader(DoorScreenPhrase.certificates), world) }
    for (index, way) in valid.enumerated() where way.key == nil { add(way, index, width, &lines, world) }
    let revoked = ways.filter { $0.revoked != nil }
    guard !revoked.isEmpty else { return lines }
    lines.add(heading: world.reader(DoorScreenPhrase.noLongerInForce), world)
    for way in revoked { add(way, nil, width, &lines, world) }
    return lines
  }

  private func add(_ way: WayIn, _ entry: Int?, _ width: Int, _ lines: inout [EntryLine], _ world: World) {
    let name = DisplayText.sanitised(way.name)
    let inUse = world.door?.entrance == way.entrance
    let sign = world.sign(inUse ? .unread : .bullet) + " "
    let role: TextRole = entry == nil ? .faint : .strong
    lines.add(
      entry,
      line: [
        Run(sign, world.theme[inUse ? .unread : .faint]),
        Run(name.isEmpty ? world.reader(DoorScreenPhrase.noLabel) : name, world.theme[name.isEmpty ? .faint : role]),
        Run(inUse ? "  " + world.reader(DoorScreenPhrase.inUse) : "", world.theme[.unread]),
      ])
    let text = way.facts(world.reader).map(DisplayText.sanitised).joined(separator: " \(world.sign(.bullet)) ")
    lines.add(entry, [Run(text, world.theme[.faint])], columns: width, indent: 2)
  }
}

extension World {
  /// Shows the keys of another member to whoever may revoke them, or says why not; nil where the board has no door.
  func showKeys(of member: MemberBrief) -> [Effect]? {
    guard door != nil, member.id != viewer.id else { return nil }
    var item = PermissionItem()
    item.targetRole = member.role
    return refusal(.revokeKey, item).map(say) ?? [.show(Screen(KeysState(of: member)))]
  }
}

extension MemberKey {
  /// As much of the fingerprint as tells a member's keys apart, in the form in which `ssh-keygen -l` shows it.
  var shortFingerprint: String { String(fingerprint.prefix(19)) + "…" }

  /// What it is called, or else its fingerprint, in a sentence.
  var shownName: String { label.isEmpty ? shortFingerprint : DisplayText.sanitised(label) }
}

extension KeyType {
  /// The kind as `ssh-keygen -l` names it.
  var shortName: String {
    switch self {
    case .ed25519: "ED25519"
    case .rsa: "RSA"
    case .p256, .p384, .p521: "ECDSA"
    case .securityEd25519: "ED25519-SK"
    case .securityP256: "ECDSA-SK"
    }
  }
}
