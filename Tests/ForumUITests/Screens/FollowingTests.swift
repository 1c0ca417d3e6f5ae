// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Watching, muting and bookmarking")
struct FollowingTests {
  /// The sample threads: one watched, one muted, one muted with a topic and bookmarked, one all of
  /// it.
  static var threads: [ThreadSummary] {
    var threads = ThreadSummary.samples
    threads[0].follow = Follow(stance: .watch)
    threads[1].follow = Follow(stance: .mute)
    threads[1].isMuted = true
    threads[2].follow = Follow(isBookmarked: true)
    threads[2].isMuted = true
    threads[4].follow = Follow(stance: .watch, isBookmarked: true)
    return threads
  }

  static func list(_ world: World) -> ThreadListState {
    var list = ThreadListState(place: .advice)
    let request = Request.threads(.advice, Query(), after: nil, limit: 100)
    _ = list.update(.loaded(request, .threads(Page(items: threads, next: nil))), world)
    _ = list.update(.loaded(.countThreads(.advice, Query()), .count(Count(threads.count))), world)
    return list
  }

  @Test(
    "is shown by a sign before the title and by words below the list",
    arguments: [
      ("list-followed-en-80", InterfaceLanguage.en, 80, 24, true),
      ("list-followed-ascii-80", .en, 80, 24, false), ("list-followed-nl-40", .nl, 40, 12, true),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int, _ isUnicode: Bool) throws {
    let world = World.sample(language, columns: columns, rows: rows, isUnicode: isUnicode)
    var list = Self.list(world)
    list.press(.goLast, world: world)
    try expectPicture(name, of: list, world)
  }

  @Test("one key watches, then mutes, then neither; another bookmarks and back")
  func keys() {
    let world = World.sample()
    var list = Self.list(world)
    func stance(_ new: Stance?, _ number: Int, from old: Stance?) -> [Effect] {
      [.perform(.stance(new, .thread(number), from: old))]
    }
    #expect(list.update(.command(.watch), world) == stance(.mute, 12, from: .watch))
    #expect(list.update(.command(.bookmark), world) == [.perform(.bookmark(true, .thread(12)))])
    list.press(.moveDown, world: world)
    #expect(list.update(.command(.watch), world) == stance(nil, 11, from: .mute))
    list.press(.goLast, world: world)
    #expect(list.update(.command(.bookmark), world) == [.perform(.bookmark(false, .thread(8)))])
    var thread = ThreadTests.loaded(world)
    #expect(thread.update(.command(.watch), world) == stance(.watch, 12, from: nil))
    var topics = PeopleTests.topics(world)
    let topic = FollowTarget.topic(topics.selected?.topic.id ?? "none")
    #expect(topics.update(.command(.watch), world) == [.perform(.stance(.watch, topic, from: nil))])
    #expect(topics.update(.command(.bookmark), world) == [.perform(.bookmark(true, topic))])
  }

  @Test("what is muted is not marked by hand: it counts as read")
  func mutedIsNotMarked() {
    let world = World.sample()
    var list = Self.list(world)
    list.press(.moveDown, world: world)
    #expect(list.update(.command(.markRead), world) == [.say(.refused(world.reader(FollowPhrase.countsAsRead("#11"))))])
  }

  @Test("stands in the head of a thread")
  func head() {
    let world = World.sample()
    var detail = ThreadDetail.sample
    detail.summary.follow = Follow(stance: .watch, isBookmarked: true)
    #expect(picture(of: ThreadTests.loaded(world, detail, goTo: 1), world).contains("· watched, bookmarked ·"))
  }

  @Test("stands in the list of topics")
  func topics() throws {
    let world = World.sample()
    var state = TopicsState()
    let follows = [Follow(stance: .watch, isBookmarked: true), Follow(stance: .mute), Follow()]
    let entries = zip(Topic.samples, follows).map {
      TopicEntry(topic: $0, threads: 1, waiting: 0, tips: 0, helpers: 0, tie: [], follow: $1)
    }
    _ = state.update(.loaded(.topicEntries, .topicEntries(entries)), world)
    let lines = picture(of: state, world).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("⊘  Plain language") } && lines.contains { $0.hasPrefix("   Field staff") })
    #expect(lines.contains { $0.hasPrefix("◉★ Open data") })
    state.press(.moveDown, world: world)
    #expect(picture(of: state, world).contains("watched, bookmarked · #open-data"))
  }
}

@MainActor
@Suite("Watching, muting and bookmarking on a real board")
struct FollowingScriptTests {
  private func follow(_ script: BoardScript) -> Follow? {
    guard let list = script.app.top.state(ThreadListState.self) else { return nil }
    return list.selected?.follow
  }

  @Test("each key says what came of it, and u takes it back")
  func undo() throws {
    var script = try BoardScript()
    script.press("w")
    #expect(follow(script) == Follow(stance: .watch))
    #expect(script.app.notification == .done("You will be notified of new posts in #1"))
    script.press("w")
    #expect(follow(script) == Follow(stance: .mute))
    #expect(script.app.world.counts.unreadAdvice == 0)
    script.press("u")
    #expect(follow(script) == Follow(stance: .watch))
    #expect(script.app.world.counts.unreadAdvice == 1)
    script.press("b")
    #expect(follow(script) == Follow(stance: .watch, isBookmarked: true))
    script.press("u")
    #expect(follow(script) == Follow(stance: .watch))
    script.press("w w")
    #expect(follow(script) == Follow())
    #expect(script.app.notification == .done("#1 is no longer watched or muted"))
  }

  @Test("a topic is muted from its list, and the walk through what is new leaves it out")
  func topic() throws {
    var script = try BoardScript()
    script.press("Space")
    #expect(script.picture.contains("Who has a template?"))
    script.press("Esc m 6")
    guard let topics = script.app.top.state(TopicsState.self),
      let row = topics.rows.firstIndex(where: { $0.topic.id == "social-media" })
    else { return #expect(Bool(false), "no topics") }
    for _ in 0..<row { script.press("j") }
    script.press("w w 2 Space")
    #expect(script.app.notification == .done(script.app.world.reader(ListPhrase.everythingRead)))
    #expect(script.picture.contains("⊘"))
  }
}
