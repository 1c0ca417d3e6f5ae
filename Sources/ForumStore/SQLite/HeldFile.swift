// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Synchronization

/// A board's file, opened before SQLite opens it: whose it is and what it is are asked of this
/// descriptor and not of whatever has the path a moment later.
///
/// When a process closes any descriptor of a file it loses all its locks on it, SQLite's too
/// (fcntl(2)). So a descriptor is closed only when no connection of this process has the file open
/// any more.
final class HeldFile {
  /// Marks a file as ours, in the place SQLite has for it ("Raad" in ASCII).
  static let applicationID: Int32 = 0x5261_6164

  /// The path without links, from the root: SQLite reads one that begins with `file:` as a URI, and
  /// this never does.
  let path: String
  /// Which file it is.
  let identity: FileIdentity
  /// The number of the user who owned it when it was opened.
  let owner: UInt32
  /// The number of the group that may read and write it like its owner; nil when none may.
  var group: UInt32? { status.st_mode & 0o060 == 0o060 ? status.st_gid : nil }
  private let status: stat
  private let descriptor: Int32
  private var isLocked = false

  private static let held = Mutex<[FileIdentity: (users: Int, descriptors: [Int32])]>([:])

  /// Opens the file at a path for reading; never waits, whatever has that name.
  /// - Throws: `missing`, `noPermission`, `notABoard` for what is no regular file.
  init(path: String) throws(StoreError) {
    guard let real = Self.resolved(path) else {
      throw errno == EACCES ? .noPermission(path: path) : .missing(path: path)
    }
    self.path = real
    var status = stat()
    guard stat(real, &status) == 0 else { throw .missing(path: path) }
    // Opening a device may do something.
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notABoard(path: path) }
    let descriptor = open(real, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing(path: path) : .noPermission(path: path) }
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notABoard(path: path)
    }
    self.descriptor = descriptor
    self.status = status
    identity = FileIdentity(status)
    owner = status.st_uid
    Self.held.withLock { held in
      held[identity, default: (0, [])].users += 1
      held[identity]?.descriptors.append(descriptor)
    }
  }

  deinit {
    Self.held.withLock { held in
      guard let users = held[identity]?.users, users <= 1 else {
        held[identity]?.users -= 1
        return
      }
      for descriptor in held.removeValue(forKey: identity)?.descriptors ?? [] { close(descriptor) }
    }
  }

  /// Keeps every other holder of the file, in this process or another, from doing the same until
  /// `unlock`, or until the process ends; whether it could. Has nothing to do with SQLite's locks,
  /// and keeps nobody from reading or writing.
  func lock() -> Bool {
    guard !isLocked, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return false }
    isLocked = true
    return true
  }

  /// Gives back what `lock` took.
  func unlock() {
    flock(descriptor, LOCK_UN)
    isLocked = false
  }

  /// Refuses anything that is not a board this program can open, from its first bytes alone, so
  /// that nothing is written.
  ///
  /// A file with two names is refused: processes that open it by different ones have a log each and
  /// do not see each other's locks.
  func judge(as path: String, known: Int) throws(StoreError) {
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &header, header.count, 0) == header.count,
      header.starts(with: Array("SQLite format 3\0".utf8)),
      Self.number(header[68..<72]) == Self.applicationID
    else { throw .notABoard(path: path) }
    let found = Int(Self.number(header[60..<64]))
    guard found <= known else { throw .newer(path: path, found: found, known: known) }
    guard status.st_nlink <= 1 else { throw .linked(path: path) }
    for suffix in BoardFile.companions {
      var log = stat()
      guard lstat(self.path + suffix, &log) == 0 else { continue }
      guard log.st_mode & S_IFMT == S_IFREG, log.st_nlink <= 1 else { throw .linked(path: path + suffix) }
    }
  }

  /// A path without links, from the root; nil when nothing stands there, with the reason in
  /// `errno`.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int32 {
    Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) })
  }
}
