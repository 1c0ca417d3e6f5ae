// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension World {
  /// The key of a command in a context as it stands on the reader's keyboard, for hints and texts;
  /// nil where the command has none.
  func key(_ command: Command, in context: KeyContext) -> String? {
    keymap.keys(for: command, in: context).first.map { reader.keyCap($0) }
  }

  /// A text, and what keys do about it as far as there are such keys.
  func text(_ phrase: some Phrasing, _ hints: (any Phrasing)?...) -> String {
    ([phrase] + hints.compactMap { $0 }).map { $0.text(in: reader.language) }.joined(separator: " ")
  }

  /// What was done, and the key that takes it back where there is one.
  func undoable(_ done: some Phrasing, in context: KeyContext) -> String {
    guard let key = self.key(.undo, in: context) else { return reader(done) }
    return reader(FramePhrase.undoable(reader(done), key: key))
  }
}
