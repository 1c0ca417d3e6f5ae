// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct VocabularyTests {
  @Test func anEndOfAnIdCountsOnlyWhenOneHasIt() {
    #expect(Fixtures.vocabulary.layer(named: "fps")?.id == LayerID("be.federal.fps"))
    #expect(Fixtures.vocabulary.layer(named: "municipality") == nil)
    #expect(Fixtures.vocabulary.layers(near: "municipality") == ["be.local.municipality", "nl.municipality"])
  }

  @Test func anIdComesBeforeAnotherLayersName() {
    #expect(Fixtures.vocabulary.layer(named: "BE")?.id == LayerID("be"))
    #expect(Fixtures.vocabulary.layer(named: "be.federal")?.id == LayerID("be.federal"))
  }

  @Test func nearNamesAreOneAThing() {
    #expect(Fixtures.vocabulary.topics(near: "open dat") == ["Open data"])
    #expect(Fixtures.vocabulary.topics(near: "#klare").contains("Klare taal"))
    #expect(Fixtures.vocabulary.topics(near: "qqqqqq").isEmpty)
  }

  @Test func nothingIsNothing() {
    #expect(Fixtures.vocabulary.topic(named: "") == nil)
    #expect(Fixtures.vocabulary.layer(named: "") == nil)
    #expect(Vocabulary().topic(named: "open-data") == nil)
  }

  @Test(arguments: [
    ("nl", true), ("sv", true), ("und", true), ("xx", false), ("NL", false), ("", false), ("nl ", false),
  ])
  func assignedLanguages(code: String, isAssigned: Bool) {
    #expect((Language(assigned: code) != nil) == isAssigned)
  }
}
