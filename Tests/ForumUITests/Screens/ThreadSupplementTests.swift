// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("What a thread has besides its posts")
struct ThreadSupplementTests {
  private static let digest = ThreadDigest(
    body: "One page, **three** columns. \u{1b}[31m\u{202e}", author: .sara,
    written: Timestamp.sampleNow.adding(days: -2))

  private static let clean = ThreadDigest(body: "One page, three columns.", author: .sara, written: .sampleNow)

  private static func poll(_ phase: PollPhase = .voting) -> Poll {
    var poll = Poll.sample(number: 7, title: "Which column first?", phase: phase, hasVoted: true)
    poll.post = PostReference(thread: 12, number: 2)
    poll.options = []
    return poll
  }

  private static func loaded(
    _ world: World, _ supplement: ThreadSupplement, _ detail: ThreadDetail = .sample, goTo: Int? = 1
  ) -> ThreadState {
    var thread = ThreadState(number: 12, goTo: goTo)
    _ = thread.update(.appeared, world)
    let effects = thread.update(.loaded(.outline(12), .outline(detail.outline, supplement)), world) ?? []
    for effect in effects {
      guard case .load(.posts(_, let numbers)) = effect else { continue }
      let posts = detail.posts.filter { numbers.contains($0.number) }
      thread.send(.loaded(.posts(12, numbers), .posts(posts)), world, detail)
    }
    return thread
  }

