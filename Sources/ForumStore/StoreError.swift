// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why the board could not do what was asked; nothing was changed.
public enum StoreError: Error, Hashable, Sendable {
  /// No file stands at the path.
  case missing(path: String)
  /// The file is something else than a board.
  case notABoard(path: String)
  /// The board was made by a newer program.
  case newer(path: String, found: Int, known: Int)
  /// The file is damaged; SQLite's words.
  case damaged(path: String, detail: String)
  /// The file can be read and not be written, and why.
  case readOnly(path: String, WriteObstacle)
  /// The operating system does not allow it.
  case noPermission(path: String)
  /// A board stands at the path already.
  case exists(path: String)
  /// A file cannot be made there: its folder is not there, or its name is too long.
  case noFolder(path: String)
  /// What stands there is a folder, a device or a pipe, and is not replaced.
  case notAFile(path: String)
  /// The folder does not hand its group on to what is made in it, so that a board in it cannot be a
  /// group's.
  case notShared(path: String, group: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The file was removed or replaced while the program ran.
  case gone(path: String)
  /// The file's log was removed or replaced while the program ran.
  case logGone(path: String)
  /// The file or a part of its log has another name too, or is a link itself, so that its log
  /// cannot be relied on.
  case linked(path: String)
  /// The disk or the way to it fails; SQLite's code and the operating system's words.
  case diskError(path: String, code: Int32, message: String)
  /// Other processes kept the board locked for too long.
  case busy(path: String)
  /// Another import into the board is under way, or this one was taken back by somebody meanwhile.
  case importing(path: String)
  /// The permission table says no.
  case refused(Refusal)
  /// A field is not as it must be.
  case invalid(FieldProblem)
  /// There is no such thing, or this reader may not see it.
  case notFound(Reference)
  /// A key, code or certificate does not do what it is shown for.
  case door(DoorProblem)
  /// Somebody changed it after it was read for this edit.
  case changedSince(EditConflict)
  /// The operating system's user is not a member yet.
  case notAMember(login: String)
  /// SQLite is older than what the board needs; versions as SQLite writes them.
  case oldEngine(found: String, needed: String)
  /// Anything else SQLite reports; a defect of ours or of the machine.
  case engine(code: Int32, message: String)
}

extension StoreError {
  /// The same of another path, where it is about one that nobody knows.
  func naming(_ path: String, for temporary: String) -> StoreError {
    switch self {
    case .diskFull(temporary): .diskFull(path: path)
    case .damaged(temporary, let detail): .damaged(path: path, detail: detail)
    case .readOnly(temporary, let obstacle): .readOnly(path: path, obstacle)
    case .noPermission(temporary): .noPermission(path: path)
    case .gone(temporary), .missing(temporary): .gone(path: path)
    case .diskError(temporary, let code, let message): .diskError(path: path, code: code, message: message)
    default: self
    }
  }
}

/// Why a board can be read and not be written.
public enum WriteObstacle: Hashable, Sendable, CaseIterable {
  /// This user may not write the file.
  case file
  /// This user may not write the folder, in which the log must stand.
  case folder
  /// The file system is mounted for reading.
  case fileSystem
  /// There is no room on the disk.
  case fullDisk
}
