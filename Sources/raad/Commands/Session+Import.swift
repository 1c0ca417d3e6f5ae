// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI

extension Subcommand {
  static let importing: [Subcommand] = [
    Subcommand(
      "import", .operation, [Operand(.choice(TypedWords(["jsonl", "mbox"])), "jsonl|mbox"), Operand(.file, "FILE")],
      [.topic, .kind, .layer, .lang, .skipBad, .dryRun],
      about: {
        $0(
          nl: "voegt een exportbestand toe", fr: "ajoute un fichier exporté", de: "fügt eine Exportdatei hinzu",
          en: "adds an exported file")
      },
      member: { try $0.importData() })
  ]
}

extension Session {
  /// `raad import jsonl|mbox FILE`: all or nothing; what is bad is named and refuses the file,
  /// unless it is to be left out.
  func importData() throws {
    let path = invocation.operand(1) ?? "-"
    let progress = context.progressLine()
    defer { progress?.clear() }
    let report =
      invocation.operand(0) == "mbox"
      ? try importMail(path, progress) : try importLines(path, progress)
    progress?.clear()
    for bad in report.badLines {
      try context.messages.line("\(path):\(bad.line): \(reader(LinePhrase(bad.problem)))")
    }
    if report.outcome == .refused {
      if wantsJSON { try output.json(JSONValue(report)) }
      throw CommandRefusal.badLines(count: report.badLineCount)
    }
    let said = lines(report)
    do throws(OutputError) {
      if wantsJSON { try output.json(JSONValue(report)) } else { try output.lines(said) }
      try output.flush()
    } catch {
      throw report.outcome == .imported ? UnsaidError(made: said.joined(separator: "; "), error: error) : error
    }
  }

  private func importLines(_ path: String, _ progress: ProgressLine?) throws -> ImportReport {
    // The lines say themselves what these options would.
    for option in [CommandOption.topic, .kind, .layer, .lang] where invocation.has(option) {
      throw UsageProblem.conflict("jsonl", option.dashed)
    }
    var exchange = ExchangeImport(into: store, by: me.id, at: now)
    exchange.skipsBadLines = invocation.has(.skipBad)
    exchange.isTrial = invocation.has(.dryRun)
    exchange.onProgress = progress.map { line in { line.update($0) } }
    return try exchange.run(path: path)
  }

  private func importMail(_ path: String, _ progress: ProgressLine?) throws -> ImportReport {
    var mail = MailImport(into: store, by: me.id, at: now, words: MailWords(for: reader))
    mail.options.kind = invocation.value(.kind).flatMap(ThreadKind.init) ?? .question
    if let topics = try topicsOption() { mail.options.topics = try TextRules.topics(topics) }
    if let layer = invocation.value(.layer) { mail.options.layer = try self.layer(named: layer) }
    if invocation.has(.lang) { mail.options.language = try languageOption() }
    mail.skipsBadLines = invocation.has(.skipBad)
    mail.isTrial = invocation.has(.dryRun)
    mail.onProgress = progress.map { line in { line.update($0) } }
    return try mail.run(path: path)
  }

  private func lines(_ report: ImportReport) -> [String] {
    var lines: [String] = []
    if report.messages > 0 { lines.append(reader(ReportPhrase.messages(report.messages))) }
    for (phrase, counts) in [(ReportPhrase.added, report.added), (.known, report.known)] {
      let parts = ItemKind.allCases.compactMap { kind in
        counts[kind].map { reader(ReportPhrase.items(kind, $0)) }
      }
      if !parts.isEmpty { lines.append("\(reader(phrase)): \(parts.joined(separator: ", "))") }
    }
    if report.added.isEmpty, report.known.isEmpty { lines.append(reader(ReportPhrase.nothingNew)) }
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
