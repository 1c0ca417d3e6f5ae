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
      place: "advice", open: PostReference(thread: 12, number: 3),
      lists: [.advice: LastPlace.List(query: query, selected: 7), .stories: .init(selected: 3)])
    #expect(LastPlace(last.text, vocabulary: vocabulary) == last)
    #expect(LastPlace(place: "today").text == "today")
    let older = LastPlace("advice #12", vocabulary: vocabulary)
    #expect(older?.open == PostReference(thread: 12, number: 1))
    #expect(LastPlace("", vocabulary: vocabulary) == nil)
  }

  @Test(
    "what the board does not have any more is left out",
    arguments: ["advice\nadvice #7 topic:gone", "advice x\nnowhere #1 -\nadvice", "advice\n\n"])
  func gone(text: String) {
    #expect(LastPlace(text, vocabulary: vocabulary) == LastPlace(place: "advice"))
  }
}
