// SPDX-License-Identifier: EUPL-1.2

import Seeded

/// Writes running text of made-up words: sentences and paragraphs, about a subject.
struct Prose {
  let words: WordList
  /// Ranks of words that come back in all texts of a thread.
  let subject: [Int]

  /// Prose about a subject of its own.
  init(_ words: WordList, _ random: inout SeededRandom) {
    self.words = words
    subject = (0..<16).map { _ in 60 + Int(Double(WordList.size - 60) * random.unit() * random.unit() * random.unit()) }
  }

  /// A title of three to nine words, most of them of the subject.
  func title(_ random: inout SeededRandom) -> String {
    var text: [UInt8] = []
    for index in 0..<random.within(3...9) {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      words.append(random.chance(0.6) ? random.pick(subject) : words.draw(&random), to: &text)
    }
    Self.capitalize(&text, at: 0)
    if random.chance(0.5) { text.append(UInt8(ascii: "?")) }
    return String(decoding: text, as: UTF8.self)
  }

  /// A few words in a row, as on a profile.
  func phrase(_ random: inout SeededRandom) -> String {
    (0..<random.within(1...3)).map { _ in words[random.pick(subject)] }.joined(separator: " ")
  }

  /// A text of so many words; `opening` stands before them.
  func body(words count: Int, opening: String = "", _ random: inout SeededRandom) -> String {
    var text = Array(opening.utf8)
    text.reserveCapacity(text.count + count * 8)
    var inSentence = 0
    var inParagraph = 0
    for _ in 0..<count {
      if inSentence == 0 {
        inSentence = random.within(5...22)
        if inParagraph == 0 {
          if !text.isEmpty { text += "\n\n".utf8 }
          inParagraph = random.within(1...5)
        } else {
          text.append(UInt8(ascii: " "))
        }
        inParagraph -= 1
        let start = text.count
        word(to: &text, &random)
        Self.capitalize(&text, at: start)
      } else {
        if random.chance(0.07) { text.append(UInt8(ascii: ",")) }
        text.append(UInt8(ascii: " "))
        word(to: &text, &random)
      }
      inSentence -= 1
      if inSentence == 0 { text.append(UInt8(ascii: random.chance(0.12) ? "?" : ".")) }
    }
    if inSentence > 0 { text.append(UInt8(ascii: ".")) }
    return String(decoding: text, as: UTF8.self)
  }

  private func word(to text: inout [UInt8], _ random: inout SeededRandom) {
    let kind = random.unit()
    if kind < 0.12 {
      words.append(random.pick(subject), to: &text)
    } else if kind < 0.126 {
      words.appendUnheardOf(to: &text, &random)
    } else {
      words.append(words.draw(&random), to: &text)
    }
  }

  private static func capitalize(_ text: inout [UInt8], at index: Int) {
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) { text[index] -= 0x20 }
  }
}
