// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The full screen ended by a signal: all was kept and the terminal restored before this is thrown.
struct Interruption: Error, Hashable {
  var signal: Int32

  /// Ends the process as the signal would have, so that whoever waits for it learns why.
  func end() -> Never {
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
    exit(128 + signal)
  }
}
