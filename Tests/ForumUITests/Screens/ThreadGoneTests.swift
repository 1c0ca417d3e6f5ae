// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

@Suite("What moderators take away while it is read") @MainActor
struct ThreadGoneTests {
  private let an = MemberID(rawValue: 1)

  /// A member who has a thread open in which another answered.
  private func script() throws -> (BoardScript, Store) {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let jan = try store.join(MemberFields(handle: "jan", layer: "be.federal.fps"), login: "jan", at: .sampleNow)
    try store.agreeToHouseRules(HouseRules.version, by: jan.id)
    let first = PostReference(thread: 1, number: 1)
    _ = try store.reply(to: first, body: "Ours is two.", language: Language(.en), by: an, at: .sampleNow)
    script.runtime.app.world.viewer = try store.beginVisit(jan.id, at: .sampleNow)
    script.press("2 g Enter")
    return (script, store)
  }

  @Test("a thread that is hidden says so, shows nothing of its posts, and refuses what would change it")
  func hidden() throws {
    var (script, store) = try script()
    #expect(script.picture.contains("One page is enough."))
    try store.setHidden(true, thread: 1, reason: "Off topic.", by: an, at: .sampleNow)
    script.tell(.changedElsewhere)
    let world = script.app.world
    for keys in ["j", "n", "g", "c", "C", "T", "o", "r", "R", "+", "e", "D", "t"] {
      script.press(keys)
      #expect(script.app.top.content is ThreadState, "\(keys) stays")
      #expect(script.picture.contains(world.reader(ThreadPhrase.hiddenTitle)), "\(keys)")
      #expect(!script.picture.contains("One page") && !script.picture.contains("template"), "\(keys)")
      if "rR+eDt".contains(keys) { #expect(script.app.notification?.isError == true, "\(keys)") }
    }
    script.press("q")
    #expect(!script.picture.contains("template"))
  }

  @Test(
    "the title of a hidden thread is not told, and every place says so in words", arguments: InterfaceLanguage.allCases)
  func untitled(language: InterfaceLanguage) throws {
    let (script, store) = try script()
    try store.setHidden(true, thread: 1, reason: "Off topic.", by: an, at: .sampleNow)
    let reader = World.sample(language).reader
    let words = reader(ThreadPhrase.hiddenTitle)
    let gone = reader(ThreadPhrase.goneTitle)
    let linear = Linear(reader: reader, columns: 200, layers: [])
    let jan = script.app.world.viewer.id
    let sara = try #require(try store.member(handle: "sara")?.id)
    let notices = try store.notices(for: sara, limit: 9)
    #expect(!notices.isEmpty)
    let thread = linear.lines(try store.thread(1, viewer: jan, now: .sampleNow))
    for (lines, said) in [(thread, words), (linear.lines(notices), gone)] {
      #expect(lines.joined(separator: " ").contains(said))
    }
  }

  @Test("a reply to a thread that is hidden meanwhile is refused and stays in the form and as a draft")
  func replying() throws {
    var (script, store) = try script()
    script.press("r")
    script.type("We have one too.")
    try store.setHidden(true, thread: 1, reason: "Off topic.", by: an, at: .sampleNow)
    script.tell(.changedElsewhere)
    script.press("Ctrl-S")
    #expect(script.app.notification?.isError == true)
    #expect(script.picture.contains("We have one too."))
    script.press("Esc")
    let drafts = try store.ownPage(for: script.app.world.viewer.id, now: .sampleNow).drafts
    #expect(drafts.first?.fields["body"] == "We have one too.")
  }

  @Test("a post that is removed while it is selected leaves its place")
  func removed() throws {
    var (script, store) = try script()
    try store.remove(PostReference(thread: 1, number: 1), reason: "Rude.", by: an, at: .sampleNow)
    script.tell(.changedElsewhere)
    #expect(script.picture.contains("Ours is two.") && !script.picture.contains("One page"))
    #expect(script.picture.contains(script.app.world.reader(ThreadPhrase.removedByModerator)))
    script.press("g")
    for key in ["+", "t", "e", "r", "R", "Enter"] {
      script.press(key)
      #expect(script.app.top.content is ThreadState && script.app.notification?.isError == true, "\(key)")
    }
  }
}
