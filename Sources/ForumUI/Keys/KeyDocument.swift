// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// The page of all keys, `Docs/Keys.md`, made from the same tables as the help on the screen.
enum KeyDocument {
  /// The page in Markdown and English: what works everywhere, then a part for every place with keys
  /// of its own.
  static func markdown(_ keymap: Keymap = .standard) -> String {
    var lines = [
      "# Keys", "", "Made from `Keymap` and `Command`. The name is what settings and the help call a command.", "",
    ]
    for section in keymap.allSections {
      lines += table(section)
      if section.heading == .form { lines += editing }
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// What edits a text; these keys are not bound, so they have no names.
  private static var editing: [String] {
    let rows = EditingKey.allCases.map { key in
      "| \(text(key.keys)) | \(EditingPhrase.help(key).en) |"
    }
    return ["## \(EditingPhrase.heading.en)", "", "| keys | what they do |", "| --- | --- |"] + rows + [""]
  }

  private static func text(_ keys: [Key]) -> String { keys.map { "`\($0.description)`" }.joined(separator: " ") }

  private static func table(_ section: KeySection) -> [String] {
    let rows = section.bindings.map { binding in
      "| \(text(binding.keys)) | \(KeyPhrase.help(binding.command).en) | `\(binding.command.rawValue)` |"
    }
    return ["## \(KeyPhrase.group(section.heading).en)", "", "| keys | what they do | name |", "| --- | --- | --- |"]
      + rows + [""]
  }
}
