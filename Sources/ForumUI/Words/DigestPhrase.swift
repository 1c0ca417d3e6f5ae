// SPDX-License-Identifier: EUPL-1.2

/// The texts of a digest.
public enum DigestPhrase: Phrasing {
  /// Since when, as a date and time.
  case since(String)
  case newThreads(Int)
  case newTips(Int)
  case wholeBoard
}
