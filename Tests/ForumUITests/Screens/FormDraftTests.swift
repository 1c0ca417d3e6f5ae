// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("Drafts of forms")
struct FormDraftTests {
  private let post = ThreadDetail.sample.posts[1]
  private var target: DraftTarget { .reply(to: post.reference) }

  private func replying() -> FormDriver { FormDriver { .replying(to: post, $0) } }

  private func draft(_ body: String, id: DraftID? = nil) -> Draft {
    Draft(id: id, target: target, saved: .sampleNow, fields: ["language": "en", "body": body])
  }

  private func kept(_ body: String) -> Draft { draft(body, id: DraftID(7)) }

  @Test("the form asks for its draft, takes it up and says so")
  func taking() {
    var driver = replying()
    #expect(driver.form.update(.appeared, driver.world) == [.load(.draft(target))])
    let message = Message.loaded(.draft(target), .draft(kept("Half a sent")))
    #expect(
      driver.form.update(message, driver.world) == [
        .say(.done("Draft from today 12:00 restored; Ctrl-X discards it"))
      ])
    #expect(driver.text(.body) == "Half a sent")
    #expect(driver.form.summary(driver.world) == "saved 12:00")
    driver.type("ence")
    #expect(driver.text(.body) == "Half a sentence")
    #expect(driver.form.summary(driver.world) == "not saved yet")
    #expect(driver.form.update(message, driver.world) == [], "coming back takes nothing away")
    #expect(driver.text(.body) == "Half a sentence")
    let act = Act.reply(post.reference, body: "Half a sentence", language: Language(.en), draft: DraftID(7))
    #expect(driver.press("Ctrl-S") == [.perform(act)])
  }

  @Test("nothing typed, nothing kept", arguments: [Message.idle, .leaving, .command(.back)])
  func nothing(message: Message) {
    var driver = replying()
    let effects = driver.form.update(message, driver.world)
    #expect(effects == (message == .command(.back) ? [.pop] : []))
    driver = FormDriver { .replying(to: post, quoting: post.body, $0) }
    driver.press(keys: "Left Ctrl-Home x Backspace")
    #expect(driver.form.update(.leaving, driver.world) == [], "a quotation alone is not worth a draft")
    #expect(!driver.form.hasUnsentText)
  }

  @Test("what was typed is kept when the keys rest, and once only")
  func idle() {
    var driver = replying()
    driver.type("Hello")
    #expect(driver.form.hasUnsentText)
    let act = Act.saveDraft(draft("Hello"))
    #expect(driver.form.update(.idle, driver.world) == [.perform(act)])
    #expect(driver.done(act, .draft(kept("Hello"))) == [])
    #expect(driver.form.summary(driver.world) == "saved 12:00")
    #expect(driver.form.update(.idle, driver.world) == [])
    driver.type("!")
    driver.press(keys: "Backspace")
    #expect(driver.form.update(.leaving, driver.world) == [], "it is the text that the store has")
    driver.type("?")
    #expect(driver.form.update(.leaving, driver.world) == [.perform(.keepDraft(kept("Hello?")))])
  }

  @Test("Escape keeps the draft, then leaves")
  func escape() {
    var driver = replying()
    driver.type("Hello")
    let act = Act.saveDraft(draft("Hello"))
    #expect(driver.press("Esc") == [.perform(act)])
    #expect(driver.done(act, .draft(kept("Hello"))) == [.pop, .say(.done("The draft is kept"))])
  }

  @Test("a draft that cannot be kept holds the form open; leaving then asks")
  func failure() {
    var driver = replying()
    driver.type("Hello")
    driver.press(keys: "Esc")
    let act = Act.saveDraft(draft("Hello"))
    #expect(driver.form.update(.refused(act, nil), driver.world) == [])
    #expect(driver.text(.body) == "Hello")
    #expect(driver.form.update(.idle, driver.world) == [.perform(act)], "it is tried again")
    let question = "The draft could not be kept. Leave and lose the text?"
    #expect(driver.press("Esc") == [.ask(.confirm(.confirmLeave, question))])
    #expect(driver.form.update(.answered(.confirmLeave, .yes), driver.world) == [.pop])
    #expect(driver.done(act, .draft(kept("Hello"))) == [])
    #expect(driver.press("Esc") == [.pop, .say(.done("The draft is kept"))])
  }

  @Test("what is told about another form's draft is none of this one's business")
  func others() {
    var driver = replying()
    driver.type("Hello")
    let other = Draft(id: DraftID(8), target: .newTip, saved: .sampleNow, fields: [:])
    #expect(driver.done(.saveDraft(other), .draft(other)) == [])
    #expect(driver.form.update(.refused(.saveDraft(other), nil), driver.world) == [])
    #expect(driver.form.update(.idle, driver.world) == [.perform(.saveDraft(draft("Hello")))])
  }

  @Test("help keeps the draft before it covers the form")
  func help() {
    var driver = replying()
    driver.type("Hello")
    let help = Effect.show(Screen(HelpState(context: .form, driver.world)))
    #expect(driver.press("F1") == [.perform(.saveDraft(draft("Hello"))), help])
  }

  @Test("a posted text is not kept again")
  func posted() {
    var driver = replying()
    driver.type("Hello")
    guard case .perform(let act)? = driver.press("Ctrl-S")?.first else { return }
    _ = driver.done(act, .posted(PostReference(thread: 12, number: 9)))
    #expect(driver.form.update(.leaving, driver.world) == [])
    #expect(!driver.form.hasUnsentText)
  }

  @Test("a refused post keeps the text, also as a draft")
  func refused() {
    var driver = replying()
    driver.type("Hello")
    guard case .perform(let act)? = driver.press("Ctrl-S")?.first else { return }
    let refusal = Message.refused(act, .locked(reason: "done"))
    #expect(driver.form.update(refusal, driver.world) == [.perform(.saveDraft(draft("Hello")))])
    #expect(driver.text(.body) == "Hello")
  }

  @Test("an emptied text takes its draft away")
  func emptied() {
    var driver = replying()
    _ = driver.form.update(.loaded(.draft(target), .draft(kept("Hello"))), driver.world)
    driver.press(keys: "Alt-a Backspace")
    #expect(driver.press("Esc") == [.perform(.deleteDraft(DraftID(7))), .pop])
  }

  @Test("a draft is dropped on request, after a question, and the form goes")
  func discard() {
    var driver = FormDriver { .replying(to: post, quoting: post.body, $0) }
    let quoted = driver.text(.body)
    #expect(driver.press("Ctrl-X") == [.pop], "with nothing written it just goes")
    _ = driver.form.update(.loaded(.draft(target), .draft(kept("Hello"))), driver.world)
    let dropped = kept(driver.text(.body) ?? "")
    #expect(dropped.fields["body"]?.hasPrefix("Hello\n\n") == true, "the quotation comes below the draft")
    #expect(driver.press("Ctrl-X") == [.ask(.confirm(.confirmDiscard, "Discard this text?"))])
    #expect(
      driver.form.update(.answered(.confirmDiscard, .yes), driver.world) == [
        .perform(.dropDraft(dropped)), .pop, .say(.done("The draft has been discarded")),
      ])
    #expect(driver.text(.body) == quoted)
    #expect(driver.form.update(.leaving, driver.world) == [])
  }

  @Test("every field is kept as it stands, valid or not, and comes back")
  func allFields() {
    var driver = FormTests.asking()
    driver.type("ab")
    driver.go(to: .kind)
    driver.press(keys: "Right Right Tab Right")
    driver.go(to: .topics)
    driver.type("open data\nnonsens")
    driver.press(keys: "Tab Right")
    guard case .perform(.keepDraft(let draft))? = driver.form.update(.leaving, driver.world)?.first else {
      Issue.record("not kept")
      return
    }
    #expect(
      draft.fields == [
        "kind": "call", "callKind": "mentoring", "stage": "", "title": "ab", "topics": "open-data, nonsens",
        "language": "und", "layer": "be.local.municipality", "body": "",
      ])
    var again = FormTests.asking()
    _ = again.form.update(.loaded(.draft(.newThread), .draft(draft)), again.world)
    #expect(again.form.texts == draft.fields)
    #expect(again.form.focus == .body, "the first field that is needed and empty")
  }

  @Test("values that are no longer offered stay as the form proposes them")
  func stale() {
    let fields = ["kind": "news", "layer": "be.gone", "language": "xx", "topics": "gone, open-data", "title": "T"]
    var driver = FormTests.asking()
    let draft = Draft(id: DraftID(1), target: .newThread, saved: .sampleNow, fields: fields)
    _ = driver.form.update(.loaded(.draft(.newThread), .draft(draft)), driver.world)
    #expect(driver.text(.kind) == "question")
    #expect(driver.text(.layer) == "be.local.municipality")
    #expect(driver.text(.language) == "en")
    #expect(driver.text(.topics) == "open-data, gone")
  }

  @Test(
    "a draft found elsewhere is taken up again once what it is for was read",
    arguments: [
      DraftTarget.reply(to: PostReference(thread: 12, number: 2)), .edit(PostReference(thread: 12, number: 3)),
      .tip(from: PostReference(thread: 12, number: 2)),
    ])
  func continuing(target: DraftTarget) {
    let draft = Draft(id: DraftID(3), target: target, saved: .sampleNow, fields: ["body": "Half", "title": "Kept"])
    var driver = FormDriver { .continuing(draft, $0) }
    #expect(driver.text(.body) == "Half", "the text is there at once")
    #expect(driver.form.update(.appeared, driver.world) == [.load(.thread(12))])
    let loaded = Message.loaded(.thread(12), .thread(.sample))
    #expect(driver.form.update(loaded, driver.world) == [.load(.draft(target))])
    _ = driver.form.update(.loaded(.draft(target), .draft(draft)), driver.world)
    #expect(driver.text(.body) == "Half")
    #expect(driver.form.purpose.target == target)
  }

  @Test("a draft for a post that is gone can still be read, is not lost, and is not posted")
  func gone() {
    let draft = Draft(
      id: DraftID(3), target: .reply(to: PostReference(thread: 12, number: 99)), saved: .sampleNow,
      fields: ["body": "Half", "language": "en"])
    var driver = FormDriver { .continuing(draft, $0) }
    let said = [Effect.say(.refused("What this draft was written for no longer exists"))]
    #expect(driver.form.update(.loaded(.thread(12), .thread(.sample)), driver.world) == said)
    #expect(driver.press("Ctrl-S") == said)
    #expect(driver.text(.body) == "Half")
    #expect(driver.press("Esc") == [.pop])
  }
}
