// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// The code that stands on the screen.
private func code(in picture: String) throws -> InvitationCode {
  let words = picture.split { $0 == " " || $0 == "\n" }
  return try #require(words.lazy.compactMap { InvitationCode(typed: String($0)) }.first)
}

/// A picture without its line ends, to find a text that is wrapped.
func flat(_ picture: String) -> String { picture.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

@MainActor
@Suite("Ways in, on a real board")
struct DoorScriptTests {
  private let an = MemberID(rawValue: 1)

  /// `an`, a steward, who is in by a key of their own.
  private func steward() throws -> BoardScript {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let key = try store.addKey(sampleKey(1), label: "work laptop", to: an, by: an, at: .sampleNow)
    script.enter(by: .key(key.id))
    return script
  }

  /// `nele`, a member without a login, whom `an` invited.
  private func nele() throws -> BoardScript {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    _ = try store.invite(NewInvitation(), code: .sample, by: an, at: .sampleNow)
    let nele = try store.join(by: .sample, MemberFields(handle: "nele"), key: sampleKey(2), at: .sampleNow)
    script.runtime.app.world.viewer = nele
    script.enter(by: .key(try #require(store.keys(of: nele.id, by: nele.id).first).id))
    return script
  }

  @Test("a key is added by its line, named and removed after a yes; what u can take back it does")
  func keys() throws {
    var script = try steward()
    script.press("7 s")
    #expect(script.picture.contains("work laptop") && script.picture.contains("in use now"))
    script.press("a")
    script.take(.paste("\(sampleKey(3).line) an@home\n"))
    script.press("Ctrl-S")
    #expect(script.app.notification == .done("Key added"))
    #expect(script.picture.contains("an@home") && script.picture.contains("Me › Keys"))
    script.press("j e Ctrl-U")
    script.type("home\n")
    #expect(script.picture.contains("home") && !script.picture.contains("an@home"))
    script.press("u")
    #expect(script.picture.contains("an@home"))
    script.press("D n")
    #expect(script.picture.contains("an@home"))
    script.press("D y")
    #expect(script.app.notification == .done("Key removed"))
    #expect(script.picture.contains("No longer in force"))
    script.press("u")
    #expect(script.app.notification?.isError == true)
  }

  @Test(
    "what is wrong with a key stands beside the field",
    arguments: [
      ("-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n", "secret half"), ("ssh-dss AAAA", "no kind of key"),
      ("", "there is no key"), ("restrict \(sampleKey(9).line)", "options stand before"),
      ("\(sampleKey(1).line)", "you have this key already"), ("\(sampleKey(8).line)", "another member"),
      (String(repeating: "A", count: 100_000), "too long"),
    ])
  func wrongKeys(line: String, said: String) throws {
    var script = try steward()
    let store = try #require(script.runtime.store)
    _ = try store.addKey(sampleKey(8), label: "", to: MemberID(rawValue: 2), by: nil, at: .sampleNow)
    script.press("7 s a")
    script.take(.paste(line))
    script.press("Ctrl-S")
    #expect(flat(script.picture).contains(said), "\(script.picture)")
    #expect(script.picture.contains("Add a key"))
    #expect(try store.keys(of: an, by: an).count == 1)
    // Once the field is changed that is forgotten.
    script.press("Ctrl-End")
    script.type("x ")
    script.press("Tab")
    #expect(!flat(script.picture).contains(said))
  }

  @Test("nobody removes the last way in, and is told why")
  func lastKey() throws {
    var script = try nele()
    script.press("7 s D y")
    #expect(script.app.notification == .refused(World.sample().reader(DoorPhrase(.lastKey))))
    #expect(try #require(script.runtime.store).keys(of: script.app.world.viewer.id, by: nil).count == 1)
  }

  @Test("a code for another device is shown with what to type, and lets that device in")
  func device() throws {
    var script = try nele()
    script.press("7 s c")
    #expect(script.picture.contains("ssh join@raad.example.be") && script.picture.contains("15 minutes"))
    let code = try code(in: script.picture)
    script.press("Enter")
    #expect(script.port.copied == [code.text])
    let store = try #require(script.runtime.store)
    #expect(try store.addKey(by: code, key: sampleKey(5), label: "", at: .sampleNow).handle == "nele")
    script.press("Esc")
    #expect(!script.picture.contains(code.text) && script.picture.contains("Me › Keys"))
  }

  @Test("somebody is invited from anywhere by the name of the action; the code is shown once and can be taken back")
  func inviting() throws {
    var script = try steward()
    script.press(":")
    script.type("invite\n")
    #expect(script.picture.contains("Invite somebody"))
    script.press("Tab Tab Tab Ctrl-U")
    script.type("0")
    script.press("Ctrl-S")
    #expect(script.picture.contains("Uses") && script.app.notification?.isError == true)
    script.press("Ctrl-U")
    script.type("3")
    script.press("Tab Tab")
    script.type("The new team")
    script.press("Ctrl-S")
    let code = try code(in: script.picture)
    #expect(script.picture.contains("3 people"))
    let store = try #require(script.runtime.store)
    #expect(try store.invitation(for: code, at: .sampleNow).note == "The new team")
    script.press("7 I")
    #expect(script.picture.contains("open, for 3") && !script.picture.contains(code.text))
    script.press("D y")
    #expect(script.app.notification == .done("Taken back"))
    #expect(script.picture.contains("taken back"))
  }

  @Test("a moderator invites a member who has no way in; one that does not exist is told beside the field")
  func invitingMember() throws {
    var script = try steward()
    script.press("7 I a")
    script.type("@nobody")
    script.press("Ctrl-S")
    #expect(script.picture.contains("Which member") && script.app.notification?.isError == true)
    // As a member they are somewhere already.
    #expect(!script.picture.contains("Organisation"))
    script.press("Ctrl-U")
    script.type("sara")
    script.press("Ctrl-S")
    #expect(script.picture.contains("comes in as @sara"))
    let code = try code(in: script.picture)
    #expect(try #require(script.runtime.store).invitation(for: code, at: .sampleNow).member?.handle == "sara")
  }

  @Test("members invite nobody unless the board lets them, and are not offered to")
  func members() throws {
    var script = try nele()
    script.press("7 G")
    #expect(script.picture.contains("Keys") && !script.picture.contains("Invitations"))
    script.press("I")
    #expect(script.app.notification?.isError == true)
    script.runtime.app.world.door?.inviters = .member
    script.press("1 7 G")
    #expect(script.picture.contains("Invitations"))
    // Everybody's are for moderators.
    script.press("I t")
    #expect(script.app.notification == .refused(World.sample().reader(RefusalPhrase(.moderatorsOnly))))
  }

  @Test("where a board has no door, nothing speaks of it")
  func noDoor() throws {
    var script = try BoardScript()
    script.press("7")
    #expect(!script.picture.contains("Access"))
    for key in ["s", "I", "S"] {
      script.press(key)
      #expect(script.app.notification?.isError == true, "\(key)")
    }
    script.press(":")
    script.type("invite")
    #expect(!script.picture.contains("make a code"))
  }

  @Test("a moderator revokes a member's key with a reason, who then does not stay")
  func revoking() throws {
    var script = try nele()
    let store = try #require(script.runtime.store)
    let entrance = try #require(script.app.world.door?.entrance)
    script.runtime.app.world.viewer = try store.member(an)
    script.perform([.open(.member("nele"))])
    script.press("X")
    #expect(script.picture.contains("Keys of @nele"))
    script.press("D")
    script.type("lost\n")
    #expect(script.app.notification == .done("Revoked; @nele does not come in by that"))
    #expect(script.picture.contains("lost"))
    #expect(try !store.letsIn(entrance))
    // Nobody revokes one's own so.
    script.perform([.open(.member("an"))])
    script.press("X")
    #expect(script.app.notification?.isError == true && !script.picture.contains("Keys of"))
  }

  @Test("settings are kept with the member, hold at once, and are taken back")
  func settings() throws {
    var script = try nele()
    let store = try #require(script.runtime.store)
    let nele = script.app.world.viewer.id
    script.press("7 S j Enter")
    script.type("light\n")
    #expect(try store.settings(of: nele).map { "\($0.name) = \($0.value)" } == ["theme = \"light\""])
    #expect(script.app.world.settings.theme == .light && script.picture.contains("light"))
    script.press("k Enter")
    script.type("Neder\n")
    #expect(script.app.world.reader.language == .nl && script.picture.contains("Taal"))
    script.press("u")
    #expect(script.app.world.reader.language == .en)
    script.press("u")
    #expect(script.app.world.settings.theme == .standard)
  }
}

extension BoardScript {
  /// Goes on as somebody who came in over ssh.
  fileprivate mutating func enter(by entrance: Entrance) {
    runtime.app.world = runtime.app.world.atTheDoor()
    runtime.app.world.door?.entrance = entrance
  }
}
