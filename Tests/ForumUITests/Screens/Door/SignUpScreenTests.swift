// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@MainActor
@Suite("Signing up, full screen")
struct SignUpScreenTests {
  private let an = MemberID(rawValue: 1)
  private let key = sampleKey(40)

  private func script(_ new: NewInvitation = NewInvitation(), now: Timestamp = .sampleNow) throws -> BoardScript {
    try BoardScript(signUp: Newcomer(.key(key)), now: now) { [an] store throws(StoreError) in
      _ = try store.invite(new, code: .sample, by: an, at: .sampleNow)
    }
  }

  private func members(_ script: BoardScript) throws -> Int {
    try #require(script.runtime.store).members(matching: MemberFilter(), after: nil, limit: 99).items.count
  }

  @Test("from the code to a member, in one write at the end")
  func whole() throws {
    var script = try script()
    #expect(script.picture.contains(key.fingerprint))
    script.type("ABCDE fghij kmnpq rstuv")
    #expect(!script.picture.lowercased().contains("abcde") && script.picture.contains("***"))
    script.press("Enter")
    #expect(script.picture.contains("@an invites you"))
    script.type("sara")
    #expect(script.picture.contains("sara: taken") && script.picture.contains("sara2"))
    script.press("Down Enter")
    #expect(script.picture.contains("sara2"))
    script.press("Tab")
    script.type("Sara Two")
    script.press("Tab Tab Tab")
    script.type("open data\n")
    script.press("Tab")
    script.type("laptop")
    #expect(try members(script) == 2)
    script.press("Ctrl-S")
    #expect(script.picture.contains("House rules"))
    #expect(try members(script) == 2)
    script.press("Enter")
    #expect(script.hasQuit && script.runtime.ending.signUp == .joined("sara2", .en))
    let store = try #require(script.runtime.store)
    let sara = try #require(try store.keyOwner(key))
    #expect((sara.handle, sara.brief.name, sara.houseRules) == ("sara2", "Sara Two", HouseRules.version))
    #expect(sara.ties.keys.map(\.rawValue) == ["open-data"])
    #expect(try store.keys(of: sara.id, by: sara.id).map(\.label) == ["laptop"])
    #expect(try store.settings(of: sara.id).map(\.value) == ["\"en\""])
    #expect(try store.invitations(by: an, limit: 1).first?.joined.map(\.handle) == ["sara2"])
  }

  @Test("five wrong codes end it, whatever is wrong with them")
  func wrongCodes() throws {
    var script = try script()
    for wrong in ["x", "abcde-fghij-kmnpq-rstuw", "漢字", "!!!"] {
      script.take(.paste(wrong))
      script.press("Enter")
      #expect(script.app.notification?.isError == true && !script.hasQuit)
    }
    #expect(script.picture.contains("1 try left"))
    // Nothing typed is no try.
    script.press("Enter")
    #expect(!script.hasQuit)
    script.type("again\n")
    #expect(script.hasQuit && script.runtime.ending.signUp == .wrongCodes)
  }

  @Test("a key that nothing brings back is told of before anything is filled in")
  func revokedKey() throws {
    var script = try BoardScript(signUp: Newcomer(.key(key))) { [an, key] store throws(StoreError) in
      _ = try store.invite(NewInvitation(), code: .sample, by: an, at: .sampleNow)
      _ = try store.addKey(key, label: "", to: MemberID(rawValue: 2), by: nil, at: .sampleNow)
      try store.revokeKeys(of: MemberID(rawValue: 2), reason: "stolen", by: nil, at: .sampleNow)
    }
    script.type("abcdefghijkmnpqrstuv\n")
    #expect(script.app.notification == .refused(World.sample().reader(DoorPhrase(.keyRevoked))))
    #expect(script.app.top.state(SignUpState.self) != nil)
  }

  @Test("Escape asks before it throws away, and nothing is written")
  func leaving() throws {
    var script = try script()
    script.type("abcdefghijkmnpqrstuv\nnele")
    script.press("Esc n")
    #expect(!script.hasQuit && script.picture.contains("nele"))
    script.press("Ctrl-C n")
    #expect(!script.hasQuit)
    script.press("Esc y")
    #expect(script.hasQuit && script.runtime.ending.signUp == nil)
    #expect(try members(script) == 2)
    #expect(try #require(script.runtime.store).invitation(for: .sample, at: .sampleNow).usesLeft == 1)
    // The field for the code alone holds nothing to lose.
    var first = try self.script()
    first.press("Esc")
    #expect(first.hasQuit)
  }

  @Test("a handle that somebody took meanwhile is told beside its field, and nothing is spent")
  func takenMeanwhile() throws {
    var script = try script(NewInvitation(uses: 2))
    script.type("abcdefghijkmnpqrstuv\nnele")
    let store = try #require(script.runtime.store)
    _ = try store.join(by: .sample, MemberFields(handle: "nele"), key: sampleKey(41), at: .sampleNow)
    script.press("Ctrl-S Enter")
    #expect(!script.hasQuit && script.picture.contains("nele2"), "\(script.picture)")
    #expect(try store.invitation(for: .sample, at: .sampleNow).usesLeft == 1)
    script.press("Down Enter Ctrl-S")
    #expect(script.runtime.ending.signUp == .joined("nele2", .en))
  }

