// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum
@testable import ForumUI

@Suite("What suits one's networks, on Today")
struct TodayMatchTests {
  private static func match(_ reason: MatchReason) -> MeetingNews.Match {
    MeetingNews.Match(
      network: NetworkID("wij"), match: NetworkMatch(network: NetworkID("zij"), reasons: [reason]))
  }
  private static let strong = match(.theyOffer(seeks: "a speaker", offers: "a talk", topics: []))

  @Test(
    "is told by its strongest reason, in four languages",
    arguments: [
      (InterfaceLanguage.nl, "~zij biedt wat ~wij zoekt"), (.fr, "~zij propose ce que ~wij cherche"),
      (.de, "~zij bietet, was ~wij sucht"), (.en, "~zij offers what ~wij seeks"),
    ])
  func words(_ language: InterfaceLanguage, _ text: String) {
    let reader = World.sample(language).reader
    #expect(reader(MeetingNewsPhrase(Self.strong)) == text)
    #expect(reader(MeetingNewsPhrase(Self.match(.weOffer(seeks: "x", offers: "y", topics: [])))) != text)
    #expect(reader(MeetingNewsPhrase(Self.match(.region("Gent")))).contains("~wij"))
  }

  @Test("stands in a block of its own, opens the other's page, and leads to one's own page at what suits it")
  func screen() {
    let world = World.sample()
    var today = TodayState()
    var read = Today(counts: BoardCounts())
    read.meetings.matches = [Self.strong]
    _ = today.update(.loaded(.today, .today(read)), world)
    #expect(today.entries(world) == [.match(Self.strong)])
    #expect(picture(of: today, world).contains("Suits your network"))
    #expect(picture(of: today, world).contains("~zij offers what ~wij seeks"))
    #expect(today.selection(world) == .network(NetworkID("zij")))
    #expect(today.update(.command(.open), world) == [.open(.network(NetworkID("zij")))])
    #expect(today.update(.command(.readOn), world) == [.open(.network(NetworkID("zij")))])
    #expect(
      today.update(.command(.kindred), world)
        == [.show(Screen(NetworkPageState(NetworkID("wij"), opensAtMatches: true)))])
    drawInAllSizes(today, world)
  }

  @Test("to whoever is on a board a page that was opened is seen; one's own and a page seen before change nothing")
  func looking() {
    var world = World.sample()
    let id = NetworkID("jan-oosterwoud")
    var page = NetworkPage.sample
    page.network.standing = nil
    func effects(_ page: NetworkPage, _ world: World) -> [Effect]? {
      var state = NetworkPageState(id)
      return state.update(.loaded(.network(id), .network(page)), world)
    }
    #expect(effects(page, world) == [], "on no board")
    world.counts.audiences = [.boards]
    var marks = ReadMarks()
    marks.insert(1)
    #expect(effects(page, world) == [.perform(.marks(marks, 31))])
    #expect(effects(.sample, world) == [], "of one's own board")
    page.marks = marks
    #expect(effects(page, world) == [])
  }
}
