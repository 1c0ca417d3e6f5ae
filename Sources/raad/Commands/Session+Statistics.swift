// SPDX-License-Identifier: EUPL-1.2

import Forum
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
      member: { try $0.stats() }),
    Subcommand(
      "archive", .reading, [Operand(.text, "YEAR-MONTH", .optional)],
      about: {
        $0(
          nl: "toont hoeveel er per jaar of maand begon, en wat er in een maand begon",
          fr: "montre combien a commencé par an ou par mois, et ce qui a commencé dans un mois",
          de: "zeigt, wie viel in einem Jahr oder Monat begann, und was in einem Monat begann",
          en: "shows how much was started in a year or month, and what was started in a month")
      },
      member: { try $0.archive() }),
  ]
}

extension Session {
  /// `raad stats`
  func stats() throws {
    let statistics = try store.statistics(now: now)
    try show(lists.lines(statistics, topics: vocabulary.topics), JSONValue(statistics))
  }

  /// `raad archive [YEAR[-MONTH]]`: the years, the months of a year, or the threads of a month from its first one on.
  func archive() throws {
    guard let asked = invocation.operand(0) else {
      var years: [Int: (threads: Int, posts: Int)] = [:]
      for month in try store.months() {
        years[month.year, default: (0, 0)].threads += month.threads
        years[month.year, default: (0, 0)].posts += month.posts
      }
      for (year, counts) in years.sorted(by: { $0.key > $1.key }) {
        try show(
          lists.lines("\(year)", threads: counts.threads, posts: counts.posts),
          [
            "year": .number(year), "threads": .number(counts.threads), "posts": .number(counts.posts),
          ])
      }
      return
    }
    let parts = asked.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let year = parts[0], (1000...9998).contains(year),
      parts.count == 1 || (1...12).contains(parts[1] ?? 0)
    else { throw FieldProblem(.query, .malformed(asked, example: "2025-02")) }
    guard let month = parts.dropFirst().first ?? nil else {
      for line in try store.months() where line.year == year && line.threads + line.posts > 0 {
        let name = "\(line.year)-\(line.month < 10 ? "0" : "")\(line.month)"
        try show(
          lists.lines(name, threads: line.threads, posts: line.posts),
          [
            "month": .string(name), "threads": .number(line.threads), "posts": .number(line.posts),
          ])
      }
      return
    }
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    try show(
      threads: Query(
        terms: [
          Query.Term(.after(.date(year: year, month: month, day: 1))),
          Query.Term(.before(.date(year: next.0, month: next.1, day: 1))),
        ], sort: .oldest))
  }
}
