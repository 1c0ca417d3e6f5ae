// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

/// Keys against a board in memory: tips from the list to the store and back.
@MainActor
struct TipScriptTests {
  /// A board with so many tips of An's, numbered from 1, each on a topic of its own in turn; the
  /// screen shows them.
  private func script(tips count: Int, topics: [TopicID]) throws -> BoardScript {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    for number in 0..<count {
      let tip = NewTip(title: "Idea \(number + 1)", body: "Do this. See #1.", topics: [topics[number % topics.count]])
      _ = try store.writeTip(tip, by: MemberID(rawValue: 1), at: .sampleNow)
    }
    script.press("3")
    return script
  }

  private func pins(_ script: BoardScript) throws -> [Int] {
    let store = try #require(script.runtime.store)
    return try store.tips(matching: TipFilter(pinnedOnly: true), now: .sampleNow, after: nil, limit: 100).items
      .map(\.number)
  }

  @Test("the thirteenth pinned tip takes the place of the one that is chosen")
  func thirteenth() throws {
    var script = try script(tips: 13, topics: ["social-media", "open-data", "plain-language"])
    for _ in 0..<13 {
      // Always the last tip of the list, until all but one are pinned.
      script.press("G P")
      if script.app.prompt != nil { break }
    }
    #expect(try pins(script).count == 12)
    #expect(script.app.prompt?.purpose == .replacePin)
    let before = try pins(script)
    let choices = try #require(script.app.prompt?.form.choices)
    #expect(choices.map { Int($0.id) } == before)
    script.press("Down Enter")
    let after = try pins(script)
    #expect(after.count == 12)
    #expect(!after.contains(before[1]))
    #expect(!before.contains(after[1]), "the new one stands where the other stood")
    #expect(script.app.notification?.text == "Pinned")
    script.press("u")
    #expect(try pins(script) == before)
  }

  @Test("the sixth pinned tip of a topic asks for one of that topic; Escape leaves all as it was")
  func sixthOfTopic() throws {
    var script = try script(tips: 6, topics: ["open-data"])
    for _ in 0..<6 { script.press("G P") }
    #expect(script.app.prompt?.title == "#Open data has 5 pinned tips already. Which one goes?")
    let before = try pins(script)
    script.press("Esc")
    #expect(try pins(script) == before)
  }

  @Test("pinned tips change places, and the cursor goes with the tip")
  func order() throws {
    var script = try script(tips: 3, topics: ["open-data"])
    script.press("G P G P G P g")
    let before = try pins(script)
    script.press(">")
    #expect(try pins(script) == [before[1], before[0], before[2]])
    script.press("> >")
    #expect(script.app.notification?.text == TipPinPhrase.isLastPin.en)
    #expect(try pins(script) == [before[1], before[2], before[0]])
    script.press("<")
    #expect(try pins(script) == [before[1], before[0], before[2]])
    // Each of these can be taken back, place and all.
    script.press("P")
    #expect(try pins(script) == [before[1], before[2]])
    script.press("u")
    #expect(try pins(script) == [before[1], before[0], before[2]])
    script.press("g > u")
    #expect(try pins(script) == [before[1], before[0], before[2]])
    // Several acts are taken back one by one.
    script.press("P c u")
    #expect(script.app.notification?.text.hasPrefix("Undone: still true") == true)
    #expect(try pins(script).count == 2)
    script.press("u")
    #expect(try pins(script).count == 3)
  }

  @Test("a tip is reported on, confirmed, withdrawn, and all of it can be seen and taken back")
  func living() throws {
    var script = try script(tips: 2, topics: ["open-data"])
    script.press("Enter A Down Enter")
    script.type("too long\n")
    #expect(script.picture.contains("did not work"))
    #expect(script.picture.contains("too long"))
    script.press("A Down Down Enter")
    #expect(!script.picture.contains("too long"))
    script.press("W y")
    #expect(script.picture.contains("withdrawn"))
    script.press("A")
    #expect(script.app.notification?.text == RefusalPhrase(.tipRetired).en)
    script.press("u")
    #expect(script.picture.contains("current"))
    script.press("S Enter")
    #expect(script.picture.contains("superseded by tip:"))
    script.press("Esc")
    #expect(script.app.top.content is TipListState)
    #expect(script.picture.contains("  1 tip\n"), "the superseded one is not listed")
  }

  @Test("a search finds a tip by the beginning of a word, opens it, and is found again as it was")
  func searching() throws {
    var script = try script(tips: 2, topics: ["open-data"])
    script.press("/")
    script.type("ide\n")
    #expect(script.picture.contains("2 tips"))
    script.press("Down Enter")
    #expect(script.app.top.content is TipScreen)
    script.press("Esc")
    let search = try #require(script.app.top.content as? SearchState)
    #expect(search.selected == 1 && search.editor.text == "ide")
    script.press("/ Ctrl-U")
    script.type("q is:waiting\n")
    #expect(script.picture.contains("Nothing found"))
    script.press("Ctrl-U")
    script.type("templ is:waiting\n")
    #expect(script.picture.contains("#1.1"))
    script.press("Enter")
    #expect(script.app.top.content is ThreadState)
    script.press("Esc Esc")
    #expect(script.app.top.content is TipListState)
  }
}

extension Prompt.Form {
  /// What can be chosen; nil for other forms.
  fileprivate var choices: [Chooser.Item]? {
    if case .choice(let chooser) = self { chooser.items } else { nil }
  }
}
