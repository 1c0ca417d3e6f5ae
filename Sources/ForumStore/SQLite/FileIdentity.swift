// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Which file a path leads to, so that a board that was removed or replaced is noticed.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The file at a path; nil when there is none or it cannot be looked at.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
