// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why the board could not do what was asked; nothing was changed.
public enum StoreError: Error, Hashable, Sendable {
  /// No file stands at the path.
  case missing(path: String)
  /// The file is something else than a board.
  case notABoard(path: String)
  /// The board was made by a newer program.
  case newer(path: String, found: Int, known: Int)
  /// The file is damaged; SQLite's words.
  case damaged(path: String, detail: String)
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// The operating system does not allow it.
  case noPermission(path: String)
  /// A board stands at the path already.
  case exists(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The file was removed or replaced while the program ran.
  case gone(path: String)
  /// Other processes kept the board locked for too long.
  case busy(path: String)
  /// The permission table says no.
  case refused(Refusal)
  /// A field is not as it must be.
  case invalid(FieldProblem)
  /// There is no such thing, or this reader may not see it.
  case notFound(Reference)
  /// Somebody changed it after it was read for this edit.
  case changedSince(EditConflict)
  /// The operating system's user is not a member yet.
  case notAMember(login: String)
  /// SQLite is older than what the board needs; versions as SQLite writes them.
  case oldEngine(found: String, needed: String)
  /// Anything else SQLite reports; a defect of ours or of the machine.
  case engine(code: Int32, message: String)
}
