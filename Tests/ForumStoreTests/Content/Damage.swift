// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Writes nonsense over a page of a file, counted from 1, of SQLite's usual size.
func damage(page: Int, of path: String) throws {
  let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
  try handle.seek(toOffset: UInt64(page - 1) * 4096)
  handle.write(Data(repeating: 0x5a, count: 4096))
  try handle.close()
}
