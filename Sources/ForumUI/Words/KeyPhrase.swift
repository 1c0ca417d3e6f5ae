// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about commands: hint line, help, palette and the page of keys all take them from here.
public enum KeyPhrase: Phrasing {
  /// One or two words for the hint line.
  case hint(Command)
  /// Instead of the hint of posting, where something that exists is changed.
  case save
  /// Instead of the hint of posting, where a board is made.
  case create
  /// Instead of the hint of posting, where somebody becomes a member.
  case join
  /// Instead of the hint of asking, among stories.
  case tell
  /// Instead of the hint of editing, on what only has a name.
  case rename
  /// A line for the help: what the command does.
  case help(Command)
  /// The heading of a part of the help.
  case group(Command.Group)
}
