// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension RequestReader {
  /// Asks the store about events and polls.
  func answerOnMeetings(_ request: Request) throws(StoreError) -> Loaded {
    switch request {
    case .agenda(let filter, let after, let limit):
      let page = try store.agenda(matching: filter, viewer: viewer, now: now, after: after, limit: limit)
      return .agenda(page, zones(page.items.map(\.event.fields.zone)))
    case .event(let number):
      let event = try store.event(number, viewer: viewer, now: now)
      return .event(event, zones([event.fields.zone] + Zone.offered))
    case .eventText(let number, let kind):
      return .text(text(kind, of: try store.event(number, viewer: viewer, now: now)))
    case .polls(let filter, let after):
      return .polls(
        try store.polls(matching: filter, viewer: viewer, now: now, after: after, limit: Self.pageLength))
    case .poll(let number): return .poll(try store.poll(number, viewer: viewer, now: now))
    case .meeting(let post): return .reference(try meeting(of: post))
    default: return .zones(zones(Zone.offered))
    }
  }

  private func meeting(of post: PostReference) throws(StoreError) -> Reference? {
    let polls = try store.pollNumbers(inThread: post.thread)
    for number in polls where try store.poll(number, viewer: viewer, now: now).post == post { return .poll(number) }
    if let event = try store.eventNumber(ofThread: post.thread) { return .event(event) }
    return polls.first.map { .poll($0) }
  }

  /// The zones of this machine that have these ids.
  func zones(_ ids: [String]) -> [String: Zone] {
    var zones: [String: Zone] = [:]
    for id in ids where zones[id] == nil { zones[id] = ZoneFiles.zone(id) }
    return zones
  }

  private func text(_ kind: EventText, of event: Event) -> String {
    let zones = zones([event.fields.zone])
    let linear = Linear(reader: world.reader, columns: nil, layers: world.layers + world.otherLayers)
    switch kind {
    case .reference: return Reference.event(event.number).description
    case .invitation: return world.reader.invitation(to: event, zones: zones)
    case .poster: return linear.poster(event, zones: zones).joined(separator: "\n")
    case .calendar: return services.calendar(event, world.reader, zones)
    }
  }
}
