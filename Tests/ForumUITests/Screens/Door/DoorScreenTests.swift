// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

/// The languages and sizes in which the screens of the door are drawn.
let doorLooks: [(String, InterfaceLanguage, Int, Int, Bool)] = [
  ("en-80", .en, 80, 24, true), ("nl-40", .nl, 40, 12, true), ("fr-140", .fr, 140, 45, true),
  ("ascii-de-80", .de, 80, 24, false),
]

private func world(_ look: (String, InterfaceLanguage, Int, Int, Bool), role: Role = .moderator) -> World {
  World.sample(look.1, columns: look.2, rows: look.3, role: role, isUnicode: look.4).atTheDoor()
}

@Suite("My keys")
struct KeysTests {
  static func loaded(_ world: World, _ keys: [MemberKey] = MemberKey.samples, of owner: MemberBrief? = nil) -> KeysState
  {
    var state = KeysState(of: owner)
    _ = state.update(.loaded(.keys(of: owner?.id), .keys(keys)), world)
    return state
  }

  @Test("look like their picture", arguments: doorLooks.indices)
  func looks(index: Int) throws {
    let look = doorLooks[index]
    try expectPicture("keys-\(look.0)", of: Self.loaded(world(look)), world(look))
  }

  @Test("asks for the name and before a removal, and does what was answered to the key under the cursor")
  func effects() {
    let world = World.sample().atTheDoor()
    var state = Self.loaded(world)
    #expect(state.update(.appeared, world) == [.load(.keys(of: nil))])
    #expect(state.update(.command(.addKey), world) == [.show(Screen(FormState.addingKey(world)))])
    #expect(state.update(.command(.linkDevice), world) == [.perform(.linkDevice)])
    state.press(.moveDown, .moveDown, world: world)
    let hostile = MemberKey.samples[2]
    #expect(
      state.update(.command(.edit), world)
        == [
          .ask(
            .line(
              .keyLabel, world.reader(DoorScreenPhrase.labelOf("SHA256:eHl6enl4d3Z1…")), text: hostile.label,
              mayBeEmpty: true))
        ])
    #expect(state.update(.answered(.keyLabel, .text("home")), world) == [.perform(.labelKey(KeyID(9), "home"))])
    guard case .ask(let prompt)? = state.update(.command(.removeKey), world)?.first else {
      Issue.record("removes without asking")
      return
    }
    #expect(prompt.purpose == .confirmRemoveKey && !prompt.title.unicodeScalars.contains("\u{1b}"))
    #expect(state.update(.answered(.confirmRemoveKey, .yes), world) == [.perform(.removeKey(KeyID(9)))])
    #expect(
      state.update(.done(.removeKey(KeyID(9)), .done), world)
        == [.load(.keys(of: nil)), .say(.done(world.reader(DoorScreenPhrase.keyRemoved)))])
    // Those that are no longer in force cannot be selected.
    state.press(.goLast, world: world)
    #expect(state.selected?.entrance == .key(KeyID(9)))
  }

  @Test("of another member are revoked with a reason, one or all, and not added to")
  func ofOthers() {
    let world = World.sample(role: .steward).atTheDoor()
    var state = Self.loaded(world, of: .sara)
    #expect(state.update(.appeared, world) == [.load(.keys(of: MemberBrief.sara.id))])
    #expect(state.update(.command(.addKey), world) == nil)
    guard case .ask(let one)? = state.update(.command(.removeKey), world)?.first,
      case .ask(let all)? = state.update(.command(.revokeAccess), world)?.first
    else {
      Issue.record("no reason is asked for")
      return
    }
    #expect(one.purpose == .revokeReason(.key(KeyID(7))) && all.purpose == .revokeReason(nil))
    #expect(
      state.update(.answered(one.purpose, .text("stolen")), world)
        == [.perform(.revokeKeys(.sara, only: .key(KeyID(7)), reason: "stolen"))])
    #expect(
      state.update(.answered(all.purpose, .text("left")), world)
        == [.perform(.revokeKeys(.sara, only: nil, reason: "left"))])
  }

  @Test("certificates stand below the keys, with their authority and since when; one's own stay as they are")
  func certificates() throws {
    let world = World.sample().atTheDoor()
    var state = KeysState()
    let keys = Array(MemberKey.samples.prefix(1))
    _ = state.update(.loaded(.keys(of: nil), .keys(keys, certificates: MemberPrincipal.samples)), world)
    #expect(state.valid.map(\.entrance) == [.key(KeyID(7)), .principal(3)])
    try expectPicture("keys-certificates-en-80", of: state, world)
    state.press(.moveDown, world: world)
    #expect(state.selected?.entrance == .principal(3) && !state.hints(world).contains(.removeKey))
    for command in [Command.edit, .removeKey] {
      #expect(
        state.update(.command(command), world)
          == [.say(.refused(world.reader(DoorScreenPhrase.notYourCertificate)))])
    }
    #expect(state.update(.answered(.confirmRemoveKey, .yes), world) == [], "no key is meant")
    // In use is the one that the reader came in by.
    var byCertificate = world
    byCertificate.door?.entrance = .principal(3)
    #expect(picture(of: state, byCertificate).contains("sara.maes@fgov.example  in use now"))
    // Without any key they can still be reached.
    _ = state.update(.loaded(.keys(of: nil), .keys([], certificates: MemberPrincipal.samples)), world)
    #expect(state.selected?.entrance == .principal(3) && picture(of: state, world).contains("Certificates"))
    drawInAllSizes(state, world)
  }

  @Test("a certificate of another member is revoked with a reason")
  func certificatesOfOthers() {
    let world = World.sample(role: .steward).atTheDoor()
    var state = KeysState(of: .sara)
    let request = Request.keys(of: MemberBrief.sara.id)
    _ = state.update(.loaded(request, .keys([], certificates: MemberPrincipal.samples)), world)
    guard case .ask(let prompt)? = state.update(.command(.removeKey), world)?.first else {
      Issue.record("no reason is asked for")
      return
    }
    #expect(prompt.purpose == .revokeReason(.principal(3)) && prompt.title.contains("certificate"))
    #expect(
      state.update(.answered(prompt.purpose, .text("left the service")), world)
        == [.perform(.revokeKeys(.sara, only: .principal(3), reason: "left the service"))])
  }

  @Test("without any say what to do")
  func none() {
    let world = World.sample().atTheDoor()
    var state = Self.loaded(world, [])
    #expect(picture(of: state, world).contains("Press a to add one."))
    #expect(
      state.update(.command(.removeKey), world) == [.say(.refused(world.reader(DoorScreenPhrase.nothingSelected)))])
  }

  @Test("draw in every size")
  func sizes() { drawInAllSizes(Self.loaded(.sample().atTheDoor()), .sample().atTheDoor()) }
}

