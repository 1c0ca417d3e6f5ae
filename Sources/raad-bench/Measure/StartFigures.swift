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

  /// Milliseconds that the calendar of all that is to come takes, from the start of the process to its end.
  static func calendar(of program: String, board: String, times: Int = 15) throws -> Double {
    let environment = ["LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "RAAD_BOARD": board]
    let taken = try (0..<times).map { _ in try run([program, "agenda", "--ics"], environment: environment) }
    return Timing.median(taken)
  }

  private static func run(_ words: [String], environment: [String: String] = [:]) throws -> Double {
    let terminal = try Silence()
    let start = Clock.now
    let child = try Child(words, environment: environment, streams: [terminal.descriptor, terminal.descriptor])
    child.wait()
    return Clock.milliseconds(since: start)
  }
}
