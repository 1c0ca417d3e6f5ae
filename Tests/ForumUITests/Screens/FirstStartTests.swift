// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("The first start")
struct FirstStartTests {
  private let world = World.sample()
  private var start: FirstStartState { FirstStartState(path: "/srv/board.db", world) }

  @Test("the demo, by Enter or by its number")
  func demo() {
    var state = start
    #expect(state.update(.command(.open), world) == [.perform(.openDemo)])
    #expect(state.update(.command(.today), world) == [.perform(.openDemo)])
    #expect(state.update(.done(.openDemo, .member(world.viewer)), world) == [.go(.today)])
    #expect(state.update(.refused(.openDemo, nil), world) == [])
  }

  @Test("a new board opens its form, joining says how")
  func others() {
    var state = start
    let form = Effect.show(Screen(FormState.newBoard(path: "/srv/board.db", world)))
    #expect(state.update(.command(.moveDown), world) == [])
    #expect(state.update(.command(.open), world) == [form])
    #expect(state.update(.command(.advice), world) == [form])
    let said = [Effect.say(.done("Leave with Q and start again with one of these commands"))]
    #expect(state.update(.command(.tips), world) == said)
    #expect(state.way == .join)
    #expect(state.update(.command(.moveDown), world) == [])
    #expect(state.way == .join)
    #expect(picture(of: state, world).contains("raad --board FILE"))
  }

  @Test("on a small screen the last lines on joining can be reached, and the beginning again")
  func small() {
    let world = World.sample(columns: 40, rows: 12)
    var state = FirstStartState(path: "/srv/board.db", world)
    _ = state.update(.command(.goLast), world)
    #expect(!picture(of: state, world).contains("sees to that"))
    for _ in 0..<3 { _ = state.update(.command(.moveDown), world) }
    #expect(picture(of: state, world).contains("sees to that"))
    _ = state.update(.command(.goFirst), world)
    #expect(picture(of: state, world).hasPrefix("Here civil servants"))
  }

  @Test("nothing else can be done before there is a board")
  func nothingElse() {
    var state = start
    #expect(state.update(.command(.search), world) == [.say(.refused("First choose how to begin: 1, 2 or 3"))])
    #expect(state.update(.command(.quit), world) == nil)
    #expect(state.update(.command(.help), world) == nil)
    var app = App(world: world, first: Screen(start))
    #expect(app.update(.key(Key("4"))) == [.say(.refused("First choose how to begin: 1, 2 or 3"))])
    _ = app.push(Screen(HelpState(context: .list, world)))
    guard case .say(let notification)? = app.update(.key(Key("4"))).first else {
      Issue.record("help leads to a place")
      return
    }
    #expect(notification.isError)
    _ = app.pop()
    #expect(app.update(.key(Key("q"))) == [.quit])
  }
}
