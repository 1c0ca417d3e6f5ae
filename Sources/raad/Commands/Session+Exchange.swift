// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange

extension Session {
  /// `raad import jsonl FILE`: all or nothing; bad lines are named and refuse the file, unless they are to be left out.
  func importData() throws {
    let path = invocation.operand(1) ?? "-"
    var exchange = ExchangeImport(into: store, by: me.id, at: now)
    exchange.skipsBadLines = invocation.has(.skipBad)
    exchange.isTrial = invocation.has(.dryRun)
    let report = try exchange.run(path: path)
    for bad in report.badLines {
      try context.messages.line("\(path):\(bad.line): \(reader(LinePhrase(bad.problem)))")
    }
    if report.outcome == .refused {
      if wantsJSON { try output.json(JSONValue(report)) }
      throw CommandRefusal.badLines(count: report.badLineCount)
    }
    try show(lines(report), JSONValue(report))
  }

  /// `raad export jsonl [FILE|-]`
  func exportData() throws {
    let path = invocation.operand(1) ?? "-"
    let written = try ExchangeExport(of: store, by: me.id).run(path: path)
    // Standard output holds the export itself then.
    guard path != "-" else { return }
    if wantsJSON {
      try output.json(JSONValue(written))
    } else {
      try context.confirm(.exported)
    }
  }

  private func lines(_ report: ImportReport) -> [String] {
    var lines: [String] = []
    for (phrase, counts) in [(ReportPhrase.added, report.added), (.known, report.known)] {
      let parts = ItemKind.allCases.compactMap { kind in
        counts[kind].map { reader(ReportPhrase.items(kind, $0)) }
      }
      if !parts.isEmpty { lines.append("\(reader(phrase)): \(parts.joined(separator: ", "))") }
    }
    if lines.isEmpty { lines.append(reader(ReportPhrase.nothingNew)) }
    if report.outcome == .tried { lines.append(reader(ReportPhrase.trial)) }
    if report.badLineCount > 0 { lines.append(reader(ReportPhrase.badLines(report.badLineCount))) }
    for note in ImportNote.allCases {
      guard let count = report.notes[note] else { continue }
      var line = "\(reader(ReportPhrase.note(note))): \(count)"
      if note == .unknownType {
        line += " (\(report.unknownTypes.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", ")))"
      }
      lines.append(line)
    }
    return lines
  }
}
