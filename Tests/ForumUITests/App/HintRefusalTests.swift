// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

/// A hint never names what its key would refuse: in each place, in each state, in each role.
@MainActor
@Suite("Hints and refusals")
struct HintRefusalTests {
  /// Who looks.
  enum Who: CaseIterable {
    case guest, member, suspended, moderator, steward

    func look(at world: inout World) {
      switch self {
      case .guest: world.viewer.brief.role = .guest
      case .member: world.viewer.brief.role = .member
      case .suspended:
        world.viewer.brief.role = .member
        world.viewer.isSuspended = true
      case .moderator: world.viewer.brief.role = .moderator
      case .steward: world.viewer.brief.role = .steward
      }
    }
  }

  private func expectHintsArePossible(_ app: App, _ who: Who) {
    for command in app.hints {
      let attempt = app.attempt(command)
      #expect(
        attempt == .possible, "\(who): \(app.top.content.breadcrumb(app.world)) hints at \(command): \(attempt)")
      #expect(app.world.key(command, in: app.top.content.context) != nil, "\(command) has no key here")
    }
  }

  @Test("agree in each place of a full board and in what opens from there", arguments: Who.allCases)
  func places(who: Who) throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    who.look(at: &script.runtime.app.world)
    for place in 1...9 {
      script.press("\(place)")
      for _ in 0..<4 {
        expectHintsArePossible(script.app, who)
        script.press("Enter")
        for _ in 0..<2 {
          expectHintsArePossible(script.app, who)
          script.press("Right")
        }
        script.press("\(place) Down")
      }
    }
  }

  @Test("agree in a thread, whatever its state and whoever wrote the post", arguments: Who.allCases)
  func threads(who: Who) {
    var world = World.sample()
    who.look(at: &world)
    var open = ThreadDetail.sample
    open.posts[0].edited = nil
    var locked = open
    locked.summary.lockReason = "it is said"
    var hidden = locked
    hidden.summary.isHidden = true
    var theirs = open
    theirs.summary.author = .sara
    for (index, detail) in [open, locked, hidden, theirs].enumerated() {
      var thread = ThreadState(number: 12)
      thread.send(.appeared, world, detail)
      for row in 0..<detail.posts.count {
        let app = App(world: world, first: Screen(thread))
        expectHintsArePossible(app, who)
        if index == 1 { #expect(!app.hints.contains(.reply) && !app.hints.contains(.replyQuoting), "row \(row)") }
        thread.press(.nextPost, world: world, detail)
      }
    }
  }

  @Test("a reply is hinted at where it is open, “this helped” until it is marked")
  func whatIsPossible() {
    let world = World.sample()
    var detail = ThreadDetail.sample
    detail.posts[1].helped = nil
    var thread = ThreadState(number: 12)
    thread.send(.appeared, world, detail)
    thread.press(.goFirst, .nextPost, world: world, detail)
    func hints() -> [Command] { App(world: world, first: Screen(thread)).hints }
    #expect(hints().contains(.reply) && hints().contains(.helped))
    detail.posts[1].helped = .asker
    thread.send(.changedElsewhere, world, detail)
    #expect(hints().contains(.reply) && !hints().contains(.helped))
    #expect(world.reader(thread.hint(.helped)) == "did not help" && world.reader(thread.hint(.lock)) == "lock")
    detail.summary.lockReason = "done"
    thread.send(.changedElsewhere, world, detail)
    #expect(!hints().contains(.reply) && world.reader(thread.hint(.lock)) == "unlock")
  }

  @Test("agree over each tip, in the list and on its page", arguments: Who.allCases)
  func tips(who: Who) {
    var world = World.sample()
    who.look(at: &world)
    var list = TipListState()
    _ = list.update(.loaded(.tips(list.filter, after: nil), .tips(Page(items: Tip.samples, next: nil))), world)
    for tip in Tip.samples {
      expectHintsArePossible(App(world: world, first: Screen(list)), who)
      list.press(.moveDown, world: world)
      var page = TipScreen(number: tip.number)
      _ = page.update(.loaded(.tip(tip.number), .tip(TipDetail(tip: tip, adoptions: []))), world)
      expectHintsArePossible(App(world: world, first: Screen(page)), who)
    }
  }

  @Test("the key to ask says that it means nothing among people")
  func people() throws {
    var script = try BoardScript()
    script.press("5 a")
    #expect(script.app.top.content is PeopleState)
    #expect(script.app.notification == .refused("a does nothing here; ? shows all keys"))
    #expect(!script.app.world.keymap.sections(for: .people).flatMap(\.bindings).contains { $0.command == .ask })
  }
}
