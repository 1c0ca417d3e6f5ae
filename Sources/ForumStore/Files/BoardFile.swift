// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A board's file before SQLite sees it: whether it is there, and how a new one comes to stand
/// whole.
struct BoardFile {
  /// What SQLite keeps beside a file.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Where it stands.
  let path: String

  /// Makes the folders above it that are missing, for the owner only; the one it stands in for a
  /// group as well.
  /// - Throws: `notShared` when that folder is not one of the group.
  func makeFolders(for group: FileGroup? = nil) throws(StoreError) {
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      guard mkdir(made, 0o700) != 0 else {
        if let group, made == folder + "/", !group.take(folder: folder) { throw error(errno) }
        continue
      }
      // A folder that stands may be told as anything, on a file system that cannot be written for
      // one.
      let reason = errno
      var status = stat()
      guard stat(made, &status) != 0 else { continue }
      throw error(reason)
    }
    if let group, !group.owns(folder: folder) { throw .notShared(path: folder, group: group.name) }
  }

  /// Makes the file under another name, has it filled there, and gives it its name once it is
  /// whole: unless `replacing`, only when nothing has it. It is for its owner alone, and for a
  /// group that is given as far as the owner may give it to that; `isShared` says whether it must
  /// be.
  func make(
    replacing: Bool = false, group: UInt32? = nil, isShared: Bool = false,
    fill: (BoardFile) throws(StoreError) -> Void
  ) throws(StoreError) {
    let file: NewFile
    do { file = try NewFile(for: path) } catch { throw self.error(error.code) }
    if let group {
      do { try file.share(with: group) } catch { if isShared { throw self.error(error.code) } }
    }
    let beingMade = BoardFile(path: file.temporaryPath)
    defer { beingMade.removeCompanions() }
    do { try fill(beingMade) } catch { throw error.naming(path, for: beingMade.path) }
    // A log that an earlier file of this name left behind would be taken for this one's.
    if replacing || !exists { removeCompanions() }
    do { try file.place(replacing: replacing) } catch { throw self.error(error.code) }
  }

  /// Makes it, empty.
  func makeEmpty() throws(StoreError) { try make { (_) throws(StoreError) in } }

  /// Whether anything stands at the path, a dangling link too.
  var exists: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The path of the folder it stands in.
  var folder: String { NewFile.parts(of: path).folder }

  /// The first free name of those that say what a copy beside the board is for: `FILE.LABEL.bak`,
  /// `FILE.LABEL.2.bak`.
  func copy(for label: String) -> BoardFile {
    var copy = BoardFile(path: "\(path).\(label).bak")
    var attempt = 1
    while copy.exists {
      attempt += 1
      copy = BoardFile(path: "\(path).\(label).\(attempt).bak")
    }
    return copy
  }

  private func removeCompanions() {
    for suffix in Self.companions { unlink(path + suffix) }
  }

  private func error(_ reason: Int32) -> StoreError {
    switch reason {
    case EEXIST: .exists(path: path)
    case EISDIR: .notAFile(path: path)
    case EROFS: .readOnly(path: path, .fileSystem)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .noFolder(path: path)
    default: .diskError(path: path, code: reason, message: String(cString: strerror(reason)))
    }
  }
}
