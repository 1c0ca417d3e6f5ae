// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// A text that the user's own editor made where there is no screen.
public enum OutsideText {
  /// What an editor makes of a text; nil when it did not start, failed, or left nothing that is
  /// text.
  ///
  /// - Parameters:
  ///   - editor: the command, with arguments of its own if it has any.
  ///   - folder: where the file stands meanwhile, in a folder of its own.
  public static func edit(_ text: String, with editor: String, in folder: String) -> String? {
    guard let file = TextFile(text, in: folder) else { return nil }
    defer { file.remove() }
    guard OutsideCommand(editor, on: file.path).run() == .exited(0), case .text(let edited) = file.read() else {
      return nil
    }
    return edited
  }
}
