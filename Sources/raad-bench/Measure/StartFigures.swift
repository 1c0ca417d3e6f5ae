// SPDX-License-Identifier: EUPL-1.2

/// What starting the program costs.
enum StartFigures {
  /// Milliseconds that `raad --version` takes beyond an empty program, from the start of the
  /// process to its end.
  static func version(of program: String, empty: String, times: Int = 60) throws -> Double {
    var (ours, others): ([Double], [Double]) = ([], [])
    // In turns, so that whatever else the machine does meets both.
    for _ in 0..<times {
      others.append(try run([empty]))
      ours.append(try run([program, "--version"]))
    }
    return Timing.median(ours) - Timing.median(others)
  }

  private static func run(_ words: [String]) throws -> Double {
    let terminal = try Silence()
    let start = Clock.now
    let child = try Child(words, environment: [:], streams: [terminal.descriptor, terminal.descriptor])
    child.wait()
    return Clock.milliseconds(since: start)
  }
}
