// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TodayState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .done:
      isLooking = false
      return [.load(.today)]
    case .changedElsewhere:
      isLooking = today != nil
      return [.load(.today)]
    case .loaded(_, .today(let today, let zones)):
      self.zones.merge(zones) { $1 }
      take(today, world)
      // Where there is room for them, the threads themselves, once no key comes.
      return today.changedThreads > 0 && TodayLayout.isRoomy(world) ? [.loadLater(Self.changed)] : []
    case .loaded(Self.changed, .threads(let page)): show(page.items, world)
    case .loaded(.meeting, .reference(let reference)): return reference.map { [.open($0)] } ?? []
    case .command(let command): return perform(command, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .notLoaded, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  /// The threads with something new, the latest first.
  static let changed = Request.threads(
    .everything, Query(terms: [Query.Term(.state(.new))]), after: nil, limit: 40)

  /// Shows the threads with something new; the selection stays where it is.
  private mutating func show(_ changed: [ThreadSummary], _ world: World) {
    let entry = entries(world).dropFirst(selected).first
    today?.changed = changed
    fresh?.changed = changed
    select(entry.flatMap { entry in entries(world).firstIndex { $0.id == entry.id } } ?? selected, world)
  }

  /// Shows it; what came or went while it was read waits, so that nothing moves under a reader's
  /// eyes.
  private mutating func take(_ read: Today, _ world: World) {
    let old = entries(world)
    var today = read
    // They are read by themselves.
    today.changed = self.today?.changed ?? []
    var new = self
    new.today = today
    let (known, now) = (old.map(\.id), new.entries(world).map(\.id))
    let isHeld = isLooking && known != now
    arrived = isHeld ? Set(now).subtracting(known).count : 0
    isLooking = false
    guard !isHeld else {
      fresh = today
      self.today?.follow(today)
      return
    }
    let entry = old.dropFirst(selected).first
    self.today = today
    fresh = nil
    select(entry.flatMap { entry in entries(world).firstIndex { $0.id == entry.id } } ?? selected, world)
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .showNew:
      guard let fresh else { return [.load(.today)] }
      take(fresh, world)
    case .previousUnread: select(selected - 1, world)
    case .nextUnread: select(selected + 1, world)
    case .readOn: return readOn(world)
    case .open: return open(world)
    case .profile: return profile(world)
    case .kindred: return kindred(world)
    case .ask: return world.asking()
    default: return nil
    }
    return []
  }

  func lines(_ world: World) -> TodayLayout { TodayLayout(self, world) }

  /// Opens the next thing that is not read, in the order of the screen and from the top again.
  /// After them comes what is new elsewhere: first it is said that everything here is read, and the
  /// next key goes on.
  private mutating func readOn(_ world: World) -> [Effect] {
    let entries = entries(world)
    let order = Array(entries.indices.dropFirst(selected)) + entries.indices.prefix(selected)
    if let index = order.first(where: { entries[$0].isUnread }) {
      select(index, world)
      return open(world)
    }
    let more = world.counts.newAdvice + world.counts.newStories
    guard more > 0, let changes = entries.firstIndex(of: .changes) else {
      return [.say(.done(world.reader(ListPhrase.everythingRead)))]
    }
    guard selected == changes else {
      select(changes, world)
      let key = world.key(.readOn, in: context)
      return [.say(.done(world.reader(TodayPhrase.moreElsewhere(more, key: key))))]
    }
    return open(world) + [.press(.readOn)]
  }

  /// What the selected entry is about.
  func selection(_ world: World) -> Reference? {
    let entries = entries(world)
    guard entries.indices.contains(selected) else { return nil }
    return switch entries[selected] {
    case .waiting(let thread), .changed(let thread): .thread(thread.number)
    case .notice(let notice): notice.target
    case .tip(let tip): .tip(tip.number)
    case .event(let entry): .event(entry.event.number)
    case .poll(let poll): .poll(poll.number)
    case .debt(let debt): debt.reference
    case .match(let match): .network(match.match.network)
    case .changes, .draft, .step: nil
    }
  }

  private func open(_ world: World) -> [Effect] {
    let entries = entries(world)
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected] {
    case .waiting(let thread), .changed(let thread): return [.open(.thread(thread.number))]
    case .notice(let notice): return [.perform(.noticesSeen([notice.id]))] + notice.opening
    case .changes:
      let query = Query(terms: [Query.Term(.state(.new))])
      return [.show(Screen(ThreadListState(place: .everything, query: query)))]
    case .tip(let tip): return [.open(.tip(tip.number))]
    case .event(let entry): return [.open(.event(entry.event.number))]
    case .poll(let poll): return [.open(.poll(poll.number))]
    case .debt(let debt): return [.open(debt.reference)]
    case .match(let match): return [.open(.network(match.match.network))]
    case .draft(let draft): return [.show(Screen(FormState.continuing(draft, world)))]
    case .step(.topics): return [.show(Screen(FormState.profile(world)))]
    case .step(.answer):
      let query = Query(terms: [Query.Term(.state(.waiting))])
      return [.show(Screen(ThreadListState(place: .advice, query: query)))]
    case .step(.ask): return world.asking()
    }
  }

  private func profile(_ world: World) -> [Effect] {
    let entries = entries(world)
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected] {
    case .waiting(let thread), .changed(let thread): return [.open(.member(thread.author.handle))]
    case .notice(let notice): return [.open(.member(notice.actor.handle))]
    case .tip(let tip): return [.open(.member(tip.owner.handle))]
    case .event(let entry): return [.open(.member(entry.event.owner.handle))]
    case .poll(let poll): return [.open(.member(poll.owner.handle))]
    case .changes, .draft, .debt, .match, .step: return []
    }
  }

  private func kindred(_ world: World) -> [Effect] {
    let entries = entries(world)
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected] {
    case .waiting(let thread), .changed(let thread): return [.show(.kindred(of: .thread(thread.number)))]
    case .notice(let notice): return [.show(.kindred(of: notice.target))]
    case .tip(let tip): return [.show(.kindred(of: .tip(tip.number)))]
    case .match(let match): return [.show(Screen(NetworkPageState(match.network, opensAtMatches: true)))]
    case .changes, .draft, .step, .event, .poll, .debt: return [.show(.kindred(of: .member(world.viewer.handle)))]
    }
  }
}

extension Today {
  /// Changes what is shown where it stands, as it is now.
  fileprivate mutating func follow(_ now: Today) {
    waiting = FreshRows(now.waiting, over: waiting) { $0.number }.shown
    own = FreshRows(now.own, over: own) { $0.number }.shown
    pinnedTips = FreshRows(now.pinnedTips, over: pinnedTips) { $0.number }.shown
    counts = now.counts
  }
}

extension MeetingNews.Debt {
  /// Where it is paid.
  var reference: Reference {
    switch self {
    case .outcome(let poll): .poll(poll.number)
    case .report(let event): .event(event.number)
    }
  }
}
