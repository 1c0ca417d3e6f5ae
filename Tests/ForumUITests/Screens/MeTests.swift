// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("My page")
struct MeTests {
  static let page = OwnPage(
    drafts: [TodayTests.draft],
    searches: [
      SavedSearch(name: "Plain letters 漢字", query: Query(terms: [Query.Term(.topic("plain-language"))]), unread: 3),
      SavedSearch(name: "Who waits", query: Query(terms: [Query.Term(.state(.waiting))])),
      SavedSearch(name: "Old \u{1b}[31m", text: "topic:gone", query: nil),
    ],
    topics: [
      OwnPage.FollowedTopic("field-staff", Follow(stance: .mute)),
      OwnPage.FollowedTopic("open-data", Follow(stance: .watch, isBookmarked: true)),
    ],
    counts: [
      .bookmarks: OwnPage.Count(threads: 12, unread: 1), .watched: OwnPage.Count(threads: 3),
      .started: OwnPage.Count(threads: 999, unread: 999),
    ])

  static func loaded(_ world: World, _ page: OwnPage = page) -> MeState {
    var state = MeState()
    _ = state.update(.loaded(.ownPage, .ownPage(page)), world)
    return state
  }

  private func at(_ entry: MeState.Entry, _ world: World) -> MeState {
    var state = Self.loaded(world)
    while state.entry != entry, state.selected < state.entries.count - 1 { state.press(.moveDown, world: world) }
    return state
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("me-en-80", InterfaceLanguage.en, 80, 24, true), ("me-fr-140", .fr, 140, 45, true),
      ("me-nl-40", .nl, 40, 12, true), ("me-ascii-80", .de, 80, 24, false),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int, _ isUnicode: Bool) throws {
    var world = World.sample(language, columns: columns, rows: rows, isUnicode: isUnicode)
    world.counts.notices = 2
    try expectPicture(name, of: Self.loaded(world), world)
  }

  @Test("says how to fill what is empty")
  func empty() throws {
    let world = World.sample()
    try expectPicture("me-empty-en-80", of: Self.loaded(world, OwnPage()), world)
  }

  @Test("says to oneself how often one asked and helped, and opens nothing there")
  func reciprocity() {
    let world = World.sample()
    func line(_ reciprocity: Reciprocity) -> String {
      var page = Self.page
      page.reciprocity = reciprocity
      let line = MeLayout(Self.loaded(world, page), world).lines[1]
      #expect((line.entry == nil) == (reciprocity != Reciprocity()))
      return line.runs.map(\.text).joined()
    }
    #expect(line(Reciprocity(asked: 3, helped: 1)) == "Asked 3, helped 1: both get others further")
    #expect(line(Reciprocity(asked: 3)) == "Asked 3, helped 0: someone may be waiting for what you know")
    #expect(line(Reciprocity(helped: 999)) == "Asked 0, helped 999+: you are welcome to ask, too")
    #expect(!line(Reciprocity()).contains("sked"))
  }

  @Test("what only informs is whole in every width", arguments: [24, 40, 80])
  func whole(_ columns: Int) {
    for language in InterfaceLanguage.allCases {
      let world = World.sample(language, columns: columns, rows: 40)
      var page = OwnPage()
      page.reciprocity = Reciprocity(asked: 3, helped: 1)
      let lines = MeLayout(Self.loaded(world, page), world).lines.filter { $0.entry == nil }.map {
        $0.runs.map(\.text).joined()
      }
      #expect(lines.allSatisfy { DisplayText.width($0) <= world.content.columns }, "\(lines)")
      let said = world.reader(ReciprocityPhrase(Reciprocity(asked: 3, helped: 1)))
      #expect(lines.joined(separator: " ").contains(said), "\(lines)")
    }
  }

  @Test("opens each thing where it is")
  func opens() {
    let world = World.sample()
    func opened(_ entry: MeState.Entry) -> [Effect]? {
      var state = at(entry, world)
      return state.update(.command(.open), world)
    }
    #expect(opened(.profile) == [.open(.member("an"))])
    #expect(opened(.notices) == [.show(Screen(NoticesState()))])
    #expect(opened(.draft(TodayTests.draft)) == [.show(Screen(FormState.continuing(TodayTests.draft, world)))])
    for list in OwnPage.List.allCases {
      #expect(opened(.list(list)) == [.show(Screen(ThreadListState(place: .everything, query: list.query)))])
    }
    #expect(opened(.topic(Self.page.topics[0])) == [.open(.topic("field-staff"))])
    let search = ThreadListState(Self.page.searches[0])
    #expect(opened(.search(Self.page.searches[0])) == search.map { [.show(Screen($0))] })
    #expect(search?.breadcrumb(world) == ["Me", "Plain letters 漢字"])
    let outdated = world.reader(MePhrase.unreadableSearch("topic:gone"))
    #expect(opened(.search(Self.page.searches[2])) == [.say(.refused(outdated))])
  }

