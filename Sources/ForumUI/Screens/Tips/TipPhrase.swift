// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of tips: their list, one tip, and what is asked and said when something is done to
/// one.
enum TipPhrase: Phrasing {
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
  /// The key that reports whether it worked.
  case howToReport(String)
  case reportWorked
  case reportFailed
  case missing(Int)
  case empty
  /// The keys that write a tip, and that make one from an answer in a thread.
  case howToWrite(String)
  case howToMake(String)
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
  case neverEdited
  case noSource
  case nothingToFollow
}

extension TipPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .tips(let count, let isMore):
      say(
        nl: say.count(count, "tip", "tips", isMore: isMore),
        fr: say.count(count, "astuce", "astuces", isMore: isMore),
        de: say.count(count, "Tipp", "Tipps", isMore: isMore),
        en: say.count(count, "tip", "tips", isMore: isMore))
    case .pinned: say(nl: "Vastgezet", fr: "Épinglées", de: "Angeheftet", en: "Pinned")
    case .withoutTopic: say(nl: "Zonder thema", fr: "Sans thème", de: "Ohne Thema", en: "Without a topic")
    case .title: say(nl: "Titel", fr: "Titre", de: "Titel", en: "Title")
    case .worked: say(nl: "Werkte ook", fr: "Éprouvée", de: "Bewährt", en: "Also worked")
    case .layers: say(nl: "Bij", fr: "Chez", de: "Bei", en: "In")
    case .owner: say(nl: "Beheer", fr: "Tenue par", de: "Pflege", en: "Owner")
    case .confirmed: say(nl: "Bevestigd", fr: "Confirmée", de: "Bestätigt", en: "Confirmed")
    case .workedFor(let count):
      say(
        nl: "werkte ook bij \(count)", fr: "éprouvée chez \(count)",
        de: "auch bewährt bei \(count)", en: "also worked for \(count)")
    case .workedForShort(let count):
      say(nl: "bij \(count)", fr: "chez \(count)", de: "bei \(count)", en: "for \(count)")
    case .failedFor(let count):
      say(nl: "niet bij \(count)", fr: "pas chez \(count)", de: "nicht bei \(count)", en: "not for \(count)")
    case .place(let place): say(LinearPhrase.pinnedAt(place))
    case .ownedBy(let owner):
      say(
        nl: "Beheerd door \(owner)", fr: "Tenue à jour par \(owner)",
        de: "Gepflegt von \(owner)", en: "Owned by \(owner)")
    case .creditedTo(let author):
      say(nl: "Met dank aan \(author)", fr: "Merci à \(author)", de: "Dank an \(author)", en: "Thanks to \(author)")
    case .source(let post):
      say(nl: "Gemaakt uit \(post)", fr: "Tirée de \(post)", de: "Entstanden aus \(post)", en: "Made from \(post)")
    case .knownToWork(let layers):
      say(
        nl: "werkte bij \(layers)", fr: "a fonctionné chez \(layers)", de: "bewährt bei \(layers)",
        en: "worked in \(layers)")
    case .confirmedOn(let day):
      say(nl: "bevestigd op \(day)", fr: "confirmée le \(day)", de: "bestätigt am \(day)", en: "confirmed on \(day)")
    case .reviewBy(let day):
      say(
        nl: "na te kijken vóór \(day)", fr: "à revoir avant le \(day)",
        de: "zu prüfen bis \(day)", en: "review by \(day)")
    case .reports: say(nl: "Elders geprobeerd", fr: "Essayée ailleurs", de: "Anderswo versucht", en: "Tried elsewhere")
    case .noReports:
      say(
        nl: "Nog niemand meldde of het elders werkte.",
        fr: "Personne n’a encore signalé si elle a fonctionné ailleurs.",
        de: "Noch niemand hat gemeldet, ob er anderswo funktioniert hat.",
        en: "Nobody has reported yet whether it worked elsewhere.")
    case .howToReport(let key):
      say(
        nl: "Met \(key) kan dat.", fr: "Pour le faire : \(key).",
        de: "Mit \(key) geht das.", en: "Press \(key) to report it.")
    case .reportWorked: say(nl: "werkte", fr: "a fonctionné", de: "hat funktioniert", en: "worked")
    case .reportFailed:
      say(nl: "werkte niet", fr: "n’a pas fonctionné", de: "hat nicht funktioniert", en: "did not work")
    case .missing(let number):
      say(
        nl: "tip:\(number) bestaat niet", fr: "tip:\(number) n’existe pas",
        de: "tip:\(number) gibt es nicht", en: "There is no tip:\(number)")
    case .empty:
      say(
        nl: "Nog geen tips.", fr: "Pas encore d’astuces.", de: "Noch keine Tipps.", en: "No tips yet.")
    case .howToWrite(let key):
      say(
        nl: "Druk op \(key) om er een te schrijven.", fr: "Appuyez sur \(key) pour en écrire une.",
        de: "Mit \(key) schreiben Sie einen.", en: "Press \(key) to write one.")
    case .howToMake(let key):
      say(
        nl: "In een gesprek maakt \(key) er een van een antwoord.",
        fr: "Dans une conversation, \(key) en tire une d’une réponse.",
        de: "In einem Gespräch macht \(key) einen aus einer Antwort.",
        en: "In a thread, \(key) makes one from an answer.")
    case .filter(let kind): Self.filter(kind, in: say)
    case .askWorked:
      say(
        nl: "Werkte deze tip?", fr: "Cette astuce a-t-elle fonctionné ?",
        de: "Hat dieser Tipp funktioniert?", en: "Did this tip work?")
    case .askNote(worked: true):
      say(
        nl: "Wat moest er anders? (mag leeg blijven)", fr: "Qu’a-t-il fallu changer ? (facultatif)",
        de: "Was musste anders sein? (darf leer bleiben)", en: "What had to change? (may stay empty)")
    case .askNote(worked: false):
      say(
        nl: "Waarom werkte het niet? (mag leeg blijven)", fr: "Pourquoi n’a-t-elle pas fonctionné ? (facultatif)",
        de: "Warum hat er nicht funktioniert? (darf leer bleiben)", en: "Why did it not work? (may stay empty)")
    case .takeReportBack:
      say(
        nl: "mijn melding intrekken", fr: "retirer mon signalement",
        de: "meine Meldung zurücknehmen", en: "take my report back")
    case .reported: say(nl: "Gemeld; bedankt", fr: "Signalé, merci", de: "Gemeldet, danke", en: "Reported; thank you")
    case .reportGone:
      say(
        nl: "Je melding is ingetrokken", fr: "Votre signalement est retiré",
        de: "Ihre Meldung ist zurückgenommen", en: "Your report has been withdrawn")
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
        nl: "Vervangen door tip:\(number)", fr: "Remplacée par tip:\(number)",
        de: "Ersetzt durch tip:\(number)", en: "Superseded by tip:\(number)")
    case .inForceAgain:
      say(
        nl: "De tip geldt weer", fr: "L’astuce est de nouveau valable",
        de: "Der Tipp gilt wieder", en: "The tip is valid again")
    case .confirmWithdraw:
      say(
        nl: "Deze tip intrekken?", fr: "Retirer cette astuce ?",
        de: "Diesen Tipp zurückziehen?", en: "Withdraw this tip?")
    case .withdrawn:
      say(nl: "Ingetrokken", fr: "Retirée", de: "Zurückgezogen", en: "Withdrawn")
    case .broughtBack:
      say(nl: "De tip is terug", fr: "L’astuce est rétablie", de: "Der Tipp ist wieder da", en: "The tip is back")
    case .neverEdited:
      say(
        nl: "Deze tip is nooit bewerkt", fr: "Cette astuce n’a jamais été modifiée",
        de: "Dieser Tipp wurde nie bearbeitet", en: "This tip was never edited")
    case .noSource:
      say(
        nl: "Deze tip is niet van een antwoord gemaakt", fr: "Cette astuce n’est pas tirée d’une réponse",
        de: "Dieser Tipp entstand nicht aus einer Antwort", en: "This tip was not made from an answer")
    case .nothingToFollow:
      say(
        nl: "In deze tip staat geen verwijzing", fr: "Cette astuce ne contient pas de référence",
        de: "In diesem Tipp steht kein Verweis", en: "There is no reference in this tip")
    }
  }

  private static func filter(_ kind: TipTerm.Kind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .topic: say(ListPhrase.filterKind(.topic))
    case .layer:
      say(
        nl: "bestuurslaag waar het werkt", fr: "niveau de pouvoir où elle fonctionne",
        de: "Verwaltungsebene, wo er funktioniert", en: "layer where it works")
    case .words: say(ListPhrase.filterKind(.words))
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
