// SPDX-License-Identifier: EUPL-1.2

import Glibc

extension WriteObstacle {
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
