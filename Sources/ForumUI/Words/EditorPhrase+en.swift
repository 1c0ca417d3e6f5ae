// SPDX-License-Identifier: EUPL-1.2

extension EditorPhrase {
  /// The text in English.
  var en: String {
    switch self {
    case .switchedOff: "The setting “editor” is off: no other program is opened here."
    case .noneNamed: "Which editor? Neither VISUAL nor EDITOR is set."
    case .noFile(let reason): "No file for the editor could be made: \(reason)."
    case .notFound(let editor): "There is no program \(editor)."
    case .failed(let editor, let status): "\(editor) ended with status \(status)."
    case .killed(let editor, let signal): "\(editor) was ended by signal \(signal)."
    case .notStarted(let editor, let reason): "\(editor) could not be started: \(reason)."
    case .taken(let key): "The text is as it was saved there; \(key) takes that back."
    case .unchanged: "The text is unchanged."
    case .recovered(let key): "The text is what it kept for recovery; \(key) takes that back."
    case .left(let path, let key):
      "What it keeps for recovery is in \(path)\(key.map { "; \($0) opens it again" } ?? "")"
    case .unusable: "What it saved is no text of a usable length; the text is unchanged."
    case .unusableKept(let path):
      "What it saved is no text of a usable length; the text is unchanged, and the file is kept: \(path)"
    case .gone: "The editor left no file; the text is unchanged."
    }
  }
}
