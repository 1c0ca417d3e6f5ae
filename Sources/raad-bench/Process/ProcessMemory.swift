// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The memory of a process in MiB, from Linux's `/proc`.
struct ProcessMemory {
  /// All that is resident.
  let resident: Double
  /// The same with what others have as well divided among all (`Pss`): the sum over processes is what they take.
  let share: Double
  /// What no other process shares.
  let own: Double

  init(of process: pid_t) {
    let rollup = ProcFile.text("/proc/\(process)/smaps_rollup")
    resident = Self.sum(["Rss"], in: rollup)
    share = Self.sum(["Pss"], in: rollup)
    own = Self.sum(["Private_Clean", "Private_Dirty"], in: rollup)
  }

  private static func sum(_ names: [String], in text: String) -> Double {
    text.split(separator: "\n").reduce(0) { sum, line in
      let words = line.split(whereSeparator: { $0 == " " || $0 == ":" })
      guard words.count > 1, names.contains(String(words[0])), let kibibytes = Double(words[1]) else { return sum }
      return sum + kibibytes / 1024
    }
  }
}
