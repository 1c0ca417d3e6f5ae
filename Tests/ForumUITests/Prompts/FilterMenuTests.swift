// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The menu of filters")
@MainActor
struct FilterMenuTests {
  private func chooser(_ prompt: Prompt) throws -> Chooser {
    guard case .choice(let chooser) = prompt.form else { throw Unexpected() }
    return chooser
  }

  private struct Unexpected: Error {}

  @Test(
    "finds values of all fields at once by what is typed",
    arguments: [
      (InterfaceLanguage.en, "waits", "is:waiting"), (.en, "wachtend", "is:waiting"), (.nl, "wacht", "is:waiting"),
      (.fr, "attend", "is:waiting"), (.de, "wartet", "is:waiting"), (.en, "plain", "topic:plain-language"),
      (.nl, "heldere", "topic:plain-language"), (.en, "ocmw", "layer:be.local.cpas"), (.fr, "récit", "kind:story"),
      (.de, "Fran", "lang:fr"), (.en, "24 hours", "after:1d"),
    ])
  func finds(language: InterfaceLanguage, typed: String, term: String) throws {
    let world = World.sample(language)
    var menu = try chooser(FilterMenu.kinds(world))
    #expect(menu.shown.map(\.id) == FilterMenu.Kind.allCases.map(\.rawValue), "nothing but fields before")
    menu.paste(typed)
    #expect(menu.shown.contains { $0.id == term }, "\(typed): \(menu.shown.map(\.id))")
    #expect(FilterMenu.found(term, world)?.text == term)
    for _ in typed { menu.handle(Key(.backspace), height: 5) }
    #expect(menu.shown.count == FilterMenu.Kind.allCases.count)
  }

  @Test("a value that was found narrows the list, the directory and the tips")
  func narrows() throws {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    script.press("2 f")
    script.type("waits\n")
    #expect(script.app.top.state(ThreadListState.self)?.query.text == "is:waiting")
    script.press("5 f")
    script.type("municipality\n")
    #expect(script.app.top.state(PeopleState.self)?.filter.layer == "be.local.municipality")
    script.press("3 f")
    script.type("open data\n")
    #expect(script.app.top.state(TipListState.self)?.filter.topic == "open-data")
  }

  @Test("tells how many where all threads are there, and nothing where they would have to be counted")
  func counts() throws {
    let world = World.sample()
    let list = ThreadListTests.loaded(world)
    let states = try chooser(FilterMenu.values(of: .state, world) { list.count($0, at: world.reader.now) })
    func detail(_ id: String) -> String? { states.items.first { $0.id == id }?.detail }
    #expect(detail("unread") == "is:unread  (1)" && detail("pinned") == "is:pinned  (1)")
    #expect(detail("helped") == "is:helped")
    let layers = try chooser(FilterMenu.values(of: .layer, world) { list.count($0, at: world.reader.now) })
    #expect(layers.items.first { $0.id == "be" }?.detail.hasSuffix("(5)") == true)
    var part = ThreadListState(place: .advice)
    let next = PageKey(numbers: [1])
    _ = part.update(
      .loaded(
        .threads(.advice, Query(), after: nil, limit: 100), .threads(Page(items: ThreadSummary.samples, next: next))),
      world)
    #expect(part.count(.state(.unread), at: world.reader.now) == nil)
  }
}
