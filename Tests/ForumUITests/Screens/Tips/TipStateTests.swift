// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

struct TipStateTests {
  private static let body = """
    Zeg in de eerste zin wat iemand moet doen, en pas daarna waarom. Zie #12.3 voor het voorbeeld.

    > Eerst de vraag, dan de wet.

    - één actie per brief
    - een datum in woorden
    公用文は短く、分かりやすく。\u{1B}[2J \u{202E}txet
    """
  private static let tip: Tip = {
    var tip = Tip.samples[0]
    tip.body = body
    tip.credited = .jan
    tip.failed = 1
    return tip
  }()
  private static let adoptions = [
    Adoption(
      member: .jan, worked: true, reported: Timestamp.sampleNow.adding(days: -3),
      note: "Bij ons moest de datum in de titel, want de enveloppe heeft een venster en de lezer kijkt daar het eerst."),
    Adoption(member: .an, worked: false, reported: Timestamp.sampleNow.adding(days: -40), note: ""),
  ]

  private func shown(_ world: World, _ tip: Tip = Self.tip, _ adoptions: [Adoption] = Self.adoptions) -> TipScreen {
    var state = TipScreen(number: tip.number)
    _ = state.update(.loaded(.tip(tip.number), .tip(TipDetail(tip: tip, adoptions: adoptions))), world)
    return state
  }

  @Test("a tip looks like this")
  func pictures() throws {
    let dutch = World.sample(.nl)
    try expectPicture("tip-nl-80x24", of: shown(dutch), dutch)
    let small = World.sample(.en, columns: 40, rows: 12)
    var narrow = shown(small)
    try expectPicture("tip-en-40x12", of: narrow, small)
    narrow.press(.goLast, world: small)
    try expectPicture("tip-en-40x12-end", of: narrow, small)
    let german = World.sample(.de)
    try expectPicture("tip-bare-de-80x24", of: shown(german, Tip.samples[6], []), german)
    drawInAllSizes(narrow, small)
  }

  @Test("it reads when it appears; a number without a tip is told")
  func loading() {
    let world = World.sample(.nl)
    var state = TipScreen(number: 99)
    #expect(state.update(.appeared, world) == [.load(.tip(99))])
    #expect(picture(of: state, world) == String(repeating: "\n", count: 17) + "\n[cursor 0,0]\n")
    _ = state.update(.notLoaded(.tip(99)), world)
    #expect(picture(of: state, world).contains("tip:99 bestaat niet"))
    #expect(state.update(.command(.adopt), world) == nil)
  }

