// SPDX-License-Identifier: EUPL-1.2

import Glibc

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

  /// What keeps this process from writing a file and its log; nil when nothing is known to.
  init?(file: String) {
    let folder = BoardFile(path: file).folder
    if faccessat(AT_FDCWD, file, W_OK, AT_EACCESS) != 0 {
      self = errno == EROFS ? .fileSystem : .file
    } else if faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) != 0 {
      self = errno == EROFS ? .fileSystem : .folder
    } else {
      return nil
    }
  }

  /// What a write is refused with.
  func error(path: String) -> StoreError { self == .fullDisk ? .diskFull(path: path) : .readOnly(path: path, self) }
}
