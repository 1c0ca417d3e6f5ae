// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Quoting with a choice")
@MainActor
struct QuoteTests {
  /// A board with an answer of four paragraphs, open in its thread.
  private func script(_ body: String) throws -> BoardScript {
    var script = try BoardScript()
    script.press("Enter r")
    script.type(body)
    script.press("Ctrl-S")
    return script
  }

  private func body(_ script: BoardScript) -> String? {
    if let form = script.app.top.state(FormState.self) { form[.body]?.text } else { nil }
  }

  @Test("one paragraph is quoted at once, with its author and number")
  func once() throws {
    var script = try script("Only this.")
    script.press("R")
    #expect(body(script) == "an wrote (#1.2):\n> Only this.\n\n")
  }

  @Test("of more paragraphs those are quoted that are marked, or all")
  func chosen() throws {
    var script = try script("> sara asked\nOne.\n\nTwo.\n\nThree.")
    script.press("R")
    #expect(script.picture.contains("What to quote of 1.2") || script.picture.contains("What to quote of #1.2"))
    script.press("Esc")
    #expect(script.app.top.content is ThreadState)
    script.press("R Enter")
    #expect(body(script) == "an wrote (#1.2):\n> > sara asked\n> One.\n>\n> Two.\n>\n> Three.\n\n")
    script.press("Esc R Down Space Down Space Enter")
    #expect(body(script) == "an wrote (#1.2):\n> One.\n>\n> Three.\n\n")
    script.press("Esc R Down Shift-Down Enter")
    #expect(body(script) == "an wrote (#1.2):\n> One.\n>\n> Two.\n\n")
    script.press("Esc R a Space Enter")
    #expect(body(script) == "an wrote (#1.2):\n> One.\n>\n> Two.\n>\n> Three.\n\n")
    // With some marked, all are marked first.
    script.press("Esc R Down Space a Space Enter")
    #expect(body(script) == "an wrote (#1.2):\n> > sara asked\n> One.\n>\n> Three.\n\n")
  }

  @Test("in an open reply the quotation comes to the cursor, in one step of undo")
  func inside() throws {
    var script = try script("One.\n\nTwo.")
    script.press("r")
    script.type("Well")
    script.press("Ctrl-Q Down Space Enter")
    #expect(body(script) == "Well\n\nan wrote (#1.2):\n> Two.\n\n")
    script.press("Alt-u")
    #expect(body(script) == "Well")
    script.press("Ctrl-Q Esc")
    #expect(body(script) == "Well")
  }

  @Test("a draft that is there is taken up, with the quotation below it")
  func draft() throws {
    var script = try script("One.")
    script.press("r")
    script.type("Begun.")
    script.press("Esc R")
    #expect(body(script) == "Begun.\n\nan wrote (#1.2):\n> One.\n\n")
    script.press("Esc R")
    #expect(body(script) == "Begun.\n\nan wrote (#1.2):\n> One.\n\n", "not twice")
  }

  @Test("who wrote it is said in the language of the reply", arguments: ["nl", "fr", "de", "en", "und"])
  func language(code: String) throws {
    let texts = [
      "nl": "sara schreef (#12.2):", "fr": "sara a écrit (#12.2) :", "de": "sara schrieb (#12.2):",
      "en": "sara wrote (#12.2):", "und": "sara schreef (#12.2):",
    ]
    var post = ThreadDetail.sample.posts[1]
    post.language = try #require(Language(rawValue: code))
    post.body = "x"
    let form = FormState.replying(to: post, quoting: post.body, .sample(.nl))
    #expect(form[.body]?.text == texts[code].map { $0 + "\n> x\n\n" })
  }

  @Test("only a reply quotes, and only what is there")
  func refused() {
    var asking = FormTests.asking()
    #expect(asking.press("Ctrl-Q") == [.say(.refused("Only a reply quotes the post it answers"))])
    var post = ThreadDetail.sample.posts[0]
    post.tombstone = .removedByAuthor
    var reply = FormDriver { .replying(to: post, $0) }
    #expect(reply.press("Ctrl-Q") == [.say(.refused("There is no text to quote"))])
  }

  @Test("looks as it should", arguments: [(InterfaceLanguage.en, 80, 24), (.de, 40, 12)])
  func pictures(language: InterfaceLanguage, columns: Int, rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    var post = ThreadDetail.sample.posts[1]
    post.body =
      "sara wrote:\n> Is *one* page enough?\n\nOurs is one page; see https://www.example.org/policy.\n\n- do\n- ask"
    var state = QuoteState(post: post, isFormOpen: false)
    for command in [Command.moveDown, .markParagraph, .markParagraph] { _ = state.update(.command(command), world) }
    try expectPicture("quote-\(language.rawValue)-\(columns)x\(rows)", of: state, world)
    drawInAllSizes(state, world)
  }
}
