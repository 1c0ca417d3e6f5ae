// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FollowPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .watchesThread(let name): "Watching \(name): new posts in it are told"
    case .watchesTopic(let name): "Watching \(name): new threads with it are told"
    case .mutesThread(let name): "Muted \(name): nothing in it is told, all of it counts as read"
    case .mutesTopic(let name): "Muted \(name): threads with it are not told and count as read"
    case .neither(let name): "\(name) is no longer watched or muted"
    case .bookmarked(let name): "\(name) is among the bookmarks in Me"
    case .unbookmarked(let name): "\(name) is no longer bookmarked"
    case .countsAsRead(let name): "\(name) is muted and counts as read"
    }
  }
}
