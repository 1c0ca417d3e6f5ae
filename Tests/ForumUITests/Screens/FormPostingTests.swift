// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("Posting a form")
struct FormPostingTests {
  private let detail = ThreadDetail.sample

  @Test("a question is asked with all its fields")
  func ask() {
    var driver = FormTests.asking(.sample(.fr))
    driver.type("Qui a un modèle ?")
    driver.go(to: .topics)
    driver.type("klare\nopen\n")
    driver.press(keys: "Tab Tab Right")
    driver.go(to: .body)
    driver.type("  Bonjour.\nMerci  \n")
    let wanted = NewThread(
      kind: .question, title: "Qui a un modèle ?", body: "Bonjour.\nMerci", topics: ["plain-language", "open-data"],
      language: Language(.fr), layer: "be.local.cpas")
    let act = Act.ask(wanted, draft: nil)
    #expect(driver.press("Ctrl-S") == [.perform(act)])
    let post = PostReference(thread: 41, number: 1)
    #expect(driver.done(act, .posted(post)) == [.close(showing: post), .say(.done("Publié sous #41"))])
  }

  @Test("a call and a story carry what they are; others carry nothing of it")
  func kinds() {
    var driver = FormTests.asking(in: .stories, Query(terms: [.init(.topic("open-data"))]))
    driver.type("What we did")
    driver.go(to: .stage)
    driver.press(keys: "Right Right")
    driver.go(to: .body)
    #expect(driver.form.focus == .body)
    driver.type("It runs.")
    guard case .perform(.ask(let story, _))? = driver.press("Ctrl-S")?.first else {
      Issue.record("not posted")
      return
    }
    #expect(story.kind == .story)
    #expect(story.stage == .trying)
    #expect(story.callKind == nil)
    #expect(story.layer == nil, "one's own layer is not named")
  }

