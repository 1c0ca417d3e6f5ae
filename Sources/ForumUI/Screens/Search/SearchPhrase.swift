// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the search.
public enum SearchPhrase: Phrasing {
  case title
  case saveAs
  case saved(String)
  case nothingToSave
  case nothingTyped
  case nothingFound
  /// The key that searches.
  case noResultsYet(key: String?)
  case help(SearchHelp)
}

extension SearchPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .title: say(nl: "Zoeken", fr: "Chercher", de: "Suchen", en: "Search")
    case .saveAs:
      say(
        nl: "Onder welke naam bewaren?", fr: "Sous quel nom l’enregistrer ?",
        de: "Unter welchem Namen speichern?", en: "Save under which name?")
    case .saved(let name):
      say(
        nl: "“\(name)” is bewaard en staat in Ik", fr: "« \(name) » est enregistré et se trouve dans Moi",
        de: "„\(name)“ ist gespeichert und steht unter Ich", en: "“\(name)” is saved, under Me")
    case .nothingToSave:
      say(
        nl: "Er is geen filter om te bewaren", fr: "Il n’y a pas de filtre à enregistrer",
        de: "Es gibt keinen Filter zum Speichern", en: "There is no filter to save")
    case .nothingTyped:
      say(
        nl: "Typ eerst woorden of filters", fr: "Tapez d’abord des mots ou des filtres",
        de: "Geben Sie zuerst Wörter oder Filter ein", en: "Type words or filters first")
    case .nothingFound:
      say(
        nl: "Niets gevonden. Probeer minder of andere woorden, of een filter minder.",
        fr: "Aucun résultat. Essayez moins de mots, d’autres mots, ou un filtre de moins.",
        de: "Nichts gefunden. Versuchen Sie weniger oder andere Wörter oder einen Filter weniger.",
        en: "Nothing found. Try fewer or other words, or one filter less.")
    case .noResultsYet(let key?):
      say(
        nl: "Er zijn nog geen resultaten; \(key) zoekt", fr: "Il n’y a pas encore de résultats ; \(key) cherche",
        de: "Es gibt noch keine Ergebnisse; \(key) sucht", en: "There are no results yet; \(key) searches")
    case .noResultsYet(nil):
      say(
        nl: "Er zijn nog geen resultaten", fr: "Il n’y a pas encore de résultats",
        de: "Es gibt noch keine Ergebnisse", en: "There are no results yet")
    case .help(let part): Self.help(part, in: say)
    }
  }

  private static func help(_ part: SearchHelp, in say: InterfaceLanguage) -> String {
    switch part {
    case .words:
      say(
        nl: "alle woorden moeten voorkomen, ook als begin van een woord",
        fr: "tous les mots doivent s’y trouver, même comme début de mot",
        de: "alle Wörter müssen vorkommen, auch als Wortanfang",
        en: "all words must occur, also as the beginning of a word")
    case .phrase:
      say(
        nl: "precies deze woorden na elkaar", fr: "exactement ces mots à la suite",
        de: "genau diese Wörter hintereinander", en: "exactly these words in a row")
    case .without:
      say(
        nl: "zonder dit woord of filter", fr: "sans ce mot ou ce filtre",
        de: "ohne dieses Wort oder diesen Filter", en: "without this word or filter")
    case .topic: say(nl: "over dit thema", fr: "sur ce thème", de: "zu diesem Thema", en: "on this topic")
    case .layer:
      say(
        nl: "van deze bestuurslaag en alles daaronder", fr: "de ce niveau de pouvoir et de ceux en dessous",
        de: "von dieser Verwaltungsebene und allem darunter", en: "from this layer of government and all below it")
    case .author: say(nl: "van dit lid", fr: "de ce membre", de: "von diesem Mitglied", en: "from this member")
    case .organisation:
      say(
        nl: "van deze organisatie", fr: "de cette organisation",
        de: "von dieser Organisation", en: "from this organisation")
    case .kind: say(FieldPhrase(.kind))
    case .state: say(ListPhrase.filterKind(.state))
    case .language: say(nl: "in deze taal", fr: "dans cette langue", de: "in dieser Sprache", en: "in this language")
    case .time:
      say(
        nl: "sinds of voor een dag", fr: "depuis ou avant un jour",
        de: "seit oder vor einem Tag", en: "since or before a day")
    case .order: say(nl: "volgorde", fr: "ordre", de: "Reihenfolge", en: "order")
    }
  }
}
