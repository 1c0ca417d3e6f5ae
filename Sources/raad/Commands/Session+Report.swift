// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let reporting: [Subcommand] = [
    Subcommand(
      "report", .operation, [], [.quarter, .example],
      about: {
        $0(
          nl: "maakt een overzicht van een kwartaal voor de leiding, als Markdown",
          fr: "établit l’aperçu d’un trimestre pour la direction, en Markdown",
          de: "erstellt eine Quartalsübersicht für die Leitung, als Markdown",
          en: "makes an overview of a quarter for managers, as Markdown")
      },
      member: { try $0.report() })
  ]
}

extension Session {
  /// `raad report --quarter 2026-3 [--thread REF]`
  func report() throws {
    guard let word = invocation.value(.quarter) else {
      throw UsageProblem.missingOptions([CommandOption.quarter.dashed])
    }
    guard let quarter = QuarterReport.Quarter(word) else {
      throw UsageProblem.unknownWord(word, place: CommandOption.quarter.dashed, nearest: ["2026-3"])
    }
    let report = try store.report(on: quarter)
    let thread = try invocation.value(.example).map { try consentedThread($0) }
    if wantsJSON {
      return try output.json(
        JSONValue(report).adding(["thread": thread.map { JSONValue($0.0.summary, at: now) } ?? .null]))
    }
    try output.raw(texts.markdown(report, board: try store.board().name, thread: thread))
  }

  /// A thread that all read, of whoever makes the report: only its author can let others read it.
  private func consentedThread(_ word: String) throws -> (ThreadDetail, ThreadDigest?) {
    guard case .thread(let number) = Reference(word) else { throw UsageProblem.wrongReference(word, wanted: .thread) }
    let detail = try store.thread(number, viewer: me.id, now: now)
    guard detail.summary.isMine else { throw StoreError.refused(.authorOnly) }
    // Its author still reads what was taken away; nobody else does.
    guard detail.summary.audience == .all, !detail.summary.isHidden,
      detail.posts.contains(where: { $0.tombstone == nil })
    else { throw StoreError.refused(.removed) }
    return (detail, try store.summary(ofThread: number, viewer: me.id))
  }
}

extension JSONValue {
  init(_ report: QuarterReport) {
    self = [
      "year": .number(report.quarter.year), "quarter": .number(report.quarter.number),
      "members": .number(report.members), "threads": .number(report.threads), "posts": .number(report.posts),
      "helped": .number(report.helped), "tips": .number(report.tips), "events": .number(report.events),
      "attendances": .number(report.attendances), "polls": .number(report.polls),
      "outcomes": .number(report.outcomes),
    ]
  }
}
