// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// A screen with something in it.
struct PageSample<Made: Sendable>: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (World) -> Made

  init(_ name: String, _ make: @escaping @Sendable (World) -> Made) { (testDescription, self.make) = (name, make) }
}

extension ScreenState {
  /// The same after it was told something.
  fileprivate func told(_ request: Request, _ loaded: Loaded, _ world: World) -> Self {
    var state = self
    _ = state.update(.loaded(request, loaded), world)
    return state
  }
}

private let narrow = World.sample(columns: 40, rows: 8, role: .moderator).atTheDoor()
private let tall = World.sample(columns: 60, rows: 90, role: .moderator).atTheDoor()

@Suite("Every text that is paged")
struct TextPageTableTests {
  private static let pages: [PageSample<any TextPage>] = [
    PageSample("help") { HelpState(context: .thread, $0) },
    PageSample("house rules") { _ in HouseRulesState() },
    PageSample("history") { HistoryTests.loaded($0) },
    PageSample("comparison") { world in
      let text = String(repeating: "A line that is long enough to be wrapped.\n\n", count: 9)
      var state = HistoryState(comparing: .tip(4), theirs: text, mine: text + "More.", by: nil)
      _ = state.update(.appeared, world)
      return state
    },
    PageSample("board") { BoardState().told(.statistics, .statistics(BoardPictureTests.statistics), $0) },
    PageSample("address") { _ in
      let address = WebAddress("http://www.example.org/" + String(repeating: "long/", count: 60))
      return address.map { AddressState($0) as any TextPage } ?? HouseRulesState()
    },
    PageSample("code") { _ in CodeState(.sample, of: Invitation.samples[0]) },
    PageSample("tip") { world in
      let tip = Tip.sample(4, "Short letters", body: String(repeating: "Write short.\n\n", count: 9))
      return TipScreen(number: 4).told(.tip(4), .tip(TipDetail(tip: tip, adoptions: [])), world)
    },
    PageSample("event") { EventPageState(number: 4).told(.event(4), .event(.sample(), AgendaTests.zones), $0) },
    PageSample("poll") { world in
      let poll = PollPageTests.closed
      return PollPageState(number: poll.number).told(.poll(poll.number), .poll(poll), world)
    },
  ]

  @Test("scrolls by lines, pages and to its ends, no further, and fits a larger screen", arguments: pages)
  func moves(_ sample: PageSample<any TextPage>) { scrolls(sample.make(narrow)) }

  private func scrolls(_ page: some TextPage) {
    var page = page
    let height = narrow.content.rows
    let end = page.lines(narrow).count - height
    #expect(end > 1, "the sample fits the screen")
    func top(after command: Command) -> Int {
      #expect(page.update(.command(command), narrow) == [])
      return page.paging.top
    }
    #expect(top(after: .moveUp) == 0)
    #expect(top(after: .goLast) == end && top(after: .moveDown) == end && top(after: .pageDown) == end)
    #expect(page.summaries(narrow) == ["100 %"], "how much was seen")
    #expect(top(after: .moveUp) == end - 1)
    #expect(top(after: .goFirst) == 0)
    #expect(top(after: .moveDown) == 1 && top(after: .moveUp) == 0)
    #expect(top(after: .pageDown) == min(height - 1, end))
    #expect(top(after: .pageUp) == 0)
    _ = top(after: .goLast)
    _ = page.update(.resized, tall)
    #expect(page.paging.top == max(0, page.lines(tall).count - tall.content.rows))
    #expect(page.summaries(tall) == [] || page.paging.top > 0)
  }
}

@Suite("Every page of entries")
struct EntryPageTableTests {
  private static let pages: [PageSample<any EntryPage>] = [
    PageSample("me") { MeTests.loaded($0) },
    PageSample("profile") { PeopleTests.profile($0) },
    PageSample("today") { TodayTests.loaded($0, TodayTests.withMeetings) },
    PageSample("kindred") {
      KindredState(.topic("open-data")).told(.kindred(.topic("open-data")), .kindred(KindredMember.samples), $0)
    },
    PageSample("networks side by side") {
      NetworkTableState(terms: [])
        .told(
          .networks(NetworkFilter(), after: nil, limit: 1000), .networks(Page(items: Network.samples, next: nil)), $0)
    },
    PageSample("keys") { KeysTests.loaded($0) },
    PageSample("invitations") { InvitationScreenTests.loaded($0) },
    PageSample("who invited whom") {
      let admissions = [Admission(.jan, by: nil, at: .sampleNow), Admission(.sara, by: .an, at: .sampleNow)]
      return InvitationTreeState()
        .told(.admissions(limit: InvitationTreeState.most), .admissions(admissions), $0)
    },
    PageSample("settings") { _ in SettingsState() },
    PageSample("quotation") { _ in
      var post = ThreadDetail.sample.posts[1]
      post.body = (1...9).map { "Paragraph \($0)." }.joined(separator: "\n\n")
      return QuoteState(post: post, isFormOpen: false)
    },
    PageSample("search") { world in
      var state = SearchState(query: "letters")
      guard case .load(let request)? = state.update(.appeared, world)?.first else { return state }
      var results = SearchResults()
      results.members = PeopleTests.entries
      return state.told(request, .search(results), world)
    },
  ]

  @Test("goes from entry to entry, to its ends and no further, with the selected one in sight", arguments: pages)
  func moves(_ sample: PageSample<any EntryPage>) { walks(sample.make(narrow)) }

  @Test("goes on by as many entries as a screen shows, and none is passed over unseen", arguments: pages)
  func turns(_ sample: PageSample<any EntryPage>) { turnsOver(sample.make(narrow)) }

  private func turnsOver(_ page: some EntryPage) {
    let lines = page.lines(narrow)
    let each = page.entriesEach(of: lines, narrow)
    #expect(each >= 1 && each * lines.count <= max(lines.count, page.height(of: lines, narrow) * lines.entryCount))
    let all = page.lines(tall)
    let isSeen = all.count <= page.height(of: all, tall)
    #expect(!isSeen || page.entriesEach(of: all, tall) >= all.entryCount, "where all is seen a page is all")
  }

  private func walks(_ page: some EntryPage) {
    var page = page
    let count = page.lines(narrow).entryCount
    #expect(count > 1)
    func selected(after message: Message, _ world: World = narrow) -> Int {
      #expect(page.update(message, world) == [])
      let lines = page.lines(world)
      let height = max(1, page.height(of: lines, world))
      let visible = page.paging.pager.visible(count: lines.count, height: height)
      if let wanted = lines.wanted(for: page.paging.selected) {
        let isSeen = visible.contains(wanted.upperBound - 1) && visible.contains(wanted.lowerBound)
        #expect(isSeen || (wanted.count > height && visible.lowerBound == wanted.lowerBound))
      }
      return page.paging.selected
    }
    #expect(selected(after: .command(.goLast)) == count - 1)
    #expect(selected(after: .command(.moveDown)) == count - 1)
    #expect(selected(after: .resized, tall) == count - 1 && selected(after: .resized) == count - 1)
    #expect(selected(after: .command(.goFirst)) == 0)
    #expect(selected(after: .command(.moveUp)) == 0)
    #expect(selected(after: .command(.moveDown)) == 1)
    #expect(selected(after: .pointed(count - 1)) == count - 1)
    #expect(selected(after: .command(.pageUp)) < count - 1)
  }
}
