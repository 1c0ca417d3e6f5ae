// SPDX-License-Identifier: EUPL-1.2

/// What a line of an exchange file brings, by the word in its field `type`.
public enum ItemKind: String, CaseIterable, Sendable {
  case topic
  case organisation
  case member
  case thread
  case post
  case tip
  case network
  case event
  case poll
}
