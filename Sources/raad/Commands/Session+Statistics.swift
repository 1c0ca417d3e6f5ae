// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import ForumUI

extension Subcommand {
  static let statistics: [Subcommand] = [
    Subcommand(
      "stats", .operation,
      about: {
        $0(
          nl: "telt gesprekken en leden per bestuurslaag, per thema en per maand",
          fr: "compte conversations et membres par niveau de pouvoir, par thème et par mois",
          de: "zählt Gespräche und Mitglieder nach Ebene, Thema und Monat",
          en: "counts threads and members by layer, by topic and by month")
      },
      member: { try $0.stats() })
  ]
}

extension Session {
  /// `raad stats`
  func stats() throws {
    let statistics = try store.statistics(now: now)
    try show(lists.lines(statistics, topics: vocabulary.topics), JSONValue(statistics))
  }
}
