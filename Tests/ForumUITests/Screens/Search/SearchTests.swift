// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

struct SearchTests {
  private let world = World.sample()
  private let query = Query(terms: [Query.Term(.word("brief"))])

  private let results = SearchResults(
    threads: [
      hit(0, 3, "Begin elke \u{2}brief\u{3} met wat iemand moet doen, \u{2}brieven\u{3} van een blad"),
      hit(2, 1, "\u{3}漢字 \u{1B}[2J\u{202E} zonder \u{2}partner e\u{301}\nnieuwe regel"),
    ],
    tips: [Tip.samples[0], Tip.samples[4]],
    members: [
      MemberEntry(brief: .sara, ties: [:], worksOn: ["heldere brieven"], posts: 12),
      MemberEntry(brief: .an, ties: [:], worksOn: [], posts: 0),
    ])

  private static func hit(_ index: Int, _ post: Int, _ snippet: String) -> SearchResults.Hit {
    let thread = ThreadSummary.samples[index]
    return SearchResults.Hit(
      thread: thread, post: PostReference(thread: thread.number, number: post), snippet: snippet)
  }

  private func found(_ world: World, _ results: SearchResults? = nil) -> SearchState {
    var search = SearchState(query: "brief")
    _ = search.update(.appeared, world)
    _ = search.update(.loaded(.search(query), .search(results ?? self.results)), world)
    return search
  }

  @Test("reads on to the last thread, and no selection jumps when threads come in before tips and members")
  func readsOn() {
    var many = results
    let key = PageKey(numbers: [1, 2, 3, 4, 5, 6])
    let hits = { (numbers: ClosedRange<Int>) in
      numbers.map { number in
        SearchResults.Hit(
          thread: .sample(number, "Thread \(number)", by: .sara, hours: number),
          post: PostReference(thread: number, number: 1), snippet: "")
      }
    }
    many.threads = hits(1...50)
    many.next = key
    var search = SearchState(query: "brief")
    _ = search.update(.appeared, world)
    #expect(search.update(.loaded(.search(query), .search(many)), world) == [])
    #expect(search.summaries(world) == ["1/54+"])
    _ = search.update(.command(.toResults), world)
    // Down, but not past the threads that are still to be read.
    var effects: [Effect] = []
    while effects.isEmpty, search.selected < 49 { effects = search.update(.command(.moveDown), world) ?? [] }
    #expect(effects == [.load(.searchOn(query, after: key))] && search.selected < 49)
    for _ in 0..<60 { _ = search.update(.command(.moveDown), world) }
    #expect(search.selected == 49)
    // At the end stands a member, and stays selected.
    _ = search.update(.command(.goLast), world)
    let last = search.item
    var more = SearchResults(threads: hits(51...80))
    more.next = nil
    _ = search.update(.loaded(.searchOn(query, after: key), .search(more)), world)
    #expect(search.item == last && search.results?.threads.count == 80)
    #expect(search.summaries(world) == ["84/84"])
  }

  @Test("the search looks like this")
  func pictures() throws {
    let dutch = World.sample(.nl)
    try expectPicture("search-help-nl-80x24", of: SearchState(), dutch)
    try expectPicture("search-nl-80x24", of: found(dutch), dutch)
    let small = World.sample(.en, columns: 40, rows: 12)
    var narrow = found(small)
    try expectPicture("search-en-40x12", of: narrow, small)
    narrow.press(.goLast, world: small)
    try expectPicture("search-en-40x12-end", of: narrow, small)
    try expectPicture(
      "search-none-de-40x12", of: found(.sample(.de, columns: 40, rows: 12), SearchResults()),
      .sample(.de, columns: 40, rows: 12))
  }

  @Test("matched words are stronger, in the selected result too")
  func marks() {
    let theme = world.theme
    let runs = Snippet.runs("a \u{2}b\u{3} c", plain: theme[.faint], marked: theme[.strong])
    #expect(runs == [Run("a ", theme[.faint]), Run("b", theme[.strong]), Run(" c", theme[.faint])])
    #expect(Snippet.runs("\u{3}\u{3}", plain: .plain, marked: theme[.strong]) == [])
    #expect(Snippet.runs("\u{2}open", plain: .plain, marked: theme[.strong]) == [Run("open", theme[.strong])])
    var painter = Painter(size: world.content)
    found(world).view(into: &painter, world)
    let bar = theme[.selected]
    let snippet = found(world).head(world) + (found(world).lines(world).lines.firstIndex(where: \.isSnippet) ?? 0)
    #expect(painter.surface[4, snippet].style == bar)
    #expect(painter.surface[15, snippet].style == bar.adding([.bold, .underline]))
  }

