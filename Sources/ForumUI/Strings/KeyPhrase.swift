// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The names of commands.
public enum KeyPhrase: Phrasing {
  /// One or two words for the hint line.
  case hint(Command)

  private var name: String {
    switch self {
    case .hint(let command): command.rawValue
    }
  }

  /// The text in Dutch.
  public var nl: String { name }
  /// The text in French.
  public var fr: String { name }
  /// The text in German.
  public var de: String { name }
  /// The text in English.
  public var en: String { name }
}
