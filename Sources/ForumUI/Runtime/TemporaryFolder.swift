// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A new folder that only the user can enter.
public struct TemporaryFolder {
  /// Where it is.
  public let path: String

  /// Makes it in another folder; nil when that cannot be done, with the reason in `errno`.
  public init?(in place: String) {
    var template = Array("\(place)/raad-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// One that is there.
  init(at path: String) { self.path = path }

  /// The names of the files in it, sorted; none when it cannot be read.
  var files: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes it with the files in it; it holds no folders.
  public func remove() {
    for name in files { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
