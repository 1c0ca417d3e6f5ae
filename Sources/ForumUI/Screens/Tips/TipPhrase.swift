// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of tips: their list, one tip, and what is asked and said when something is done to
/// one.
public enum TipPhrase: Phrasing {
  case tips(Int, isMore: Bool)
  case pinned
  case withoutTopic
  case title
  case worked
  case layers
  case owner
  case confirmed
  case workedFor(Int)
  /// Under the heading of the column.
  case workedForShort(Int)
  case failedFor(Int)
  case place(Int)
  case ownedBy(String)
  case creditedTo(String)
  case source(String)
  case knownToWork(String)
  case confirmedOn(String)
  case reviewBy(String)
  case reports
  case noReports
  case reportWorked
  case reportFailed
  case missing(Int)
  case empty
  case filter(TipTerm.Kind)
  case askWorked
  case askNote(worked: Bool)
  case takeReportBack
  case reported
  case reportGone
  case stillTrue
  case supersedeBy
  case noOtherTip
  case superseded(Int)
  case inForceAgain
  case confirmWithdraw
  case withdrawn
  case broughtBack
  case pinnedNow
  case unpinnedNow
  case moved
  case neverEdited
  case notPinned
  case isFirstPin
  case isLastPin
  case replaceOnBoard(Int)
  case replaceInTopic(String, Int)
  case noSource
  case nothingToFollow
}