  @Test(
    "a summary stands first, a poll below the head of the post that asks it",
    arguments: [("en-80", InterfaceLanguage.en, 80, 24), ("nl-40", .nl, 40, 12)])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    let thread = Self.loaded(world, ThreadSupplement(polls: [Self.poll()], digest: Self.digest))
    try expectPicture("thread-supplement-\(name)", of: thread, world)
    drawInAllSizes(thread, world)
  }

  @Test("Enter and the key for links lead to the poll of a post, whether it is open or over; a reply has its own key")
  func poll() {
    let world = World.sample()
    for phase in PollPhase.allCases {
      var thread = Self.loaded(world, ThreadSupplement(polls: [Self.poll(phase)]), goTo: 2)
      #expect(thread.post?.number == 2 && thread.hints(world).first == .openPost)
      #expect(thread.update(.command(.openPost), world) == [.open(.poll(7))])
      guard case .show(let screen)? = thread.update(.command(.reply), world)?.first else {
        Issue.record("no reply")
        return
      }
      #expect(screen.state(FormState.self)?.purpose.target == .reply(to: PostReference(thread: 12, number: 2)))
      guard let post = thread.post else { return }
      #expect(thread.links(of: post).links.first == .reference(.poll(7)))
    }
    // A post that asks nothing is answered as before.
    #expect(Self.loaded(world, ThreadSupplement(polls: [Self.poll()])).hints(world).first == .reply)
    // In a locked thread nothing can be answered, but its poll can be seen.
    var detail = ThreadDetail.sample
    detail.summary.lockReason = "done"
    var locked = Self.loaded(world, ThreadSupplement(polls: [Self.poll(.done)]), detail, goTo: 2)
    #expect(locked.update(.command(.openPost), world) == [.open(.poll(7))])
    #expect(locked.refusal(of: .addPoll, world) != nil && locked.refusal(of: .summarise, world) != nil)
  }

  @Test("a poll and a summary are written for the thread one reads, by a key of their own")
  func writing() {
    let world = World.sample()
    for (key, command) in [("V", Command.addPoll), ("s", .summarise)] {
      #expect(world.keymap.command(for: Key(key)!, in: .thread) == command)
    }
    var thread = Self.loaded(world, ThreadSupplement(digest: Self.digest))
    #expect(
      thread.update(.command(.addPoll), world) == [.show(Screen(FormState.addingPoll(in: 12, for: .all, world)))])
    #expect(
      thread.update(.command(.summarise), world) == [.show(Screen(FormState.summarising(12, Self.digest, world)))])
  }

  @Test("a thread of more than ten posts without a summary offers one to those who may write it")
  func offer() {
    let world = World.sample()
    func offers(_ count: Int, _ supplement: ThreadSupplement?, lock: String? = nil, _ world: World) -> Bool {
      var detail = ThreadDetail.long(count)
      detail.summary.lockReason = lock
      let head = ThreadHead(
        outline: detail.outline, supplement: supplement, words: WordMatcher(), world: world, width: 80)
      return head.lines.contains { $0.map(\.text).joined().contains("without a summary yet. s writes one") }
    }
    #expect(offers(11, ThreadSupplement(), world))
    #expect(!offers(10, ThreadSupplement(), world), "not long")
    #expect(!offers(11, ThreadSupplement(digest: Self.digest), world), "there is one")
    #expect(!offers(11, nil, world), "only its beginning is shown")
    #expect(!offers(11, ThreadSupplement(), lock: "done", world), "nobody can write there")
    #expect(!offers(11, ThreadSupplement(), World.sample(role: .guest)), "a guest may not")
  }

  @Test("the head of an event's thread says that the event is a draft, and for whom it will be")
  func draft() {
    let world = World.sample(.nl)
    func head(_ audience: Audience, isDraft: Bool) -> String {
      var outline = ThreadDetail.sample.outline
      (outline.audience, outline.summary.isDraft, outline.page) = (audience, isDraft, .event(2))
      return ThreadHead(outline: outline, words: WordMatcher(), world: world, width: 100).lines
        .map { $0.map(\.text).joined() }.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    let sentence = "Voor: voorlopig alleen wie ze organiseert of dat gevraagd is; zodra ze gepubliceerd is:"
    for (audience, name) in [(Audience.all, "alle leden"), (.boards, "bestuursleden")] {
      let text = head(audience, isDraft: true)
      #expect(
        text.contains(" concept ") && text.contains("event:2") && text.hasSuffix("\(sentence) \(name)"), "\(text)")
      #expect(text.ranges(of: name).count == 1)
    }
    let text = head(.boards, isDraft: false)
    #expect(text.contains("bestuursleden") && !text.contains("concept"))
  }

  @Test("a summary is written with a draft, improved, and told")
  func form() {
    var driver = FormDriver { FormState.summarising(12, nil, $0) }
    #expect(driver.form.update(.appeared, driver.world) == [.load(.draft(.summary(thread: 12)))])
    _ = driver.form.update(.loaded(.draft(.summary(thread: 12)), .draft(nil)), driver.world)
    driver.type("It comes to one page.")
    let act = Act.summarise(12, "It comes to one page.", basis: 0, draft: nil)
    #expect(driver.press("Ctrl-S") == [.perform(act)])
    #expect(driver.done(act) == [.pop, .say(.done(driver.world.reader(SummaryPhrase.written)))])
    #expect(!driver.form.hasUnsentText)
    // What is there already is what one begins with; unchanged it is not written again.
    var again = FormDriver { FormState.summarising(12, Self.clean, $0) }
    #expect(again.text(.body) == Self.clean.body && again.world.reader(again.form.hint(.post)) == "save")
    #expect(again.press("Ctrl-S")?.first == .pop)
    // A draft is taken up with what is there.
    let draft = Draft(target: .summary(thread: 12), saved: .sampleNow, fields: ["body": "Half"])
    var kept = FormState.continuing(draft, again.world)
    #expect(kept.update(.appeared, again.world) == [.load(.outline(12))])
    let outline = ThreadDetail.sample.outline
    _ = kept.update(.loaded(.outline(12), .outline(outline, ThreadSupplement(digest: Self.clean))), again.world)
    #expect(kept.purpose == .summary(of: 12, Self.clean))
    _ = kept.update(.loaded(.draft(.summary(thread: 12)), .draft(draft)), again.world)
    #expect(kept[.body]?.text == "Half")
    // One that knows what it began with overwrites nothing that was written since.
    #expect(kept.basis == .text(EditBasis(version: Self.clean.version)))
    let old = Draft(target: .summary(thread: 12), saved: .sampleNow, fields: ["body": "Half", "version": "7"])
    var late = FormState.summarising(12, Self.clean, again.world)
    _ = late.update(.appeared, again.world)
    _ = late.update(.loaded(.draft(.summary(thread: 12)), .draft(old)), again.world)
    #expect(late[.body]?.text == "Half" && late.basis == .text(EditBasis(version: 7)))
  }

  @Test("two who write it: nothing is overwritten, and no history is promised")
  func two() {
    var driver = FormDriver { FormState.summarising(12, nil, $0) }
    _ = driver.form.update(.appeared, driver.world)
    _ = driver.form.update(.loaded(.draft(.summary(thread: 12)), .draft(nil)), driver.world)
    driver.type("Mine.")
    let act = Act.summarise(12, "Mine.", basis: 0, draft: nil)
    #expect(driver.press("Ctrl-S") == [.perform(act)])
    let conflict = EditConflict(
      target: .thread(12), current: .text(EditedText(body: Self.clean.body), EditBasis(version: Self.clean.version)),
      editor: "sara", at: .sampleNow)
    let effects = driver.form.update(.done(act, .changedSince(conflict)), driver.world) ?? []
    guard case .ask(let prompt)? = effects.last, case .choice(let chooser) = prompt.form else {
      Issue.record("nothing was asked")
      return
    }
    #expect(chooser.items.map(\.id) == ["compare", "mine", "theirs"])
    #expect(chooser.items[1].label == driver.world.reader(DraftPhrase.mineForGood))
    var theirs = driver.form
    _ = theirs.update(.answered(.editConflict, .chosen("theirs")), driver.world)
    #expect(theirs[.body]?.text == Self.clean.body)
    let mine = driver.form.update(.answered(.editConflict, .chosen("mine")), driver.world)
    #expect(mine == [.perform(.summarise(12, "Mine.", basis: Self.clean.version, draft: nil))])
  }
}
