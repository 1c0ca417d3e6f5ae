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
