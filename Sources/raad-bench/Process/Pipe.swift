// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A pipe whose ends only go to a child that is given them.
final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Child.Failure(call: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  /// Closes the end that is written to, so that the other side sees the end when all have done so.
  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Waits for a byte; nil at the end.
  func readByte() -> UInt8? {
    var byte: UInt8 = 0
    return read(reading, &byte, 1) == 1 ? byte : nil
  }
}
