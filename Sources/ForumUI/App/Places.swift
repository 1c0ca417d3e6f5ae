// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A row of the table of places: what is counted beside it and which screen it begins with.
struct PlaceRow: Sendable {
  var place: Place
  /// How many are unread in it, and how many of those are new.
  var counts: @Sendable (BoardCounts) -> (unread: Int, new: Int) = { _ in (0, 0) }
  /// Its first screen, as the last visit left it.
  var first: @Sendable (LastPlace) -> any ScreenState

  /// Every place, in the order of the first line.
  static let all: [PlaceRow] = [
    PlaceRow(place: .today) { _ in TodayState() },
    PlaceRow(place: .advice, counts: { ($0.unreadAdvice, $0.newAdvice) }) {
      ThreadListState(place: .advice, as: $0.lists[.advice] ?? LastPlace.List())
    },
    PlaceRow(place: .tips) { TipListState(as: $0.tips) },
    PlaceRow(place: .stories, counts: { ($0.unreadStories, $0.newStories) }) {
      ThreadListState(place: .stories, as: $0.lists[.stories] ?? LastPlace.List())
    },
    PlaceRow(place: .people) { PeopleState(as: $0.people) },
    PlaceRow(place: .topics) { _ in TopicsState() },
    PlaceRow(place: .me, counts: { ($0.notices, 0) }) { _ in MeState() },
    PlaceRow(place: .agenda) { _ in AgendaState() },
    PlaceRow(place: .networks) { _ in NetworkListState() },
  ]

  /// The row of the place that a command goes to.
  static func row(of command: Command) -> PlaceRow? { all.first { $0.place.command == command } }
}

extension Place {
  /// Every place, in the order of the first line.
  static var all: [Place] { PlaceRow.all.map(\.place) }

  /// The place a command goes to.
  init?(_ command: Command) {
    guard let row = PlaceRow.row(of: command) else { return nil }
    self = row.place
  }

  /// How many are unread in it, and how many of those are new.
  func counts(_ counts: BoardCounts) -> (unread: Int, new: Int) {
    PlaceRow.row(of: command)?.counts(counts) ?? (0, 0)
  }
}

extension Screen {
  /// The first screen of a place, as the last visit left it.
  static func first(of place: Place, _ last: LastPlace? = nil) -> Screen {
    Screen(PlaceRow.row(of: place.command)?.first(last ?? LastPlace(place: place.command.rawValue)) ?? TodayState())
  }

  /// The screen that shows what a reference names.
  init(_ reference: Reference) {
    switch reference {
    case .thread(let number): self.init(ThreadState(number: number))
    case .post(let post): self.init(ThreadState(number: post.thread, goTo: post.number))
    case .tip(let number): self.init(TipPageState(number: number))
    case .member(let handle): self.init(ProfileState(handle: handle))
    case .topic(let topic):
      self.init(ThreadListState(place: .everything, query: Query(terms: [Query.Term(.topic(topic))])))
    case .network(let id): self.init(NetworkPageState(id))
    case .event(let number): self.init(EventPageState(number: number))
    case .poll(let number): self.init(PollPageState(number: number))
    }
  }
}
