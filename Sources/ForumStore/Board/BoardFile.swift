// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// A board's file before SQLite sees it: whether it is there, ours, readable, and how a new one comes to stand whole.
struct BoardFile {
  /// What SQLite keeps beside a file.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Where it stands.
  let path: String

  /// Refuses anything that is not a board this program can open, from its first bytes alone, so that nothing is written.
  func check(known: Int) throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == EACCES ? .noPermission(path: path) : .missing(path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notABoard(path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing(path: path) : .noPermission(path: path) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &header, header.count, 0) == header.count,
      header.starts(with: Array("SQLite format 3\0".utf8)),
      number(header[68..<72]) == Migration.applicationID
    else { throw .notABoard(path: path) }
    let found = Int(number(header[60..<64]))
    guard found <= known else { throw .newer(path: path, found: found, known: known) }
    guard access(path, W_OK) == 0, access(folder, W_OK | X_OK) == 0 else { throw .readOnly(path: path) }
  }

  /// Makes the folders above it that are missing, for the owner only.
  func makeFolders() throws(StoreError) {
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      guard mkdir(made, 0o700) != 0 else { continue }
      // A folder that stands may be told as anything, on a file system that cannot be written for one.
      let reason = errno
      var status = stat()
      guard stat(made, &status) != 0 else { continue }
      throw creationError(reason)
    }
  }

  /// Makes an empty file for the owner only, under a name that no other process takes.
  func makePrivate() throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw creationError() }
    // The process's mask may have taken bits away, never added any.
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  /// Gives the finished file its real name; unless `replacing`, only when nothing stands there.
  func move(to target: BoardFile, replacing: Bool = false) throws(StoreError) {
    // A log that an earlier file of this name left behind would be taken for this one's.
    if replacing || !target.exists { for suffix in Self.companions { unlink(target.path + suffix) } }
    if replacing {
      guard rename(path, target.path) == 0 else { throw target.creationError() }
    } else if link(path, target.path) == 0 {
      unlink(path)
    } else {
      switch errno {
      case EEXIST: throw .exists(path: target.path)
      case EPERM, ENOTSUP, ENOSYS, EMLINK:
        // A file system without hard links.
        guard !target.exists else { throw .exists(path: target.path) }
        guard rename(path, target.path) == 0 else { throw target.creationError() }
      default: throw target.creationError()
      }
    }
    target.syncFolder()
  }

  /// Whether anything stands at the path, a dangling link too.
  var exists: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Removes the file and what SQLite keeps beside it.
  func remove() {
    for suffix in [""] + Self.companions { unlink(path + suffix) }
  }

  /// The path of the folder it stands in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A file in the same folder with another name, for the time of making the board.
  var beingMade: BoardFile {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    return BoardFile(path: "\(folder)/.\(name).new-\(getpid())")
  }

  /// The first free name of those that say what a copy beside the board is for: `FILE.LABEL.bak`, `FILE.LABEL.2.bak`.
  func copy(for label: String) -> BoardFile {
    var copy = BoardFile(path: "\(path).\(label).bak")
    var attempt = 1
    while copy.exists {
      attempt += 1
      copy = BoardFile(path: "\(path).\(label).\(attempt).bak")
    }
    return copy
  }

  /// Waits until the disk has the file.
  func sync() throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw creationError() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw creationError() }
  }

  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func creationError(_ reason: Int32 = errno) -> StoreError {
    switch reason {
    case EEXIST, EISDIR: .exists(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing(path: path)
    default: .engine(code: reason, message: String(cString: strerror(reason)))
    }
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int32 {
    Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) })
  }
}
