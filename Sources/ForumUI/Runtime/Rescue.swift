// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// Keeps a text that the board could not take, so that not a word is lost when the disk is full or the board is gone.
struct Rescue {
  /// Where to try, in this order.
  let folders: [String]

  /// Writes what was typed to a new file that only its owner reads; its path, or nil when no folder takes it.
  func keep(_ draft: Draft, at now: Timestamp) -> String? {
    let text = draft.fields.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { "\($0.key):\n\($0.value)\n" }.joined(separator: "\n")
    return keep(Array(text.utf8), at: now)
  }

  /// Writes bytes to a new file that only its owner reads; its path, or nil when no folder takes it.
  func keep(_ bytes: [UInt8], at now: Timestamp) -> String? {
    for folder in folders {
      for attempt in 0..<100 {
        let path = "\(folder)/draft-\(now.seconds)-\(attempt).txt"
        switch write(bytes, to: path, in: folder) {
        case .written: return path
        case .exists: continue
        case .failed: break
        }
        break
      }
    }
    return nil
  }

  private enum Result {
    case written
    case exists
    case failed
  }

  private func write(_ bytes: [UInt8], to path: String, in folder: String) -> Result {
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      // Folders that are there already say so; a real obstacle shows when the file is made.
      _ = mkdir(made, 0o700)
    }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return errno == EEXIST ? .exists : .failed }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty && fsync(file) == 0
    close(file)
    guard isWhole else {
      unlink(path)
      return .failed
    }
    return .written
  }
}