  @Test("only drafts and searches can be removed: a draft after a yes, a search at once because u brings it back")
  func removal() {
    let world = World.sample()
    var state = Self.loaded(world)
    #expect(state.update(.command(.delete), world) == [.say(.refused(world.reader(MePhrase.nothingToDelete)))])
    state = at(.draft(TodayTests.draft), world)
    #expect(
      state.update(.command(.delete), world) == [.ask(.confirm(.confirmDelete, world.reader(MePhrase.deleteDraft)))])
    #expect(state.update(.answered(.confirmDelete, .yes), world) == [.perform(.dropDraft(TodayTests.draft))])
    let search = Self.page.searches[1]
    state = at(.search(search), world)
    #expect(state.update(.command(.delete), world) == [.perform(.removeSearch(search))])
    #expect(
      state.update(.done(.removeSearch(search), .done), world)
        == [.load(.ownPage), .say(.done(world.reader(MePhrase.searchRemoved("Who waits"))))])
  }

  @Test("a search gets another name, and asks again for one that is taken")
  func renames() {
    let world = World.sample()
    var state = at(.search(Self.page.searches[1]), world)
    func asked(_ text: String) -> [Effect] {
      [.ask(.line(.renameSearch, world.reader(MePhrase.renameSearch), text: text))]
    }
    #expect(world.reader(state.hint(.edit)) == world.reader(KeyPhrase.rename))
    #expect(state.update(.command(.edit), world) == asked("Who waits"))
    let act = Act.renameSearch("Who waits", to: "Waiting")
    #expect(state.update(.answered(.renameSearch, .text("Waiting")), world) == [.perform(act)])
    #expect(state.update(.refused(act, nil), world) == asked("Waiting"))
    state = Self.loaded(world)
    #expect(state.update(.command(.edit), world) == [.show(Screen(FormState.profile(world)))])
  }

  @Test("the cursor stays on its search when others come above it")
  func keepsSelection() {
    let world = World.sample()
    let search = Self.page.searches[1]
    var state = at(.search(search), world)
    var page = Self.page
    page.searches.insert(SavedSearch(name: "A new one", query: Query(terms: [Query.Term(.word("x"))])), at: 0)
    page.searches[2].unread = 5
    _ = state.update(.loaded(.ownPage, .ownPage(page)), world)
    #expect(state.entry == .search(page.searches[2]))
  }

  @Test("draws in every size")
  func sizes() { drawInAllSizes(Self.loaded(.sample()), .sample()) }
}

@MainActor
@Suite("Saved searches on a real board")
struct SavedSearchScriptTests {
  @Test("are saved from a list, opened from Me as they were left, renamed, removed and brought back")
  func life() throws {
    var script = try BoardScript()
    script.press("f")
    script.type("state\nwaiting\n")
    script.press("S")
    script.type("Who waits\n")
    #expect(script.app.notification == .done("“Who waits” is saved, under Me"))
    script.press("S")
    script.type("WHO waits\n")
    #expect(script.app.notification?.isError == true && script.app.prompt != nil)
    script.press("Esc 7")
    #expect(script.picture.contains("Who waits") && script.picture.contains("1 unread"))
    script.press("j j Enter")
    #expect(script.picture.contains("Me › Who waits"))
    #expect(script.picture.contains("Who has a template?"))
    script.press("w Esc Enter")
    #expect(script.picture.contains("◉"))
    script.press("s")
    script.type("helped\n")
    #expect(!script.picture.contains("Me › Who waits"))
    script.press("Esc Enter")
    #expect(script.picture.contains("most helped first"))
    script.press("Esc e Ctrl-U")
    script.type("Long waits\n")
    #expect(script.picture.contains("Long waits"))
    script.press("u")
    #expect(script.app.notification == .done("Undone: save search (Long waits)"))
    script.press("j k")
    #expect(script.picture.contains("Who waits") && !script.picture.contains("Long waits"))
    script.press("D")
    #expect(!script.picture.contains("Who waits  "))
    script.press("u")
    #expect(script.picture.contains("Who waits"))
  }

  @Test("are saved from the search as well, but not without a filter")
  func fromSearch() throws {
    var script = try BoardScript()
    script.press("S")
    #expect(script.app.notification == .refused("There is no filter to save"))
    script.press("/")
    script.type("template\n")
    script.press("S")
    script.type("Templates\n")
    #expect(script.app.notification == .done("“Templates” is saved, under Me"))
    script.press("7 j j Enter")
    #expect(script.picture.contains("Me › Templates") && script.picture.contains("Who has a template?"))
  }
}
