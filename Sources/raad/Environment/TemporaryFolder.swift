// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A new folder that only the user can enter.
struct TemporaryFolder {
  let path: String

  /// Makes it where `TMPDIR` says, else in `/tmp`.
  init() throws(OutputError) {
    let place = getenv("TMPDIR").flatMap { String(validatingCString: $0) } ?? ""
    var template = Array("\(place.hasPrefix("/") ? place : "/tmp")/raad-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw OutputError(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with the files in it; it holds no folders.
  func remove() {
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { unlink("\(path)/\(name)") }
    }
    rmdir(path)
  }
}
