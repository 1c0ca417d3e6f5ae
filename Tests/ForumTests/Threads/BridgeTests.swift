// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct BridgeTests {
  private let opening = ThreadSummary(
    number: 1, title: "Vraag", kind: .question, author: Fixtures.member(1), layer: Fixtures.member(1).layer,
    language: Language(.nl), created: Timestamp(seconds: 0), lastActivity: Timestamp(seconds: 0), topics: [])

  private func bridge(_ author: MemberBrief, language: String = "nl") -> Bridge? {
    Bridge(from: opening, to: Fixtures.post(2, by: author, language: language))
  }

  @Test func nothingDiffers() {
    #expect(bridge(Fixtures.member(2)) == nil)
    #expect(bridge(Fixtures.member(2, layer: "be.local.cpas", organisation: "STAD voorbeeld")) == nil)
  }

  @Test func oneselfIsNoBridge() {
    #expect(bridge(Fixtures.member(1, layer: "be.federal.fps", organisation: "Dienst"), language: "fr") == nil)
  }

  @Test func whatIsNotToldIsNoBridge() {
    #expect(bridge(Fixtures.member(2, layer: "other.unspecified", organisation: ""), language: "und") == nil)
  }

  @Test func layers() throws {
    let found = try #require(bridge(Fixtures.member(2, layer: "be.federal.fps")))
    #expect(found.layers?.from == LayerID("be.local"))
    #expect(found.layers?.to == LayerID("be.federal"))
    #expect(found.organisations == nil && found.languages == nil)
  }

  @Test func organisationsAndLanguages() throws {
    let found = try #require(bridge(Fixtures.member(2, organisation: "Ville d'Exemple"), language: "fr"))
    #expect(found.layers == nil)
    #expect(found.organisations?.to == "Ville d'Exemple")
    #expect(found.languages?.from == Language(.nl))
    #expect(found.languages?.to == Language(.fr))
  }
}
