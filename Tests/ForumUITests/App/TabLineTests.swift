// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("The places on the first line")
struct TabLineTests {
  private func pieces(_ counts: BoardCounts, columns: Int) -> [String] {
    var world = World.sample(columns: columns)
    world.counts = counts
    let app = App(world: world, first: Screen(ThreadListState(place: .advice)))
    return TabLine(app: app, columns: columns).pieces.map { $0.text.trimmingBlanks }
  }

  @Test("tell what is new beside what is unread where there is room and it differs")
  func new() {
    let counts = BoardCounts(unreadAdvice: 12, unreadStories: 3, newAdvice: 4, newStories: 3, notices: 2)
    let wide = pieces(counts, columns: 150)
    #expect(wide[1] == "2 Advice (12, 4 new)")
    #expect(wide[3] == "4 Stories (3)", "all that is unread is new")
    #expect(wide[6] == "7 Me (2)" && wide[0] == "1 Today")
    #expect(pieces(counts, columns: 110)[1] == "2 Advice (12)")
    #expect(pieces(BoardCounts(), columns: 140)[1] == "2 Advice", "nothing is said of nothing")
  }

  @Test("fit in the line at every width, the current one always with its name", arguments: [30, 40, 60, 80, 100, 140])
  func fits(columns: Int) {
    let counts = BoardCounts(unreadAdvice: 999, unreadStories: 999, newAdvice: 998, newStories: 998, notices: 999)
    let pieces = pieces(counts, columns: columns)
    #expect(pieces.contains { $0.hasPrefix("2 Advice") })
    #expect(pieces.reduce(1) { $0 + DisplayText.width($1) + 1 } <= columns)
  }

  /// Ten places, as many as there are keys for.
  private static let names: [InterfaceLanguage: [String]] = [
    .nl: ["Vandaag", "Raad", "Tips", "Ervaringen", "Mensen", "Thema’s", "Ik", "Agenda", "Netwerken", "Balie"],
    .fr: ["Aujourd’hui", "Conseils", "Astuces", "Récits", "Membres", "Thèmes", "Moi", "Agenda", "Réseaux", "Accueil"],
    .de: ["Heute", "Rat", "Tipps", "Erfahrungen", "Mitglieder", "Themen", "Ich", "Kalender", "Netzwerke", "Schalter"],
    .en: ["Today", "Advice", "Tips", "Stories", "People", "Topics", "Me", "Agenda", "Networks", "Desk"],
  ]

  private func line(_ language: InterfaceLanguage, _ columns: Int, current: Int = 1, board: String = "Club 35")
    -> TabLine
  {
    var world = World.sample(language, columns: columns)
    world.counts.notices = 2
    let unread = [1: 12, 3: 3, 6: 2, 7: 1]
    let tabs = (Self.names[language] ?? []).enumerated().map { index, name in
      TabLine.Tab(
        command: .today, key: "\((index + 1) % 10)", name: name, unread: unread[index] ?? 0, isCurrent: index == current
      )
    }
    return TabLine(tabs, board: board, identities: TabLine.identities(world), columns: columns) { "\($0)" }
  }

  private func width(_ line: TabLine) -> Int {
    1 + (line.board.isEmpty ? 0 : DisplayText.width(line.board) + 2)
      + line.pieces.reduce(0) { $0 + DisplayText.width($1.text) } + DisplayText.width(line.identity) + 2
  }

  @Test("ten of them fit with notices and who I am at every width and in each language", arguments: 40...160)
  func ten(columns: Int) {
    for language in InterfaceLanguage.allCases {
      for current in 0..<10 {
        let line = line(language, columns, current: current)
        #expect(width(line) <= columns, "\(language): \(line)")
        #expect(line.identity.contains("an") && line.identity.contains("2"))
        let name = Self.names[language]?[current] ?? ""
        #expect(line.pieces.first(where: \.isCurrent)?.text.contains(name) == true)
        if columns >= 80 {
          #expect(line.pieces.count == 10 && line.board == "Club 35", "\(language) \(columns): \(line)")
          #expect(line.identity.contains("2 "), "the notices in words")
        }
      }
    }
  }

  @Test("give the first of them their names back in the room that is left", arguments: InterfaceLanguage.allCases)
  func filled(language: InterfaceLanguage) {
    let names = Self.names[language] ?? []
    for columns in 80...160 {
      let line = line(language, columns)
      let quiet = [0, 2, 4, 5, 8, 9]
      let isWhole = quiet.map { line.pieces[$0].text.contains(names[$0]) }
      let isNewsWhole = [3, 6, 7].allSatisfy { line.pieces[$0].text.contains(names[$0]) }
      guard isNewsWhole, let short = isWhole.firstIndex(of: false) else { continue }
      let name = names[quiet[short]]
      let shown = DisplayText.width(line.pieces[quiet[short]].text.trimmingBlanks)
      let wanted = DisplayText.width("\((quiet[short] + 1) % 10) \(name)") - shown
      #expect(width(line) + wanted > columns, "\(columns): \(name) has room")
    }
  }

  @Test("keep the keys of as many places as fit, also where not all do", arguments: 30...80)
  func keys(columns: Int) {
    let line = line(.de, columns, current: 0, board: "A board")
    let numbers = line.pieces.map { String($0.text.trimmingBlanks.prefix { $0 != " " }) }
    #expect(numbers == (1...10).prefix(numbers.count).map { "\($0 % 10)" }, "from the first on")
    #expect(numbers.count == 10 || width(line) + 7 > columns, "\(columns): the next one has room")
  }

  @Test("shorten where nothing is new first, then where something is, then the board’s name")
  func order() {
    let wide = line(.en, 160)
    #expect(wide.pieces.map { $0.text.trimmingBlanks }[8] == "9 Networks" && wide.identity.contains("Stad Gent"))
    var seen: [String] = []
    for columns in (30...160).reversed() {
      let line = line(.en, columns)
      let texts = line.pieces.map { $0.text.trimmingBlanks }
      let quiet = texts.first { $0.hasPrefix("9") } ?? ""
      let news = texts.first { $0.hasPrefix("4") } ?? ""
      let state =
        quiet == "9 Networks" ? "whole" : news == "4 Stories (3)" ? "quiet" : line.board == "Club 35" ? "news" : "board"
      if seen.last != state { seen.append(state) }
    }
    #expect(seen == ["whole", "quiet", "news", "board"])
  }
}

extension String {
  fileprivate var trimmingBlanks: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
