// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct NetworkTests {
  @Test(
    arguments: [
      ("jan-oosterwoud", "jan-oosterwoud"), ("~Jan-Oosterwoud", "jan-oosterwoud"), ("a1", "a1"), ("", nil), ("~", nil),
      ("a", nil),
      ("1a", nil), ("jan-", nil), ("jan oosterwoud", nil), ("jané", nil), ("jan\n", "jan"), ("~~jan", nil),
      (String(repeating: "a", count: 41), nil),
    ] as [(String, String?)])
  func ids(text: String, id: String?) { #expect(NetworkID(wellFormed: text)?.rawValue == id) }

  @Test(
    arguments: [
      ("zie ~jan-oosterwoud.", [Reference.network(NetworkID("jan-oosterwoud"))]),
      ("~Jong-Voorland, ~passerelle-", [.network(NetworkID("jong-voorland")), .network(NetworkID("passerelle"))]),
      ("~~weg ermee~~ ~/map ~jan/map a~jan ~jané ~a ~jan~", []), ("http://x.be/~jan", []),
      ("event:4 en poll:5, Event:6", [.event(4), .poll(5), .event(6)]), ("event:04 poll:x prevent:4 event:4x", []),
    ] as [(String, [Reference])])
  func references(text: String, found: [Reference]) {
    #expect(ReferenceScanner.references(in: text).map(\.reference) == found)
    for reference in found { #expect(Reference(reference.description) == reference) }
  }

  private static func fields(_ change: (inout NetworkFields) -> Void) -> NetworkFields {
    var fields = NetworkFields(name: "JAN Oosterwoud", body: "Jonge ambtenaren.", topics: [TopicID("open-data")])
    change(&fields)
    return fields
  }

  @Test func aTopicThatALineNamesIsSaid() {
    let topics = [TopicID("open"), TopicID("open-data")]
    #expect(NetworkNeed(.seeks, "wie kent #open-data?", topics: topics).unsaidTopics == [TopicID("open")])
    #expect(NetworkNeed(.seeks, "wie kent data?", topics: topics).unsaidTopics == topics)
  }

  @Test(arguments: [
    (fields { $0.name = "x" }, FieldProblem(.title, .tooShort(count: 1, minimum: 3))),
    (fields { $0.body = " " }, FieldProblem(.body, .empty)),
    (fields { $0.topics = [] }, FieldProblem(.topics, .noTopics)),
    (fields { $0.size = 0 }, FieldProblem(.size, .outOfRange(0, minimum: 1, maximum: 10_000_000))),
    (fields { $0.age = "tot 36\u{1b}[2J" }, FieldProblem(.age, .controlCharacter(scalar: 27, line: 1, column: 7))),
    (fields { $0.needs = [NetworkNeed(.seeks, " ")] }, FieldProblem(.needs, .empty)),
    (
      fields { $0.needs = (1...21).map { NetworkNeed(.offers, "\($0)") } },
      FieldProblem(.needs, .tooMany(count: 21, maximum: 20))
    ),
    (
      fields { $0.links = Array(repeating: "x", count: 11) },
      FieldProblem(.links, .tooManyLines(count: 11, maximum: 10))
    ),
  ])
  func badFields(fields: NetworkFields, problem: FieldProblem) { #expect(throws: problem) { try fields.checked() } }

  @Test func goalsStandOnceInTheirOrder() throws {
    let fields = Self.fields { $0.goals = [.develop, .connect, .develop] }
    #expect(try fields.checked().goals == [.connect, .develop])
  }

  private func subject(_ id: String, _ change: (inout MatchSubject) -> Void = { _ in }) -> MatchSubject {
    var subject = MatchSubject(id: NetworkID(id))
    change(&subject)
    return subject
  }

  @Test func matchesWithReasons() {
    let data = TopicID("open-data")
    let ours = subject("wij") {
      $0.layers = [LayerID("nl.municipality")]
      $0.region = "Oosterwoud"
      $0.topics = [data]
      $0.needs = [
        NetworkNeed(.seeks, "spreker over burgerpanels"), NetworkNeed(.offers, "zaal met beamer", topics: [data]),
      ]
      $0.events = [(1, Timestamp(seconds: 0)), (9, Timestamp(seconds: 0))]
    }
    let speaker = subject("spreker") { $0.needs = [NetworkNeed(.offers, "Onze spréker komt langs")] }
    let room = subject("zaal") {
      $0.needs = [NetworkNeed(.seeks, "een plek", topics: [data])]
      $0.topics = [data]
    }
    let near = subject("buren") {
      $0.layers = [LayerID("nl.municipality.small")]
      $0.region = "OOSTERWOUD"
      $0.events = [(2, Timestamp(seconds: 14 * 86_400)), (9, Timestamp(seconds: 0))]
    }
    let onlyLayer = subject("laag") { $0.layers = [LayerID("nl.municipality")] }
    let closed = subject("dicht") {
      $0.isOpen = false
      $0.needs = speaker.needs
    }
    let resting = subject("rust") {
      $0.stage = .resting
      $0.needs = speaker.needs
    }
    let child = subject("kind") {
      $0.parent = NetworkID("wij")
      $0.needs = speaker.needs
    }
    let found = NetworkMatching.matches(
      of: ours, among: [onlyLayer, near, closed, room, ours, resting, child, speaker])
    #expect(found.map(\.network.rawValue) == ["zaal", "spreker", "buren"])
    #expect(
      found.map(\.reasons) == [
        [.weOffer(seeks: "een plek", offers: "zaal met beamer", topics: [data]), .topics([data])],
        [.theyOffer(seeks: "spreker over burgerpanels", offers: "Onze spréker komt langs", topics: [])],
        // The event that both give is none of the two.
        [.events(ours: 1, theirs: 2), .region("Oosterwoud"), .layer(LayerID("nl.municipality"))],
      ])
  }

  @Test(
    "events are named by date, and on one moment by number, whoever gives them",
    arguments: [(0, 1, true), (1, 0, false), (5, 5, true)])
  func eventOrder(ours: Int64, theirs: Int64, isFirst: Bool) {
    let we = subject("wij") { $0.events = [(1, Timestamp(seconds: ours))] }
    let they = subject("zij") { $0.events = [(2, Timestamp(seconds: theirs))] }
    func reasons(_ subject: MatchSubject, _ other: MatchSubject) -> [MatchReason] {
      NetworkMatching.matches(of: subject, among: [other]).flatMap(\.reasons)
    }
    #expect(reasons(we, they) == [.events(ours: 1, theirs: 2, isOursFirst: isFirst)])
    #expect(reasons(they, we) == [.events(ours: 2, theirs: 1, isOursFirst: !isFirst)])
  }

  @Test("networks that have to do with topics and layers, those that seek and offer first")
  func kindred() {
    let data = TopicID("open-data")
    let taal = TopicID("plain-language")
    let seeker = subject("zoeker") {
      $0.needs = [
        NetworkNeed(.seeks, "iets anders", topics: [TopicID("privacy")]),
        NetworkNeed(.seeks, "een spreker", topics: [data]), NetworkNeed(.offers, "koffie", topics: [taal]),
      ]
      // What suits no other network may suit a member all the same.
      $0.isOpen = false
    }
    let both = subject("beide") {
      $0.topics = [taal, data]
      $0.layers = [LayerID("nl.municipality")]
    }
    let onlyLayer = subject("laag") { $0.layers = [LayerID("nl.municipality")] }
    let resting = subject("rust") {
      $0.stage = .resting
      $0.topics = [data]
    }
    let found = NetworkMatching.kindred(
      topics: [data, taal], layers: [LayerID("nl.municipality.small")], among: [onlyLayer, both, resting, seeker])
    #expect(found.map(\.network.rawValue) == ["zoeker", "beide"])
    #expect(
      found.map(\.reasons) == [
        [.seeks("een spreker", topics: [data]), .offers("koffie", topics: [taal])],
        [.topics([data, taal]), .layer(LayerID("nl.municipality.small"))],
      ])
    #expect(NetworkMatching.kindred(topics: [], layers: [.unspecified], among: [onlyLayer, both]) == [])
  }

  @Test func fillerWordsAndFarEventsAreNoMatch() {
    let ours = subject("wij") {
      $0.needs = [NetworkNeed(.seeks, "een tweede netwerk voor onze dag")]
      $0.events = [(1, Timestamp(seconds: 0))]
    }
    let other = subject("zij") {
      $0.needs = [NetworkNeed(.offers, "koffie voor onze netwerken")]
      $0.events = [(2, Timestamp(seconds: 14 * 86_400 + 1))]
    }
    #expect(NetworkMatching.matches(of: ours, among: [other]) == [])
  }
}
