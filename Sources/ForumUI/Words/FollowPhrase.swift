// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is said when something is watched, muted or bookmarked; the text is its name, such as `#12` or `#open-data`.
public enum FollowPhrase: Phrasing {
  case watchesThread(String)
  case watchesTopic(String)
  case mutesThread(String)
  case mutesTopic(String)
  case neither(String)
  case bookmarked(String)
  case unbookmarked(String)
  /// Why a muted thread cannot be marked.
  case countsAsRead(String)
}

extension FollowPhrase {
  /// What is said of a stance that was taken, or given up with nil.
  public init(_ stance: Stance?, _ target: FollowTarget) {
    let name = target.reference.description
    self =
      switch (stance, target) {
      case (nil, _): .neither(name)
      case (.watch, .thread): .watchesThread(name)
      case (.watch, .topic): .watchesTopic(name)
      case (.mute, .thread): .mutesThread(name)
      case (.mute, .topic): .mutesTopic(name)
      }
  }

  /// What is said of a bookmark that was set or taken away.
  public init(isBookmarked: Bool, _ target: FollowTarget) {
    let name = target.reference.description
    self = isBookmarked ? .bookmarked(name) : .unbookmarked(name)
  }
}
