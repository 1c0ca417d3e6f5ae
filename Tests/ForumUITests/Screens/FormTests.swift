// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("Filling in a form")
struct FormTests {
  static func asking(_ world: World = .sample(), in place: ThreadPlace = .advice, _ query: Query = Query())
    -> FormDriver
  {
    FormDriver(world) { .asking(in: place, query: query, $0) }
  }

  @Test(
    "no name of a field is cut: what is too wide to stand beside a value stands above it", arguments: [30, 40, 56, 80])
  func names(columns: Int) {
    for language in InterfaceLanguage.allCases {
      let world = World.sample(language, columns: columns, rows: 90, role: .moderator)
      let forms = [
        FormDriver(world) { .asking(in: .advice, query: Query(), $0) }.form,
        FormDriver(world) { .writingNetwork($0) }.form, FormDriver(world) { .writingTip($0) }.form,
        FormDriver(world) { .joining($0) }.form,
      ]
      for form in forms {
        let letters = picture(of: form, world).filter { !$0.isWhitespace }
        for field in form.shown {
          let name = FormLabels.label(field.name, world).filter { !$0.isWhitespace }
          #expect(letters.contains(name), "\(language), \(columns): \(field.name)")
        }
      }
    }
  }

  @Test("a choice and topics that are not being changed are whole, on further rows where they are wide")
  func wholeValues() {
    let world = World.sample(.fr, columns: 40, rows: 40)
    var driver = Self.asking(world)
    driver.go(to: .topics)
    _ = driver.form.update(.paste("open-data, plain-language"), world)
    driver.go(to: .title)
    guard case .topics(let input)? = driver.form[.topics]?.control else {
      Issue.record("no topics")
      return
    }
    let drawn = picture(of: driver.form, world)
    #expect(input.topics.count == 2 && !drawn.contains("…"))
    let words = drawn.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    for topic in input.topics { #expect(words.contains(world.reader.tag(topic))) }
  }

  @Test("the fields in their order, by Tab, back, by Enter and by arrows")
  func order() {
    var driver = Self.asking()
    var seen: [FormField.Name] = []
    for _ in 0..<7 {
      seen.append(driver.form.focus)
      driver.press(keys: "Tab")
    }
    #expect(seen == [.title, .body, .kind, .topics, .language, .layer, .title], "from title to text is one step")
    driver.press(keys: "Shift-Tab Shift-Tab Shift-Tab")
    #expect(driver.form.focus == .language)
    driver = Self.asking()
    driver.press(keys: "Up")
    #expect(driver.form.focus == .title, "arrows do not go round")
    driver.press(keys: "Enter")
    #expect(driver.form.focus == .body)
    driver.press(keys: "Up")
    #expect(driver.form.focus == .title, "from the very beginning of the body")
    driver.go(to: .kind)
    driver.press(keys: "Down Down Down")
    #expect(driver.form.focus == .layer)
    driver.press(keys: "Down")
    #expect(driver.form.focus == .layer)
  }

  @Test("what is no topic is said while it is typed, and what may be meant in the reader's language")
  func noTopic() throws {
    for (language, typed, help) in [
      (InterfaceLanguage.en, "opendta", "“opendta” is not a topic; try Open data"),
      (.de, "klaretal", "„klaretal“ ist kein Thema; möglich: Klare Sprache"),
      (.fr, "zzz", "« zzz » n’est pas un thème"),
    ] {
      var driver = Self.asking(.sample(language))
      driver.go(to: .topics)
      driver.type(typed)
      let field = try #require(driver.form[.topics])
      let lines = FormHelp(form: driver.form, world: driver.world, width: 80).lines(field)
      #expect(lines.map(\.detail) == [help])
    }
  }

  @Test("a call says what it looks for, a story how far it is; news is for moderators")
  func kinds() {
    var driver = Self.asking()
    driver.go(to: .kind)
    driver.press(keys: "Right Right")
    #expect(driver.text(.kind) == "call")
    driver.press(keys: "Tab")
    #expect(driver.form.focus == .callKind)
    driver.press(keys: "Left Up Right Tab")
    #expect(driver.text(.kind) == "story")
    #expect(driver.form.focus == .stage)
    driver.press(keys: "Up Right")
    #expect(driver.text(.kind) == "question", "a member's last kind is the story")
    var moderator = Self.asking(.sample(role: .moderator))
    moderator.go(to: .kind)
    moderator.press(keys: "Left")
    #expect(moderator.text(.kind) == "news")
  }

  @Test(
    "place and filters propose kind and topics",
    arguments: [
      (ThreadPlace.advice, "", "question", ""), (.stories, "", "story", ""), (.everything, "kind:call", "call", ""),
      (.advice, "topic:open-data -topic:field-staff kind:feedback", "feedback", "open-data"),
      (.stories, "kind:news", "story", ""),
    ])
  func proposals(_ place: ThreadPlace, _ text: String, _ kind: String, _ topics: String) throws {
    let world = World.sample()
    let query = try QueryParser.parse(
      text, vocabulary: Vocabulary(layers: world.layers, topics: world.topics))
    let driver = Self.asking(world, in: place, query)
    #expect(driver.text(.kind) == kind)
    #expect(driver.text(.topics) == topics)
    #expect(!driver.form.hasUnsentText)
  }

  @Test("topics are completed in any language", arguments: InterfaceLanguage.allCases)
  func completion(language: InterfaceLanguage) {
    var driver = Self.asking(.sample(language))
    driver.go(to: .topics)
    driver.type("langage cl")
    driver.press(keys: "Enter")
    driver.type("heldere,")
    #expect(driver.text(.topics) == "plain-language, heldere", "it is there already")
    driver.press(keys: "Ctrl-U")
    driver.type("AUSSEN,veldw")
    driver.press(keys: "Down")
    #expect(driver.form.focus == .language, "below the only suggestion")
    #expect(driver.text(.topics) == "plain-language, field-staff, veldw")
    driver.press(keys: "Up Ctrl-U Backspace")
    #expect(driver.text(.topics) == "plain-language")
  }

  @Test("arrows choose among suggestions, whole names are taken when the field is left")
  func suggestions() {
    var driver = Self.asking()
    driver.go(to: .topics)
    driver.type("t")
    let found = TopicMatcher.matches("t", in: driver.world.topics, language: .en, limit: 5).map(\.topic.id.rawValue)
    #expect(found.count == 2)
    driver.press(keys: "Down Enter")
    #expect(driver.text(.topics) == found.last)
    driver = Self.asking()
    driver.go(to: .topics)
    driver.type("offene daten")
    driver.press(keys: "Tab")
    #expect(driver.text(.topics) == "open-data")
    driver.press(keys: "Shift-Tab")
    #expect(driver.press("Enter") == [])
    #expect(driver.form.focus == .language)
  }

  @Test("the list of topics opens where nothing is typed, and a choice is taken")
  func topicList() throws {
    var driver = Self.asking()
    driver.go(to: .topics)
    let effects = driver.press("Enter")
    guard case .ask(let prompt)? = effects?.first, case .choice(let chooser) = prompt.form else {
      Issue.record("no list")
      return
    }
    #expect(chooser.items.count == driver.world.topics.count)
    _ = driver.form.update(.answered(prompt.purpose, .chosen("field-staff")), driver.world)
    #expect(driver.text(.topics) == "field-staff")
  }

  @Test("names pasted with commas become topics, what is none stays typed")
  func pastedTopics() {
    var driver = Self.asking()
    driver.go(to: .topics)
    #expect(driver.form.update(.paste("Open data, klare taal\nnonsense,#field-staff"), driver.world) == [])
    #expect(driver.text(.topics) == "open-data, plain-language, field-staff, nonsense")
  }

  @Test("a choice shows all values by Enter, or narrowed by a letter, with the present one selected")
  func choices() {
    var driver = Self.asking()
    driver.go(to: .language)
    guard case .ask(let prompt)? = driver.press("Enter")?.first, case .choice(let all) = prompt.form,
      case .ask(let typed)? = driver.press("i")?.first, case .choice(let narrowed) = typed.form
    else {
      Issue.record("no list")
      return
    }
    #expect(all.selected?.id == "en")
    #expect(all.items.count > 150, "every language of ISO 639-1")
    #expect(narrowed.filter.text == "i")
    _ = driver.form.update(.answered(prompt.purpose, .chosen("it")), driver.world)
    #expect(driver.text(.language) == "it")
    driver.press(keys: "Right")
    #expect(driver.text(.language) == "nl", "the arrows keep to the usual ones and the present one")
    #expect(driver.form.update(.paste("x"), driver.world) == nil)
  }

  @Test("text of others is kept harmless: no controls, and what is shown has no overrides")
  func hostile() {
    var driver = Self.asking()
    _ = driver.form.update(.paste("a\u{1b}]0;x\u{7}\u{0}b\u{202e}c\r\nd"), driver.world)
    #expect(driver.text(.title) == "a]0;xb\u{202e}c d")
    driver.go(to: .body)
    _ = driver.form.update(.paste("a\u{1b}[2J\u{0}\r\nb\u{9b}\u{202e}"), driver.world)
    #expect(driver.text(.body) == "a[2J\nb\u{202e}")
    let shown = picture(of: driver.form, driver.world)
    #expect(!shown.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e || $0.value == 0 })
  }

  @Test("a large paste is one step of undo")
  func largePaste() {
    var driver = Self.asking()
    driver.go(to: .body)
    driver.type("before ")
    _ = driver.form.update(.paste(String(repeating: "woorden en woorden, zin na zin.\n", count: 3200)), driver.world)
    driver.type("x")
    #expect(driver.form.bodyLength > 100_000)
    #expect(picture(of: driver.form, driver.world).contains(" -24"), "the count is shown")
    driver.press(keys: "Alt-u Alt-u")
    #expect(driver.text(.body) == "before ")
    driver.press(keys: "Alt-r")
    #expect(driver.text(.body)?.utf8.count == 102_407)
  }

  @Test("an organisation that the board knows is offered, and brings its layer")
  func organisation() {
    var driver = FormDriver { .joining($0) }
    driver.press(keys: "Tab Tab Tab")
    #expect(driver.press("S") == [.load(.organisations("S"))])
    let known = Organisation(id: OrganisationID(1), name: "Stad Gent", layer: "be.local.municipality", members: 4)
    _ = driver.form.update(.loaded(.organisations("old"), .organisations([known])), driver.world)
    #expect(driver.press("Down") == [], "an old answer offers nothing")
    #expect(driver.form.focus == .topics)
    driver.press(keys: "Up t")
    _ = driver.form.update(.loaded(.organisations("St"), .organisations([known])), driver.world)
    driver.press(keys: "Down Enter")
    #expect(driver.text(.organisation) == "Stad Gent")
    #expect(driver.text(.layer) == "be.local.municipality")
    #expect(driver.form.focus == .organisation)
  }
}
