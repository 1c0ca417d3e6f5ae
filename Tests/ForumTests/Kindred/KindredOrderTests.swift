// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct KindredOrderTests {
  private static func evidence(_ change: (inout MemberEvidence) -> Void) -> MemberEvidence {
    var evidence = MemberEvidence()
    change(&evidence)
    return evidence
  }

  private static let data = TopicID("open-data")
  private static let taal = TopicID("plain-language")
  private static let fonds = TopicID("funding")
  private static let helps = evidence { $0.ties = [data: .canHelp] }
  private static let works = evidence { $0.ties = [data: [.worksOn, .follows]] }
  private static let follows = evidence { $0.ties = [data: .follows] }
  private static let answered = evidence { $0.answers = [data: 3] }

  private let reader = Fixtures.member(1, layer: "be.local.municipality", organisation: "Stad Voorbeeld")

  private func order(
    _ purpose: KindredOrder.Purpose, _ found: [(brief: MemberBrief, evidence: MemberEvidence)], limit: Int = 9
  ) -> [Int64] {
    KindredOrder(purpose, for: reader).members(found, limit: limit).map(\.brief.id.rawValue)
  }

  @Test("to help: who can before who works on it before who follows it; other layers, then other organisations first")
  func help() {
    let found = [
      (Fixtures.member(2), Self.helps), (Fixtures.member(3, organisation: "OCMW Elders"), Self.helps),
      (Fixtures.member(4, layer: "be.federal.fps", organisation: "FOD"), Self.works),
      (Fixtures.member(5, layer: "be.federal.fps", organisation: "FOD"), Self.helps),
      (Fixtures.member(6, layer: "be.federal.fps", organisation: "FOD"), Self.follows), (reader, Self.helps),
      (Fixtures.member(7, layer: "other.unspecified", organisation: ""), Self.answered),
      (Fixtures.member(8, layer: "be.federal.fps", organisation: "FOD"), MemberEvidence()),
    ]
    // Of 3 and 7, both elsewhere in the same layers as far as is known, 3 says more.
    #expect(order(.help, found) == [5, 3, 7, 2, 4, 6])
    #expect(order(.help, found, limit: 2) == [5, 3])
    #expect(order(.help, found, limit: -1).isEmpty)
  }

  @Test("to meet: the reader's own organisation last, whatever its case and accents")
  func kindred() {
    let found = [
      (Fixtures.member(2, organisation: "stàd voorbeeld"), Self.helps),
      (Fixtures.member(3, organisation: "Stad Elders"), Self.follows),
      (Fixtures.member(4, layer: "be.federal.fps", organisation: "FOD"), Self.follows),
      (Fixtures.member(5, organisation: ""), Self.works),
    ]
    #expect(order(.kindred, found) == [5, 4, 3, 2])
  }

  @Test("more evidence first, then by handle")
  func weight() {
    let both = Self.evidence { $0.ties = [Self.data: .canHelp, Self.taal: .canHelp] }
    let found = [(Fixtures.member(4), Self.helps), (Fixtures.member(2), Self.helps), (Fixtures.member(3), both)]
    #expect(order(.help, found) == [3, 2, 4])
  }

  @Test(
    "the reasons, the strongest first",
    arguments: [
      (helps, [.canHelp([data])], MemberEvidence.Nearness.canHelp), (works, [.worksOn([data])], .worksOn),
      (follows, [.follows([data])], .follows), (answered, [.helped(3, data)], .canHelp),
      (
        evidence {
          $0.ties = [data: [.canHelp, .worksOn, .follows], taal: [.worksOn, .follows], fonds: .follows]
          $0.answers = [taal: 1, data: 2]
          $0.answersHere = 1
          $0.worksOn = ["open data in de stad"]
          $0.canTalkAbout = ["data voor iedereen"]
        },
        [
          .helpedHere(1), .canHelp([data]), .helped(2, data), .helped(1, taal), .canTalkAbout("data voor iedereen"),
          .worksOn([taal]), .worksOnLine("open data in de stad"), .follows([fonds]),
        ], .canHelp
      ), (MemberEvidence(), [], nil),
    ] as [(MemberEvidence, [KindredReason], MemberEvidence.Nearness?)])
  func reasons(evidence: MemberEvidence, reasons: [KindredReason], nearness: MemberEvidence.Nearness?) {
    #expect(evidence.reasons == reasons)
    #expect(evidence.nearness == nearness)
  }

  @Test(
    "what a reference asks of",
    arguments: [
      ("#12", KindredSubject.thread(12)), ("12.3", .thread(12)), ("tip:4", .tip(4)), ("@sara", .member("sara")),
      ("#open-data", .topic(data)), ("~jan", .network(NetworkID("jan"))),
    ])
  func subject(text: String, subject: KindredSubject) throws {
    let reference = try #require(Reference(text))
    #expect(KindredSubject(reference) == subject)
    #expect(KindredSubject(subject.reference) == subject)
  }

  @Test("for a reader who names no layer nobody is elsewhere")
  func noLayer() {
    let both = Self.evidence { $0.ties = [Self.data: .canHelp, Self.taal: .canHelp] }
    let found: [(brief: MemberBrief, evidence: MemberEvidence)] = [
      (Fixtures.member(2, layer: "be.federal.fps", organisation: "FOD"), Self.helps),
      (Fixtures.member(3, layer: "other.unspecified", organisation: ""), both),
    ]
    let order = KindredOrder(.help, for: Fixtures.member(1, layer: "other.unspecified", organisation: ""))
    #expect(order.members(found, limit: 9).map(\.brief.id.rawValue) == [3, 2])
  }
}
