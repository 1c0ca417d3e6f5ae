// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite("The last place")
struct LastPlaceTests {
  private let vocabulary = Vocabulary(
    topics: [Topic(id: TopicID("open-data"), labels: Labels([.en: "Open data"]), aliases: [])])

  @Test("comes back as it was written")
  func roundTrip() {
    let query = Query(
      terms: [Query.Term(.topic(TopicID("open-data"))), Query.Term(.phrase("one page"), isExcluded: true)],
      sort: .waiting)
    let last = LastPlace(
      place: "advice", open: LastPlace.Open(PostReference(thread: 12, number: 3), above: -4),
      lists: [.advice: LastPlace.List(query: query, selected: 7), .stories: .init(selected: 3)])
    #expect(LastPlace(last.text, vocabulary: vocabulary) == last)
    #expect(LastPlace(place: "today").text == "today")
    let older = LastPlace("advice #12", vocabulary: vocabulary)
    #expect(older?.open == LastPlace.Open(PostReference(thread: 12, number: 1)))
    let far = LastPlace("advice #12.3/-9223372036854775808", vocabulary: vocabulary)
    #expect(far?.open == LastPlace.Open(PostReference(thread: 12, number: 3), above: -1_000_000))
    #expect(LastPlace("", vocabulary: vocabulary) == nil)
  }

  @Test("the filters of tips and members come back as well, also those that the query language does not have")
  func otherLists() {
    let (layer, topic) = (LayerID("be"), TopicID("open-data"))
    let vocabulary = Vocabulary(
      layers: [Layer(id: layer, parent: nil, isSelectable: true, labels: Labels([:]), abbreviations: Labels([:]))],
      topics: vocabulary.topics)
    let tips = TipFilter(
      words: ["one", "topic:x", "page*"], topic: topic, layer: layer, pinnedOnly: true, toReviewOnly: true,
      includesRetired: true)
    let people = MemberFilter(words: ["sara"], layer: layer, topic: topic, organisation: "Stad \"Gent\", haven")
    for last in [
      LastPlace(place: "tips", tips: LastPlace.Tips(filter: tips, selected: 4, above: 3)),
      LastPlace(place: "tips", tips: LastPlace.Tips(filter: TipFilter(words: ["one"]))),
      LastPlace(place: "tips", tips: LastPlace.Tips(filter: TipFilter(includesRetired: true))),
      LastPlace(place: "people", people: LastPlace.People(filter: people, selected: "sara", above: 5)),
      LastPlace(place: "people", lists: [.stories: .init(selected: 3, above: 12)], people: .init(selected: "jan")),
    ] {
      #expect(LastPlace(last.text, vocabulary: vocabulary) == last)
    }
  }

  @Test(
    "what the board does not have any more is left out",
    arguments: ["advice\nadvice #7 topic:gone", "advice x\nnowhere #1 -\nadvice", "advice\n\n"])
  func gone(text: String) {
    #expect(LastPlace(text, vocabulary: vocabulary) == LastPlace(place: "advice"))
  }
}
