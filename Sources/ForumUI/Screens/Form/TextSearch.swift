// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Finding in the body of a form while it is typed what to find.
struct TextSearch: Equatable, Sendable {
  /// What is typed.
  private(set) var line = LineEditor()
  /// Where it stands in the text.
  private(set) var matches: [Range<TextPlace>] = []
  /// Which of them the cursor stands on.
  private(set) var current: Int?
  /// How the last step went round: `.wrapped`, `.wrappedBack`, or not at all.
  private(set) var turn: Turn?
  /// The editor as it was, to come back to.
  let before: TextEditor

  /// Which end of the text the last step went over.
  enum Turn: Equatable {
    case end
    case beginning
  }

  /// Begins at the editor's cursor.
  init(in editor: TextEditor) { before = editor }

  /// Takes a key of the line in; false for a key that means nothing there.
  mutating func press(_ key: Key) -> Bool {
    let text = line.text
    guard line.handle(key) else { return false }
    if line.text != text { find() }
    return true
  }

  /// Takes text in as if typed.
  mutating func insert(_ text: String) {
    line.insert(text)
    find()
  }

  /// Goes to the next or the previous place, round the ends of the text.
  mutating func step(by count: Int) {
    guard let current else { return }
    let next = current + count
    turn = next >= matches.count ? .end : next < 0 ? .beginning : nil
    self.current = (next + matches.count) % matches.count
  }

  /// The editor as it looks: what is found is selected, with the cursor at its beginning.
  var editor: TextEditor {
    var editor = before
    if let current { editor.select(matches[current]) }
    return editor
  }

  /// The first place from where the cursor was, or else from the beginning.
  private mutating func find() {
    matches = before.places(of: line.text) { Folding.fold($0) }
    let first = matches.partitioningIndex { $0.lowerBound >= before.cursor }
    turn = first == matches.count && first > 0 ? .end : nil
    current = matches.isEmpty ? nil : first % matches.count
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element has a property that all after it have too; `endIndex` when none
  /// has.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// What is said while a text is searched.
enum FindPhrase: Phrasing {
  case find
  case matchOf(Int, Int)
  case noMatch
  case wrapped
  case wrappedBack
}

extension FindPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .find: say(nl: "Zoek", fr: "Chercher", de: "Suchen", en: "Find")
    case .matchOf(let number, let count):
      say(
        nl: "\(number) van \(count)", fr: "\(number) sur \(count)",
        de: "\(number) von \(count)", en: "\(number) of \(count)")
    case .noMatch: say(nl: "niets gevonden", fr: "rien trouvé", de: "nichts gefunden", en: "nothing found")
    case .wrapped:
      say(
        nl: "weer van voren af aan", fr: "de nouveau depuis le début",
        de: "wieder von vorn", en: "from the beginning again")
    case .wrappedBack:
      say(nl: "weer vanaf het einde", fr: "de nouveau depuis la fin", de: "wieder vom Ende", en: "from the end again")
    }
  }
}
