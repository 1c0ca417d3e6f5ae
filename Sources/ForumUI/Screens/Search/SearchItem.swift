// SPDX-License-Identifier: EUPL-1.2

import Forum

/// One thing that was found.
enum SearchItem: Equatable, Sendable {
  case thread(SearchResults.Hit)
  case tip(Tip)
  case member(MemberEntry)

  /// All that was found: threads, then tips, then members.
  static func all(_ results: SearchResults) -> [SearchItem] {
    results.threads.map { .thread($0) } + results.tips.map { .tip($0) } + results.members.map { .member($0) }
  }

  /// What it is called.
  var reference: Reference {
    switch self {
    case .thread(let hit): hit.network.map { .network($0) } ?? Reference(naming: hit.post)
    case .tip(let tip): .tip(tip.number)
    case .member(let entry): .member(entry.brief.handle)
    }
  }

  /// The screen that shows it with what was searched for marked; a thread at the post that matches.
  func screen(marking words: WordMatcher) -> Screen {
    switch self {
    case .thread(let hit) where hit.network != nil: Screen(NetworkPageState(hit.network ?? NetworkID("")))
    case .thread(let hit):
      Screen(ThreadState(number: hit.thread.number, goTo: hit.post.number, words: words))
    case .tip(let tip): Screen(TipPageState(number: tip.number, words: words))
    case .member(let entry): Screen(ProfileState(handle: entry.brief.handle))
    }
  }

  /// Whether it is the same thread, tip or member as another, whatever changed of it.
  func isSame(as other: SearchItem?) -> Bool {
    switch (self, other) {
    case (.thread(let one), .thread(let other)): one.thread.number == other.thread.number
    case (.tip(let one), .tip(let other)): one.number == other.number
    case (.member(let one), .member(let other)): one.brief.id == other.brief.id
    default: false
    }
  }

  /// The member whose profile is a key away: who asked, who owns the tip, the member.
  var handle: String {
    switch self {
    case .thread(let hit): hit.thread.author.handle
    case .tip(let tip): tip.owner.handle
    case .member(let entry): entry.brief.handle
    }
  }
}
