// SPDX-License-Identifier: EUPL-1.2

/// What the full screen costs, measured through a terminal.
struct ScreenFigures {
  /// The program.
  let program: String
  let board: String
  /// The number of the longest thread, and a word to search.
  let longest: Int
  let word: String

  private var environment: [String: String] {
    ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "HOME": "/nonexistent", "RAAD_BOARD": board]
  }

  /// What is typed between the figures, and what is measured: keys as a terminal sends them.
  /// The list starts at its head, since each visit begins where the last one ended.
  private var script: [(keys: String, figure: Figure?)] {
    let pageDown = "\u{1b}[6~"
    return [
      ("2", nil), ("g", nil), ("j", .move), (pageDown, nil), (pageDown, .page), ("f", nil), ("\r", nil),
      ("\r", .filter), ("F", nil), ("g", nil), ("\r", .open), ("q", nil), ("#\(longest)", nil), ("\r", .openLongest),
      ("q", nil), ("/\(word)", nil),
      ("\r", .find),
    ]
  }

  /// Of which keys the bytes are told.
  private static let bytes: [Figure: Figure] = [
    .move: .moveBytes, .page: .pageBytes, .filter: .filterBytes, .open: .openBytes, .find: .findBytes,
  ]

  /// Measures so many times.
  func measure(times: Int = 7) throws -> [Figure: Double] {
    var taken: [Figure: [Double]] = [:]
    for _ in 0..<times {
      let terminal = try PseudoTerminal([program, "--language", "en"], environment: environment)
      taken[.firstScreen, default: []].append(terminal.firstScreen().milliseconds)
      let second = try PseudoTerminal([program, "--language", "en"], environment: environment)
      _ = second.firstScreen()
      taken[.resident, default: []].append(ProcessMemory(of: terminal.child.id).resident)
      taken[.own, default: []].append(ProcessMemory(of: second.child.id).own)
      second.end()
      for (keys, figure) in script {
        let reaction = terminal.type(keys)
        guard let figure else { continue }
        taken[figure, default: []].append(reaction.milliseconds)
        if let bytes = Self.bytes[figure] { taken[bytes, default: []].append(Double(reaction.bytes)) }
      }
      terminal.end()
    }
    return taken.mapValues(Timing.median)
  }
}
