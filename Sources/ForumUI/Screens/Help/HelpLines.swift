// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of the help: the signs that the screen can show, then for each part a heading and the keys with what they do
/// in two columns.
struct HelpLines {
  let about: KeyContext
  let world: World

  /// All lines, wrapped to the screen.
  var lines: [[Run]] {
    let sections = world.keymap.sections(for: about).map { section in
      KeySection(heading: section.heading, bindings: section.bindings.filter { !$0.keys.isEmpty })
    }
    let keyWidth = keyWidth(sections)
    let parts = sections.map { section -> [[Run]] in
      let heading = [Run(world.reader(KeyPhrase.group(section.heading)), world.theme[.heading])]
      return [heading]
        + section.bindings.flatMap { binding in
          rows(keys(binding.keys), world.reader(KeyPhrase.help(binding.command)), keyWidth: keyWidth)
        }
    }
    guard about == .form else { return Array((legend + parts).joined(separator: [[]])) }
    return Array((parts.prefix(1) + [editing(keyWidth: keyWidth)] + parts.dropFirst()).joined(separator: [[]]))
  }

  /// What the signs on the screen stand for, in two columns where these are wide enough; nothing for a screen without
  /// signs.
  private var legend: [[[Run]]] {
    let entries = SignPhrase.shown(in: about, world)
    guard !entries.isEmpty else { return [] }
    let heading = [Run(world.reader(SignPhrase.heading), world.theme[.heading])]
    let half = world.content.columns / 2
    let widest = entries.reduce(0) { max($0, DisplayText.width(world.reader($1.phrase))) }
    guard Self.legendIndent + widest < half else {
      return [[heading] + entries.flatMap { lines($0, columns: world.content.columns) }]
    }
    let rows = (entries.count + 1) / 2
    let pairs = (0..<rows).map { row -> [Run] in
      let left = lines(entries[row], columns: half)[0]
      guard row + rows < entries.count else { return left }
      let blank = half - left.reduce(0) { $0 + DisplayText.width($1.text) }
      return left + [Run(String(repeating: " ", count: blank))] + lines(entries[row + rows], columns: half)[0]
    }
    return [[heading] + pairs]
  }

  /// Columns before what a sign stands for.
  private static let legendIndent = 5

  private func lines(_ entry: SignPhrase.Entry, columns: Int) -> [[Run]] {
    let text = Wrap.lines(world.reader(entry.phrase), columns: max(1, columns - Self.legendIndent))
    return text.enumerated().map { row, text in
      [
        Run("  " + (row == 0 ? entry.sign : " "), world.theme[entry.role]), Run("  " + text, world.theme[.text]),
      ]
    }
  }

  /// What edits the text itself.
  private func editing(keyWidth: Int) -> [[Run]] {
    [[Run(world.reader(EditingPhrase.heading), world.theme[.heading])]]
      + EditingKey.allCases.flatMap { rows(keys($0.keys), world.reader(EditingPhrase.help($0)), keyWidth: keyWidth) }
  }

  private func keys(_ keys: [Key]) -> String { keys.map { world.reader.keyCap($0) }.joined(separator: " ") }

  /// As wide as the widest keys, but no more than a third of the screen.
  private func keyWidth(_ sections: [KeySection]) -> Int {
    let widest = sections.flatMap(\.bindings).reduce(0) { max($0, DisplayText.width(keys($1.keys))) }
    return max(1, min(widest, world.content.columns / 3))
  }

  private func rows(_ keys: String, _ help: String, keyWidth: Int) -> [[Run]] {
    let left = Wrap.lines(keys, columns: keyWidth)
    let room = max(1, world.content.columns - keyWidth - 4)
    let right = Wrap.lines(help, columns: room)
    return (0..<max(left.count, right.count)).map { row in
      let keys = row < left.count ? left[row] : ""
      return [
        Run("  " + DisplayText.padded(keys, to: keyWidth), world.theme[.key]),
        Run(row < right.count ? "  " + right[row] : "", world.theme[.text]),
      ]
    }
  }
}
