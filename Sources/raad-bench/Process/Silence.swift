// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// `/dev/null`, for programs whose output nobody reads.
final class Silence {
  let descriptor: Int32

  init() throws {
    descriptor = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw Child.Failure(call: "open", code: errno) }
  }

  deinit { close(descriptor) }
}
