// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of a history or of a comparison.
struct HistoryLines {
  let world: World
  private var width: Int { max(1, min(world.content.columns, ThreadLayout.widest)) }

  init(_ world: World) { self.world = world }

  /// The changes of a post or tip, newest first, each under who made it and when; last how it was
  /// first written.
  func lines(of history: TextHistory) -> [[Run]] {
    let edits = history.edits.map { edit in
      heading(edit) + (edit.texts.map { differences($0.old.whole, $0.new.whole) } ?? withheld)
    }
    let written = heading(HistoryPhrase.written(who(history.author)), at: history.created)
    let original = history.original.map { BodyLines(text: $0.whole, world: world, width: width).lines } ?? withheld
    return Array((edits + [written + original]).joined(separator: [[]]))
  }

  /// What two texts differ in, one that stands on the board and one that is being written.
  func lines(of comparison: TextComparison) -> [[Run]] {
    let heading = Wrap.lines(
      [Run(world.reader(HistoryPhrase.compared(by: comparison.editor)), world.theme[.heading])], columns: width)
    return heading + [[]] + differences(comparison.theirs, comparison.mine)
  }

  private func differences(_ old: String, _ new: String) -> [[Run]] {
    DiffLines(diff: WordDiff(from: old, to: new), width: width, reader: world.reader, theme: world.theme).rows
  }

  private var withheld: [[Run]] {
    Wrap.lines([Run(world.reader(HistoryPhrase.withheld), world.theme[.faint])], columns: width)
  }

  private func heading(_ edit: TextHistory.Edit) -> [[Run]] {
    let heading = heading(HistoryPhrase.edited(who(edit.editor)), at: edit.at)
    guard !edit.reason.isEmpty else { return heading }
    let reason = world.reader(HistoryPhrase.reason(DisplayText.sanitised(edit.reason)))
    return heading + Wrap.lines([Run(reason, world.theme[.text])], columns: width)
  }

  private func heading(_ phrase: HistoryPhrase, at moment: Timestamp) -> [[Run]] {
    let text = "\(world.reader(phrase)) \(world.sign(.bullet)) \(TimeText.full(moment, world.reader))"
    return Wrap.lines([Run(ProblemPhrase.capitalised(text), world.theme[.heading])], columns: width)
  }

  private func who(_ member: MemberBrief) -> String {
    DisplayText.sanitised(([member.fullName] + world.origin(member)).joined(separator: ", "))
  }
}

/// A text that stands on the board beside one that is being written.
struct TextComparison: Equatable, Sendable {
  /// What stands there.
  var theirs: String
  /// What is being written.
  var mine: String
  /// Whose the former is, by handle; nil where that is not kept.
  var editor: String?
}
