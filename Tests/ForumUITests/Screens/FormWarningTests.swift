// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@MainActor
struct FormWarningTests {
  private static let text = "Hello,\nMrs. X, 85.07.30-033.28,\ncall 0470 12 34 56."

  private func script(_ language: InterfaceLanguage = .en) throws -> BoardScript {
    var script = try BoardScript(language)
    script.press("Enter r")
    script.type(Self.text)
    return script
  }

  private func posts(_ script: BoardScript) throws -> [String] {
    try script.runtime.store?.thread(1, viewer: MemberID(1), now: .sampleNow).posts.map(\.body) ?? []
  }

  @Test("What looks like personal data is listed with its line and asked about; Enter is no")
  func asked() throws {
    var script = try script()
    script.press("Ctrl-S")
    #expect(script.picture.contains("Line 2: national number 85.07.30-033.28"))
    #expect(script.picture.contains("Line 3: telephone number 0470 12 34 56"))
    #expect(script.app.prompt?.purpose == .confirmPersonalData)
    script.press("Enter")
    #expect(try posts(script).count == 1)
    #expect(script.picture.contains("Mrs. X"))
    #expect(try script.runtime.store?.drafts(of: MemberID(1)).first?.fields["body"] == Self.text)
  }

  @Test("y posts it as it is, and nothing of the decision is kept")
  func overruled() throws {
    var script = try script()
    script.press("Ctrl-S y")
    #expect(try posts(script).last == Self.text)
    #expect(try script.runtime.store?.drafts(of: MemberID(1)) == [])
    #expect(try script.runtime.store?.audit(limit: 10, by: MemberID(1)) == [])
  }

  @Test("The cursor stands on the first finding, and what is changed is no longer marked")
  func marks() throws {
    var driver = FormDriver { .replying(to: ThreadDetail.post(1, nil, .sara, 9, "Well?"), $0) }
    driver.type(Self.text)
    _ = driver.press("Ctrl-S")
    guard case .body(let editor)? = driver.form[.body]?.control else { return #expect(Bool(false)) }
    #expect(editor.cursor == TextPlace(line: 1, character: 8))
    #expect(
      driver.form.warnings[.body]?.map(\.range) == [
        TextPlace(line: 1, character: 8)..<TextPlace(line: 1, character: 23),
        TextPlace(line: 2, character: 5)..<TextPlace(line: 2, character: 18),
      ])
    _ = driver.press("Ctrl-K")
    #expect(driver.form.warnings.isEmpty)
  }

  @Test("A title is looked at as well, a profile is not")
  func fields() throws {
    var driver = FormDriver { .writingTip($0) }
    driver.type("Mail an@gent.be")
    driver.form[.topics] = .topics(["open-data"])
    // What was chosen is not proposed any more.
    driver.form.proposed = []
    driver.form[.body] = .body("Body.")
    let asked = driver.press("Ctrl-S") ?? []
    #expect(asked.contains { if case .ask(let prompt) = $0 { prompt.purpose == .confirmPersonalData } else { false } })
    #expect(driver.form.focus == .title)
    var profile = FormDriver { .profile($0) }
    profile.form[.worksOn] = .lines(.worksOn, ["0470 12 34 56"])
    #expect(profile.form.warn(profile.world) == nil)
  }

  @Test func pictures() throws {
    for (name, language, columns, rows) in [("80x24", InterfaceLanguage.en, 80, 24), ("40x12", .nl, 40, 12)] {
      var script = try script(language)
      script.perform(script.runtime.app.update(.resize(Size(columns: columns, rows: rows))))
      script.press("Ctrl-S")
      try expectPicture("personal-data-\(name)", of: script.app.view())
    }
  }
}
