// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Network {
  /// Networks in several states, with texts in several scripts and one that is hostile.
  static let samples: [Network] = [
    sample("jan-oosterwoud", "JAN Oosterwoud", layer: "be.local.municipality", standing: .board) {
      $0.region = "Oosterwoud"
      $0.size = 20
      $0.goals = [.connect, .advocate]
      $0.goalSource = .board
      $0.needs = [
        NetworkNeed(.seeks, "a speaker on citizens’ panels", topics: ["plain-language"]),
        NetworkNeed(.offers, "a room with a projector"),
      ]
      ($0.support, $0.budget) = (.informal, .small)
      $0.links = ["https://jan.example"]
    },
    sample("jong-voorland", "Jong Voorland, for everybody who is new in a province", layer: "be.federal.fps") {
      $0.stage = .starting
      $0.membership = .open
      $0.size = 140
      $0.needs = [NetworkNeed(.offers, "a budget for a speaker", topics: ["plain-language"])]
    },
    sample("passerelle", "Passerelle 漢字\u{1b}[31m red \u{202e}desrever e\u{301}", layer: "be.federal", standing: .asked)
    {
      $0.isOpen = false
      $0.stage = .resting
      $0.parent = NetworkID("jong-voorland")
      $0.needs = [NetworkNeed(.seeks, "\u{9b}2J rooms near\u{200b} a station\u{200d}")]
    },
  ]

  static func sample(
    _ id: String, _ name: String, layer: LayerID, standing: NetworkStanding? = nil,
    _ change: (inout NetworkFields) -> Void = { _ in }
  ) -> Network {
    var fields = NetworkFields(
      name: name, body: "Young civil servants who meet once a month. See #12 and https://jan.example.",
      topics: ["open-data"])
    fields.layers = [layer]
    fields.stage = .running
    change(&fields)
    return Network(
      id: NetworkID(id), thread: 31, fields: fields,
      board: [BoardMember(member: standing == .board ? .an : .sara, task: "treasurer"), BoardMember(member: .jan)],
      members: 7, standing: standing, activities: 2, changed: Timestamp.sampleNow.adding(days: -3), version: 2)
  }
}

extension NetworkPage {
  /// A page with something in each of its parts.
  static let sample: NetworkPage = {
    let network = Network.samples[0]
    let matches = NetworkMatching.matches(
      of: MatchSubject(
        id: network.id, topics: network.fields.topics, layers: network.fields.layers, needs: network.fields.needs),
      among: [
        MatchSubject(
          id: NetworkID("jong-voorland"), topics: ["open-data"], layers: ["be.local"],
          needs: Network.samples[1].fields.needs)
      ])
    var event = EventFields(
      title: "Lunch lecture: one page is enough", body: "Come.", topics: ["open-data"], zone: "Europe/Brussels",
      slots: [
        EventSlot(start: Timestamp.sampleNow.adding(days: 9), end: Timestamp.sampleNow.adding(days: 10), places: 20)
      ])
    event.state = .open
    return NetworkPage(
      network: network,
      thread: .sample(31, network.fields.name, kind: .story, by: .an, hours: 90, answers: 2, isMine: true),
      asked: [.sara],
      matches: matches.map { NetworkPage.Match($0, name: "Jong Voorland", board: ["sara", "jan_zes"]) },
      events: [
        AgendaEntry(
          event: Event(number: 3, thread: 40, owner: .an, fields: event, uid: "x", changed: .sampleNow),
          slot: event.slots[0])
      ],
      threads: [.sample(33, "Who has the key of the room?", by: .sara, hours: 4)])
  }()
}
