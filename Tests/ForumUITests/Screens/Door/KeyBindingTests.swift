// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("A member's own keys")
struct KeyBindingTests {
  private func world(_ lines: String = "") -> World {
    var world = World.sample()
    let file = SettingsFile(bytes: Array(lines.utf8))
    (world.keymap, world.keyLines) = (file.keymap, file.keyLines)
    return world
  }

  private func keys(_ names: String...) -> [Key] { names.compactMap { Key($0) } }

  @Test("the page has every command of every place once, as the help has them, and marks what is changed")
  func page() {
    var world = world("[keys.thread]\nreply = \"F9\"")
    world.size = Size(columns: 80, rows: 600)
    let lines = picture(of: KeyBindingsState(), world).split(separator: "\n")
    for section in world.keymap.allSections {
      #expect(lines.contains { $0.hasPrefix(world.reader(KeyPhrase.group(section.heading))) }, "\(section.heading)")
    }
    let changed = lines.filter { $0.hasPrefix(world.sign(.unread)) }
    #expect(changed.count == 1 && changed[0].contains("F9") && changed[0].contains("reply to the selected post"))
  }

  @Test("what is counted as changed are the commands that the page marks, and not the lines that changed them")
  func changed() {
    // A line for every place, one that gives a command what it comes with, and one that is about one command.
    for (lines, count) in [
      ("", 0), ("[keys]\nopen = \"F9\"", nil), ("[keys.thread]\nreply = \"r\"", 0),
      ("[keys.thread]\nreply = \"F9\"\nreply-quoting = \"F8\"", 2),
    ] as [(String, Int?)] {
      var world = world(lines)
      world.size = Size(columns: 80, rows: 600)
      let marked = picture(of: KeyBindingsState(), world).split(separator: "\n").count {
        $0.hasPrefix(world.sign(.unread))
      }
      #expect(world.keymap.changedSlots.count == marked && marked == count ?? marked, "\(lines)")
      #expect(count != nil || marked > 1, "one line changes several")
      let said = world.reader(KeyBindingPhrase.changed(marked))
      #expect(KeyBindingsState().summaries(world) == [said] && picture(of: SettingsState(), world).contains(said))
    }
  }

  @Test("the page draws in every size")
  func sizes() { drawInAllSizes(KeyBindingsState(), world()) }

  @Test("a key that means something else in the same place is refused with its name; elsewhere it is free")
  func taken() {
    let world = world()
    let reply = KeySlot(.thread, .reply)
    #expect(world.refusal(giving: keys("F9"), to: reply) == nil)
    // A list has another command on it, and so does everywhere.
    #expect(world.refusal(giving: keys("s"), to: KeySlot(.list, .pin))?.contains("“sort”") == true)
    #expect(world.refusal(giving: keys("u"), to: reply) == nil)
    #expect(
      world.refusal(giving: keys("y"), to: reply) == "y already means “this helped” there; give that another key first")
    // What types text in a field, and what terminals do not send.
    #expect(world.refusal(giving: keys("x"), to: KeySlot(.form, .post)) != nil)
    #expect(world.refusal(giving: [Key(.character("i"), .control)], to: reply)?.contains("Tab") == true)
    // A way out stays.
    #expect(world.refusal(giving: [], to: KeySlot(.searchLine, .back)) != nil)
  }

  @Test("two commands change places one after the other, and the default comes back when nothing has it")
  func exchange() {
    var world = world()
    let (reply, helped) = (KeySlot(.thread, .reply), KeySlot(.thread, .helped))
    for (slot, key) in [(helped, "F9"), (reply, "y"), (helped, "r")] {
      #expect(world.refusal(giving: keys(key), to: slot) == nil)
      world.follow(slot, keys(key))
      #expect(world.keymap.keys(of: slot) == keys(key))
    }
    #expect(world.refusal(giving: nil, to: reply)?.contains("“this helped”") == true)
    world.follow(helped, keys("F9"))
    #expect(world.refusal(giving: nil, to: reply) == nil)
    world.follow(reply, nil)
    #expect(world.keymap.keys(of: reply) == keys("r") && world.keyLines.count == 1)
  }

  @Test("where a line for all places speaks, the default is written down for this one")
  func allPlaces() {
    var world = world("[keys]\nopen = \"F9\"")
    let (list, tips) = (KeySlot(.list, .open), KeySlot(.tips, .open))
    #expect(world.keyLines.standardKeys(of: list) == Keymap.standard.keys(of: list))
    world.follow(list, world.keyLines.standardKeys(of: list))
    #expect(world.keymap.keys(of: list) == keys("Enter", "Right", "l"))
    #expect(world.keymap.keys(of: tips) == keys("F9"))
    #expect(world.keyLines.standardKeys(of: KeySlot(.thread, .reply)) == nil)
  }
}

