// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("People and topics")
struct PeopleTests {
  static let entries = [
    MemberEntry(brief: .an, ties: ["open-data": [.follows, .canHelp]], worksOn: ["shorter letters"], posts: 12),
    MemberEntry(brief: .jan, ties: [:], worksOn: [], posts: 1),
    MemberEntry(brief: .sara, ties: ["field-staff": .worksOn], worksOn: ["social media policy", "漢字"], posts: 40),
  ]

  static func people(_ world: World) -> PeopleState {
    var state = PeopleState()
    _ = state.update(
      .loaded(.members(MemberFilter(), after: nil, limit: 100), .members(Page(items: entries, next: nil))), world)
    return state
  }

  static func profile(_ world: World) -> ProfileState {
    var state = ProfileState(handle: "sara")
    let member = Member(
      brief: .sara, roleFamily: .policy, worksOn: ["social media policy"], canTalkAbout: ["plain letters"],
      ties: ["field-staff": .worksOn, "open-data": [.follows, .canHelp]], joined: Timestamp.sampleNow.adding(days: -90),
      login: "sara")
    let profile = Profile(member: member, threads: [ThreadSummary.samples[0]], tips: [TodayTests.tip], posts: 40)
    _ = state.update(.loaded(.profile("sara"), .profile(profile)), world)
    return state
  }

  static func topics(_ world: World) -> TopicsState {
    var state = TopicsState()
    let entries = Topic.samples.enumerated().map {
      TopicEntry(
        topic: $1, threads: 12 - $0, waiting: $0, tips: 2, helpers: 3, tie: $0 == 0 ? [.follows, .canHelp] : [])
    }
    _ = state.update(.loaded(.topicEntries, .topicEntries(entries)), world)
    return state
  }

  @Test(
    "look like their pictures",
    arguments: [
      ("en-80", InterfaceLanguage.en, 80, 24), ("fr-140", .fr, 140, 45), ("nl-40", .nl, 40, 12),
    ])
  func pictures(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture("people-\(name)", of: Self.people(world), world)
    try expectPicture("profile-\(name)", of: Self.profile(world), world)
    try expectPicture("topics-\(name)", of: Self.topics(world), world)
  }

  @Test("no column is wider than what stands in it, and the lines at the bottom say all of the selected one")
  func columns() {
    let world = World.sample(columns: 80)
    var long = MemberBrief.sara
    (long.organisation, long.name) = ("Departement Voorbeeld met een lange naam", "")
    var state = PeopleState()
    let entries = [
      MemberEntry(brief: long, ties: [:], worksOn: Array(repeating: "shorter letters", count: 5), posts: 1)
    ]
    _ = state.update(
      .loaded(.members(MemberFilter(), after: nil, limit: 100), .members(Page(items: entries, next: nil))), world)
    let lines = picture(of: state, world).split(separator: "\n")
    #expect(lines[1].contains(long.organisation), "the room that a short handle leaves")
    #expect(lines.contains { $0.hasPrefix("sara") && $0.contains("· " + long.organisation) })
    let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words.split(separator: "shorter letters", omittingEmptySubsequences: false).count == 6, "all five")
  }

  @Test("names of topics take the room that ties leave")
  func roomOfTopics() {
    func column(_ state: TopicsState, _ world: World) -> Int {
      let head = picture(of: state, world).split(separator: "\n").first ?? ""
      return head.count - "Me".count
    }
    let world = World.sample()
    let withTies = Self.topics(world)
    var without = TopicsState()
    let entries = Topic.samples.map { TopicEntry(topic: $0, threads: 1, waiting: 0, tips: 2, helpers: 3, tie: []) }
    _ = without.update(.loaded(.topicEntries, .topicEntries(entries)), world)
    #expect(column(without, world) > column(withTies, world) + 10)
  }

  @Test("topics of a profile are named in the reader’s language", arguments: InterfaceLanguage.allCases)
  func topicsOfProfile(_ language: InterfaceLanguage) {
    let world = World.sample(language)
    let drawn = picture(of: Self.profile(world), world)
    for topic in ["field-staff", "open-data"] as [TopicID] {
      #expect(drawn.contains("  #" + world.label(topic)), "\(topic)")
      #expect(!drawn.contains("#" + topic.rawValue), "\(topic)")
    }
  }

  @Test("ties toggle one by one")
  func ties() {
    let world = World.sample()
    var state = Self.topics(world)
    let first = state.rows[state.list.index]
    #expect(
      state.update(.command(.workOn), world)?.first
        == .perform(.tie(first.tie.symmetricDifference(.worksOn), first.topic.id)))
  }

  @Test("the directory narrows and widens in the order of the breadcrumb")
  func filters() {
    let world = World.sample()
    var state = Self.people(world)
    _ = state.update(.answered(.filterLayer, .chosen("be.local")), world)
    _ = state.update(.answered(.filterTopic, .chosen("open-data")), world)
    _ = state.update(.answered(.filterWords, .text("plain letters")), world)
    #expect(state.breadcrumb(world) == ["People", "Local", "#Open data", "“plain”", "“letters”"])
    for _ in 0..<3 { _ = state.update(.command(.dropFilter), world) }
    #expect(state.filter == MemberFilter(layer: "be.local"))
  }

  @Test("a topic that grew says so, by a sign and in words")
  func inMotion() {
    let world = World.sample()
    var entry = TopicEntry(topic: Topic.samples[0], threads: 12, waiting: 0, tips: 0, helpers: 0, tie: [])
    func shown() -> String {
      var state = TopicsState()
      _ = state.update(.loaded(.topicEntries, .topicEntries([entry])), world)
      return picture(of: state, world)
    }
    #expect(!shown().contains("in motion"))
    (entry.recent, entry.before) = (6, 4)
    #expect(shown().contains("↑") && shown().contains("in motion"))
    (entry.recent, entry.before) = (6, 5)
    #expect(!entry.isInMotion, "six after five is no movement")
    (entry.recent, entry.before) = (3, 0)
    #expect(!entry.isInMotion, "three are no movement")
  }

  @Test("draw in every size")
  func sizes() {
    let world = World.sample()
    drawInAllSizes(Self.people(world), world)
    drawInAllSizes(Self.profile(world), world)
    drawInAllSizes(Self.topics(world), world)
  }
}
