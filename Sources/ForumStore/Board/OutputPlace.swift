// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// What stands at a path that is to be written.
package enum OutputPlace: Equatable {
  /// Nothing.
  case free
  /// A file, or a link to one: the file or the link itself is replaced, never what a link leads to.
  case replaceable
  /// A device or a pipe, which is written as it is, never replaced.
  case stream
  /// What must not be written: a folder, or a device, a pipe or a link to one that another user put
  /// there.
  case barred(Int32)

  /// Looks.
  package init(_ path: String) {
    var named = stat()
    guard lstat(path, &named) == 0 else {
      self = errno == ENOENT ? .free : .barred(errno)
      return
    }
    var target = named
    if named.st_mode & S_IFMT == S_IFLNK, stat(path, &target) != 0 {
      self = .replaceable
      return
    }
    switch target.st_mode & S_IFMT {
    case S_IFREG: self = .replaceable
    case S_IFDIR: self = .barred(EISDIR)
    default: self = [named.st_uid, target.st_uid].allSatisfy(Self.isTrusted) ? .stream : .barred(EACCES)
    }
  }

  /// Whether another user may have put what has this name there, for others to use: it is theirs,
  /// in a folder where all may put something.
  package static func isPlanted(_ path: String) -> Bool {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    var named = stat()
    var folder = stat()
    guard lstat(String(path), &named) == 0, stat(NewFile.parts(of: String(path)).folder, &folder) == 0 else {
      return false
    }
    return folder.st_mode & 0o1002 != 0 && !isTrusted(named.st_uid)
  }

  private static func isTrusted(_ user: uid_t) -> Bool { user == 0 || user == geteuid() }
}

extension Store {
  /// Whether a path leads to the board's file or one of those SQLite keeps beside it, under
  /// whatever name, or is the name of one that is not there yet.
  package func isOwn(_ path: String) -> Bool { database.isOwn(path) }
}

extension Database {
  /// Whether a path leads to the file or one of those SQLite keeps beside it, or is the name of
  /// one.
  func isOwn(_ path: String) -> Bool {
    guard let held else { return false }
    let own = ([""] + BoardFile.companions).map { held.path + $0 }
    if let file = FileIdentity(path: path), own.contains(where: { FileIdentity(path: $0) == file }) { return true }
    let (folder, name) = NewFile.parts(of: path)
    let (ownFolder, ownName) = NewFile.parts(of: held.path)
    return ([""] + BoardFile.companions).contains { ownName + $0 == name }
      && FileIdentity(path: folder) == FileIdentity(path: ownFolder)
  }
}
