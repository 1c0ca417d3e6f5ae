// SPDX-License-Identifier: EUPL-1.2

/// What `raad help` explains besides the commands.
enum HelpTopic: String, CaseIterable, Sendable {
  /// The keys in force on the screen.
  case keys
  /// The language of queries.
  case query
}
