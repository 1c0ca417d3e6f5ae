// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI
@testable import Terminal

@MainActor
@Suite("What a form fills in itself")
struct FormProposalTests {
  @Test("topics come from the title's words and the language from the text, until the member says otherwise")
  func proposals() {
    var driver = FormTests.asking(.sample(.en))
    driver.type("Données ouvertes en klare taal")
    driver.press(keys: "Tab")
    #expect(driver.text(.topics) == "open-data, plain-language" && driver.text(.language) == "en")
    driver.type("Wie heeft er een voorbeeld van een brief die iedereen begrijpt?")
    driver.press(keys: "Tab")
    #expect(driver.text(.language) == "nl")
    driver.go(to: .topics)
    driver.press(keys: "Backspace Tab Right")
    let language = driver.text(.language)
    driver.go(to: .title)
    driver.type(" and field staff")
    driver.go(to: .body)
    #expect(driver.text(.topics) == "open-data" && driver.text(.language) == language, "the member has chosen")
  }

  @Test("a question is asked with title, one Tab, text and nothing else")
  func shortest() {
    var driver = FormTests.asking()
    driver.type("Who has open data of trees?")
    driver.press(keys: "Tab")
    driver.type("We have none, and the city asks for it.")
    guard case .perform(.ask(let thread, _))? = driver.press("Ctrl-S")?.first else {
      Issue.record("not posted")
      return
    }
    #expect(thread.topics == ["open-data"] && thread.language == Language(.en) && thread.kind == .question)
    var other = FormTests.asking()
    other.type("Who has a tree?")
    other.press(keys: "Tab")
    other.type("One.")
    _ = other.press("Ctrl-S")
    #expect(other.form.focus == .topics && other.form.problems[.topics] == .noTopics)
  }

  @Test("what a filter or a draft says is not changed")
  func others() {
    var driver = FormTests.asking(.sample(), in: .advice, Query(terms: [.init(.topic("field-staff"))]))
    driver.type("Who has open data?")
    driver.press(keys: "Tab")
    #expect(driver.text(.topics) == "field-staff")
    let draft = Draft(
      id: DraftID(3), target: .newThread, saved: .sampleNow,
      fields: ["title": "Who has open data?", "topics": "field-staff", "language": "fr", "body": ""])
    var again = FormDriver { .continuing(draft, $0) }
    _ = again.form.update(.loaded(.draft(.newThread), .draft(draft)), again.world)
    again.type("Who has an example of this that we can use in our office?")
    again.press(keys: "Tab")
    #expect(again.text(.topics) == "field-staff" && again.text(.language) == "fr")
  }

  @Test("the key that asks offers the drafts or something new, and all stay side by side")
  func sideBySide() throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    func titles() throws -> Set<String> {
      Set(try store.drafts(of: MemberID(rawValue: 1)).compactMap { $0.fields["title"] })
    }
    func title() -> String? { script.app.top.state(FormState.self)?[.title]?.text }
    script.press("a")
    #expect(script.app.prompt == nil, "without a draft nothing is asked")
    script.type("One")
    script.press("Esc a")
    #expect(script.app.prompt?.purpose == .whichDraft && script.picture.contains("One text has not been sent"))
    script.press("Down Enter")
    #expect(title() == "")
    script.type("Two")
    script.press("Esc a")
    #expect(try titles() == ["One", "Two"])
    script.press("Esc")
    #expect(title() == "", "whoever does not answer begins anew")
    script.type("Three")
    script.press("Esc")
    #expect(try titles() == ["One", "Two", "Three"])
    script.press("a")
    script.type("tw\n")
    #expect(title() == "Two")
    script.type("More")
    script.press("Esc")
    #expect(try titles() == ["One", "Two", "Three"])
    let bodies = try store.drafts(of: MemberID(rawValue: 1)).compactMap { $0.fields["body"] }
    #expect(Set(bodies) == ["", "More"], "one goes on in the first field where nothing is")
    script.press("a")
    script.type("thr\n")
    script.press("Ctrl-X y")
    #expect(script.app.top.content is ThreadListState, "the form is gone")
    #expect(try titles() == ["One", "Two"])
    script.press("7")
    #expect(script.picture.contains("One") && script.picture.contains("Two"))
  }

  @Test("a field that is scrolled sideways says so at each end")
  func sideways() {
    func drawn(_ text: String, cursor: Int) -> String {
      var editor = LineEditor(text: text)
      editor.moveCursor(to: cursor)
      var painter = Painter(size: Size(columns: 20, rows: 1), isUnicode: true)
      editor.draw(into: &painter, column: 0, row: 0, columns: 20, focus: true)
      return painter.surface.picture
    }
    let long = String((0..<60).map { Character(String($0 % 10)) })
    #expect(drawn("short", cursor: 5) == "short")
    #expect(drawn(String(long.prefix(20)), cursor: 0) == "01234567890123456789")
    #expect(drawn(long, cursor: 0) == "0123456789012345678…")
    #expect(drawn(long, cursor: 60).first == "…")
    #expect(drawn(long, cursor: 30).first == "…" && drawn(long, cursor: 30).last == "…")
    #expect(drawn(long, cursor: 19).last != "…" || drawn(long, cursor: 19).first == "…")
  }
}
