// SPDX-License-Identifier: EUPL-1.2

/// The texts about the keys of a text that is written.
enum EditingPhrase: Phrasing {
  case heading
  case help(EditingKey)
}