  @Test("what is wrong is said at its field, the first one gets the focus, nothing is lost")
  func problems() {
    var driver = FormTests.asking()
    driver.type("ab")
    driver.go(to: .topics)
    driver.type("zzz")
    let effects = driver.press("Ctrl-S")
    #expect(effects == [.say(.refused("Title: at least 3 characters are needed, there are 2"))])
    #expect(driver.form.focus == .title)
    #expect(
      driver.form.problems == [
        .title: .tooShort(count: 2, minimum: 3), .topics: .unknownTopic("zzz", nearest: []), .body: .empty,
      ])
    driver.type("c")
    #expect(driver.form.problems[.title] == nil, "a field that is changed is no longer called wrong")
    driver.press(keys: "Ctrl-S")
    #expect(driver.form.focus == .body)
    driver.go(to: .topics)
    driver.press(keys: "Ctrl-U Ctrl-S")
    #expect(driver.form.problems[.topics] == .noTopics)
    #expect(driver.text(.title) == "abc")
  }

  @Test("a sixth topic is refused")
  func tooManyTopics() {
    var world = World.sample()
    for number in 1...6 {
      world.topics.append(Topic(id: TopicID("t\(number)"), labels: Labels([.en: "Thing \(number)"]), aliases: []))
    }
    var driver = FormTests.asking(world)
    driver.go(to: .topics)
    for number in 1...6 { driver.type("thing \(number),") }
    #expect(driver.form.problems[.topics] == .tooManyTopics(count: 6, maximum: 5))
    #expect(driver.text(.topics) == "t1, t2, t3, t4, t5, thing 6")
  }

  @Test("a reply goes to its post, in its language unless that is not known")
  func reply() {
    var post = detail.posts[1]
    post.language = Language(.fr)
    var driver = FormDriver { .replying(to: post, $0) }
    driver.type("Merci !")
    let act = Act.reply(post.reference, body: "Merci !", language: Language(.fr), draft: nil)
    #expect(driver.press("Ctrl-S") == [.perform(act)])
    let new = PostReference(thread: 12, number: 6)
    #expect(driver.done(act, .posted(new)) == [.close(showing: new), .say(.done("Posted as #12.6"))])
    post.language = .unknown
    driver = FormDriver(.sample(.de)) { .replying(to: post, quoting: post.body, $0) }
    #expect(driver.text(.language) == "de")
    #expect(
      driver.text(.body)
        == "sara schrieb (#12.2):\n> Three columns work for us: do, ask first, never. See #7.2 and tip:4.\n\n")
  }

  @Test("an edit of one's own post needs no reason, a moderator's does")
  func edit() {
    let reference = PostReference(thread: 12, number: 3)
    var own = FormDriver { .editing(detail.posts[2], in: detail.summary, $0) }
    #expect(own.press("Ctrl-S") == [.pop, .say(.done("Nothing was changed"))])
    own.press(keys: "Ctrl-End")
    own.type(" And when?")
    let text = detail.posts[2].body + " And when?"
    let act = Act.edit(reference, PostEdit(body: text, basis: EditBasis(version: 0)), draft: nil)
    #expect(own.press("Ctrl-S") == [.perform(act)])
    #expect(own.done(act) == [.close(showing: reference), .say(.done("#12.3 has been changed"))])

    var other = FormDriver(.sample(role: .moderator)) { .editing(detail.posts[1], in: detail.summary, $0) }
    other.type("x")
    other.press(keys: "Ctrl-S")
    #expect(other.form.focus == .reason)
    #expect(other.form.problems == [.reason: .empty])
    other.type("spelling")
    guard case .perform(.edit(_, let edit, _))? = other.press("Ctrl-S")?.first else {
      Issue.record("not posted")
      return
    }
    #expect(edit.reason == "spelling")
  }

  @Test("an opening post is edited with the thread's head; each is written only when it changed")
  func editOpening() {
    var driver = FormDriver { .editing(detail.posts[0], in: detail.summary, $0) }
    driver.press(keys: "Shift-Tab")
    #expect(driver.form.focus == .title)
    driver.type("!")
    let read = HeadFields(detail.summary)
    let opening = PostReference(thread: 12, number: 1)
    var edit = PostEdit(
      head: HeadFields(title: read.title + "!", topics: read.topics, layer: read.layer),
      basis: EditBasis(version: 0, head: read))
    let head = Act.edit(opening, edit, draft: nil)
    #expect(driver.press("Ctrl-S") == [.perform(head)])
    #expect(driver.done(head) == [.close(showing: opening), .say(.done("#12 has been changed"))])
    driver.press(keys: "Tab")
    driver.type("Hi. ")
    edit.body = "Hi. " + detail.posts[0].body
    let both = Act.edit(opening, edit, draft: nil)
    #expect(driver.press("Ctrl-S") == [.perform(both)])
    #expect(driver.form.update(.refused(both, nil), driver.world) != nil)
    #expect(driver.press("Ctrl-S") == [.perform(both)], "after a refusal it can be tried again")
  }

  @Test("a tip of an answer has its first sentence as title, the thread's topics, the source")
  func tip() {
    var driver = FormDriver { .makingTip(of: detail.posts[1], in: detail.summary, $0) }
    let tip = NewTip(
      title: "Three columns work for us: do, ask first, never", body: detail.posts[1].body,
      topics: detail.summary.topics, language: Language(.en), reviewBy: Timestamp.sampleNow.adding(days: 365),
      source: detail.posts[1].reference)
    let act = Act.writeTip(tip, draft: nil)
    #expect(driver.press("Ctrl-S") == [.perform(act)])
    #expect(driver.done(act, .tip(4)) == [.replace(Screen(TipPageState(number: 4))), .say(.done("Posted as tip 4"))])
  }

  @Test("a tip that is changed keeps its source and its date unless another is chosen")
  func editTip() {
    let tip = Tip(
      number: 4, title: "Three columns", body: "One page.", topics: ["open-data"], owner: .an,
      source: PostReference(thread: 12, number: 2), language: Language(.en), created: .sampleNow,
      confirmed: .sampleNow, reviewBy: Timestamp.sampleNow.adding(days: 10))
    var driver = FormDriver { .editingTip(tip, $0) }
    driver.type("Only ")
    var changed = NewTip(
      title: "Three columns", body: "Only One page.", topics: ["open-data"], language: Language(.en),
      reviewBy: tip.reviewBy, source: tip.source)
    #expect(driver.press("Ctrl-S") == [.perform(.editTip(4, changed, basis: 0, draft: nil))])
    driver.go(to: .reviewBy)
    driver.press(keys: "Right")
    changed.reviewBy = Timestamp.sampleNow.adding(days: 90)
    #expect(driver.press("Ctrl-S") == [.perform(.editTip(4, changed, basis: 0, draft: nil))])
    #expect(driver.done(.editTip(4, changed, basis: 0, draft: nil)) == [.pop, .say(.done("Tip 4 has been changed"))])
  }

  @Test("a profile keeps the ties, and leaves without a question only when nothing changed")
  func profile() {
    var world = World.sample()
    world.viewer.ties = ["open-data": .canHelp]
    var driver = FormDriver(world) { .profile($0) }
    #expect(driver.press("Esc") == [.pop])
    driver.press(keys: "Shift-Tab")
    driver.type("open data\n\nletters")
    #expect(driver.press("Esc") == [.ask(.confirm(.confirmLeave, "The changes are not saved. Leave anyway?"))])
    #expect(driver.press("Ctrl-C") == [.ask(.confirm(.confirmQuit, "The changes are not saved. Leave anyway?"))])
    #expect(!driver.form.hasUnsentText, "there are no drafts of a profile")
    let fields = MemberFields(
      handle: "an", name: "An Peeters", layer: "be.local.municipality", organisation: "Stad Gent",
      canTalkAbout: ["open data", "letters"], ties: ["open-data": .canHelp])
    let act = Act.updateProfile(fields, from: MemberFields(world.viewer))
    #expect(driver.press("Ctrl-S") == [.perform(act)])
    #expect(driver.done(act) == [.pop, .say(.done("Your profile has been changed"))])
    driver.type(String(repeating: "\nx", count: 10))
    driver.press(keys: "Ctrl-S")
    #expect(driver.form.problems == [.canTalkAbout: .tooManyLines(count: 12, maximum: 10)])
  }

  @Test("a new board has its founder; topics are optional and become ties")
  func newBoard() {
    var world = World.sample()
    world.viewer.brief.handle = "An.Peeters"
    var driver = FormDriver(world) { .newBoard(path: "/srv/board.db", $0) }
    driver.press(keys: "Ctrl-S")
    #expect(driver.form.problems == [.boardName: .empty])
    driver.type("Proefbord")
    driver.press(keys: "Tab Right Shift-Tab Shift-Tab")
    driver.type("klare\n")
    let fields = MemberFields(
      handle: "an-peeters", name: "An Peeters", layer: .unspecified, ties: ["plain-language": [.follows, .worksOn]])
    let act = Act.createBoard(Board(name: "Proefbord", created: .sampleNow), .belgium, fields)
    #expect(driver.press("Ctrl-S") == [.perform(act)])
    driver.world.board.name = "Proefbord"
    #expect(driver.done(act, .member(world.viewer)) == [.go(.today), .say(.done("Welcome to Proefbord"))])
  }

  @Test("a layer that the new board will not have goes")
  func layerOfProfile() {
    var driver = FormDriver { .newBoard(path: "/srv/board.db", $0) }
    driver.form.choose("be.local.cpas", in: .layer, driver.world)
    driver.form.choose("be", in: .profile, driver.world)
    #expect(driver.text(.layer) == "be.local.cpas")
    driver.form.choose("nl", in: .profile, driver.world)
    #expect(driver.text(.layer) == "other.unspecified")
  }

  @Test("joining leaves the program like the screen before it would")
  func joining() {
    var driver = FormDriver { .joining($0) }
    #expect(driver.press("Esc") == nil, "the frame asks nothing and leaves")
    driver.press(keys: "Ctrl-U")
    #expect(driver.press("Esc") == [.ask(.confirm(.confirmQuit, "The changes are not saved. Leave anyway?"))])
    driver.type("1x")
    driver.press(keys: "Ctrl-S")
    #expect(driver.form.problems == [.handle: .malformedHandle])
    driver.press(keys: "Ctrl-U")
    driver.type("An")
    let fields = MemberFields(handle: "an", name: "An Peeters")
    #expect(driver.press("Ctrl-S") == [.perform(.join(fields))])
    #expect(driver.done(.join(fields)) == [.go(.today), .say(.done("Welcome to Club 35"))])
  }
}
