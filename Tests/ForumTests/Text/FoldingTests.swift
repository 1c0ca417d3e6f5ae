// SPDX-License-Identifier: EUPL-1.2

import Seeded
import Testing

@testable import Forum

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Open Data", "open data"), ("ÉTÉ à Liège", "ete a liege"), ("e\u{301}", "e"), ("Straße", "strasse"),
    ("GROẞ", "gross"), ("Œuvre", "oeuvre"), ("Ǽ", "ae"), ("ĲSBERG", "ijsberg"), ("Łódź", "lodz"), ("Ørsted", "orsted"),
    ("İstanbul ı", "istanbul i"), ("l\u{2019}été", "l'ete"), ("a\u{200B}b\u{AD}c", "abc"), ("10\u{202F}%", "10 %"),
    ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Σίσυφος", "σισυφοσ"), ("МОСКВА", "москва"), ("日本", "日本"), ("", ""),
    ("e\u{2011}mail", "e-mail"), ("\u{212A}", "k"), ("ﬁn", "fin"),
  ])
  func folds(text: String, folded: String) {
    #expect(Array(Folding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func foldingTwiceIsFoldingOnce() {
    var generator = SeededRandom(seed: 4)
    for _ in 0..<3000 {
      let text = generator.text(of: ["É", "ß", "İ", "ς", "ﬁ", "a", " ", "\u{301}", "Ω", "ǅ"], upTo: 12)
      let once = Folding.fold(text)
      #expect(Folding.fold(once) == once, "\(text.unicodeScalars.map(\.value))")
    }
  }
}
