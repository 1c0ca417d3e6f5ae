// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The operating system's user.
enum Login {
  /// Who runs this process, as the board knows members.
  static var ofProcess: String {
    getpwuid(geteuid()).flatMap { String(validatingCString: $0.pointee.pw_name) } ?? String(geteuid())
  }
}
