// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about commands: hint line, help, palette and the page of keys all take them from here.
public enum KeyPhrase: Phrasing {
  /// One or two words for the hint line.
  case hint(Command)
  /// A line for the help: what the command does.
  case help(Command)
  /// The heading of a part of the help.
  case group(Command.Group)
}
