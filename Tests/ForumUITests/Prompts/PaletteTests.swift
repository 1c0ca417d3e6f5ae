// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The action palette")
@MainActor
struct PaletteTests {
  private func chooser(_ app: App) throws -> Chooser {
    let prompt = try #require(app.prompt)
    guard prompt.purpose == .action, case .choice(let chooser) = prompt.form else {
      Issue.record("no palette: \(prompt)")
      return Chooser(items: [])
    }
    return chooser
  }

  @Test(
    "looks like its picture",
    arguments: [("en", 80, 24), ("fr", 140, 45), ("nl", 40, 12)])
  func looks(_ code: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(try #require(InterfaceLanguage(rawValue: code)), columns: columns, rows: rows)
    var app = AppTests.app(world)
    app.prompt = app.palette()
    for letter in "mark" { _ = app.update(.key(Key(letter))) }
    try expectPicture("palette-\(code)-\(columns)", of: app.view())
  }

  @Test("lists what has a meaning in this place, with the keys in force and the reason of a refusal")
  func items() throws {
    var script = try BoardScript()
    script.press(":")
    let list = try chooser(script.app)
    let names = list.items.map(\.id)
    #expect(Set(names).isSuperset(of: ["open", "ask", "pin", "move-down", "today", "quit", "undo"]))
    #expect(Set(names).isDisjoint(with: ["actions", "reply", "post", "adopt", "find"]))
    #expect(Set(names).count == names.count)
    let undo = try #require(list.items.first { $0.id == "undo" })
    #expect(undo.isRefused && undo.detail == "There is nothing to undo" && undo.key == "u")
    script.press("Esc Enter :")
    let thread = try chooser(script.app)
    let helped = try #require(thread.items.first { $0.id == "helped" })
    #expect(helped.isRefused)
    #expect(helped.detail == script.app.world.reader(RefusalPhrase(.notAnAnswer)))
    #expect(thread.items.contains { $0.id == "reply" && !$0.isRefused && $0.detail == "reply to the selected post" })
  }

  @Test(
    "whoever looks for help finds it, in each language",
    arguments: [(InterfaceLanguage.nl, "hulp"), (.fr, "aide"), (.de, "hilfe"), (.en, "help")])
  func help(language: InterfaceLanguage, typed: String) throws {
    var app = AppTests.app(.sample(language))
    app.prompt = app.palette()
    for letter in typed { _ = app.update(.key(Key(letter))) }
    #expect(try chooser(app).shown.first?.id == "help")
  }

  @Test("a chosen action is the same as its key, a refused one says why")
  func choose() throws {
    var script = try BoardScript()
    script.press(":")
    script.type("open\n")
    #expect(script.app.top.content is ThreadState)
    script.press(":")
    script.type("tod\n")
    #expect(script.app.place == .today)
    script.press(":")
    script.type("undo\n")
    #expect(script.app.notification == .refused("There is nothing to undo"))
    script.press(": Esc")
    #expect(script.app.prompt == nil)
  }

  @Test("is found by words of the language and by the English name", arguments: InterfaceLanguage.allCases)
  func words(language: InterfaceLanguage) throws {
    for typed in [KeyPhrase.hint(.markAllRead).text(in: language), "mark-all-read", "mkalrd"] {
      var app = AppTests.app(.sample(language))
      app.prompt = app.palette()
      _ = app.update(.paste(typed))
      #expect(try chooser(app).selected?.id == "mark-all-read", "\(typed)")
    }
  }

  @Test("opens where text is typed, and text stays text")
  func form() throws {
    var script = try BoardScript()
    script.press("a : F2")
    let list = try chooser(script.app)
    #expect(list.items.contains { $0.id == "post" && $0.key == "Ctrl-S" })
    #expect(!list.items.contains { $0.id == "today" && $0.key == "1" })
    script.press("Esc")
    #expect(script.picture.contains(":"))
  }

  @Test("trying what would be refused does nothing")
  func pure() throws {
    var app = AppTests.app(.sample())
    let before = app
    app.prompt = app.palette()
    #expect(app.top == before.top)
    #expect(app.notification == nil)
  }
}
