// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The memory of a process in MiB, from Linux's `/proc`.
struct ProcessMemory {
  /// All that is resident.
  let resident: Double
  /// What no other process shares.
  let own: Double

  init(of process: pid_t) {
    let rollup = Self.text("/proc/\(process)/smaps_rollup")
    resident = Self.sum(["Rss"], in: rollup)
    own = Self.sum(["Private_Clean", "Private_Dirty"], in: rollup)
  }

  private static func sum(_ names: [String], in text: String) -> Double {
    text.split(separator: "\n").reduce(0) { sum, line in
      let words = line.split(whereSeparator: { $0 == " " || $0 == ":" })
      guard words.count > 1, names.contains(String(words[0])), let kibibytes = Double(words[1]) else { return sum }
      return sum + kibibytes / 1024
    }
  }

  private static func text(_ path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }
}