  @Test("the house rules are agreed to, or nobody joins")
  func rules() throws {
    var script = try script()
    script.type("abcdefghijkmnpqrstuv\nnele")
    script.press("Ctrl-S Esc")
    #expect(script.app.notification?.isError == true && !script.hasQuit && script.picture.contains("nele"))
    #expect(try members(script) == 2)
  }

  @Test("the language that is chosen is spoken from then on, and kept")
  func language() throws {
    var script = try script()
    script.type("abcdefghijkmnpqrstuv\nnele")
    script.press("Up Left")
    #expect(script.app.world.reader.language == .de && script.picture.contains("Benutzername"))
    script.press("Ctrl-S Enter")
    #expect(script.runtime.ending.signUp == .joined("nele", .de))
    let store = try #require(script.runtime.store)
    let nele = try #require(try store.keyOwner(key))
    #expect(try store.settings(of: nele.id).map(\.value) == ["\"de\""])
  }

  @Test("what the invitation says is not asked, and is what the member gets")
  func given() throws {
    var script = try script(NewInvitation(layer: "be.federal.fps", organisation: "FOD BOSA"))
    script.type("abcdefghijkmnpqrstuv\nnele")
    #expect(script.picture.contains("FOD BOSA") && !script.picture.contains("Organisation"))
    script.press("Ctrl-S Enter")
    let nele = try #require(try script.runtime.store?.keyOwner(key))
    #expect((nele.brief.organisation, nele.brief.layer) == ("FOD BOSA", "be.federal.fps"))
  }

  @Test("a code for a member's device asks for its name only")
  func device() throws {
    var script = try BoardScript(signUp: Newcomer(.key(key))) { [an] store throws(StoreError) in
      _ = try store.inviteOwnDevice(code: .sample, by: an, at: .sampleNow)
    }
    script.type("abcdefghijkmnpqrstuv\n")
    #expect(flat(script.picture).contains("adds your key \(key.fingerprint) to @an"))
    script.type("phone")
    script.press("Ctrl-S")
    #expect(script.runtime.ending.signUp == .joined("an", .en))
    #expect(try script.runtime.store?.keys(of: an, by: an).map(\.label) == ["phone"])
  }

  @Test("it waits five minutes for a code, and an hour for the rest")
  func patience() throws {
    let start = Timestamp.sampleNow
    var script = try script(now: Timestamp(seconds: start.seconds + 299))
    script.type("a")
    #expect(!script.hasQuit)
    script = try self.script(now: Timestamp(seconds: start.seconds + 300))
    script.type("a")
    #expect(script.hasQuit && script.runtime.ending.signUp == .tooLate)
    let form = FormState.signingUp(Newcomer(.key(key)), .sample())
    #expect(form.waitsUntil == Timestamp(seconds: start.seconds + 3600))
    #expect(FormState.profile(.sample()).waitsUntil == nil)
  }

  @Test("nothing else can be done before one is a member: no place, no search, no program, no stopping")
  func nothingElse() throws {
    var script = try script()
    for keys in ["Ctrl-Z", "F2", "Tab"] {
      script.press(keys)
      #expect(!script.hasQuit && script.app.prompt == nil || script.app.prompt?.purpose == .action, "\(keys)")
      script.press("Esc")
      if script.hasQuit { script = try self.script() }
    }
    script.type("abcdefghijkmnpqrstuv\n")
    script.press("F2")
    script.type("invite\n")
    #expect(script.picture.contains("@an invites you") || script.app.prompt != nil)
    script.press("Esc Ctrl-O Ctrl-Z")
    #expect(!script.hasQuit && script.app.stack.count == 1)
  }

  // MARK: Pictures

  private nonisolated func guest(_ look: (String, InterfaceLanguage, Int, Int, Bool)) -> World {
    var world = World.sample(look.1, columns: look.2, rows: look.3, isUnicode: look.4)
    world.viewer.brief.role = .guest
    world.viewer.houseRules = 0
    return world
  }

  @Test("looks like its pictures", arguments: doorLooks.indices)
  func looks(index: Int) throws {
    let look = doorLooks[index]
    let world = guest(look)
    var state = SignUpState(Newcomer(.key(key)), world)
    for letter in "abcdefg" { _ = state.update(.key(Key(letter)), world) }
    _ = state.update(.notLoaded(.invitation(.sample, for: key)), world)
    for letter in "xyz" { _ = state.update(.key(Key(letter)), world) }
    try expectPicture("sign-up-\(look.0)", of: state, world)
    var newcomer = Newcomer(.key(key))
    newcomer.code = .sample
    newcomer.invitation = Invitation.samples[3]
    var driver = FormDriver(world) { FormState.signingUp(newcomer, $0) }
    driver.type("nele")
    let offer = HandleOffer("nele", isTaken: true, others: ["nele-maes", "nele2", "nele3"])
    _ = driver.form.update(.loaded(.handle("nele", name: ""), .handle(offer)), world)
    driver.press(keys: "Down")
    try expectPicture("sign-up-form-\(look.0)", of: driver.form, world)
  }
}
