// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The preview of a form")
@MainActor
struct PreviewTests {
  @Test("shows the text as the thread shows it when it is posted, and leads back to the same place")
  func sameAsThread() throws {
    var script = try BoardScript()
    script.press("a")
    script.type("How short is short?")
    script.go(to: .topics)
    script.type("social-media\n")
    script.go(to: .body)
    script.type("Some *very* short words, see [the page](https://example.org/p).\n\n> quoted\n\n- a list\n- of two")
    script.press("Up")
    let form = script.app.top
    script.press("Ctrl-P")
    let shown = script.picture.split(separator: "\n").map(String.init)
    let first = try #require(shown.firstIndex { $0.contains("How short is short?") })
    script.press("Ctrl-P")
    #expect(script.app.top.content.breadcrumb(script.app.world) == form.content.breadcrumb(script.app.world))
    if let before = form.state(FormState.self), let after = script.app.top.state(FormState.self) {
      #expect(before[.body] == after[.body], "the cursor stands where it stood")
    }
    script.press("Ctrl-S")
    let thread = script.picture.split(separator: "\n").map(String.init)
    for line in shown[first...] where line.contains("words") || line.contains("quoted") || line.contains("list") {
      #expect(thread.contains(line), "\(line)")
    }
    #expect(thread.contains(shown[first]) && thread.contains { $0.contains("#Social media") })
    #expect(shown.contains { $0.contains("#Social media") })
    let byline = try #require(shown.first { $0.contains("an [steward]") })
    #expect(thread.contains { $0.hasSuffix(byline.drop { $0 == " " }) }, "who, from where and when")
  }

  @Test("what is written is kept before, and nothing at all is not shown")
  func keeping() {
    var driver = FormTests.asking()
    #expect(driver.press("Ctrl-P") == [.say(.refused("There is no text yet"))])
    driver.type("Title")
    let effects = driver.press("Ctrl-P") ?? []
    guard case .perform(.saveDraft)? = effects.first, case .show(let screen)? = effects.last,
      screen.content is PreviewState
    else {
      Issue.record("\(effects)")
      return
    }
    var profile = FormDriver { .profile($0) }
    #expect(profile.press("Ctrl-P") == nil)
  }

  @Test("of every kind of form, in every size")
  func kinds() throws {
    let detail = ThreadDetail.sample
    let makes: [(World) -> FormState] = [
      { .asking(in: .stories, query: Query(), $0) }, { .replying(to: detail.posts[1], quoting: "x", $0) },
      { .editing(detail.posts[0], in: detail.summary, $0) }, { .editing(detail.posts[2], in: detail.summary, $0) },
      { .makingTip(of: detail.posts[1], in: detail.summary, $0) }, { .editingTip(Tip.samples[0], $0) },
    ]
    for make in makes {
      var driver = FormDriver { make($0) }
      driver.type("Text")
      drawInAllSizes(PreviewState(of: driver.form, driver.world), driver.world)
    }
  }

  @Test("looks as it should", arguments: [(InterfaceLanguage.en, 80, 24), (.nl, 40, 12)])
  func pictures(language: InterfaceLanguage, columns: Int, rows: Int) throws {
    var driver = FormDriver(.sample(language, columns: columns, rows: rows)) {
      .makingTip(of: ThreadDetail.sample.posts[1], in: ThreadDetail.sample.summary, $0)
    }
    driver.go(to: .body)
    driver.press(keys: "Ctrl-End")
    driver.type("\n\n1. *one*\n2. `two`\n\n> and so on")
    try expectPicture(
      "preview-\(language.rawValue)-\(columns)x\(rows)", of: PreviewState(of: driver.form, driver.world), driver.world)
  }
}
