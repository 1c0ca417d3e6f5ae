// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// How a post was edited, the newest change first, each with its differences; last the text as it was first written.
  public func lines(_ history: PostHistory) -> [String] {
    let edits = history.edits.flatMap { edit -> [String] in
      let diff = DiffLines(
        diff: WordDiff(from: edit.old, to: edit.new), width: textColumns, reader: reader, theme: Theme([:]))
      let reason = edit.reason.isEmpty ? [] : wrapped(reader(HistoryPhrase.reason(edit.reason)), indent: "  ")
      return [""] + heading(.edited(who(edit.editor)), edit.at) + reason + diff.rows.map { $0.map(\.text).joined() }
    }
    let post = history.post
    return wrapped(reader(HistoryPhrase.title(post.reference.description)), indent: "  ") + edits + [""]
      + heading(.written(who(post.author)), post.created) + body(history.original)
  }

  private func heading(_ phrase: HistoryPhrase, _ moment: Timestamp) -> [String] {
    wrapped(ProblemPhrase.capitalised("\(reader(phrase)), \(TimeText.full(moment, reader))"), indent: "  ")
  }

  private func who(_ member: MemberBrief) -> String { byline(member).joined(separator: ", ") }
}
