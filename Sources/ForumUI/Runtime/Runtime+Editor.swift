// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc
import Terminal

extension Runtime {
  /// Has the user's editor change a text, and says what came of it.
  ///
  /// Whatever the editor saved is taken, also when it failed afterwards: what is taken can be
  /// undone in the form. What cannot be taken goes to a file of its own. What an editor that did
  /// not end by itself keeps for recovery is taken when it is the only text; else it stays where it
  /// is, and the editor gets the same file again as long as the text is the same, so that it finds
  /// what it kept. Once it saved a text from there nothing is left.
  ///
  /// - Parameter run: gives the terminal to a command with a file as its last argument.
  mutating func edit(_ text: String, _ run: (_ command: String, _ path: String) -> OutsideEnding) -> [Effect] {
    let reader = app.world.reader
    guard app.world.settings.allowsEditor else { return [.say(.refused(reader(EditorPhrase.switchedOff)))] }
    guard let editor = services.editor else { return [.say(.refused(reader(EditorPhrase.noneNamed)))] }
    let reopened = self.ending.leftByEditor.lazy.compactMap { TextFile(leftIn: $0, with: text) }.first
    guard let file = reopened ?? TextFile(text, in: services.temporaryFolder) else {
      return [.say(.refused(reader(EditorPhrase.noFile(String(cString: strerror(errno))))))]
    }
    let ending = run(editor, file.path)
    let failure = failure(of: editor, ending)
    let leftOvers = failure == nil && reopened == nil ? [] : file.leftOvers()
    var isLeft = !leftOvers.isEmpty
    defer { if !isLeft { file.remove() } }
    let said: EditorPhrase
    let undoKey = reader.keyCap(Key(.character("_"), .control))
    var effects: [Effect] = []
    switch file.read() {
    case .text(let edited) where edited == text:
      if case .text(let recovered)? = leftOvers.first, leftOvers.count == 1, !recovered.contains("\0") {
        isLeft = false
        said = recovered == text ? .unchanged : .recovered(undo: undoKey)
        if recovered != text { effects = app.deliver(.answered(.editOutside, .text(recovered))) ?? [] }
      } else {
        said = .unchanged
      }
    case .text(let edited):
      if failure == nil { isLeft = false }
      said = .taken(undo: undoKey)
      effects = app.deliver(.answered(.editOutside, .text(edited))) ?? []
    case .unusable(let bytes):
      guard let path = services.rescue.keep(bytes, at: reader.now) else {
        return [.say(.refused([failure, .unusable].compactMap { $0.map { reader($0) } }.joined(separator: " ")))]
      }
      said = .unusableKept(path)
    case .missing: said = .gone
    }
    self.ending.leftByEditor.removeAll { $0 == file.folderPath }
    if isLeft { self.ending.leftByEditor.append(file.folderPath) }
    let isWhole = failure == nil && said.isGood
    let again = said.isGood ? app.world.key(.editOutside, in: .form) : nil
    let left = isLeft ? EditorPhrase.left(file.folderPath, again: again) : nil
    // That the text is unchanged is seen, and the sentence is long.
    let sentence = [failure, left != nil && said == .unchanged ? nil : said, left].compactMap { $0.map { reader($0) } }
      .joined(separator: " ")
    return effects + [.say(isWhole ? .done(sentence) : .refused(sentence))]
  }

  /// More columns of its command say nothing more.
  private static let longestCommand = 30

  /// What went wrong with the editor itself; nil when nothing did.
  private func failure(of editor: String, _ ending: OutsideEnding) -> EditorPhrase? {
    let editor = DisplayText.truncated(DisplayText.sanitised(editor), to: Self.longestCommand)
    return switch ending {
    case .exited(0): nil
    case .exited(127): .notFound(editor)
    // What a shell says of a command that a signal ended (POSIX 2.8.2).
    case .exited(let status) where status > 128: .killed(editor, signal: Int(status) - 128)
    case .exited(let status): .failed(editor, status: Int(status))
    case .killed(let signal): .killed(editor, signal: Int(signal))
    case .notStarted(let reason): .notStarted(editor, reason)
    }
  }
}
