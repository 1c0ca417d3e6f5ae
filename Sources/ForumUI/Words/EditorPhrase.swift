// SPDX-License-Identifier: EUPL-1.2

/// What is said about the user's own editor.
enum EditorPhrase: Phrasing, Equatable {
  case switchedOff
  case noneNamed
  case noFile(String)
  /// What went wrong with it.
  case notFound(String)
  case failed(String, status: Int)
  case killed(String, signal: Int)
  case notStarted(String, String)
  /// What became of the text.
  case taken(undo: String)
  case unchanged
  /// It is what the editor kept for recovery.
  case recovered(undo: String)
  /// The folder with what the editor keeps for recovery, and the key that opens it again.
  case left(String, again: String?)
  case unusable
  case unusableKept(String)
  case gone

  /// Whether the text came back as it should.
  var isGood: Bool {
    switch self {
    case .taken, .unchanged, .recovered: true
    default: false
    }
  }
}
