// SPDX-License-Identifier: EUPL-1.2

/// What a herd of sessions cost.
struct HerdReport {
  let seconds: Int
  var replies = 0
  /// Sessions that were there in the end.
  var alive = 0
  /// Nanoseconds of a processor for each session, and nanoseconds that passed.
  var worked: [Int64] = []
  var passed: Int64 = 0
  /// Memory of all sessions in MiB: what is shared counted once, and as often as it is shared.
  var shares = 0.0
  var resident = 0.0
  /// Milliseconds from a key to the first bytes of its frame.
  var keys: [Double] = []
  /// Sessions for which the key changed nothing.
  var unmoved = 0

  init(seconds: Int) { self.seconds = seconds }

  /// The share of one core that all sessions took.
  var share: Double { passed == 0 ? 0 : Double(worked.reduce(0, +)) / Double(passed) }

  /// The numbers, a line each, with the goals that hold for a thousand.
  var lines: [String] {
    let longest = keys.max() ?? 0
    let each = Double(max(alive, 1))
    let goals: [(String, Double, Double, String)] = [
      ("processor, all sessions", share * 100, 25, "% of a core"),
      ("memory, all sessions", shares, 5 * 1024, "MiB"),
      ("next key, the slowest", longest, 100, "ms"),
    ]
    return [
      "sessions                 \(alive)",
      "replies of others        \(replies)",
      "processor, a session     \(Self.text(share * 1000 / each)) ms a second",
      "memory, a session        \(Self.text(shares / each)) MiB, \(Self.text(resident / each)) resident",
      "next key, the median     \(Self.text(keys.isEmpty ? 0 : Timing.median(keys))) ms of \(keys.count); "
        + "\(unmoved) showed nothing new",
    ]
      + goals.map { name, value, goal, unit in
        let blank = String(repeating: " ", count: 25 - name.count)
        return
          "\(name)\(blank)\(Self.text(value)) \(unit), goal \(Self.text(goal))\(value > goal ? "  FALLS SHORT" : "")"
      }
  }

  /// Three digits.
  private static func text(_ value: Double) -> String {
    if value >= 100 { return "\(Int(value.rounded()))" }
    let scale = value >= 10 ? 10.0 : 100.0
    return "\((value * scale).rounded() / scale)"
  }
}
