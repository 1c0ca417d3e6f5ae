// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("How a form looks with what its title brings to light") struct SuggestionsPictureTests {
  @Test(
    "while the title is typed, and with one selected", arguments: [("en", 80, 24), ("nl", 40, 12), ("fr", 140, 45)])
  func pictures(_ language: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    var driver = SuggestionsTests.found(world)
    try expectPicture("suggestions-\(language)-\(columns)", of: driver.form, world)
    driver.press(keys: "Ctrl-T End Up")
    try expectPicture("suggestions-among-\(language)-\(columns)", of: driver.form, world)
  }

  @Test("before anything is typed, and of little room at the right")
  func right() throws {
    var world = World.sample(.de, columns: 120, rows: 24)
    try expectPicture("suggestions-none-de-120", of: SuggestionsTests.asking(world).form, world)
    world.reader.isUnicode = false
    try expectPicture("suggestions-ascii-de-120", of: SuggestionsTests.found(world).form, world)
  }

  @Test("the fields stand where they stood, and the text has its room once it is written")
  func still() {
    let world = World.sample()
    var driver = SuggestionsTests.asking(world)
    driver.type("Who has a letter to citizens?")
    let without = FormLayout(driver.form, world).blocks.map(\.top)
    driver = SuggestionsTests.found(world)
    #expect(FormLayout(driver.form, world).blocks.map(\.top) == without)
    #expect(SuggestionsLayout(driver.form, world).place == .below)
    driver.go(to: .body)
    #expect(driver.form.focus == .body)
    #expect(SuggestionsLayout(driver.form, world).place == .nowhere)
    driver.type(String(repeating: "a line\n", count: 40))
    let before = picture(of: driver.form, world)
    driver.press(keys: "Ctrl-T")
    #expect(SuggestionsLayout(driver.form, world).place == .below, "also from the text")
    _ = driver.form.update(.resized, world)
    driver.press(keys: "Esc")
    #expect(picture(of: driver.form, world) == before, "not scrolled")
  }

  @Test(
    "the selected item is always among those shown",
    arguments: [
      (8, 3, nil, 0..<3), (8, 3, 0, 0..<3), (8, 3, 2, 0..<3), (8, 3, 3, 1..<4), (8, 3, 7, 5..<8), (2, 3, 1, 0..<2),
      (0, 3, nil, 0..<0), (3, 0, nil, 0..<0),
    ] as [(Int, Int, Int?, Range<Int>)])
  func window(count: Int, most: Int, selected: Int?, shown: Range<Int>) {
    #expect(SuggestionsLayout.window(count, most, selected: selected) == shown)
  }

  @Test(
    "threads and members share the rows",
    arguments: [
      (41, 8, 8, 8, 8), (9, 8, 8, 2, 1), (18, 8, 8, 5, 2), (9, 8, 0, 4, 0), (9, 0, 8, 0, 4), (4, 8, 8, 0, 1),
      (3, 8, 8, 0, 0),
      (0, 1, 1, 0, 0),
      (41, 2, 1, 2, 1),
    ])
  func share(rows: Int, similar: Int, members: Int, shownSimilar: Int, shownMembers: Int) {
    #expect(SuggestionsLayout.share(rows, similar: similar, members: members) == (shownSimilar, shownMembers))
  }

  @Test("no size traps")
  func sizes() {
    var driver = SuggestionsTests.found()
    drawInAllSizes(driver.form, driver.world)
    driver.press(keys: "Ctrl-T Down Down Down Down Down")
    drawInAllSizes(driver.form, driver.world)
  }
}
