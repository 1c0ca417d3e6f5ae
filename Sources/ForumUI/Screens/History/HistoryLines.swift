// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The changes of a post, newest first, each under who made it and when; last how it was first written.
struct HistoryLines {
  let history: PostHistory
  let world: World
  private var width: Int { max(1, min(world.content.columns, ThreadLayout.widest)) }

  init(_ history: PostHistory, _ world: World) {
    self.history = history
    self.world = world
  }

  /// All lines.
  var lines: [[Run]] {
    let edits = history.edits.map { edit in
      let diff = DiffLines(
        diff: WordDiff(from: edit.old, to: edit.new), width: width, reader: world.reader, theme: world.theme)
      return heading(edit) + diff.rows
    }
    let post = history.post
    let written = heading(HistoryPhrase.written(who(post.author)), at: post.created)
    return Array(
      (edits + [written + BodyLines(text: history.original, world: world, width: width).lines])
        .joined(separator: [[]]))
  }

  private func heading(_ edit: PostHistory.Edit) -> [[Run]] {
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
    DisplayText.sanitised(([member.handle] + world.origin(member)).joined(separator: ", "))
  }
}
