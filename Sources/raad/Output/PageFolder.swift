// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Glibc

/// A folder of files that are for their owner only.
struct PageFolder {
  private let path: String

  /// A folder at a path, made when there is none. One that another user may have put there is not
  /// taken.
  init(_ path: String) throws(OutputError) {
    self.path = path
    guard mkdir(path, 0o700) != 0 else { return }
    guard errno == EEXIST else { throw OutputError(code: errno) }
    guard !OutputPlace.isPlanted(path) else { throw OutputError(code: EACCES) }
  }

  /// Writes a file; one of this name is replaced when the new one is whole.
  func write(_ text: String, name: String) throws(OutputError) {
    do throws(FileError) {
      let file = try NewFile(for: "\(path)/\(name)")
      let output = Output(descriptor: file.descriptor)
      do throws(OutputError) {
        try output.raw(text)
        try output.flush()
      } catch { throw FileError(error.code) }
      try file.place(replacing: true)
    } catch { throw OutputError(code: error.code) }
  }
}
