// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc

/// Keeps a text that the board could not take, so that not a word is lost when the disk is full or
/// the board is gone.
struct Rescue {
  /// The user's own folders, made where they are missing, in the order in which they are tried.
  let folders: [String]
  /// The folder for temporary files, where a new folder is made when no other takes the text: one
  /// of a known name may be somebody else's there.
  let temporaryFolder: String

  /// Writes what was typed to a new file that only its owner reads; its path, or nil when no folder
  /// takes it.
  func keep(_ draft: Draft, at now: Timestamp) -> String? {
    let text = draft.fields.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { "\($0.key):\n\($0.value)\n" }.joined(separator: "\n")
    return keep(Array(text.utf8), at: now)
  }

  /// Writes bytes to a new file that only its owner reads; its path, or nil when no folder takes
  /// it.
  func keep(_ bytes: [UInt8], at now: Timestamp) -> String? {
    for folder in folders where isOwn(folder) {
      if let path = write(bytes, in: folder, at: now) { return path }
    }
    guard let folder = TemporaryFolder(in: temporaryFolder) else { return nil }
    if let path = write(bytes, in: folder.path, at: now) { return path }
    folder.remove()
    return nil
  }

  /// Whether a folder is there, or could be made, and is this user's, with nobody else to write in
  /// it.
  private func isOwn(_ folder: String) -> Bool {
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      // Folders that are there already say so; a real obstacle shows below.
      _ = mkdir(made, 0o700)
    }
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
      && status.st_mode & 0o002 == 0
  }

  private func write(_ bytes: [UInt8], in folder: String, at now: Timestamp) -> String? {
    for attempt in 0..<100 {
      let path = "\(folder)/draft-\(now.seconds)-\(attempt).txt"
      do throws(FileError) {
        let file = try NewFile(for: path)
        guard writeAll(bytes[...], to: file.descriptor) == nil else { return nil }
        try file.place(replacing: false)
        return path
      } catch {
        guard error.code == EEXIST else { return nil }
      }
    }
    return nil
  }
}
