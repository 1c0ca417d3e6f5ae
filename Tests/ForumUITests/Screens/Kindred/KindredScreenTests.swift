// SPDX-License-Identifier: EUPL-1.2

import Terminal
import Testing

@testable import Forum
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

  private static let networks = [
    NetworkPage.Match(
      NetworkMatch(
        network: NetworkID("jong-voorland"),
        reasons: [
          .offers("a budget for a speaker", topics: ["plain-language"]), .topics(["open-data"]), .layer("be.local"),
        ]), name: "Jong Voorland", board: ["sara"]),
    NetworkPage.Match(
      NetworkMatch(
        network: NetworkID("passerelle"),
        reasons: [.seeks("rooms \u{1b}[31m\u{202e}near a station", topics: ["open-data"])]),
      name: "Passerelle 漢字\u{1b}]0;x\u{7}", board: []),
  ]

  @Test("networks stand below the members, with the reasons, and are gone through with them")
  func networks() throws {
    for (language, columns, rows) in [(InterfaceLanguage.en, 80, 24), (.nl, 40, 12)] {
      let world = World.sample(language, columns: columns, rows: rows)
      var state = KindredState(.topic("open-data"))
      let members = Array(KindredMember.samples.prefix(1))
      let loaded = Message.loaded(
        .kindred(.topic("open-data")), .kindred(members, networks: Self.networks))
      _ = state.update(loaded, world)
      try expectPicture("kindred-networks-\(language.rawValue)-\(columns)", of: state, world)
      _ = state.update(.command(.moveDown), world)
      #expect(state.member == nil && state.network == Self.networks[0])
      #expect(state.update(.command(.open), world) == [.open(.network(NetworkID("jong-voorland")))])
      #expect(
        state.update(.command(.kindred), world)
          == [.show(Screen(KindredState(.network(NetworkID("jong-voorland")))))])
      // The selection stays on it when another comes before it.
      _ = state.update(
        .loaded(.kindred(.topic("open-data")), .kindred(KindredMember.samples, networks: Self.networks)), world)
      #expect(state.selected == 4 && state.network == Self.networks[0])
      _ = state.update(.command(.goLast), world)
      #expect(state.selected == 5)
      drawInAllSizes(state, world)
    }
    let world = World.sample()
    var alone = KindredState(.topic("open-data"))
    _ = alone.update(.loaded(.kindred(.topic("open-data")), .kindred([], networks: Self.networks)), world)
    #expect(alone.hints(world) == [.open, .writeCall, .kindred] && alone.summary(world) == "2 networks")
    #expect(picture(of: alone, world).contains("offers “a budget for a speaker”"))
    #expect(!picture(of: alone, world).contains("Nobody"))
  }

  @Test("from a network that is named a call to its board is one key away, from a member it is not")
  func calls() {
    let world = World.sample()
    func call(_ subject: KindredSubject, at index: Int) -> (fields: [FormField.Name: String], effects: [Effect]?) {
      var state = KindredState(subject)
      let members = Array(KindredMember.samples.prefix(1))
      _ = state.update(.loaded(.kindred(subject), .kindred(members, networks: Self.networks)), world)
      _ = state.update(.pointed(index), world)
      let effects = state.update(.command(.writeCall), world)
      guard case .show(let screen)? = effects?.first, let form = screen.state(FormState.self) else {
        return ([:], effects)
      }
      return ([.title: form[.title]?.text ?? "", .body: form[.body]?.text ?? ""], effects)
    }
    #expect(world.keymap.command(for: Key("c"), in: .people) == .writeCall)
    #expect(call(.network(NetworkID("wij")), at: 0).effects == nil)
    let ours = call(.network(NetworkID("wij")), at: 1).fields
    #expect(ours[.title] == "~wij would like to meet Jong Voorland")
    #expect(
      ours[.body]?.hasPrefix("To the board of ~jong-voorland: @sara.\n\nWhy ~wij and you should talk:\n- ") == true)
    #expect(ours[.body]?.contains("offers “a budget for a speaker”") == true)
    let thread = call(.thread(12), at: 1).fields
    #expect(thread[.title] == "A call to Jong Voorland")
    #expect(thread[.body] == "To the board of ~jong-voorland: @sara.\n\n#12\n\n")
    // Nobody is on that board.
    #expect(call(.topic("open-data"), at: 2).effects == [.say(.refused(world.reader(NetworkCallPhrase.nobody)))])
    var state = KindredState(.topic("open-data"))
    _ = state.update(.loaded(.kindred(.topic("open-data")), .kindred([], networks: Self.networks)), world)
    _ = state.update(.pointed(1), world)
    #expect(state.hints(world) == [.open, .kindred])
  }

  @Test("the same in lines: name and reasons in words, under a heading where lines are for people")
  func lines() {
    let reader = World.sample(.nl).reader
    let piped = Linear(reader: reader, columns: nil, layers: Layer.samples).lines(kindred: Self.networks)
    #expect(
      piped.first
        == "~jong-voorland\tJong Voorland\tbiedt “a budget for a speaker” aan; zelfde thema’s: \(reader.tags(["open-data"])); "
        + "zelfde bestuurslaag: Lokaal")
    #expect(piped.count == 2 && !piped[1].contains("\u{1b}"))
    let shown = Linear(reader: reader, columns: 80, layers: Layer.samples).lines(kindred: Self.networks)
    #expect(shown.first == "Netwerken")
    #expect(Linear(reader: reader, columns: 80, layers: []).lines(kindred: []) == [])
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
    list.show(ThreadSummary.samples, world)
    #expect(kindred(list) == [.show(Screen(KindredState(.thread(12))))])
    var people = PeopleState()
    let sara = MemberEntry(brief: .sara, ties: [:], worksOn: [], posts: 1)
    _ = people.update(
      .loaded(.members(MemberFilter(), after: nil, limit: 100), .members(Page(items: [sara], next: nil))), world)
    #expect(kindred(people) == [.show(Screen(KindredState(.member("sara"))))])
    #expect(kindred(ProfileState(handle: "jan_zes")) == [.show(Screen(KindredState(.member("jan_zes"))))])
    #expect(kindred(MeState()) == [.show(Screen(KindredState(.member("an"))))])
    var topics = TopicsState()
    let topic = TopicEntry(topic: Topic.samples[0], threads: 1, waiting: 0, tips: 0, helpers: 0, tie: [])
    _ = topics.update(.loaded(.topicEntries, .topicEntries([topic])), world)
    #expect(kindred(topics) == [.show(Screen(KindredState(.topic("open-data"))))])
    let network = NetworkID("jan-oosterwoud")
    var page = NetworkPageState(network)
    _ = page.update(.loaded(.network(network), .network(.sample)), world)
    #expect(kindred(page) == [.show(Screen(KindredState(.network(network))))])
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
