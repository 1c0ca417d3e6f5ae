// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI

extension Subcommand {
  static let operation: [Subcommand] = [
    Subcommand(
      "backup", .operation, [Operand(.file, "FILE")], [.overwrite],
      reach: .localOnly,
      about: {
        $0(
          nl: "kopieert het bord, ook terwijl het gebruikt wordt, naar een bestand dat zelf een bord is",
          fr: "copie le forum, même en cours d’usage, dans un fichier qui est lui-même un forum",
          de: "kopiert das Forum, auch während es benutzt wird, in eine Datei, die selbst ein Forum ist",
          en: "copies the board, also while it is used, to a file that is a board itself")
      },
      anyone: { try $0.backUp() }),
    Subcommand(
      "check", .operation, [], [.repair],
      reach: .localOnly,
      about: {
        $0(
          nl:
            "gaat na of het bord alle regels volgt; met --repair worden tellingen, lijsten en zoekindex opnieuw opgebouwd",
          fr:
            "vérifie que le forum suit toutes les règles ; avec --repair, reconstruit compteurs, listes et index",
          de: "prüft, ob das Forum alle Regeln einhält; mit --repair werden Zähler, Listen und Suchindex neu aufgebaut",
          en: "checks that the board keeps all rules; with --repair rebuilds counts, lists and the search index")
      },
      anyone: { try $0.check() }),
  ]
}

/// What the administrator of a board does. The owner of the file needs not be a member for it: a
/// service account is none.
extension Context {
  /// `raad backup FILE [--overwrite]`
  func backUp() throws {
    let path = invocation.operand(0) ?? ""
    let store = try openStore()
    let actor = try administrator(of: store)
    let line = progressLine()
    defer { line?.clear() }
    do throws(StoreError) {
      try store.backUp(to: path, replacing: invocation.has(.overwrite), by: actor) { done, total in
        line?.update(ImportProgress(.copying, done: done, total: total))
      }
    } catch { throw backupError(error, path) }
    line?.clear()
    if wantsJSON { try tell(path, ["backup": .string(path)]) } else { try confirm(.backedUp) }
  }

  private func backupError(_ error: StoreError, _ path: String) -> any Error {
    guard case .exists = error else { return error }
    return invocation.has(.overwrite) ? ExchangeError.isTheBoard(path: path) : CommandRefusal.backupExists(path: path)
  }

  /// `raad check [--repair]`: a line for each broken rule.
  func check() throws {
    let store = try openStore()
    var report = RepairReport()
    if invocation.has(.repair) {
      report = try store.repair(by: try administrator(of: store), at: environment.now)
    } else {
      report.left = try store.check(now: environment.now)
    }
    if wantsJSON {
      for problem in report.mended { try output.json(JSONValue(problem, isMended: true)) }
      for problem in report.left { try output.json(JSONValue(problem, isMended: false)) }
      if let copy = report.backup { try output.json(["backup": .string(copy)]) }
    } else {
      for problem in report.mended { try output.line(reader(CheckPhrase.mended(Self.text(problem)))) }
      for problem in report.left {
        let isNamed = invocation.has(.repair)
        try output.line(isNamed ? reader(CheckPhrase.left(Self.text(problem), problem.kind)) : Self.text(problem))
      }
      if let copy = report.backup { try output.line(reader(CheckPhrase.copied(copy))) }
    }
    guard report.left.isEmpty else { throw CommandRefusal.rulesBroken(count: report.left.count) }
    try confirm(.checked)
  }

  private static func text(_ problem: CheckProblem) -> String { "\(problem.rule): \(problem.detail)" }
}
