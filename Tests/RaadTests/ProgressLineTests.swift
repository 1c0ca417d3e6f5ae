// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI
import Foundation
import Synchronization
import Testing

@testable import raad

@MainActor
@Suite("The line that says how far an import is")
struct ProgressLineTests {
  /// What was drawn at each moment of a clock that the test moves.
  private final class Screen {
    var now: Int64 = 0
    var bytes: [UInt8] = []
    lazy var line = ProgressLine(
      Output { [unowned self] in
        bytes += $0
        return $0.count
      }, reader: Reader(language: .en, now: Timestamp(seconds: 0)), columns: columns, clock: { [unowned self] in now })
    let columns: Int

    init(columns: Int = 80) { self.columns = columns }

    /// What an update draws at a moment.
    func draw(_ progress: ImportProgress, at moment: Int64) -> String {
      now = moment
      bytes = []
      line.update(progress)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test("It tells stage, share, rate and time left, at most five times a second")
  func draws() {
    let screen = Screen()
    #expect(screen.draw(ImportProgress(.reading, done: 0, total: 100_000_000), at: 0) == "")
    #expect(screen.draw(ImportProgress(.reading, done: 1_000_000, total: 100_000_000), at: 199) == "")
    #expect(screen.draw(ImportProgress(.reading, done: 5_000_000, total: 100_000_000), at: 200) == "\rReading  5 %")
    #expect(screen.draw(ImportProgress(.reading, done: 6_000_000, total: 100_000_000), at: 399) == "")
    #expect(
      screen.draw(ImportProgress(.reading, done: 25_000_000, total: 100_000_000), at: 1000)
        == "\rReading  25 %  25 MB/s  0:03 left")
    // A shorter line takes the rest of a longer one away.
    #expect(
      screen.draw(ImportProgress(.threading, done: 1, total: 4), at: 1200) == "\rBuilding threads  25 %"
        + String(repeating: " ", count: 11))
    #expect(screen.draw(ImportProgress(.writing, done: 10, total: 40_000), at: 1400) == "\rWriting posts  0 %    ")
    #expect(
      screen.draw(ImportProgress(.writing, done: 4_000, total: 400_000), at: 2400)
        == "\rWriting posts  1 %  4000/s  1:39 left")
    // What cannot be counted is told at once.
    #expect(
      screen.draw(ImportProgress(.indexing, done: 0, total: 40_000), at: 2401).hasPrefix(
        "\rBuilding the search index  "))
    screen.bytes = []
    screen.line.clear()
    #expect(String(decoding: screen.bytes, as: UTF8.self) == "\r" + String(repeating: " ", count: 25) + "\r")
  }

  @Test("It stays on one row, and out of the way when it never drew")
  func fits() {
    let narrow = Screen(columns: 12)
    #expect(narrow.draw(ImportProgress(.indexing, done: 0, total: 4), at: 500).count <= 12)
    let quick = Screen()
    _ = quick.draw(ImportProgress(.indexing, done: 0, total: 4), at: 1)
    quick.line.clear()
    #expect(quick.bytes.isEmpty)
  }

  @Test("It is drawn for a person at the terminal only")
  func isForTerminals() throws {
    let harness = try Harness.withBoard()
    let file = harness.path("x.jsonl")
    harness.succeed("export jsonl --output \(file)")
    let ticks = Mutex<Int64>(0)
    harness.environment.stopwatch = {
      ticks.withLock { now in
        now += 300
        return now
      }
    }
    #expect(harness.run("import jsonl \(file)").messages == "")
    harness.environment.isMessageTerminal = true
    let drawn = harness.run("import jsonl \(file)").messages
    #expect(drawn.hasPrefix("\rReading") && drawn.hasSuffix("\r"))
  }
}
