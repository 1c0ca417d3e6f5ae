// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the frame around every screen.
public enum FramePhrase: Phrasing {
  case place(Place)
  case notices(Int)
  case unboundKey(String)
  case commandNotHere(String)
  case pasteNowhere
  case goToNumber
  case notAReference(String)
  case quitWithDraft
  case howToLeave
  case nothingToUndo
  case undone
  case yesKey
  case notDone
  case tooSmall
  case nothingFound
  /// A value after what it is.
  case named(String, String)
  case promptHint(Prompt.HintKind, isShort: Bool)
  case updatedElsewhere(Int)
}
