// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// How a post or tip was edited, the newest change first, each with its differences; last the
  /// text as it was first written.
  public func lines(_ history: TextHistory) -> [String] {
    let edits = history.edits.flatMap { edit -> [String] in
      let rows = edit.texts.map { texts in
        DiffLines(
          diff: WordDiff(from: texts.old.whole, to: texts.new.whole), width: textColumns, reader: reader,
          theme: Theme([:])
        ).rows.map { $0.map(\.text).joined() }
      }
      let reason = edit.reason.isEmpty ? [] : wrapped(reader(HistoryPhrase.reason(edit.reason)), indent: "  ")
      return [""] + heading(.edited(who(edit.editor)), edit.at) + reason + (rows ?? withheld)
    }
    return wrapped(reader(HistoryPhrase.title(history.reference.description)), indent: "  ") + edits + [""]
      + heading(.written(who(history.author)), history.created) + (history.original.map { body($0.whole) } ?? withheld)
  }

  private var withheld: [String] { wrapped(reader(HistoryPhrase.withheld), indent: "") }

  private func heading(_ phrase: HistoryPhrase, _ moment: Timestamp) -> [String] {
    wrapped(ProblemPhrase.capitalised("\(reader(phrase)), \(TimeText.full(moment, reader))"), indent: "  ")
  }

  private func who(_ member: MemberBrief) -> String { byline(member).joined(separator: ", ") }
}