extension TipPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .tips(let count, let isMore):
      say(
        nl: "\(count)\(isMore ? "+" : "") \(count == 1 ? "tip" : "tips")",
        fr: "\(count)\(isMore ? "+" : "") \(count == 1 ? "astuce" : "astuces")",
        de: "\(count)\(isMore ? "+" : "") \(count == 1 ? "Tipp" : "Tipps")",
        en: "\(count)\(isMore ? "+" : "") \(count == 1 ? "tip" : "tips")")
    case .pinned: say(nl: "Vastgezet", fr: "Épinglées", de: "Angeheftet", en: "Pinned")
    case .withoutTopic: say(nl: "Zonder thema", fr: "Sans thème", de: "Ohne Thema", en: "Without a topic")
    case .title: say(nl: "Titel", fr: "Titre", de: "Titel", en: "Title")
    case .worked: say(nl: "Werkte ook", fr: "Marche aussi", de: "Half auch", en: "Also worked")
    case .layers: say(nl: "Bij", fr: "Chez", de: "Bei", en: "In")
    case .owner: say(nl: "Beheer", fr: "Tenue par", de: "Pflege", en: "Owner")
    case .confirmed: say(nl: "Bevestigd", fr: "Confirmée", de: "Bestätigt", en: "Confirmed")
    case .workedFor(let count):
      say(
        nl: "werkte ook bij \(count)", fr: "a aussi marché chez \(count)",
        de: "half auch bei \(count)", en: "also worked for \(count)")
    case .workedForShort(let count):
      say(nl: "bij \(count)", fr: "chez \(count)", de: "bei \(count)", en: "for \(count)")
    case .failedFor(let count):
      say(nl: "niet bij \(count)", fr: "pas chez \(count)", de: "nicht bei \(count)", en: "not for \(count)")
    case .place(let place):
      say(
        nl: "vastgezet op plaats \(place)", fr: "épinglée à la place \(place)",
        de: "angeheftet auf Platz \(place)", en: "pinned in place \(place)")
    case .ownedBy(let owner):
      say(
        nl: "Beheerd door \(owner)", fr: "Tenue à jour par \(owner)",
        de: "Gepflegt von \(owner)", en: "Owned by \(owner)")
    case .creditedTo(let author):
      say(nl: "Met dank aan \(author)", fr: "Merci à \(author)", de: "Dank an \(author)", en: "Thanks to \(author)")
    case .source(let post):
      say(nl: "Gemaakt uit \(post)", fr: "Tirée de \(post)", de: "Entstanden aus \(post)", en: "Made of \(post)")
    case .knownToWork(let layers):
      say(nl: "werkt bij \(layers)", fr: "a marché chez \(layers)", de: "hilft bei \(layers)", en: "works in \(layers)")
    case .confirmedOn(let day):
      say(nl: "bevestigd op \(day)", fr: "confirmée le \(day)", de: "bestätigt am \(day)", en: "confirmed on \(day)")
    case .reviewBy(let day):
      say(
        nl: "na te kijken tegen \(day)", fr: "à revoir avant le \(day)",
        de: "zu prüfen bis \(day)", en: "to review by \(day)")
    case .reports: say(nl: "Elders geprobeerd", fr: "Essayée ailleurs", de: "Anderswo versucht", en: "Tried elsewhere")
    case .noReports:
      say(
        nl: "Nog niemand meldde of het elders werkte. Met toets A kan dat.",
        fr: "Personne n’a encore signalé si elle a marché ailleurs. La touche A permet de le faire.",
        de: "Noch niemand hat gemeldet, ob es anderswo half. Mit Taste A geht das.",
        en: "Nobody has reported yet whether it worked elsewhere. Press A to report it.")
    case .reportWorked: say(nl: "werkte", fr: "a marché", de: "hat geholfen", en: "worked")
    case .reportFailed: say(nl: "werkte niet", fr: "n’a pas marché", de: "hat nicht geholfen", en: "did not work")
    case .missing(let number):
      say(
        nl: "tip:\(number) bestaat niet", fr: "tip:\(number) n’existe pas",
        de: "tip:\(number) gibt es nicht", en: "There is no tip:\(number)")
    case .empty:
      say(
        nl: "Nog geen tips. Toets a schrijft er een; in een gesprek maakt toets t er een van een antwoord.",
        fr: "Pas encore d’astuces. La touche a en écrit une ; dans une conversation, t en tire une d’une réponse.",
        de: "Noch keine Tipps. Taste a schreibt einen; in einem Gespräch macht Taste t einen aus einer Antwort.",
        en: "No tips yet. Press a to write one; in a thread, t makes one of an answer.")
    case .filter(let kind): Self.filter(kind, in: say)
    case .askWorked:
      say(
        nl: "Werkte deze tip?", fr: "Cette astuce a-t-elle marché ?",
        de: "Hat dieser Tipp geholfen?", en: "Did this tip work?")
    case .askNote(worked: true):
      say(
        nl: "Wat moest er anders? (mag leeg blijven)", fr: "Qu’a-t-il fallu changer ? (facultatif)",
        de: "Was musste anders sein? (darf leer bleiben)", en: "What had to change? (may stay empty)")
    case .askNote(worked: false):
      say(
        nl: "Waarom werkte het niet? (mag leeg blijven)", fr: "Pourquoi n’a-t-elle pas marché ? (facultatif)",
        de: "Warum hat es nicht geholfen? (darf leer bleiben)", en: "Why did it not work? (may stay empty)")
    case .takeReportBack:
      say(
        nl: "mijn melding intrekken", fr: "retirer mon signalement",
        de: "meine Meldung zurücknehmen", en: "take my report back")
    case .reported: say(nl: "Gemeld; bedankt", fr: "Signalé, merci", de: "Gemeldet, danke", en: "Reported; thank you")
    case .reportGone:
      say(
        nl: "De melding is ingetrokken", fr: "Le signalement est retiré",
        de: "Die Meldung ist zurückgenommen", en: "Your report is gone")
    case .stillTrue:
      say(
        nl: "Bevestigd; over een jaar opnieuw na te kijken", fr: "Confirmée ; à revoir dans un an",
        de: "Bestätigt; in einem Jahr wieder zu prüfen", en: "Confirmed; to review again in a year")
    case .supersedeBy:
      say(
        nl: "Welke tip vervangt deze?", fr: "Quelle astuce la remplace ?",
        de: "Welcher Tipp ersetzt diesen?", en: "Which tip takes its place?")
    case .noOtherTip:
      say(
        nl: "Er is geen andere tip", fr: "Il n’y a pas d’autre astuce",
        de: "Es gibt keinen anderen Tipp", en: "There is no other tip")
    case .superseded(let number):
      say(
        nl: "Vervangen door tip:\(number); toets u maakt het ongedaan",
        fr: "Remplacée par tip:\(number) ; touche u pour annuler",
        de: "Ersetzt durch tip:\(number); Taste u macht es rückgängig",
        en: "Superseded by tip:\(number); press u to take it back")
    case .inForceAgain:
      say(
        nl: "De tip geldt weer", fr: "L’astuce est de nouveau valable",
        de: "Der Tipp gilt wieder", en: "The tip holds again")
    case .confirmWithdraw:
      say(
        nl: "Deze tip intrekken?", fr: "Retirer cette astuce ?",
        de: "Diesen Tipp zurückziehen?", en: "Withdraw this tip?")
    case .withdrawn:
      say(
        nl: "Ingetrokken; toets u maakt het ongedaan", fr: "Retirée ; touche u pour annuler",
        de: "Zurückgezogen; Taste u macht es rückgängig", en: "Withdrawn; press u to take it back")
    case .broughtBack:
      say(nl: "De tip is terug", fr: "L’astuce est rétablie", de: "Der Tipp ist wieder da", en: "The tip is back")
    case .pinnedNow: say(nl: "Vastgezet", fr: "Épinglée", de: "Angeheftet", en: "Pinned")
    case .unpinnedNow: say(nl: "Losgemaakt", fr: "Détachée", de: "Gelöst", en: "Unpinned")
    case .moved: say(nl: "Verplaatst", fr: "Déplacée", de: "Verschoben", en: "Moved")
    case .neverEdited:
      say(
        nl: "Deze tip is nooit bewerkt", fr: "Cette astuce n’a jamais été modifiée",
        de: "Dieser Tipp wurde nie bearbeitet", en: "This tip was never edited")
    case .notPinned:
      say(
        nl: "Deze tip is niet vastgezet; P doet dat", fr: "Cette astuce n’est pas épinglée ; P l’épingle",
        de: "Dieser Tipp ist nicht angeheftet; P heftet ihn an", en: "This tip is not pinned; P pins it")
    case .isFirstPin:
      say(
        nl: "Deze tip staat al vooraan", fr: "Cette astuce est déjà la première",
        de: "Dieser Tipp steht schon ganz vorn", en: "This tip is the first already")
    case .isLastPin:
      say(
        nl: "Deze tip staat al achteraan", fr: "Cette astuce est déjà la dernière",
        de: "Dieser Tipp steht schon ganz hinten", en: "This tip is the last already")
    case .replaceOnBoard(let limit):
      say(
        nl: "Er zijn al \(limit) tips vastgezet. Welke gaat eraf?",
        fr: "\(limit) astuces sont déjà épinglées. Laquelle détacher ?",
        de: "\(limit) Tipps sind schon angeheftet. Welcher soll weg?",
        en: "\(limit) tips are pinned already. Which one goes?")
    case .replaceInTopic(let topic, let limit):
      say(
        nl: "\(topic) heeft al \(limit) vastgezette tips. Welke gaat eraf?",
        fr: "\(topic) a déjà \(limit) astuces épinglées. Laquelle détacher ?",
        de: "\(topic) hat schon \(limit) angeheftete Tipps. Welcher soll weg?",
        en: "\(topic) has \(limit) pinned tips already. Which one goes?")
    case .noSource:
      say(
        nl: "Deze tip is niet van een antwoord gemaakt", fr: "Cette astuce n’est pas tirée d’une réponse",
        de: "Dieser Tipp entstand nicht aus einer Antwort", en: "This tip was not made of an answer")
    case .nothingToFollow:
      say(
        nl: "In deze tip staat geen verwijzing", fr: "Cette astuce ne contient pas de référence",
        de: "In diesem Tipp steht kein Verweis", en: "There is no reference in this tip")
    }
  }

  private static func filter(_ kind: TipTerm.Kind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .topic: say(nl: "thema", fr: "thème", de: "Thema", en: "topic")
    case .layer:
      say(
        nl: "bestuurslaag waar het werkt", fr: "niveau de pouvoir où elle marche",
        de: "Verwaltungsebene, wo es hilft", en: "layer where it works")
    case .words: say(nl: "woorden in de tekst", fr: "mots du texte", de: "Wörter im Text", en: "words in the text")
    case .pinned: say(nl: "alleen vastgezette", fr: "épinglées seulement", de: "nur angeheftete", en: "pinned only")
    case .toReview:
      say(nl: "alleen na te kijken", fr: "à revoir seulement", de: "nur zu prüfende", en: "to review only")
    case .retired:
      say(
        nl: "ook vervangen en ingetrokken", fr: "aussi les remplacées et retirées",
        de: "auch ersetzte und zurückgezogene", en: "superseded and withdrawn too")
    }
  }
}
