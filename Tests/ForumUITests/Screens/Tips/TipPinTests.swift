// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// Pinning: who may, in which order, and which tip goes when twelve are pinned.
struct TipPinTests {
  private let world = World.sample(role: .moderator)
  private let pinned = (1...12).map { Tip.sample($0, "Vast \($0)", topics: $0 < 6 ? ["plain-language"] : [], pin: $0) }
  private let loose = Tip.sample(40, "Nog een", topics: ["plain-language"])

  private func opened(_ world: World, selecting number: Int) -> TipListState {
    var list = TipListState()
    _ = list.update(.loaded(.tips(TipFilter(), after: nil), .tips(Page(items: pinned + [loose], next: nil))), world)
    list.go(to: number, world)
    return list
  }

  @Test("only moderators pin, and a refused key says so", arguments: [Command.pin, .pinEarlier, .pinLater])
  func permission(command: Command) {
    let member = World.sample()
    var list = opened(member, selecting: 40)
    #expect(list.update(.command(command), member) == [.refused(.moderatorsOnly, member)])
  }

  @Test("a superseded tip is not pinned")
  func retired() {
    var list = TipListState()
    let old = Tip.sample(1, "Oud", state: .superseded(by: 2))
    _ = list.update(.loaded(.tips(TipFilter(), after: nil), .tips(Page(items: [old], next: nil))), world)
    #expect(list.update(.command(.pin), world) == [.refused(.tipRetired, world)])
  }

  @Test("one key pins and unpins")
  func toggling() {
    var list = opened(world, selecting: 40)
    #expect(list.update(.command(.pin), world) == [.perform(.pinTip(40, place: nil, replacing: nil))])
    #expect(
      list.update(.done(.pinTip(40, place: nil, replacing: nil), .done), world)
        == [.load(.tips(TipFilter(), after: nil)), .say(.done("Pinned"))])
    list.go(to: 3, world)
    #expect(list.update(.command(.pin), world) == [.perform(.unpinTip(3, from: 3))])
  }

  @Test("a pinned tip moves one place, but not past the ends")
  func moving() {
    var list = opened(world, selecting: 3)
    #expect(list.update(.command(.pinEarlier), world) == [.perform(.movePin(3, from: 3, to: 2))])
    #expect(list.update(.command(.pinLater), world) == [.perform(.movePin(3, from: 3, to: 4))])
    list.go(to: 1, world)
    #expect(list.update(.command(.pinEarlier), world) == [.say(.refused(TipPinPhrase.isFirstPin.en))])
    list.go(to: 12, world)
    #expect(list.update(.command(.pinLater), world) == [.say(.refused(TipPinPhrase.isLastPin.en))])
    list.go(to: 40, world)
    #expect(list.update(.command(.pinLater), world) == [.say(.refused(TipPinPhrase.notPinned(key: "P").en))])
  }

  @Test("with twelve pinned tips the moderator chooses which one goes")
  func replacing() {
    var list = opened(world, selecting: 40)
    let act = Act.pinTip(40, place: nil, replacing: nil)
    let request = Request.tips(TipFilter(pinnedOnly: true), after: nil)
    #expect(list.update(.refused(act, .boardPinsFull(limit: 12)), world) == [.load(request)])
    let effects = list.update(.loaded(request, .tips(Page(items: pinned, next: nil))), world)
    guard case .ask(let prompt)? = effects?.first, case .choice(let chooser) = prompt.form else {
      return #expect(Bool(false), "no question")
    }
    #expect(prompt.purpose == .replacePin)
    #expect(prompt.title == "12 tips are pinned already. Which one goes?")
    #expect(chooser.items.count == 12)
    #expect(chooser.items[6].label == "7. Vast 7")
    #expect(
      list.update(.answered(.replacePin, .chosen("7")), world) == [.perform(.pinTip(40, place: 7, replacing: 7))])
    #expect(list.rows.count == 13, "the list itself is as it was")
  }

  @Test("the question looks like this", arguments: [(InterfaceLanguage.nl, 40, 12), (.en, 80, 24)])
  func question(_ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows, role: .moderator)
    var app = App(world: world, first: Screen(opened(world, selecting: 40)))
    let refusal = Refusal.topicPinsFull(topic: "plain-language", limit: 5)
    _ = app.deliver(.refused(.pinTip(40, place: nil, replacing: nil), refusal))
    let request = Request.tips(TipFilter(pinnedOnly: true), after: nil)
    guard case .ask(let prompt)? = app.deliver(.loaded(request, .tips(Page(items: pinned, next: nil))))?.first
    else { return #expect(Bool(false), "no question") }
    app.prompt = prompt
    try expectPicture("tips-replace-\(language.rawValue)-\(columns)x\(rows)", of: app.view())
  }

  @Test("when a topic is full only its tips can go")
  func replacingInTopic() {
    var list = opened(world, selecting: 40)
    let request = Request.tips(TipFilter(pinnedOnly: true), after: nil)
    let refusal = Refusal.topicPinsFull(topic: "plain-language", limit: 5)
    #expect(list.update(.refused(.pinTip(40, place: nil, replacing: 7), refusal), world) == [.load(request)])
    let effects = list.update(.loaded(request, .tips(Page(items: pinned, next: nil))), world)
    guard case .ask(let prompt)? = effects?.first, case .choice(let chooser) = prompt.form else {
      return #expect(Bool(false), "no question")
    }
    #expect(prompt.title == "#Plain language has 5 pinned tips already. Which one goes?")
    #expect(chooser.items.map(\.id) == ["1", "2", "3", "4", "5"])
  }

  @Test("other refusals ask nothing, and a reading that fails is forgotten")
  func otherRefusals() {
    var list = opened(world, selecting: 40)
    #expect(list.update(.refused(.pinTip(40, place: nil, replacing: nil), .suspended), world) == [])
    #expect(list.update(.refused(.unpinTip(3, from: 3), nil), world) == [])
    _ = list.update(.refused(.pinTip(40, place: nil, replacing: nil), .boardPinsFull(limit: 12)), world)
    let request = Request.tips(TipFilter(pinnedOnly: true), after: nil)
    #expect(list.update(.notLoaded(request), world) == [])
    #expect(list.update(.loaded(request, .tips(Page(items: pinned, next: nil))), world) == [])
  }
}