  @Test("a report asks how it went, then for a note that may stay empty")
  func adopting() {
    let world = World.sample()
    var state = shown(world)
    guard case .ask(let how)? = state.update(.command(.adopt), world)?.first, case .choice(let chooser) = how.form
    else { return #expect(Bool(false), "no question") }
    #expect(chooser.items.map(\.id) == ["worked", "failed", "take-back"], "An reported before")
    #expect(
      state.update(.answered(.adoptHow, .chosen("failed")), world)
        == [.ask(.line(.adoptNote(worked: false), TipPhrase.askNote(worked: false).en, mayBeEmpty: true))])
    #expect(
      state.update(.answered(.adoptNote(worked: false), .text("")), world)
        == [.perform(.adopt(4, worked: false, note: ""))])
    #expect(
      state.update(.answered(.adoptHow, .chosen("take-back")), world) == [.perform(.removeAdoption(4))])
    #expect(
      state.update(.done(.adopt(4, worked: true, note: "x"), .done), world)
        == [.load(.tip(4)), .say(.done("Reported; thank you"))])
  }

  @Test("the earlier note is offered to be changed, and who has none is not offered to take it back")
  func adoptingAgain() {
    let world = World.sample()
    let mine = [Adoption(member: .an, worked: true, reported: .sampleNow, note: "met een bijlage")]
    var state = shown(world, Self.tip, mine)
    state.press(.adopt, world: world)
    #expect(
      state.update(.answered(.adoptHow, .chosen("worked")), world)
        == [
          .ask(
            .line(
              .adoptNote(worked: true), TipPhrase.askNote(worked: true).en, text: "met een bijlage", mayBeEmpty: true))
        ])
    var other = shown(world, Self.tip, [])
    guard case .ask(let how)? = other.update(.command(.adopt), world)?.first, case .choice(let chooser) = how.form
    else { return #expect(Bool(false), "no question") }
    #expect(chooser.items.map(\.id) == ["worked", "failed"])
  }

  @Test(
    "only the owner or a moderator confirms, supersedes, withdraws and edits",
    arguments: [
      Command.confirmTip, .supersede, .withdraw, .edit,
    ])
  func ownerOnly(command: Command) {
    let member = World.sample()
    var state = shown(member)
    #expect(state.update(.command(command), member) == [.refused(.ownerOnly, member)])
    #expect(!state.hints(member).contains(command))
    let moderator = World.sample(role: .moderator)
    #expect(state.update(.command(command), moderator)?.first != .refused(.ownerOnly, moderator))
    #expect(state.hints(moderator).contains(command))
  }

  @Test("confirming, withdrawing and bringing back")
  func keeping() {
    let world = World.sample(role: .moderator)
    var state = shown(world)
    #expect(state.update(.command(.confirmTip), world) == [.perform(.confirmTip(4))])
    #expect(
      state.update(.command(.withdraw), world) == [.ask(.confirm(.confirmWithdraw, TipPhrase.confirmWithdraw.en))])
    #expect(state.update(.answered(.confirmWithdraw, .yes), world) == [.perform(.withdraw(true, 4))])
    var gone = Self.tip
    gone.state = .withdrawn
    var withdrawn = shown(world, gone, [])
    #expect(withdrawn.update(.command(.withdraw), world) == [.perform(.withdraw(false, 4))])
    #expect(withdrawn.update(.command(.adopt), world) == [.refused(.tipRetired, world)])
    #expect(state.update(.command(.edit), world) == [.show(Screen(FormState.editingTip(Self.tip, world)))])
  }

  @Test("the successor is chosen from all other tips, however many pages they take")
  func superseding() {
    let world = World.sample(role: .moderator)
    var state = shown(world)
    let all = TipFilter()
    let key = PageKey(numbers: [1])
    #expect(state.update(.command(.supersede), world) == [.load(.tips(all, after: nil))])
    let first = Loaded.tips(Page(items: Array(Tip.samples[0..<2]), next: key))
    #expect(state.update(.loaded(.tips(all, after: nil), first), world) == [.load(.tips(all, after: key))])
    let second = Loaded.tips(Page(items: [Tip.samples[2]], next: nil))
    let effects = state.update(.loaded(.tips(all, after: key), second), world)
    guard case .ask(let prompt)? = effects?.first, case .choice(let chooser) = prompt.form else {
      return #expect(Bool(false), "no question")
    }
    #expect(chooser.items.map(\.id) == ["9", "2"], "not the tip itself")
    #expect(state.update(.answered(.supersedeBy, .chosen("9")), world) == [.perform(.supersede(4, by: 9))])
    var old = Self.tip
    old.state = .superseded(by: 9)
    var superseded = shown(world, old, [])
    #expect(superseded.update(.command(.supersede), world) == [.perform(.supersede(4, by: nil))])
    var alone = shown(world)
    alone.press(.supersede, world: world)
    #expect(
      alone.update(.loaded(.tips(all, after: nil), .tips(.empty)), world)
        == [.say(.refused(TipPhrase.noOtherTip.en))])
  }

  @Test("the source, the owner and what the text refers to are a key away")
  func following() {
    let world = World.sample()
    var state = shown(world)
    let source = Effect.open(.post(PostReference(thread: 12, number: 3)))
    #expect(state.update(.command(.showSource), world) == [source])
    #expect(state.update(.command(.open), world) == [source], "the text refers to the source alone")
    #expect(state.update(.command(.profile), world) == [.open(.member("sara"))])
    var bare = shown(world, Tip.samples[1], [])
    #expect(bare.update(.command(.open), world) == [.say(.refused(TipPhrase.nothingToFollow.en))])
    var old = Self.tip
    old.state = .superseded(by: 9)
    var superseded = shown(world, old, [])
    let references: [Reference] = [.tip(9), .post(PostReference(thread: 12, number: 3))]
    #expect(superseded.update(.command(.open), world) == [.load(.glances(references))])
    let loaded = superseded.update(.loaded(.glances(references), .glances([])), world)
    guard case .ask(let prompt)? = loaded?.first, case .choice(let chooser) = prompt.form
    else { return #expect(Bool(false), "no question") }
    #expect(chooser.items.map(\.id) == ["tip:9", "#12.3"])
    #expect(
      superseded.update(.answered(.chooseReference, .chosen("tip:9")), world) == [.open(.tip(9))])
  }

  @Test("a long text scrolls to its end and no further")
  func scrolling() {
    let world = World.sample()
    var long = Self.tip
    long.body = (1...200).map { "Regel \($0)" }.joined(separator: "\n")
    var state = shown(world, long)
    #expect(state.summary(world) != "")
    state.press(.moveDown, .moveDown, .moveUp, world: world)
    #expect(state.pager.top == 1)
    state.press(.goLast, world: world)
    #expect(state.summary(world) == "100 %")
    let end = state.pager.top
    state.press(.pageDown, .moveDown, world: world)
    #expect(state.pager.top == end)
    state.press(.goFirst, world: world)
    #expect(state.pager.top == 0)
  }

  @Test("a guest and a suspended member are told why they cannot write")
  func writing() {
    let guest = World.sample(role: .guest)
    var state = shown(guest)
    #expect(state.update(.command(.writeTip), guest) == [.refused(.membersOnly, guest)])
    var suspended = World.sample()
    suspended.viewer.isSuspended = true
    #expect(state.update(.command(.writeTip), suspended) == [.refused(.suspended, suspended)])
    let member = World.sample()
    #expect(state.update(.command(.writeTip), member) == [.show(Screen(FormState.writingTip(member)))])
  }
}
