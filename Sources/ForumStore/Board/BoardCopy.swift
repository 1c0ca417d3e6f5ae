// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// Copies a board in use to another file: as it is at one moment, whole under its name or not
/// there, for its owner and the group that the board is for.
///
/// SQLite's online copy and not `VACUUM INTO`: it copies page after page, 4 MiB at a time, and so
/// can tell how far it is and be interrupted between. Both take about as long (290 MB: 0.4 and 0.5
/// s of processor time), and nobody waits for either: others' log grows while the moment is held,
/// that is all.
struct BoardCopy {
  /// The board.
  let database: Database
  /// Whether rows that break a rule of their table are copied as well: a board that is to be mended
  /// may hold some.
  var takesBrokenRows = false
  /// Whether what an import has written that is not whole is left out, so that a copy made beside
  /// one is a board like any other.
  var leavesArrivalOut = false
  /// Told of bytes done and all bytes.
  var onProgress: (Int, Int) -> Void = { _, _ in }

  /// Makes the copy and looks whether it is this board and sound.
  /// - Throws: `exists` when something stands there that must not be replaced, `notAFile` for a
  ///   folder, a device or a pipe, `noFolder` where no file can be; `damaged` when the copy is not
  ///   sound, which means that the board is not either.
  func write(to path: String, replacing: Bool = false) throws(StoreError) {
    let target = BoardFile(path: path)
    switch OutputPlace(path) {
    case .free: guard !database.isOwn(path) else { throw .exists(path: path) }
    case .replaceable: guard replacing, !database.isOwn(path) else { throw .exists(path: path) }
    // The folder says why when the file is made.
    case .barred(ENOTDIR), .barred(ENAMETOOLONG), .barred(ELOOP): throw .noFolder(path: path)
    case .barred(EACCES): throw .noPermission(path: path)
    case .stream, .barred: throw .notAFile(path: path)
    }
    try target.make(replacing: replacing, group: database.held?.group) { (file) throws(StoreError) in
      try check(file, against: try fill(file))
      if leavesArrivalOut { try takeArrivalBack(file) }
    }
  }

  /// Copies and closes; what the copy must say of itself.
  private func fill(_ file: BoardFile) throws(StoreError) -> [String] {
    let copy = try Database(path: file.path, mode: .existing)
    // Until it has its name nobody else can see it, and the disk is waited for once in the end.
    try copy.execute("PRAGMA synchronous = OFF")
    return try database.read { () throws(StoreError) in
      let marks = try Self.marks(of: database)
      let size = try database.number("PRAGMA page_size") ?? 4096
      try database.copyPages(to: copy) { done, all in onProgress(done * size, all * size) }
      return marks
    }
  }

  private func takeArrivalBack(_ file: BoardFile) throws(StoreError) {
    let copy = try Database(path: file.path, mode: .existing)
    try copy.execute("PRAGMA synchronous = OFF")
    try Store(database: copy).takeBack()
  }

  private func check(_ file: BoardFile, against marks: [String]) throws(StoreError) {
    let copy = try Database(path: file.path, mode: .existing)
    if takesBrokenRows { try copy.execute("PRAGMA ignore_check_constraints = ON") }
    let problem = try copy.first("PRAGMA quick_check(1)") { (row) throws(StoreError) in row.string(0) }
    guard problem == "ok" else { throw .damaged(path: file.path, detail: problem ?? "") }
    guard try Self.marks(of: copy) == marks else { throw .damaged(path: file.path, detail: "not the same board") }
  }

  /// What tells one board, and one moment of it, from another: name, begin, and the last number
  /// given in each table.
  private static func marks(of database: Database) throws(StoreError) -> [String] {
    try database.rows(
      """
      SELECT name || ' ' || created FROM board UNION ALL SELECT name || ' ' || seq FROM sqlite_sequence
      UNION ALL SELECT application_id FROM pragma_application_id UNION ALL SELECT user_version FROM pragma_user_version
      """
    ) { (row) throws(StoreError) in row.string(0) }
  }
}
