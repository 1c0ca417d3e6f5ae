// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

/// 2026-03-02 09:00 UTC, a Monday.
let monday = Timestamp(seconds: 1_772_442_000)

/// A new board with a steward, and a folder for files that goes with it.
final class ExchangeBoard {
  let store: Store
  let steward: MemberID
  let folder: URL

  init(name: String = "Proefbord", handle: String = "steward", created: Timestamp = monday, welcomeTips: Bool = false)
    throws
  {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    store = try Store.create(
      path: folder.appendingPathComponent("board.db").path, board: Board(name: name, created: created),
      layers: .belgium, founder: MemberFields(handle: handle, layer: LayerID("be.federal.fps")),
      login: "login-of-steward",
      language: .nl, welcomeTips: welcomeTips)
    steward = try #require(try store.member(handle: handle)).id
    try store.agreeToHouseRules(HouseRules.version, by: steward)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A file in the folder with these bytes.
  func file(_ bytes: Data, name: String = "in.jsonl") throws -> String {
    let url = folder.appendingPathComponent(name)
    try bytes.write(to: url)
    return url.path
  }

  /// Imports lines behind a first line for a source called `bron`.
  @discardableResult
  func take(
    _ lines: [String], board: String = #"{"type":"board","format":1,"name":"bron"}"#, skipsBadLines: Bool = false,
    isTrial: Bool = false
  ) throws -> ImportReport {
    try take(
      bytes: Data(([board] + lines).joined(separator: "\n").utf8), skipsBadLines: skipsBadLines, isTrial: isTrial)
  }

  @discardableResult
  func take(bytes: Data, skipsBadLines: Bool = false, isTrial: Bool = false) throws -> ImportReport {
    var work = ExchangeImport(into: store, by: steward, at: monday.adding(hours: 1))
    work.skipsBadLines = skipsBadLines
    work.isTrial = isTrial
    return try work.run(path: try file(bytes))
  }

  /// The whole board as it is exported.
  func export() throws -> Data {
    let path = folder.appendingPathComponent("out.jsonl").path
    _ = try ExchangeExport(of: store, by: steward).run(path: path)
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// The exported lines of a type.
  func lines(_ kind: ItemKind) throws -> [String] {
    String(decoding: try export(), as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix(#"{"type":"\#(kind.rawValue)""#) }
  }

  /// The first number of a query.
  func number(_ sql: String) throws -> Int { try store.database.number(sql) ?? 0 }

  /// The board keeps all rules: counts, lists, numbers, the full-text indexes.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let problems = try store.check()
    #expect(problems == [], sourceLocation: sourceLocation)
  }
}
