// SPDX-License-Identifier: EUPL-1.2

/// The page of all keys, `Docs/Keys.md`, made from the same tables as the help on the screen.
public enum KeyDocument {
  /// The page in Markdown and English: what works everywhere, then a part for every place with keys of its own.
  public static func markdown(_ keymap: Keymap = .standard) -> String {
    var lines = [
      "# Keys", "", "Made from `Keymap` and `Command`. The name is what settings and the help call a command.", "",
    ]
    for section in keymap.allSections { lines += table(section) }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static func table(_ section: KeySection) -> [String] {
    let rows = section.bindings.map { binding in
      let keys = binding.keys.map { "`\($0.description)`" }.joined(separator: " ")
      return "| \(keys) | \(KeyPhrase.help(binding.command).en) | `\(binding.command.rawValue)` |"
    }
    return ["## \(KeyPhrase.group(section.heading).en)", "", "| keys | what they do | name |", "| --- | --- | --- |"]
      + rows + [""]
  }
}
