// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded

/// The pieces that words of a language are made of, so that made-up ones have its letters and
/// lengths.
struct LetterPatterns {
  let onsets: [String]
  let nuclei: [String]
  let codas: [String]
  /// What words of one family end in.
  let endings: [String]

  private init(_ onsets: String, _ nuclei: String, _ codas: String, _ endings: String) {
    func parts(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.onsets = parts(onsets)
    self.nuclei = parts(nuclei)
    self.codas = parts(codas) + Array(repeating: "", count: parts(codas).count)
    self.endings = parts(endings)
  }

  /// The patterns of a language.
  init(_ language: InterfaceLanguage) {
    switch language {
    case .nl:
      self.init(
        "b d g h j k l m n p r s t v w z br dr gr kl kr pl pr sch sl sp st str tr vl vr zw",
        "a e i o u aa ee oo uu ie oe ui ei ij ou eu", "n r l t k s m p g f ng nd rt st cht lf rk",
        "en e er ing heid lijk je st s de")
    case .fr:
      self.init(
        "b c d f g j l m n p r s t v ch pr br tr cr fr pl gr qu", "a e i o u é è ê ai au ou oi eau an en on in",
        "r l s t n c f nt x", "e er ment tion té eur ité ons ais s ée")
    case .de:
      self.init(
        "b d f g h k l m n p r s t w z br dr fr gr kl kr pf schl schw sp st str tr", "a e i o u ä ö ü ei au ie eu",
        "n r l t k s m ch ng nd rt st ß ck", "en er ung keit lich ig te st heit es")
    case .en:
      self.init(
        "b c d f g h j l m n p r s t v w th sh wh br cr dr fr gr pl pr st str tr", "a e i o u ea ee oo ou ai oa",
        "n r l t k s m p d ng nd rt st ck ght", "s ed ing ly tion er ness ment ity al")
    }
  }

  /// A made-up word of so many syllables.
  func word(syllables: Int, _ random: inout SeededRandom) -> String {
    var word = ""
    for syllable in 0..<syllables {
      if syllable > 0 || random.chance(0.8) { word += random.pick(onsets) }
      word += random.pick(nuclei)
      if random.chance(syllable == syllables - 1 ? 0.8 : 0.3) { word += random.pick(codas) }
    }
    return word
  }
}
