// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI
@testable import Terminal

struct KeymapTests {
  @Test("a command has one key at least in some place", arguments: Command.allCases)
  func isBound(command: Command) {
    #expect(Keymap.standard.bindings.contains { $0.command == command && !$0.keys.isEmpty })
  }

  @Test("Escape leads back everywhere", arguments: KeyContext.allCases)
  func escape(context: KeyContext) {
    #expect(Keymap.standard.command(for: Key(.escape), in: context) == .back)
  }

  @Test("the way out and the help have a key in every place", arguments: KeyContext.allCases)
  func wayOut(context: KeyContext) {
    #expect(!Keymap.standard.keys(for: .back, in: context).isEmpty)
    #expect(!Keymap.standard.keys(for: .help, in: context).isEmpty)
  }

  @Test("no key means two things in one place", arguments: KeyContext.allCases)
  func unambiguous(context: KeyContext) {
    let keys = Keymap.standard.bindings.filter { $0.context == context }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("a field of text gets every key that edits", arguments: [KeyContext.form, .searchLine])
  func editing(context: KeyContext) {
    let editing = [
      "a", "q", "1", "?", "Space", "Left", "Home", "End", "Backspace", "Del", "Ctrl-A", "Ctrl-B", "Ctrl-F",
    ]
    for name in editing {
      #expect(Key(name).flatMap { Keymap.standard.command(for: $0, in: context) } == nil, "\(name)")
    }
    #expect(Keymap.standard.command(for: Key(.function(1)), in: context) == .help)
    #expect(Keymap.standard.command(for: Key(.character("z"), .control), in: context) == .suspend)
  }

  @Test("hidden keys of everywhere are not shown for a place that uses them itself")
  func overriddenKeys() {
    #expect(Keymap.standard.keys(for: .nextUnread, in: .search).isEmpty)
    #expect(Keymap.standard.keys(for: .search, in: .list).map(\.description) == ["/"])
  }
}