  @Test(
    "no title and no fact is cut from 60 columns on: what does not fit beside a title stands below it",
    arguments: [60, 80, 140])
  func facts(columns: Int) {
    let world = World.sample(columns: columns)
    let long = "Who has a template for a one-page social media policy that somebody in the field also reads and uses?"
    let titles = ["Short", long]
    var results = SearchResults(
      threads: titles.enumerated().map { index, title in
        SearchResults.Hit(
          thread: .sample(index + 1, title, by: .sara, hours: 2), post: PostReference(thread: index + 1, number: 1),
          snippet: "a \u{2}brief\u{3}")
      })
    let words = ["heldere brieven", "een tweede onderwerp", "een derde", "een vierde onderwerp van werk"]
    results.members = [MemberEntry(brief: .sara, ties: [:], worksOn: words, posts: 12)]
    let layout = found(world, results).lines(world)
    func text(_ item: Int) -> [String] {
      layout.lines.filter { $0.item == item }.map { $0.runs.map(\.text).joined() }
    }
    for item in 0..<3 {
      let lines = text(item)
      #expect(lines.allSatisfy { DisplayText.width($0) <= world.content.columns && !$0.contains("…") })
    }
    #expect(text(0).count == 2 && text(0)[0].hasSuffix("h"), "beside it, then the text")
    let said = text(1).map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
    for part in [long, "#2.1", MemberBrief.sara.fullName] { #expect(said.contains(part)) }
    #expect(text(1).count > 2)
    let member = text(2).map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
    #expect((words + [MemberBrief.sara.organisation]).allSatisfy { member.contains($0) })
  }

  @Test("text of others is harmless and nothing traps in any size")
  func hostile() {
    let wide = World.sample(columns: 300, rows: 60)
    let shown = picture(of: found(wide), wide)
    for scalar in ["\u{1B}", "\u{202E}", "\u{2}", "\u{3}"] { #expect(!shown.contains(scalar)) }
    drawInAllSizes(found(world), world)
    drawInAllSizes(SearchState(query: "\u{202E}漢字\u{1B}e\u{301}"), world)
  }

  @Test("typing goes to the line, Enter searches, and results get the cursor")
  func typing() {
    var search = SearchState()
    #expect(search.update(.appeared, world) == [])
    #expect(search.takesText && search.context == .searchLine)
    for character in "bri" { #expect(search.update(.key(Key(character)), world) == []) }
    #expect(search.update(.paste("ef"), world) == [])
    #expect(search.update(.key(Key(.up)), world) == nil)
    #expect(search.update(.command(.find), world) == [.load(.search(query))])
    #expect(search.update(.loaded(.search(query), .search(results)), world) == [])
    #expect(!search.takesText && search.context == .search)
    #expect(search.summary(world) == "1/6")
    #expect(search.breadcrumb(world) == ["Search", "brief"])
    #expect(search.update(.key(Key("x")), world) == nil)
    #expect(search.update(.paste("x"), world) == nil)
  }

  @Test("nothing is searched for without words or filters; filters alone are enough")
  func emptyQuery() {
    var search = SearchState()
    #expect(search.update(.command(.find), world) == [.say(.refused(SearchPhrase.nothingTyped.en))])
    #expect(search.update(.command(.toResults), world) == [.say(.refused(SearchPhrase.noResultsYet(key: "Enter").en))])
    search = SearchState(query: "is:waiting topic:\"heldere taal\"")
    let query = Query(terms: [Query.Term(.state(.waiting)), Query.Term(.topic("plain-language"))])
    #expect(search.update(.appeared, world) == [.load(.search(query))])
  }

  @Test(
    "a value is taken as the reader calls it",
    arguments: [
      (InterfaceLanguage.nl, "kind:vraag", "question"), (.nl, "is:ongelezen", "unread"),
      (.fr, "lang:néerlandais", "nl"),
      (.de, "kind:frage", "question"),
    ])
  func readersNames(language: InterfaceLanguage, text: String, written: String) {
    var search = SearchState(query: text)
    _ = search.update(.appeared, World.sample(language))
    #expect(search.problem == nil && search.query?.text.hasSuffix(":\(written)") != false)
  }

  @Test("a wrong query is named with its place and what was meant, until it is changed")
  func wrongQuery() {
    var search = SearchState(query: "brief is:wating")
    #expect(search.update(.appeared, world) == [])
    #expect(search.problem?.offset == 9)
    #expect(search.height(world) == 18 - 1 - search.problemLines(world).count)
    #expect(search.problem?.nearest.first == "waiting")
    let shown = picture(of: search, world)
    #expect(shown.contains("wating") && shown.contains("waiting"), "\(shown)")
    #expect(search.editor.cursor == 15)
    _ = search.update(.key(Key(.backspace)), world)
    #expect(search.problem == nil)
    var hostile = SearchState(query: "\"\u{1B}]0;x\u{7}")
    _ = hostile.update(.appeared, world)
    #expect(!picture(of: hostile, world).contains("\u{1B}"))
  }

  @Test("arrows go through all parts, Enter opens what is selected with the words marked")
  func opening() {
    var search = found(world)
    let words = search.query.map(WordMatcher.init) ?? WordMatcher()
    #expect(!words.isEmpty)
    let screens: [Screen] = [
      Screen(ThreadState(number: 12, goTo: 3, words: words)), Screen(ThreadState(number: 10, goTo: 1, words: words)),
      Screen(TipScreen(number: 4, words: words)), Screen(TipScreen(number: 5, words: words)),
      Screen(ProfileState(handle: "sara")), Screen(ProfileState(handle: "an")),
    ]
    for screen in screens {
      #expect(search.update(.command(.open), world) == [.show(screen)])
      search.press(.moveDown, world: world)
    }
    #expect(search.selected == 5)
    search.press(.goFirst, world: world)
    #expect(search.update(.command(.profile), world) == [.open(.member("sara"))])
    #expect(search.update(.command(.filter), world) == nil)
    #expect(search.update(.command(.back), world) == nil, "the frame leads back")
  }

  @Test("slash and Tab go to the line and back, and up from the first result too")
  func focus() {
    var search = found(world)
    search.press(.search, world: world)
    #expect(search.isTyping)
    search.press(.toResults, world: world)
    #expect(!search.isTyping)
    search.press(.moveUp, world: world)
    #expect(search.isTyping && search.editor.text == "brief")
  }

  @Test("coming back finds the query, the results and the selection as they were")
  func comingBack() {
    var search = found(world)
    search.press(.moveDown, .moveDown, .moveDown, world: world)
    #expect(search.update(.appeared, world) == [.load(.search(query))])
    _ = search.update(.loaded(.search(query), .search(results)), world)
    #expect(search.selected == 3)
    #expect(!search.isTyping)
    // Results that went meanwhile, and an answer to an older query.
    _ = search.update(.loaded(.search(query), .search(SearchResults(members: results.members))), world)
    #expect(search.selected == 1)
    _ = search.update(.loaded(.search(Query()), .search(results)), world)
    #expect(search.items.count == 2)
  }

  @Test("nothing found leaves the cursor in the line")
  func nothingFound() {
    let search = found(world, SearchResults())
    #expect(search.isTyping)
    #expect(picture(of: search, world).contains("Nothing found."))
  }

  @Test("a name that nobody has is said at its place, on the search as in a list")
  @MainActor func nobody() throws {
    var script = try BoardScript()
    script.press("/")
    script.type("template author:saara\n")
    #expect(script.picture.contains("“saara” (character 17) is not a member of this board; try sara"))
    #expect(script.picture.contains("Nothing found."))
    script.press("Esc f")
    script.type("author\n")
    script.type("saara\n")
    #expect(script.picture.contains("“saara” is not a member of this board; try sara."))
    #expect(script.picture.contains("Nothing matches these filters."))
    script.press("F")
    #expect(script.picture.contains("Who has a template?") && !script.picture.contains("saara"))
  }
}
