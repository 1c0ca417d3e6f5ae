// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Writes a copy of the board as it is now to another file, which is itself a board: mode 0600,
  /// checked, on the disk when this returns. Others can read and write meanwhile; what they write
  /// after it began is not in it, nor is an import that is not whole then.
  ///
  /// Stewards only, and with `by` nil the owner of the board's file, who could copy it anyway. With
  /// `replacing` the copy takes the place of what stands there, once it is whole. `onProgress` is
  /// told of bytes done and all bytes.
  /// - Throws: `exists` when something stands there or the path leads to the board itself;
  ///   `damaged` when the copy is not sound; `diskFull`, `readOnly`, `noPermission`, `missing` of
  ///   the copy's folder.
  public func backUp(
    to path: String, replacing: Bool = false, by: MemberID?, onProgress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) {
    if let by { try allow(.backUpBoard, by: by) }
    try database.checkFile()
    let copy = BoardCopy(database: database, leavesArrivalOut: true, onProgress: onProgress)
    try copy.write(to: path, replacing: replacing)
  }
}
