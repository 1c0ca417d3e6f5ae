// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct ZoneTests {
  /// A file of the second version with some changes between two offsets, and a rule for what comes after.
  private static func file(_ changes: [Int64], types: [(Int32, UInt8, UInt8)], names: String, footer: String) -> [UInt8]
  {
    func big(_ number: Int64, _ width: Int) -> [UInt8] {
      (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> Int64($0 * 8)) }
    }
    func head(_ times: Int, _ types: Int, _ characters: Int) -> [UInt8] {
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        + [0, 0, 0, times, types, characters].flatMap { big(Int64($0), 4) }
    }
    var bytes = head(0, 1, 1) + [0, 0, 0, 0, 0, 0, 0]
    bytes += head(changes.count, types.count, names.utf8.count)
    bytes += changes.flatMap { big($0, 8) }
    bytes += changes.indices.map { UInt8(($0 + 1) % types.count) }
    for (seconds, isSummer, place) in types { bytes += big(Int64(seconds), 4) + [isSummer, place] }
    return bytes + Array(names.utf8) + Array("\n\(footer)\n".utf8)
  }

  private static let brussels = file(
    [1_774_746_000, 1_792_890_000], types: [(3600, 0, 0), (7200, 1, 4)], names: "CET\0CEST\0",
    footer: "CET-1CEST,M3.5.0,M10.5.0/3")

  @Test(
    arguments: [
      // Seconds, what `TZ=Europe/Brussels date -d @…` says.
      (0, 3600), (1_774_745_999, 3600), (1_774_746_000, 7200), (1_792_889_999, 7200), (1_792_890_000, 3600),
      // After the last change the rule holds: 2027-03-28 and 2099-10-25.
      (1_806_195_599, 3600), (1_806_195_600, 7200), (4_096_573_199, 7200), (4_096_573_200, 3600),
    ] as [(Int64, Int)])
  func offsets(seconds: Int64, offset: Int) throws {
    let zone = try #require(Zone(id: "Europe/Brussels", file: Self.brussels))
    #expect(zone.offset(at: Timestamp(seconds: seconds)).seconds == offset)
    let builtIn = try #require(Zone.builtIn("Europe/Brussels"))
    #expect(builtIn.offset(at: Timestamp(seconds: seconds)).seconds == offset || seconds == 0)
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01T00:00:00Z", 7200),
    ("GMT0BST,M3.5.0/1,M10.5.0", "2026-03-29T01:00:00Z", 3600),
    // South of the equator summer goes over the turn of the year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-10T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-06-10T00:00:00Z", 36_000),
    ("<-03>3", "2026-06-10T00:00:00Z", -10_800), ("IST-5:30", "2026-06-10T00:00:00Z", 19_800),
    ("AST4", "2026-06-10T00:00:00Z", -14_400), ("XXX3YYY,J60/0,300", "2024-03-01T03:00:00Z", -7200),
    ("XXX3YYY,J60/0,300", "2024-03-01T02:59:59Z", -10_800),
  ])
  func rules(text: String, moment: String, offset: Int) throws {
    let zone = try #require(Zone(id: "X/Y", rule: text))
    #expect(zone.offset(at: try #require(Timestamp(moment))).seconds == offset)
  }

  @Test(arguments: [
    "", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "C1", "<+03", "CET-999", "X-1Y,0,0",
  ])
  func noRules(text: String) { #expect(Zone(id: "X", rule: text) == nil) }

  @Test("a file cut anywhere, or with any byte changed, is refused or read, and never more")
  func brokenFiles() {
    for length in 0..<Self.brussels.count { _ = Zone(id: "X", file: Array(Self.brussels.prefix(length))) }
    for index in Self.brussels.indices {
      for value: UInt8 in [0, 1, 0x7f, 0xff] {
        var bytes = Self.brussels
        bytes[index] = value
        let zone = Zone(id: "X", file: bytes)
        _ = zone?.offset(at: Timestamp(seconds: 1_800_000_000))
      }
    }
    #expect(Zone(id: "X", file: Array("TZif".utf8)) == nil)
    #expect(Zone(id: "X", file: Array(Self.brussels.dropFirst())) == nil)
  }

  @Test(arguments: [
    ("2026-09-27 13:00", Zone.Moments.one(Timestamp(seconds: 1_790_506_800))),
    ("2026-01-15 13:00", .one(Timestamp(seconds: 1_768_478_400))),
    // 2026-03-29 at two the clocks go to three, 2026-10-25 at three back to two.
    ("2026-03-29 02:30", .none),
    ("2026-10-25 02:30", .two(Timestamp(seconds: 1_792_888_200), Timestamp(seconds: 1_792_891_800))),
  ])
  func clock(text: String, moments: Zone.Moments) throws {
    let zone = try #require(Zone.builtIn("Europe/Brussels"))
    #expect(zone.moments(showing: CivilTime(try #require(Timestamp(text)))) == moments)
  }

  @Test func changesOfAYear() throws {
    let zone = try #require(Zone.builtIn("Europe/Brussels"))
    let found = zone.transitions(
      from: try #require(Timestamp("2026-01-01")), to: try #require(Timestamp("2027-01-01")))
    #expect(found.map(\.at.iso8601) == ["2026-01-01T00:00:00Z", "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"])
    #expect(found.map(\.offset.abbreviation) == ["CET", "CEST", "CET"])
  }

  @Test(arguments: [
    ("Europe/Brussels", true), ("Etc/GMT+3", true), ("America/Argentina/Buenos_Aires", true), ("UTC", true),
    ("", false), ("../../etc/passwd", false), ("/etc/passwd", false), ("Europe//Brussels", false), ("Europe/", false),
    ("Europe/Brüssel", false), ("a/b/c/d/e", false), ("Europe/.x", false), ("Europe/Brussels\n", false),
  ])
  func ids(text: String, isID: Bool) { #expect(Zone.isID(text) == isID) }
}
