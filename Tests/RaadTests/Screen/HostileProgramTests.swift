// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Seeded
import Testing

/// Bytes and sizes at random for the real program in a terminal: it goes on, ends when it is told
/// to, and leaves the terminal and the board as they should be.
///
/// `RAAD_FUZZ_SECONDS` makes it last so long, with new seeds; a failure names the seed.
@Suite("Hostile bytes and sizes for the real program", .serialized)
struct HostileProgramTests {
  private static let seconds = ProcessInfo.processInfo.environment["RAAD_FUZZ_SECONDS"].flatMap(Double.init)

  @Test("neither crashes nor hangs it, and the terminal and the board are sane afterwards")
  func survives() throws {
    let board = try ScreenTests.withBoard()
    guard let seconds = Self.seconds else {
      for seed in UInt64(1)...2 { try run(seed: seed, steps: 60, on: board) }
      return
    }
    let end = ContinuousClock.now + .seconds(seconds)
    var runs = 0
    while ContinuousClock.now < end {
      try run(seed: .random(in: 0..<(.max)), steps: 2_000, on: board)
      runs += 1
    }
    print("runs of the real program: \(runs), of 2,000 steps each")
  }

  private func run(seed: UInt64, steps: Int, on board: RealTerminal) throws {
    var random = SeededRandom(seed: seed)
    var terminal = try BareTerminal(on: board)
    let settings = terminal.settings
    try terminal.see("\u{1B}[?2004h")
    for _ in 0..<steps {
      if Int.random(in: 0..<12, using: &random) == 0 {
        let size = random.size()
        terminal.resize(columns: size.columns, rows: size.rows)
      } else {
        terminal.send(random.bytes())
      }
      terminal.pause()
      // It may be told to leave by a key like any other.
      guard terminal.hasEnded() else { continue }
      expectSane(terminal, signal: nil, settings, "seed \(seed)")
      terminal = try BareTerminal(on: board)
      try terminal.see("\u{1B}[?2004h")
    }
    kill(terminal.program, SIGTERM)
    let hasEnded = RealTerminal.wait { terminal.hasEnded() }
    #expect(hasEnded, "it hangs, seed \(seed)")
    if hasEnded { expectSane(terminal, signal: SIGTERM, settings, "seed \(seed)") }
    #expect(try board.raad("check").isEmpty, "seed \(seed)")
  }

  private func expectSane(_ terminal: BareTerminal, signal: Int32?, _ settings: termios, _ seed: Comment) {
    // Once the terminal is given back Ctrl-C and Ctrl-\ are the system's.
    #expect(terminal.status.map { $0 == 0 || [SIGINT, SIGQUIT, signal].contains($0 & 0x7F) } == true, seed)
    let after = terminal.settings
    #expect(after.c_lflag == settings.c_lflag && after.c_iflag == settings.c_iflag, seed)
    #expect(after.c_oflag == settings.c_oflag, seed)
    let tail = String(decoding: terminal.tail, as: UTF8.self)
    for (mode, isOn) in [("?1049", false), ("?25", true), ("?2004", false)] {
      let last = tail.split(separator: "\u{1B}[").last { $0.hasPrefix(mode + "h") || $0.hasPrefix(mode + "l") }
      // A cursor that was never hidden need not be shown.
      #expect(last.map { $0.hasPrefix(mode + (isOn ? "h" : "l")) } ?? isOn, "\(mode), \(seed)")
    }
  }
}

/// What a broken line and a mad window manager send.
extension SeededRandom {
  /// Bytes of which half could be anything, and half begin or go on with a sequence, a paste or a
  /// word.
  fileprivate mutating func bytes() -> [UInt8] {
    (0..<Int.random(in: 1...8, using: &self)).flatMap { _ in
      let parts = [
        "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;", "5~", "A", "B", "\r", "\t", " ", "é漢",
      ]
      return Bool.random(using: &self)
        ? [UInt8.random(in: 0...255, using: &self)] : Array((parts.randomElement(using: &self) ?? "").utf8)
    }
  }

  fileprivate mutating func size() -> (columns: UInt16, rows: UInt16) {
    let extremes: [(UInt16, UInt16)] = [(1, 1), (2, 1), (1, 200), (500, 1), (500, 200), (40, 12), (80, 24)]
    if Bool.random(using: &self), let size = extremes.randomElement(using: &self) { return size }
    return (UInt16.random(in: 1...500, using: &self), UInt16.random(in: 1...200, using: &self))
  }
}
