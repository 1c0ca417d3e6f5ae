// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded

/// The words of a made-up language, the commonest first: short ones are common, and words come in
/// families with the same beginning, as in natural languages.
struct WordList {
  /// How many words a list has, the rare ones of `unheardOf` aside.
  static let size = 40_000

  let language: Language
  private let patterns: LetterPatterns
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  private var stems: [Int32] = []
  private let frequencies = Sampler.zipf(size)

  /// The words of a language's look; the same for the same seed.
  init(_ language: InterfaceLanguage, seed: UInt64) {
    self.language = Language(language)
    patterns = LetterPatterns(language)
    var random = SeededRandom(seed: seed, stream: UInt64(language.rawValue.utf8.first ?? 0))
    var known: Set<String> = []
    while ends.count <= Self.size {
      let rank = ends.count - 1
      let (word, isStem) = newWord(rank: rank, &random)
      guard word.unicodeScalars.count > (rank < 60 ? 0 : 2), known.insert(word).inserted else { continue }
      if isStem, rank > 60 { stems.append(Int32(rank)) }
      bytes += word.utf8
      ends.append(Int32(bytes.count))
    }
  }

  private func newWord(rank: Int, _ random: inout SeededRandom) -> (word: String, isStem: Bool) {
    if rank > 500, random.chance(0.6) {
      let stem = self[Int(random.pick(stems))]
      let tail = random.chance(0.15) ? self[Int(random.pick(stems))] : random.pick(patterns.endings)
      return (stem + tail, false)
    }
    let syllables = rank < 150 ? 1 : rank < 2000 ? random.within(1...2) : random.within(2...3)
    return (patterns.word(syllables: syllables, &random), true)
  }

  /// The word of a rank, 0 for the commonest.
  subscript(_ rank: Int) -> String { String(decoding: bytes[range(rank)], as: UTF8.self) }

  private func range(_ rank: Int) -> Range<Int> { Int(ends[rank])..<Int(ends[rank + 1]) }

  /// A rank, as often as its word is used.
  func draw(_ random: inout SeededRandom) -> Int { frequencies.draw(&random) }

  /// Puts a word behind others.
  func append(_ rank: Int, to text: inout [UInt8]) { text += bytes[range(rank)] }

  /// A word that may never have been used before: a number, or two stems put together.
  func appendUnheardOf(to text: inout [UInt8], _ random: inout SeededRandom) {
    if random.chance(0.4) {
      text += String(random.below(random.chance(0.5) ? 100 : 100_000)).utf8
    } else {
      append(Int(random.pick(stems)), to: &text)
      append(Int(random.pick(stems)), to: &text)
    }
  }
}
