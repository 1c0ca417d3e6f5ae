// SPDX-License-Identifier: EUPL-1.2

/// Who said that an answer helped.
public enum HelpedMark: String, Sendable {
  case asker
  case moderator
}
