// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad_bench

@Suite struct SoakTests {
  /// The programs that were built with these tests.
  private static let programs = Bundle.main.executableURL.map {
    $0.resolvingSymlinksInPath().deletingLastPathComponent()
  }

  @Test func whatTheBoardSaidItHasIsThereAfterProcessesWereKilled() throws {
    let scratch = try Scratch()
    let programs = try #require(Self.programs).path
    var soak = Soak(
      folder: scratch.path, bench: "\(programs)/raad-bench", program: "\(programs)/raad", processes: 5, seconds: 120)
    (soak.enoughWrites, soak.enoughKills) = (40, 6)
    let report = try soak.run()
    #expect(report.isSound, "\(report.lines)")
    #expect(report.writes.count >= 40 && report.kills >= 6, "\(report.lines)")
    #expect(!report.readTimes.isEmpty)
    #expect(report.figures[.soakFaults] == 0 && report.figures[.soakWrites] != nil)
  }
}

@Suite struct HerdTests {
  private static let programs = Bundle.main.executableURL.map {
    $0.resolvingSymlinksInPath().deletingLastPathComponent()
  }

  @Test func screensThatWereLeftOpenAreMeasuredAndEnded() throws {
    let scratch = try Scratch()
    let store = try scratch.board(posts: 400)
    let herd = Herd(
      program: try #require(Self.programs).appendingPathComponent("raad").path, board: store.path, sessions: 6, rest: 0,
      seconds: 3)
    let report = try herd.run()
    #expect(report.alive == 6 && report.worked.count == 6)
    #expect((1...9).contains(report.replies))
    #expect(report.share > 0 && report.shares > 1 && report.resident > report.shares)
    #expect(report.keys.count + report.unmoved == 6 && report.keys.count >= 2)
    #expect(report.lines.count == 8)
  }
}
