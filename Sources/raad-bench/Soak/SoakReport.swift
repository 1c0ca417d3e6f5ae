// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What the processes of a soak told, and what was found on the board afterwards.
struct SoakReport {
  /// A reply that the board has said it has.
  struct Write {
    var post: PostReference
    var token: String
  }

  /// All replies that were acknowledged.
  var writes: [Write] = []
  /// How long each took, in microseconds.
  var writeTimes: [Int] = []
  /// How long each look took, in microseconds.
  var readTimes: [Int] = []
  var backups = 0
  var kills = 0
  /// The largest the write-ahead log was, in bytes.
  var logBytes = 0
  var errors: [String] = []
  /// Acknowledged replies that are not on the board.
  var lost: [String] = []
  /// Rules that the board does not keep afterwards.
  var brokenRules: [String] = []

  /// Whether nothing went wrong.
  var isSound: Bool { faults == 0 }

  /// How many things went wrong.
  var faults: Int { errors.count + lost.count + brokenRules.count }

  /// Takes a line that a process told.
  mutating func take(_ line: Substring) {
    let words = line.split(separator: " ")
    switch words.first {
    case "w" where words.count == 4:
      guard case .post(let post)? = Reference(String(words[1])), let time = Int(words[3]) else {
        return errors.append(String(line))
      }
      writes.append(Write(post: post, token: String(words[2])))
      writeTimes.append(time)
    case "r" where words.count == 2: readTimes.append(Int(words[1]) ?? 0)
    case "b": backups += 1
    default: errors.append(String(line))
    }
  }

  /// The numbers, a line each.
  var lines: [String] {
    [
      "acknowledged writes   \(writes.count)  (\(Self.spread(writeTimes)))",
      "looks at the board    \(readTimes.count)  (\(Self.spread(readTimes)))",
      "backups               \(backups)",
      "processes killed      \(kills)",
      "largest log           \(logBytes / 1024) KiB",
      "errors                \(errors.count)",
      "writes lost           \(lost.count)",
      "broken rules          \(brokenRules.count)",
    ] + (errors.prefix(10) + lost.prefix(10) + brokenRules.prefix(10)).map { "  \($0)" }
  }

  private static func spread(_ times: [Int]) -> String {
    let sorted = times.sorted()
    guard let longest = sorted.last else { return "none" }
    return "median \(bound(of: 50, sorted)) ms, 99 % within \(bound(of: 99, sorted)) ms, longest \(longest / 1000) ms"
  }

  /// Milliseconds within which so many hundredths of the times lie, which rise.
  private static func bound(of share: Int, _ sorted: [Int]) -> Int {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * share / 100)] / 1000
  }

  /// The lines of the table.
  var figures: [Figure: Double] {
    [
      .soakFaults: Double(faults), .soakLooks: Double(Self.bound(of: 99, readTimes.sorted())),
      .soakWrites: Double(Self.bound(of: 99, writeTimes.sorted())),
    ]
  }
}
