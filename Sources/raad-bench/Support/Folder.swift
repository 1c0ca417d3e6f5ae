// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// What lies in a folder.
enum Folder {
  /// Removes the files whose names begin so.
  static func removeFiles(in folder: String, named beginning: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(beginning) { unlink("\(folder)/\(name)") }
    }
  }
}
