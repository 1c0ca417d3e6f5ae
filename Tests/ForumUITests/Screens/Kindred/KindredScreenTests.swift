// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("Who else works on this") struct KindredScreenTests {
  private func loaded(_ world: World, _ subject: KindredSubject = .topic("open-data")) -> KindredState {
    var state = KindredState(subject)
    _ = state.update(.loaded(.kindred(subject), .kindred(KindredMember.samples)), world)
    return state
  }

  @Test("it reads, keeps its selection, opens a profile, and goes on from a member")
  func update() {
    let world = World.sample()
    var state = KindredState(.thread(12))
    #expect(state.update(.appeared, world) == [.load(.kindred(.thread(12)))])
    #expect(state.update(.command(.open), world) == [])
    #expect(state.update(.command(.kindred), world) == [])
    #expect(state.summary(world).isEmpty && state.hints(world).isEmpty)
    state = loaded(world, .thread(12))
    #expect(state.summary(world) == "4 members")
    _ = state.update(.command(.moveDown), world)
    #expect(state.update(.command(.open), world) == [.open(.member("jan_zes"))])
    #expect(state.update(.command(.kindred), world) == [.show(Screen(KindredState(.member("jan_zes"))))])
    let turned = Array(KindredMember.samples.reversed())
    _ = state.update(.loaded(.kindred(.thread(12)), .kindred(turned)), world)
    #expect(state.member?.brief.handle == "jan_zes")
    _ = state.update(.loaded(.kindred(.thread(13)), .kindred([])), world)
    #expect(state.members == turned, "an answer to another question")
    _ = state.update(.command(.goLast), world)
    #expect(state.selected == 3)
    _ = state.update(.pointed(1), world)
    #expect(state.selected == 1)
    #expect(state.update(.changedElsewhere, world) == [.load(.kindred(.thread(12)))])
    #expect(state.update(.key(Key("x")), world) == nil)
  }

  @Test("from everywhere by one key")
  func keys() {
    let world = World.sample()
    func kindred(_ screen: some ScreenState) -> [Effect]? {
      var screen = screen
      #expect(world.keymap.command(for: Key("K"), in: screen.context) == .kindred)
      return screen.update(.command(.kindred), world)
    }
    var list = ThreadListState(place: .advice)
    list.rows = ThreadSummary.samples
    #expect(kindred(list) == [.show(Screen(KindredState(.thread(12))))])
    var people = PeopleState()
    people.rows = [MemberEntry(brief: .sara, ties: [:], worksOn: [], posts: 1)]
    #expect(kindred(people) == [.show(Screen(KindredState(.member("sara"))))])
    #expect(kindred(ProfileState(handle: "jan_zes")) == [.show(Screen(KindredState(.member("jan_zes"))))])
    #expect(kindred(MeState()) == [.show(Screen(KindredState(.member("an"))))])
    var topics = TopicsState()
    topics.rows = [TopicEntry(topic: Topic.samples[0], threads: 1, waiting: 0, tips: 0, helpers: 0, tie: [])]
    #expect(kindred(topics) == [.show(Screen(KindredState(.topic("open-data"))))])
    #expect(kindred(ThreadListState(place: .advice)) == [], "nothing is selected")
  }

  @Test("how it looks", arguments: [("en", 80, 24), ("nl", 40, 12), ("fr", 140, 45)])
  func pictures(_ language: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(InterfaceLanguage(rawValue: language)!, columns: columns, rows: rows)
    var state = loaded(world)
    try expectPicture("kindred-\(language)-\(columns)", of: state, world)
    _ = state.update(.command(.goLast), world)
    try expectPicture("kindred-end-\(language)-\(columns)", of: state, world)
  }

  @Test("nobody, in words that say what to do")
  func nobody() throws {
    let world = World.sample(.de)
    for subject in [KindredSubject.member("an"), .thread(12)] {
      var state = KindredState(subject)
      #expect(!picture(of: state, world).contains("Niemand"), "before it is known")
      _ = state.update(.loaded(.kindred(subject), .kindred([])), world)
      let text = world.reader(subject == .thread(12) ? KindredPhrase.nobody : .nobodyForMe)
      #expect(picture(of: state, world).contains(text.prefix(40)))
      drawInAllSizes(state, world)
    }
    drawInAllSizes(loaded(world), world)
  }

  @Test("its breadcrumb names what it is asked of")
  func breadcrumb() {
    #expect(
      KindredState(.topic("open-data")).breadcrumb(.sample()) == ["People", "Who else works on this?", "#open-data"])
    #expect(KindredState(.tip(4)).breadcrumb(.sample()).last == "tip:4")
  }
}