@MainActor
@Suite("A member's own keys on a real board")
struct KeyBindingScriptTests {
  @Test("are pressed, hold at once, are kept with the member, refused where taken, given back and taken back")
  func life() throws {
    var script = try BoardScript()
    script.runtime.app.world.settingsPlace = .board
    let store = try #require(script.runtime.store)
    let an = script.app.world.viewer.id
    let up = KeySlot(.everywhere, .moveUp)
    func kept() throws -> [String] { try store.settings(of: an).map { "\($0.name) = \($0.value)" } }
    func keys() -> String { script.app.world.keymap.keys(of: up).map(\.description).joined(separator: " ") }
    script.press("7 S G")
    #expect(script.picture.contains("as they come"))
    script.press("Enter")
    // The first command of the page is the first of the help.
    script.press("+ F9")
    #expect(keys() == "Up k F9" && script.app.notification?.text.contains("F9") == true)
    #expect(try kept() == ["keys.everywhere.move-up = [\"Up\", \"k\", \"F9\"]"])
    script.press("Enter F8")
    #expect(keys() == "F8" && script.app.world.keymap.command(for: Key("k"), in: .list) == nil)
    script.press("u")
    #expect(keys() == "Up k F9")
    // Keys that mean something on the page mean nothing while one is asked for; Escape leaves the question.
    script.press("Enter j")
    #expect(script.app.notification?.isError == true && script.app.notification?.text.contains("“down”") == true)
    script.press("Enter Esc")
    #expect(keys() == "Up k F9" && script.picture.contains("Me › Settings › Keys"))
    script.press("Esc")
    #expect(script.picture.contains("1 changed"))
    script.press("Enter -")
    #expect(try keys() == "Up k" && kept() == [])
    script.press("-")
    #expect(script.app.notification?.isError == true)
    script.press("u")
    #expect(try keys() == "Up k F9" && kept().count == 1)
  }

  @Test("go to the settings file where there is one, and nowhere where that cannot be written")
  func file() throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    var written: [String] = []
    var isWritable = true
    var services = script.runtime.services
    services.settings = .file { (name, value) throws(StoreError) in
      guard isWritable else { throw .noPermission(path: "config.toml") }
      written.append("\(name) = \(value?.description ?? "-")")
    }
    script.runtime = Runtime(app: script.app, store: store, services: services)
    script.press("7 S j Enter")
    script.type("light\n")
    #expect(script.app.notification?.text == "Kept in your settings file" && script.app.world.settings.theme == .light)
    script.press("G Enter Enter F9")
    script.press("-")
    #expect(
      written == [
        "theme = \"light\"", "keys.everywhere.move-up = [\"F9\"]", "keys.everywhere.move-up = -",
      ])
    isWritable = false
    script.press("Enter F9")
    #expect(script.app.notification?.isError == true)
    #expect(script.app.world.keymap.keys(of: KeySlot(.everywhere, .moveUp)).count == 2)
    #expect(try store.settings(of: script.app.world.viewer.id).isEmpty)
  }
}
