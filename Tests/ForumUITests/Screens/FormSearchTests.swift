// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Finding in the text of a form")
struct FormSearchTests {
  private let post = ThreadDetail.sample.posts[0]

  private func driver(_ text: String) -> FormDriver {
    var driver = FormDriver { .replying(to: post, $0) }
    _ = driver.form.update(.paste(text), driver.world)
    driver.press(keys: "Alt-<")
    return driver
  }

  private func cursor(_ driver: FormDriver) -> TextPlace? {
    if case .body(let editor)? = driver.form[.body]?.control { editor.cursor } else { nil }
  }

  private func place(_ line: Int, _ character: Int) -> TextPlace { TextPlace(line: line, character: character) }

  @Test("goes to the place while it is typed, without regard to case and accents")
  func typing() {
    var driver = driver("Een kort voorstel\nVÓÓR de zomer\nvoor allen")
    driver.press(keys: "Right Ctrl-R")
    driver.type("vo")
    #expect(cursor(driver) == place(0, 9))
    driver.type("or ")
    #expect(cursor(driver) == place(1, 0))
    #expect(picture(of: driver.form, driver.world).contains("1 of 2"))
    driver.press(keys: "Backspace Backspace")
    #expect(cursor(driver) == place(0, 9), "a shorter word is looked for from the beginning again")
    driver.type("xx")
    #expect(cursor(driver) == place(0, 1), "where nothing is found the cursor stands where it was")
    #expect(picture(of: driver.form, driver.world).contains("nothing found"))
    #expect(driver.text(.body) == "Een kort voorstel\nVÓÓR de zomer\nvoor allen", "nothing is typed into the text")
  }

  @Test("next and previous go round, and say so")
  func around() {
    var driver = driver("a b a b a")
    driver.press(keys: "End Ctrl-R")
    driver.type("b")
    #expect(cursor(driver) == place(0, 2))
    #expect(picture(of: driver.form, driver.world).contains("1 of 2, from the beginning again"))
    driver.press(keys: "Ctrl-R")
    #expect(cursor(driver) == place(0, 6))
    #expect(!picture(of: driver.form, driver.world).contains("again"))
    driver.press(keys: "Down")
    #expect(cursor(driver) == place(0, 2))
    driver.press(keys: "Up")
    #expect(cursor(driver) == place(0, 6))
    #expect(picture(of: driver.form, driver.world).contains("2 of 2, from the end again"))
  }

  @Test("Escape leads back to where the cursor was, Enter stays")
  func leaving() {
    var driver = driver("one two three")
    driver.press(keys: "Right Right Ctrl-R")
    driver.type("three")
    #expect(driver.press("Esc") == [])
    #expect(cursor(driver) == place(0, 2))
    driver.press(keys: "Ctrl-R Ctrl-R")
    #expect(cursor(driver) == place(0, 2), "what was given up is not looked for again")
    driver.type("three")
    driver.press(keys: "Enter")
    #expect(cursor(driver) == place(0, 8))
    driver.type("X")
    #expect(driver.text(.body) == "one two Xthree", "what was found is not replaced")
    driver.press(keys: "Alt-< Ctrl-R Ctrl-R")
    #expect(cursor(driver) == place(0, 9), "again for the same word")
  }

  @Test("another command ends it and is done")
  func otherCommands() {
    var driver = driver("one two")
    driver.press(keys: "Ctrl-R")
    driver.type("two")
    driver.press(keys: "Tab")
    #expect(driver.form.search == nil && driver.form.focus == .language)
    driver.press(keys: "Ctrl-R")
    #expect(driver.form.focus == .body, "from any field")
    var profile = FormDriver { .profile($0) }
    #expect(profile.press("Ctrl-R") == nil)
  }

  @Test("looks as it should", arguments: [(InterfaceLanguage.en, 80, 24), (.fr, 40, 12)])
  func pictures(language: InterfaceLanguage, columns: Int, rows: Int) throws {
    var driver = FormDriver(.sample(language, columns: columns, rows: rows)) { .replying(to: post, $0) }
    _ = driver.form.update(.paste("Twee zinnen.\n\nTwee keer twee is vier."), driver.world)
    driver.press(keys: "Alt-< Ctrl-R")
    driver.type("twee")
    driver.press(keys: "Down")
    try expectPicture("form-find-\(language.rawValue)-\(columns)x\(rows)", of: driver.form, driver.world)
  }
}
