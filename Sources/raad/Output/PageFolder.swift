// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A folder of files that are for their owner only.
struct PageFolder {
  private let path: String

  /// A folder at a path, made when there is none.
  init(_ path: String) throws(OutputError) {
    self.path = path
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw OutputError(code: errno) }
  }

  /// Writes a file; one of this name is replaced when the new one is whole.
  func write(_ text: String, name: String) throws(OutputError) {
    let temporary = "\(path)/.\(name).new-\(getpid())"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw OutputError(code: errno) }
    do throws(OutputError) {
      defer { close(descriptor) }
      let output = Output(descriptor: descriptor)
      try output.raw(text)
      try output.flush()
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, "\(path)/\(name)") == 0 else {
      let code = errno
      unlink(temporary)
      throw OutputError(code: code)
    }
  }
}
