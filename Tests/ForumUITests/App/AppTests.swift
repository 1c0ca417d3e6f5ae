// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The frame around the screens")
struct AppTests {
  static func app(_ world: World) -> App {
    var app = App(world: world, first: Screen(ThreadListState(place: .advice)))
    let request = Request.threads(.advice, Query(), after: nil, limit: 100)
    _ = app.deliver(.loaded(request, .threads(Page(items: ThreadSummary.samples, next: nil))))
    _ = app.deliver(.loaded(.countThreads(.advice, Query()), .count(Count(5))))
    return app
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("app-en-80", InterfaceLanguage.en, 80, 24), ("app-nl-100", .nl, 100, 30), ("app-fr-140", .fr, 140, 45),
      ("app-de-40", .de, 40, 12),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    var world = World.sample(language, columns: columns, rows: rows)
    world.counts = BoardCounts(unreadAdvice: 12, unreadStories: 3, notices: 2)
    try expectPicture(name, of: Self.app(world).view())
  }

  @Test("a choice narrows by what is typed, in any language, and comes back to the screen")
  func chooser() throws {
    var app = Self.app(.sample())
    app.prompt = FilterMenu.values(of: .topic, app.world)
    for letter in "clair" { #expect(app.update(.key(Key(letter))) == []) }
    try expectPicture("prompt-en-80", of: app.view())
    let effects = app.update(.key(Key(.enter)))
    #expect(app.prompt == nil)
    let query = Query(terms: [Query.Term(.topic("plain-language"))])
    #expect(effects.first == .load(.threads(.advice, query, after: nil, limit: 100)))
  }

  @Test("a long message is said in full, over the last rows of the screen")
  func longStatus() {
    var app = Self.app(.sample(columns: 40, rows: 12))
    app.notification = .refused("Only moderators pin tips, and twelve are pinned already")
    let rows = app.view().picture.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[9...10] == [" Only moderators pin tips, and twelve", " are pinned already"])
  }

  @Test("the status line is seen over a screen that fills all rows", arguments: [(80, 24), (40, 12), (30, 8)])
  func status(_ columns: Int, _ rows: Int) {
    let world = World.sample(columns: columns, rows: rows)
    var app = App(world: world, first: Screen(FormState.writingTip(world)))
    app.notification = .done("It is done")
    #expect(app.view().picture.split(separator: "\n", omittingEmptySubsequences: false)[rows - 2] == " It is done")
  }

  @Test("Escape leaves a question without an answer")
  func cancel() {
    var app = Self.app(.sample())
    app.prompt = .confirm(.confirmMarkAllRead, "?")
    #expect(app.update(.key(Key(.escape))) == [])
    #expect(app.prompt == nil)
    app.prompt = .confirm(.confirmMarkAllRead, "?")
    #expect(app.update(.key(Key(.enter))) == [.say(.done("Not done"))])
  }

  @Test("places come back as they were left")
  func places() {
    var app = Self.app(.sample())
    _ = app.update(.key(Key("j")))
    #expect(app.update(.key(Key("5"))) == [.go(.people)])
    _ = app.go(.people)
    #expect(app.top.content is PeopleState)
    _ = app.go(.advice)
    #expect((app.top.content as? ThreadListState)?.selected?.number == 11)
  }

  @Test("from a thread that is read it goes on in the list beneath, or says that all is read")
  func walkOn() {
    var app = Self.app(.sample())
    #expect(app.walkOn() == [.say(.done(app.world.reader(ThreadPhrase.allRead)))])
    _ = app.push(Screen(ThreadState(number: 12)))
    #expect(app.walkOn().last == .press(.readOn))
    #expect(app.top.content is ThreadListState)
  }

  @Test("an unbound key says so and does nothing")
  func unbound() {
    var app = Self.app(.sample())
    let before = app.stack
    #expect(app.update(.key(Key("$"))) == [.say(.refused(app.world.reader(FramePhrase.unboundKey("$", help: ["?"]))))])
    #expect(app.stack == before)
  }

  @Test("draws in every size down to one cell")
  func sizes() {
    var app = Self.app(.sample())
    app.prompt = FilterMenu.values(of: .topic, app.world)
    for size in [(200, 60), (80, 24), (59, 14), (40, 12), (30, 8), (29, 7), (10, 3), (2, 2), (1, 1), (0, 0)] {
      _ = app.update(.resize(Size(columns: size.0, rows: size.1)))
      #expect(app.view().size == Size(columns: size.0, rows: size.1))
    }
  }
}
