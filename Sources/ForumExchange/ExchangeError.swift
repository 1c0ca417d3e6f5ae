// SPDX-License-Identifier: EUPL-1.2

import ForumStore

/// Why an import or export could not be done at all; nothing was changed.
public enum ExchangeError: Error, Hashable, Sendable {
  /// The board's own reason.
  case store(StoreError)
  /// The file cannot be read; the operating system's error number.
  case unreadable(path: String, code: Int32)
  /// The file is no text: a NUL stands among its first bytes.
  case notText(path: String)
  /// The file changed while it was being read.
  case changed(path: String)
  /// The file cannot be written; the operating system's error number. No half file is left.
  case unwritable(path: String, code: Int32)
  /// The export would replace the board itself, or the import read it.
  case isTheBoard(path: String)
  /// The file holds nothing.
  case empty(path: String)
  /// The first line is no object `{"type":"board","format":1,…}`.
  case notAnExchange(path: String, line: Int, problem: LineProblem)
  /// The file does not begin as a mailbox does, with a line "From …".
  case notAMailbox(path: String)
  /// The format has a number that this program does not know.
  case unknownFormat(path: String, found: Int)
}
