// SPDX-License-Identifier: EUPL-1.2

/// The shapes a noun has in the singular and the plural, as far as its ending tells; a rule of
/// thumb for four languages, so that `letters` finds `letter` and `brief` finds `brieven`.
enum WordForms {
  /// The word in small letters itself first, then what may be its other forms; many of them are no
  /// words.
  static func forms(of word: String) -> [String] {
    guard word.unicodeScalars.count > 3, word.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else {
      return [word]
    }
    var forms = [word]
    func add(_ form: String) { if !forms.contains(form) { forms.append(form) } }
    for ending in endings { add(word + ending) }
    if word.hasSuffix("e") { add(word + "n") }
    // Dutch: brief, brieven; huis, huizen.
    if word.hasSuffix("f") { add(word.dropLast() + "ven") }
    if word.hasSuffix("s") { add(word.dropLast() + "zen") }
    // French: bureau, bureaux; communal, communaux.
    if word.hasSuffix("eau") || word.hasSuffix("eu") { add(word + "x") }
    if word.hasSuffix("al") { add(word.dropLast() + "ux") }
    if word.hasSuffix("aux") { add(word.dropLast(2) + "l") }
    if let ending = ["en", "es", "s", "e", "n", "x"].first(where: word.hasSuffix), word.count - ending.count > 2 {
      let stem = String(word.dropLast(ending.count))
      add(stem)
      if stem.hasSuffix("v") { add(stem.dropLast() + "f") }
      if stem.hasSuffix("z") { add(stem.dropLast() + "s") }
      for ending in endings { add(stem + ending) }
    }
    return forms
  }

  private static let endings = ["s", "e", "en"]
}
