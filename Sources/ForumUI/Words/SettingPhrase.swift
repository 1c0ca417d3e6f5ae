// SPDX-License-Identifier: EUPL-1.2

/// The texts about settings: help, `raad settings` and the page of settings take them from here.
public enum SettingPhrase: Phrasing {
  /// What a setting is for.
  case help(SettingName)
  /// The value it has when nothing else is said.
  case defaultValue(SettingValue)
  /// Without a value of its own: the locale decides.
  case byLocale
  /// Nobody said anything.
  case asItComes
  /// A line of the file says so.
  case fromLine(Int)
  /// How many problems there are besides the one that is told.
  case more(String, count: Int)
}
