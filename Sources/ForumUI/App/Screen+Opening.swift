// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Screen {
  /// The first screen of a place.
  public static func first(of place: Place, _ world: World) -> Screen {
    switch place {
    case .today: .today(TodayState())
    case .advice: .threads(ThreadListState(place: .advice))
    case .tips: .tips(TipListState())
    case .stories: .threads(ThreadListState(place: .stories))
    case .people: .people(PeopleState())
    case .topics: .topics(TopicsState())
    case .me: .me(MeState())
    }
  }

  /// The screen that shows what a reference names.
  public init(_ reference: Reference) {
    switch reference {
    case .thread(let number): self = .thread(ThreadState(number: number))
    case .post(let post): self = .thread(ThreadState(number: post.thread, goTo: post.number))
    case .tip(let number): self = .tip(TipState(number: number))
    case .member(let handle): self = .profile(ProfileState(handle: handle))
    case .topic(let topic):
      self = .threads(ThreadListState(place: .everything, query: Query(terms: [Query.Term(.topic(topic))])))
    }
  }
}