@Suite("Invitations on the screen")
struct InvitationScreenTests {
  static func loaded(_ world: World, _ found: [Invitation] = Invitation.samples) -> InvitationsState {
    var state = InvitationsState()
    _ = state.update(.loaded(.invitations(limit: InvitationsState.most), .invitations(found)), world)
    return state
  }

  @Test("look like their picture", arguments: doorLooks.indices)
  func looks(index: Int) throws {
    let look = doorLooks[index]
    try expectPicture("invitations-\(look.0)", of: Self.loaded(world(look)), world(look))
  }

  @Test("are taken back after a yes, while they are open")
  func revoking() {
    let world = World.sample(role: .moderator).atTheDoor()
    var state = Self.loaded(world)
    #expect(
      state.update(.command(.revokeInvitation), world)
        == [.ask(.confirm(.confirmRevokeInvitation, world.reader(DoorScreenPhrase.confirmRevoke)))])
    #expect(
      state.update(.answered(.confirmRevokeInvitation, .yes), world) == [.perform(.revokeInvitation(InvitationID(5)))])
    state.press(.moveDown, .moveDown, world: world)
    #expect(
      state.update(.command(.revokeInvitation), world) == [.say(.refused(world.reader(DoorScreenPhrase.isOver)))])
    // Who came in last by it.
    #expect(state.update(.command(.open), world) == [.open(.member("jan_zes"))])
    #expect(!state.hints(world).contains(.revokeInvitation))
  }

  @Test("the tree is for moderators")
  func tree() {
    let member = World.sample().atTheDoor(inviters: .member)
    var state = Self.loaded(member)
    #expect(state.update(.command(.invitationTree), member) == [Effect.refused(.moderatorsOnly, member)])
    let moderator = World.sample(role: .moderator).atTheDoor()
    #expect(state.update(.command(.invitationTree), moderator) == [.show(Screen(InvitationTreeState()))])
  }

  @Test("draw in every size")
  func sizes() { drawInAllSizes(Self.loaded(.sample().atTheDoor()), .sample().atTheDoor()) }

  // MARK: The tree

  private static let admissions: [Admission] = {
    func member(_ id: Int64, _ handle: String) -> MemberBrief {
      MemberBrief(
        id: MemberID(rawValue: id), handle: handle, name: "", role: .member, layer: "be.local.cpas",
        organisation: "OCMW Aalst")
    }
    func day(_ days: Int) -> Timestamp { Timestamp.sampleNow.adding(days: days) }
    return [
      Admission(.jan, by: nil, at: day(-300)), Admission(.sara, by: .an, at: day(-200)),
      Admission(member(10, "nele"), by: .sara, at: day(-100)), Admission(member(11, "els"), by: .sara, at: day(-90)),
      Admission(member(12, "tom"), by: member(10, "nele"), at: day(-10)),
      Admission(member(13, "ria"), by: .an, at: day(-5)),
    ]
  }()

  private func tree(_ world: World) -> InvitationTreeState {
    var state = InvitationTreeState()
    _ = state.update(.loaded(.admissions(limit: InvitationTreeState.most), .admissions(Self.admissions)), world)
    return state
  }

  @Test("the tree looks like its picture", arguments: doorLooks.indices)
  func treeLooks(index: Int) throws {
    let look = doorLooks[index]
    try expectPicture("invitation-tree-\(look.0)", of: tree(world(look)), world(look))
  }

  @Test("the tree folds and unfolds, and opens a profile")
  func folding() {
    let world = World.sample(role: .moderator).atTheDoor()
    var state = tree(world)
    #expect(!picture(of: state, world).contains("@nele"))
    state.press(.goLast, .moveUp, world: world)
    #expect(state.selected?.member == .sara)
    state.press(.foldBranch, world: world)
    #expect(picture(of: state, world).contains("@nele") && !picture(of: state, world).contains("@tom"))
    state.press(.moveDown, .foldBranch, world: world)
    #expect(picture(of: state, world).contains("@tom"))
    #expect(state.update(.command(.open), world) == [.open(.member("nele"))])
    // It stays as it is when somebody else comes in meanwhile.
    _ = state.update(.loaded(.admissions(limit: InvitationTreeState.most), .admissions(Self.admissions)), world)
    #expect(picture(of: state, world).contains("@tom") && state.selected?.member?.handle == "nele")
    state.press(.goFirst, .foldBranch, world: world)
    #expect(!picture(of: state, world).contains("@jan_zes"))
    drawInAllSizes(state, world)
  }

  // MARK: A code

  @Test("a code looks like its picture", arguments: doorLooks.indices)
  func codeLooks(index: Int) throws {
    let look = doorLooks[index]
    try expectPicture("code-\(look.0)", of: CodeState(.sample, of: Invitation.samples[0]), world(look))
  }

  @Test("a code is copied, and names a placeholder where the host has no name that others know")
  func code() {
    let world = World.sample().atTheDoor(host: nil)
    var state = CodeState(.sample, of: Invitation.samples[1])
    #expect(
      state.update(.command(.copyCode), world)
        == [.copy("abcde-fghij-kmnpq-rstuv"), .say(.done(world.reader(DoorScreenPhrase.copied)))])
    #expect(picture(of: state, world).contains("ssh join@HOST") && picture(of: state, world).contains("@sara"))
    let own = picture(of: CodeState(.sample, of: Invitation.samples[0], isOwn: true), world)
    #expect(own.contains("15 minutes") && own.contains("second device"))
    drawInAllSizes(state, world)
  }
}

