// SPDX-License-Identifier: EUPL-1.2

import Forum

extension World {
  /// The key that watches, then mutes, then neither.
  func cycleStance(of target: FollowTarget, from follow: Follow) -> [Effect] {
    [.perform(.stance(.next(after: follow.stance), target, from: follow.stance))]
  }

  /// The key that bookmarks, or takes the bookmark away.
  func toggleBookmark(_ target: FollowTarget, from follow: Follow) -> [Effect] {
    [.perform(.bookmark(!follow.isBookmarked, target))]
  }

  /// What is said once one of a member's own lists changed, or a thread was moderated: whatever of
  /// it is on the screen; nothing after other acts.
  func said(after act: Act) -> [Effect] {
    switch act {
    case .stance(let stance, let target, _): [.say(.done(reader(FollowPhrase(stance, target))))]
    case .bookmark(let isBookmarked, let target):
      [.say(.done(reader(FollowPhrase(isBookmarked: isBookmarked, target))))]
    case .saveSearch(let name, _): [.say(.done(reader(SearchPhrase.saved(name))))]
    case .lock, .hide, .pinThread:
      ModerationPhrase(act).map { [.say(.done(undoable($0, in: .everywhere)))] } ?? []
    default: []
    }
  }

  /// Asks under which name a query is to be kept.
  func askName(of query: Query, suggesting name: String = "") -> [Effect] {
    guard !query.terms.isEmpty else { return [.say(.refused(reader(SearchPhrase.nothingToSave)))] }
    return [.ask(.line(.searchName, reader(SearchPhrase.saveAs), text: name))]
  }

  /// The sign of a stance; a blank for none.
  func sign(_ stance: Stance?) -> String {
    switch stance {
    case nil: " "
    case .watch: sign(.watched)
    case .mute: sign(.muted)
    }
  }
}

extension Reader {
  /// How something is followed, in words.
  func words(for follow: Follow, isMuted: Bool = false) -> [String] {
    var states: [Query.State] = []
    if follow.stance == .watch { states.append(.watched) }
    if follow.stance == .mute || isMuted { states.append(.muted) }
    if follow.isBookmarked { states.append(.bookmarked) }
    return states.map { self(ValuePhrase.state($0)) }
  }
}
