// SPDX-License-Identifier: EUPL-1.2

/// Something on the board that a text or a command can name.
public enum Reference: Hashable, Sendable {
  /// `#12`
  case thread(Int)
  /// `#12.3`
  case post(PostReference)
  /// `tip:4`
  case tip(Int)
  /// `@sara`
  case member(String)
  /// `#open-data`
  case topic(TopicID)
  /// `~jan-oosterwoud`
  case network(NetworkID)
  /// `event:4`
  case event(Int)
  /// `poll:4`
  case poll(Int)
}