@Suite("As many screens as can be")
struct FullHouseTests {
  private let state = FullHouseState(oldest: Timestamp.sampleNow.adding(hours: -3), maximum: 3)

  @Test("the question looks like its picture", arguments: doorLooks.indices)
  func looks(index: Int) throws {
    let look = doorLooks[index]
    try expectPicture("full-house-\(look.0)", of: state, world(look))
  }

  @Test("closing the oldest needs a yes, and leaving leaves it")
  func answers() {
    let world = World.sample()
    var state = state
    #expect(
      state.update(.appeared, world)
        == [.ask(.confirm(.closeOldest, world.reader(SignUpScreenPhrase.closeOldest), orLeave: true))])
    #expect(state.update(.answered(.closeOldest, .yes), world) == [.agree])
    #expect(state.update(.command(.close), world) == [.quit])
    drawInAllSizes(state, world)
  }

  @Test("any answer but yes leaves", arguments: [(Key(.character("n")), [Effect.quit]), (Key(.escape), [.quit])])
  func leaving(key: Key, effects: [Effect]) {
    var app = App(world: .sample(), first: Screen(state))
    guard case .ask(let prompt)? = app.start().first else {
      Issue.record("nothing is asked")
      return
    }
    app.prompt = prompt
    #expect(app.answer(key) == effects)
    app.prompt = prompt
    #expect(app.answer(Prompt.yes) == [.agree])
  }
}

@Suite("Settings that go with the member")
struct SettingsScreenTests {
  @Test("look like their picture", arguments: doorLooks.indices)
  func looks(index: Int) throws {
    let look = doorLooks[index]
    try expectPicture("settings-\(look.0)", of: SettingsState(), world(look))
  }

  @Test("offer every value of a setting, and no program of the host")
  func choosing() {
    let world = World.sample().atTheDoor()
    var state = SettingsState()
    state.press(.moveDown, world: world)
    guard case .ask(let prompt)? = state.update(.command(.open), world)?.first, case .choice(let chooser) = prompt.form
    else {
      Issue.record("nothing is asked")
      return
    }
    #expect(prompt.purpose == .setting(.theme) && chooser.items.count == ThemeName.allCases.count)
    #expect(
      state.update(.answered(.setting(.theme), .chosen("\"light\"")), world)
        == [.perform(.keepSetting(.theme, .text("light"), from: .text("default")))])
    #expect(state.update(.answered(.setting(.theme), .chosen("\"purple\"")), world) == [])
    #expect(!SettingsState.names.contains(.editor) && !SettingsState.names.contains(.browser))
  }
}
