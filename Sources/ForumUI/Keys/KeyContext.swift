// SPDX-License-Identifier: EUPL-1.2

/// Where a key is pressed; a key without a meaning there has the one of `everywhere`.
public enum KeyContext: String, CaseIterable, Sendable {
  case everywhere
  case list
  case thread
  case tips
  case people
  case topics
  case me
  case form
  case help
}
