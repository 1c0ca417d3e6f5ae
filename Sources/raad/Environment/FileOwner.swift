// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Whose a file is.
enum FileOwner {
  /// The number of the user who owns a file; nil when there is none.
  static func id(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_uid : nil
  }
}
