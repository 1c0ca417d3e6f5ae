// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What is read for a screen: a row a request.
@MainActor
struct RequestReader {
  let store: Store
  let world: World
  let services: Runtime.Services

  var viewer: MemberID { world.viewer.id }
  var now: Timestamp { world.reader.now }

  /// Asks the store.
  func answer(_ request: Request) throws(StoreError) -> Loaded {
    switch request {
    case .today:
      let today = try store.today(for: viewer, now: now)
      return .today(today, zones: zones(today.meetings.events.map(\.event.fields.zone)))
    case .threads(let place, let query, let after, let limit):
      return .threads(
        try store.threads(
          ThreadListRequest(viewer: viewer, now: now, place: place, query: query, after: after, limit: limit)))
    case .threadsBack(let place, let query, let before, let limit):
      return .threads(
        try store.threads(
          ThreadListRequest(
            viewer: viewer, now: now, place: place, query: query, after: before, direction: .backward, limit: limit)))
    case .countThreads(let place, let query):
      let request = ThreadListRequest(viewer: viewer, now: now, place: place, query: query)
      return .count(try store.countThreads(request, limit: World.countLimit))
    case .thread(let number): return .thread(try store.thread(number, viewer: viewer, now: now))
    case .outline(let number):
      return .outline(
        try store.outline(ofThread: number, viewer: viewer),
        try store.supplement(ofThread: number, viewer: viewer, now: now))
    case .posts(let thread, let numbers): return .posts(try store.posts(numbers, ofThread: thread, viewer: viewer))
    case .preview(let thread): return .posts(try store.preview(ofThread: thread, viewer: viewer))
    case .tips(let filter, let after):
      return .tips(try store.tips(matching: filter, now: now, after: after, limit: Self.pageLength))
    case .tip(let number): return .tip(try store.tip(number, now: now))
    case .members(let filter, let after, let limit):
      return .members(try store.members(matching: filter, after: after, limit: limit))
    case .membersBack(let filter, let before, let limit):
      return .members(try store.members(matching: filter, after: before, direction: .backward, limit: limit))
    case .profile(let handle):
      guard let profile = try store.profile(handle: handle, viewer: viewer, now: now) else {
        throw .notFound(.member(handle))
      }
      return .profile(profile)
    case .topicEntries: return .topicEntries(try store.topicEntries(for: viewer, now: now))
    case .notices: return .notices(try store.notices(for: viewer, limit: NoticesState.most))
    case .ownPage: return .ownPage(try store.ownPage(for: viewer, now: now))
    case .draft(let target, let copy): return .draft(try store.draft(for: target, copy: copy, of: viewer))
    case .drafts(let target): return .drafts(try store.drafts(of: viewer).filter { $0.target == target })
    case .search(let query): return .search(try store.search(query, viewer: viewer, now: now, limit: World.searchLimit))
    case .searchOn(let query, let after):
      return .search(try store.search(query, viewer: viewer, now: now, after: after, limit: World.searchLimit))
    case .searchWider(let query, let limit):
      return .search(try store.search(query, viewer: viewer, now: now, limit: limit))
    case .unknownNames(let query): return .unknownNames(try store.unknownNames(in: query))
    case .organisations(let prefix): return .organisations(try store.organisations(prefix: prefix, limit: 20))
    case .history(.tip(let number)): return .history(try store.history(ofTip: number, viewer: viewer, now: now))
    case .history(.post(let post)): return .history(try store.history(of: post, viewer: viewer))
    case .history(let reference): throw .notFound(reference)
    case .suggestions(let search):
      return .suggestions(try store.suggestions(for: search, viewer: viewer, now: now, limit: World.suggestionLimit))
    case .goingTo(let going):
      let named = try store.glances(at: going.references, viewer: viewer, now: now)
      let members = try going.handle.map { (start) throws(StoreError) in
        try store.handles(beginning: start, limit: GoingTo.most)
      }
      return .glances(named + (members ?? []))
    case .glances(let references): return .glances(try store.glances(at: references, viewer: viewer, now: now))
    case .related(let number):
      return .related(try store.relatedThreads(to: number, viewer: viewer, limit: World.relatedLimit))
    case .kindred(let subject):
      return .kindred(
        try store.kindred(of: subject, viewer: viewer, now: now, limit: World.kindredLimit),
        networks: try store.kindredNetworks(of: subject, viewer: viewer, now: now, limit: World.kindredLimit))
    case .keys(let owner):
      let owner = owner ?? viewer
      return .keys(
        try store.keys(of: owner, by: viewer), certificates: try store.principals(of: owner, by: viewer))
    case .invitations(let limit): return .invitations(try store.invitations(by: viewer, limit: limit))
    case .admissions(let limit): return .admissions(try store.admissions(by: viewer, limit: limit))
    case .handle(let handle, let name): return .handle(try store.offer(handle, name: name, for: viewer))
    case .invitation(let code, let key):
      let invitation = try store.invitation(for: code, at: now)
      // What the key does not let happen is told before anything is filled in.
      if let obstacle = try store.obstacle(to: key, as: invitation.member?.id) { throw .door(obstacle) }
      return .invitation(invitation)
    case .statistics: return .statistics(try store.statistics(now: now))
    case .networks(let filter, let after, let limit):
      return .networks(try store.networks(matching: filter, viewer: viewer, now: now, after: after, limit: limit))
    case .networksBack(let filter, let before, let limit):
      return .networks(
        try store.networks(
          matching: filter, viewer: viewer, now: now, after: before, direction: .backward, limit: limit))
    case .network(let id): return .network(try store.networkPage(id, viewer: viewer, now: now))
    case .networkMembers(let id):
      let members = try store.networkMembers(id, standing: nil, viewer: viewer, limit: World.networkMemberLimit)
      return .networkMembers(members.map { NetworkEntry(member: $0.member, standing: $0.standing) })
    case .networkStanding(let handle, let id):
      return .networkStanding(try store.networkStanding(of: handle, in: id, viewer: viewer)?.standing)
    case .agenda, .event, .eventText, .zones, .polls, .poll, .meeting: return try answerOnMeetings(request)
    }
  }

  /// How many lines of a list are read at once.
  static let pageLength = 100
}

extension Runtime {
  /// Asks the store.
  func answer(_ request: Request) throws(StoreError) -> Loaded {
    guard let store else { throw .missing(path: "") }
    return try RequestReader(store: store, world: app.world, services: services).answer(request)
  }
}

extension Request {
  /// Whether it is for what is shown beside a list.
  var isPreview: Bool { if case .preview = self { true } else { false } }

  /// How long no key is to come before it is read, when it can wait; in milliseconds.
  @MainActor var pause: Int { isPreview ? Runtime.previewPause : Cadence.pause }
}
