// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("What a title brings to light, in the form") struct SuggestionsTests {
  /// A form to ask with, of which the board said that it has no draft.
  static func asking(_ world: World = .sample(), _ make: ((World) -> FormState)? = nil) -> FormDriver {
    var driver = FormDriver(world, make ?? { .asking(in: .advice, query: Query(), $0) })
    if let target = driver.form.purpose.target {
      _ = driver.form.update(.loaded(.draft(target), .draft(nil)), world)
    }
    return driver
  }

  /// The same with a title for which something was found.
  static func found(_ world: World = .sample()) -> FormDriver {
    var driver = asking(world)
    driver.type("Who has a letter to citizens?")
    if let search = driver.form.suggestions.asked {
      _ = driver.form.update(.loaded(.suggestions(search), .suggestions(.sample)), world)
    }
    return driver
  }

  /// What the board is asked by the last key of a text.
  private func asked(_ driver: inout FormDriver, _ text: String) -> TitleSearch? {
    var last: TitleSearch?
    for character in text {
      let effects = driver.form.update(.key(Key(character)), driver.world) ?? []
      last = effects.compactMap { if case .load(.suggestions(let search)) = $0 { search } else { nil } }.first
    }
    return last
  }

  @Test("the board is asked when the words change, and only then")
  func asking() {
    var driver = Self.asking()
    #expect(asked(&driver, "Who has a ") == nil, "nothing but common words")
    #expect(asked(&driver, "let") == nil, "too short")
    #expect(asked(&driver, "t")?.words.words == [.init("lett", isBegun: true)])
    #expect(asked(&driver, "er")?.words.words == [.init("letter", isBegun: true)])
    #expect(asked(&driver, " ")?.words.words == [.init("letter")])
    #expect(asked(&driver, "for the ") == nil, "the same words")
    #expect(driver.press("Left") == [], "the cursor changes nothing")
    driver.go(to: .body)
    #expect(asked(&driver, "A text about something else") == nil, "the text is no title")
  }

  @Test("a chosen topic asks again, and so does one that the title names")
  func topics() {
    var driver = Self.asking()
    driver.type("Letters in plain language ")
    #expect(driver.form.suggestions.asked?.topics == ["plain-language"])
    driver.go(to: .topics)
    driver.type("veldw")
    let effects = driver.press("Enter") ?? []
    #expect(effects == [.load(.suggestions(driver.form.suggestions.asked!))])
    #expect(driver.form.suggestions.asked?.topics == ["plain-language", "field-staff"])
  }

  @Test("a title that is taken away takes its suggestions with it; an answer that comes late is left")
  func takenAway() throws {
    var driver = Self.found()
    let old = try #require(driver.form.suggestions.asked)
    #expect(driver.press("Ctrl-U") == [])
    #expect(driver.form.suggestions.found.isEmpty)
    _ = driver.form.update(.loaded(.suggestions(old), .suggestions(.sample)), driver.world)
    #expect(driver.form.suggestions.found.isEmpty)
  }

  @Test("a form that comes on top again, and a board that changed, are asked anew; a draft first")
  func again() throws {
    var driver = Self.found()
    let search = try #require(driver.form.suggestions.asked)
    #expect(
      driver.form.update(.appeared, driver.world) == [.load(.draft(.newThread)), .load(.suggestions(search))])
    #expect(driver.form.update(.changedElsewhere, driver.world) == [.load(.suggestions(search))])
    var fresh = FormDriver { .asking(in: .advice, query: Query(), $0) }
    #expect(fresh.form.update(.appeared, fresh.world) == [.load(.drafts(.newThread))])
  }

  @Test("tips are compared with tips; replies, edits and profiles with nothing")
  func otherForms() throws {
    let detail = ThreadDetail.sample
    var tip = Self.asking { .writingTip($0) }
    #expect(asked(&tip, "letters ")?.isForTip == true)
    let made = Self.asking { .makingTip(of: detail.posts[1], in: detail.summary, $0) }
    #expect(made.form.suggestions.asked?.isForTip == true, "the proposed title counts")
    for make: (World) -> FormState in [
      { .replying(to: detail.posts[0], quoting: detail.posts[0].body, $0) },
      { .editing(detail.posts[0], in: detail.summary, $0) },
      { .editingTip(.samples[0], $0) }, { .profile($0) },
    ] {
      var other = Self.asking(.sample(), make)
      #expect(!other.form.suggests && other.form.suggestions.asked == nil)
      #expect(other.press("Ctrl-T") == nil)
    }
  }

  @Test("a key goes among the suggestions, arrows move, others bring the keys back to the field")
  func moving() {
    var driver = Self.asking()
    #expect(driver.press("Ctrl-T") == [.say(.refused("Nothing like this title yet"))])
    driver = Self.found()
    let before = driver.form
    #expect(driver.press("Ctrl-T") == [])
    #expect(driver.form.suggestions.selected == 0)
    driver.press(keys: "Down Down Down Down Down Down Down Down")
    #expect(driver.form.suggestions.selected == 6, "the last one")
    driver.press(keys: "Home Up")
    #expect(driver.form == before, "above the first is the field")
    for key in ["Esc", "Ctrl-T", "F3", "Tab", "Shift-Tab", "Left"] {
      driver.press(keys: "Ctrl-T End \(key)")
      #expect(driver.form == before, "\(key)")
    }
    driver.press(keys: "Ctrl-T Down x")
    #expect(driver.form.suggestions.selected == nil)
    #expect(driver.text(.title) == "Who has a letter to citizens?x", "typing in a form is always text")
    driver.press(keys: "Ctrl-T")
    _ = driver.form.update(.paste("y"), driver.world)
    #expect(driver.text(.title) == "Who has a letter to citizens?xy")
  }

  @Test("Enter opens, with what is typed kept first")
  func opening() throws {
    var driver = Self.found()
    let kept = Draft(target: .newThread, saved: .sampleNow, fields: driver.form.texts)
    driver.press(keys: "Ctrl-T")
    for reference: Reference in [
      .thread(11), .tip(Tip.samples[0].number), .thread(12), .thread(10), .member("sara"), .member("jan_zes"),
      .member("kanji"),
    ] {
      #expect(driver.press("Enter") == [.perform(.saveDraft(kept)), .open(reference)])
      driver.press(keys: "Down")
    }
    _ = driver.done(
      .saveDraft(kept), .draft(Draft(id: DraftID(1), target: .newThread, saved: .sampleNow, fields: kept.fields)))
    #expect(driver.press("Right") == [.open(.member("kanji"))], "it is kept already")
  }

  @Test("the mouse selects and opens, and goes back to a field")
  func mouse() {
    var driver = Self.found()
    let surface = { (driver: FormDriver) in
      var painter = Painter(size: driver.world.content)
      driver.form.view(into: &painter, driver.world)
      return painter.surface
    }
    let row = picture(of: surface(driver)).split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.contains("tip:4")
    }
    #expect(row.flatMap { Pointed(at: Position(column: 9, row: $0), of: surface(driver)) } == .item(101))
    #expect(driver.form.update(.command(.open), driver.world) == nil)
    #expect(driver.form.update(.pointed(101), driver.world) == [])
    #expect(driver.form.suggestions.item?.reference == .tip(4))
    #expect(driver.form.update(.command(.open), driver.world)?.last == .open(.tip(4)))
    _ = driver.form.update(.pointed(3), driver.world)
    #expect(driver.form.suggestions.selected == nil)
    #expect(driver.form.focus == .topics)
  }

  @Test("new answers keep the selection on what it was on")
  func steady() throws {
    var driver = Self.found()
    driver.press(keys: "Ctrl-T Down Down")
    let search = try #require(driver.form.suggestions.asked)
    func answer(_ similar: [SimilarItem]) {
      let found = TitleSuggestions(similar: similar)
      _ = driver.form.update(.loaded(.suggestions(search), .suggestions(found)), driver.world)
    }
    answer([.thread(ThreadSummary.samples[0]), .thread(ThreadSummary.samples[1])])
    #expect(driver.form.suggestions.item?.reference == .thread(12))
    answer([.thread(ThreadSummary.samples[1])])
    #expect(driver.form.suggestions.selected == 0)
    answer([])
    #expect(driver.form.suggestions.selected == nil)
  }
}
