// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The rules of the house, in the order in which they are read.
///
/// Who changes what one of them asks of members raises `HouseRules.version`, so that everyone is asked again.
public enum HouseRule: CaseIterable, Phrasing, Sendable {
  case courtesy
  case citizens
  case openness
  case ownVoice
  case experience
  case quotation
  case traces
  case moderation
}

/// What stands around the house rules.
public enum HouseRulesPhrase: Phrasing {
  case title
  /// Over the rules, when a text waits for them.
  case before
  /// The text that waits is not posted.
  case notPosted
}
