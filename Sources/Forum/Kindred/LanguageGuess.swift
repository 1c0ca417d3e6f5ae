// SPDX-License-Identifier: EUPL-1.2

/// Which of the interface's languages a text is written in, by its small words: they are frequent in
/// any text, and few of them are in two languages.
public enum LanguageGuess {
  /// No more of a text is looked at than this, in characters: that tells, and is soon done.
  static let looked = 2000
  /// So many of its words must be known, and twice as many as of any other language.
  static let least = 3

  /// The language, or nil when too little of the text tells.
  public static func language(of text: String) -> InterfaceLanguage? {
    var counts: [InterfaceLanguage: Int] = [:]
    // Quoted lines are somebody else's.
    let own = text.prefix(looked).split(separator: "\n").filter { !$0.hasPrefix(">") }
    for line in own {
      for word in line.lowercased().split(whereSeparator: { !$0.isLetter }) {
        for language in languages[String(word)] ?? [] { counts[language, default: 0] += 1 }
      }
    }
    guard let best = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
      best.value >= least, counts.allSatisfy({ $0.key == best.key || $0.value * 2 <= best.value })
    else { return nil }
    return best.key
  }

  private static let words: [InterfaceLanguage: String] = [
    .nl: """
    aan al als bij dan dat de deze die dit door een en er ga geen hebben heb heeft het hoe ik in is jullie kan kunnen
    maar meer met mijn naar niet nog of om onze ook op over te tot uit van veel voor waar was wat we welke werd wie
    wij wordt zijn zo
    """,
    .fr: """
    au aux avec avez avons c ce ces cette comment d dans de des du elle en est et être fait il ils j je l la le les
    leur mais mon nos notre nous ont ou où par pas plus pour qu que quel quelle qui sans se sont sur un une votre vous
    """,
    .de: """
    aber als am an auch auf aus bei bin das dass dem den der des die ein eine einem einen einer es für gibt hat haben
    ich ihr im in ist kann können man mit nach nicht noch nur oder sich sie sind über um und uns unsere von was welche
    wenn wer werden wie wir wird zu zum zur
    """,
    .en: """
    a an and are as at be but by can do does for from has have how i if in is it its my not of on or our that the
    their there they this to was we what when where which who will with would you your
    """,
  ]

  private static let languages: [String: [InterfaceLanguage]] = {
    var languages: [String: [InterfaceLanguage]] = [:]
    for (language, list) in words {
      for word in list.split(whereSeparator: \.isWhitespace) { languages[String(word), default: []].append(language) }
    }
    return languages
  }()
}
