// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the frame around every screen.
public enum FramePhrase: Phrasing {
  case place(Place)
  case notices(Int)
  /// A key without a meaning here, and the one that shows all.
  case unboundKey(String, help: [String])
  case commandNotHere(String)
  case pasteNowhere
  case goToNumber
  case whichAction
  case notAReference(String)
  case quitWithDraft
  case howToLeave(keys: [String])
  case nothingToUndo
  case undone(String)
  case notUndoable(String, instead: String?)
  case changedSince(String)
  case yesKey
  case notDone
  /// After the height of rows was changed for a visit.
  case rowsOf(lines: Int)
  case whichTheme
  case theme(ThemeName)
  case tooSmall
  case nothingFound
  /// A value after what it is.
  case named(String, String)
  case promptHint(Prompt.HintKind, isShort: Bool)
  /// How many came meanwhile, and the key that shows them; empty when there is none.
  case updatedElsewhere(Int, key: String)
}
