// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let summaries: [Subcommand] = [
    Subcommand(
      "summary", .reading, [Operand(.reference, "REF")], [.body, .basedOn, .allowPersonalData],
      about: {
        $0(
          nl: "toont de samenvatting van een gesprek, of schrijft haar",
          fr: "montre le résumé d’une conversation, ou l’écrit",
          de: "zeigt die Zusammenfassung eines Gesprächs oder schreibt sie",
          en: "shows the summary of a thread, or writes it")
      },
      member: { try $0.summary() })
  ]
}

extension Session {
  /// `raad summary REF [--body TEXT]`; with `--based-on N` only in the place of the one that was read.
  func summary() throws {
    guard case .thread(let number) = try reference() else {
      throw UsageProblem.wrongReference(invocation.operand(0) ?? "", wanted: .thread)
    }
    if let body = try bodyOption() {
      try refusePersonalData([(.body, body)])
      try store.writeSummary(body, ofThread: number, basis: invocation.number(.basedOn), by: me.id, at: now)
      return try context.confirm(.edited)
    }
    guard let summary = try store.summary(ofThread: number, viewer: me.id) else { throw CommandRefusal.nothingFound }
    try show(texts.lines(summary), JSONValue(summary))
  }
}
