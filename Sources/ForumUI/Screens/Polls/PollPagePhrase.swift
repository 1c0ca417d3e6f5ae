// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the list of polls and of a poll.
enum PollPagePhrase: Phrasing, Sendable {
  case part(PollListState.Part)
  case polls(Int, isMore: Bool)
  case waits(Int)
  case empty
  /// The key that starts a poll.
  case howToAdd(String)
  case missing(Int)
  case result
  case askedBy(String)
  case aboutEvent(String)
  case outcomeAt(String)
  case actionsAt(String)
  case prize(String)
  /// The keys that choose and vote.
  case howToChoose(choose: String, vote: String)
  case howToGive(more: String, fewer: String, vote: String)
  case howToEnter(String)
  case howToAnswer(String)
  case onlyYourEntries
  case dotsLeft(Int)
  case yes
  case ifNeedBe
  case no
  case yours
  case voteAnew
  case voted
  case withdrawn
  case confirmWithdraw
  case notVoted
  case nothingChosen
  case noDotsLeft(Int)
  case notByDots
  case why(String)
  case askEntry
  case entered
  case mergeWhich
  case mergeInto(String)
  case merged
  case nothingToMerge
  case concernOf
  case concernAnswer(String)
  case noConcerns
  case answered
  case confirmClose(Int)
  case closed
  case chooseWinner(Int)
  /// The key that decides a tie.
  case howToDecide(String)
  case extended(String)
  case noOutcomeYet
  case onlyDates
  case unanswered
}

extension PollPagePhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .part(.mine):
      say(nl: "Wachten op jou", fr: "Vous attendent", de: "Warten auf Sie", en: "Waiting for you")
    case .part(.open): say(nl: "Open", fr: "Ouverts", de: "Offen", en: "Open")
    case .part(.owed): ProblemPhrase.capitalised(say(PollPhrase.phase(.owed, .choice)))
    case .part(.done): say(nl: "Gesloten", fr: "Clos", de: "Geschlossen", en: "Closed")
    case .polls(let count, let isMore):
      say(
        nl: say.count(count, "peiling", "peilingen", isMore: isMore),
        fr: say.count(count, "sondage", "sondages", isMore: isMore),
        de: say.count(count, "Umfrage", "Umfragen", isMore: isMore),
        en: say.count(count, "poll", "polls", isMore: isMore))
    case .waits(let count):
      say(
        nl: "\(say.count(count, "wacht", "wachten")) op jou",
        fr: "\(say.count(count, "vous attend", "vous attendent"))",
        de: "\(say.count(count, "wartet", "warten")) auf Sie", en: "\(say.count(count, "waits", "wait")) for you")
    case .empty:
      say(
        nl: "Er zijn nog geen peilingen.", fr: "Il n’y a pas encore de sondage.", de: "Es gibt noch keine Umfragen.",
        en: "There are no polls yet.")
    case .howToAdd(let key):
      say(
        nl: "Druk op \(key) om een peiling te beginnen.", fr: "Appuyez sur \(key) pour ouvrir un sondage.",
        de: "Mit \(key) beginnen Sie eine Umfrage.", en: "Press \(key) to start a poll.")
    case .missing(let number):
      say(
        nl: "Er is geen peiling poll:\(number) voor jou", fr: "Il n’y a pas de sondage poll:\(number) pour vous",
        de: "Es gibt keine Umfrage poll:\(number) für Sie", en: "There is no poll:\(number) for you")
    case .result: say(nl: "Resultaat", fr: "Résultat", de: "Ergebnis", en: "Result")
    case .askedBy(let who):
      say(nl: "gevraagd door \(who)", fr: "demandé par \(who)", de: "gefragt von \(who)", en: "asked by \(who)")
    case .aboutEvent(let event): say(nl: "over \(event)", fr: "sur \(event)", de: "zu \(event)", en: "about \(event)")
    case .outcomeAt(let post):
      say(nl: "uitkomst in \(post)", fr: "résultat dans \(post)", de: "Ergebnis in \(post)", en: "outcome in \(post)")
    case .actionsAt(let post):
      say(nl: "acties in \(post)", fr: "actions dans \(post)", de: "Maßnahmen in \(post)", en: "actions in \(post)")
    case .prize(let prize): say.named(say(FieldPhrase(.prize)), prize)
    case .howToChoose(let choose, let vote):
      say(
        nl: "Kiezen: \(choose), stemmen: \(vote)", fr: "Choisir : \(choose), voter : \(vote)",
        de: "Wählen: \(choose), abstimmen: \(vote)", en: "Choose: \(choose), vote: \(vote)")
    case .howToGive(let more, let fewer, let vote):
      say(
        nl: "\(more) en \(fewer) geven en nemen punten, \(vote) stemt",
        fr: "\(more) et \(fewer) donnent et reprennent des points, \(vote) vote",
        de: "\(more) und \(fewer) geben und nehmen Punkte, \(vote) stimmt ab",
        en: "\(more) and \(fewer) give and take dots, \(vote) votes")
    case .howToEnter(let key):
      say(
        nl: "Met \(key) zend je iets in", fr: "Pour proposer : \(key)", de: "Mit \(key) reichen Sie etwas ein",
        en: "Press \(key) to put something in")
    case .howToAnswer(let key):
      say(
        nl: "Antwoord in het gesprek: \(key)", fr: "Répondez dans la conversation : \(key)",
        de: "Antworten Sie im Gespräch: \(key)", en: "Answer in the thread: \(key)")
    case .onlyYourEntries:
      say(
        nl: "Tot er gestemd wordt, ziet iedereen alleen de eigen titels",
        fr: "Avant le vote, chacun ne voit que ses propres titres",
        de: "Vor der Abstimmung sieht jede Person nur die eigenen Titel",
        en: "Before the vote everybody sees only their own titles")
    case .dotsLeft(let count):
      say(
        nl: "nog \(say(PollPhrase.dots(count)))", fr: "encore \(say(PollPhrase.dots(count)))",
        de: "noch \(say(PollPhrase.dots(count)))", en: "\(say(PollPhrase.dots(count))) left")
    case .yes: say(ValuePhrase.flag(true))
    case .ifNeedBe: say(PollPhrase.option("if-need-be"))
    case .no: say(ValuePhrase.flag(false))
    case .yours: say(nl: "van jou", fr: "de vous", de: "von Ihnen", en: "yours")
    case .voteAnew:
      say(
        nl: "Je hebt gestemd; een nieuwe stem vervangt de vorige",
        fr: "Vous avez voté ; un nouveau vote remplace l’autre",
        de: "Sie haben abgestimmt; eine neue Stimme ersetzt die vorige", en: "You voted; a new vote replaces that one")
    default: said(in: say)
    }
  }

  /// What is said and asked when something is done.
  private func said(in say: InterfaceLanguage) -> String {
    switch self {
    case .voted:
      say(
        nl: "Je stem is geteld", fr: "Votre vote est pris en compte", de: "Ihre Stimme ist gezählt",
        en: "Your vote has been counted")
    case .confirmWithdraw:
      say(
        nl: "Je stem intrekken? Wat je koos, komt niet vanzelf terug.",
        fr: "Retirer votre vote ? Votre choix ne reviendra pas de lui-même.",
        de: "Ihre Stimme zurücknehmen? Was Sie gewählt haben, kommt nicht von selbst zurück.",
        en: "Take your vote back? What you chose does not come back by itself.")
    case .withdrawn:
      say(
        nl: "Je stem is ingetrokken", fr: "Votre vote a été retiré", de: "Ihre Stimme ist zurückgenommen",
        en: "Your vote has been withdrawn"
      )
    case .notVoted:
      say(
        nl: "Je hebt nog niet gestemd", fr: "Vous n’avez pas encore voté", de: "Sie haben noch nicht abgestimmt",
        en: "You have not voted yet")
    case .nothingChosen:
      say(nl: "Kies eerst iets", fr: "Choisissez d’abord", de: "Wählen Sie zuerst etwas", en: "Choose something first")
    case .noDotsLeft(let count):
      say(
        nl: "Je hebt al \(say(PollPhrase.dots(count))) gegeven; neem er eerst een terug",
        fr: "Vous avez donné \(say(PollPhrase.dots(count))) ; reprenez-en un d’abord",
        de: "Sie haben schon \(say(PollPhrase.dots(count))) vergeben; nehmen Sie zuerst einen zurück",
        en: "You have given \(say(PollPhrase.dots(count))); take one back first")
    case .notByDots:
      say(
        nl: "Hier worden geen punten verdeeld", fr: "Ici on ne répartit pas de points",
        de: "Hier werden keine Punkte verteilt", en: "No dots are given here")
    case .why(let choice):
      say(
        nl: "Waarom “\(choice)”? (één regel)", fr: "Pourquoi « \(choice) » ? (une ligne)",
        de: "Warum „\(choice)“? (eine Zeile)", en: "Why “\(choice)”? (one line)")
    case .askEntry:
      say(
        nl: "Wat zend je in? (één regel)", fr: "Que proposez-vous ? (une ligne)",
        de: "Was reichen Sie ein? (eine Zeile)", en: "What do you put in? (one line)")
    case .entered: say(nl: "Ingezonden", fr: "Proposé", de: "Eingereicht", en: "Put in")
    case .mergeWhich:
      say(
        nl: "Welk idee staat er al in andere woorden?", fr: "Quelle idée y est déjà, en d’autres mots ?",
        de: "Welche Idee steht schon mit anderen Worten da?", en: "Which idea is already there in other words?")
    case .mergeInto(let idea):
      say(
        nl: "“\(idea)” hoort bij", fr: "« \(idea) » rejoint", de: "„\(idea)“ gehört zu", en: "“\(idea)” belongs to")
    case .merged: say(nl: "Samengevoegd", fr: "Fusionné", de: "Zusammengelegt", en: "Merged")
    case .nothingToMerge:
      say(
        nl: "Er zijn geen twee ideeën om samen te voegen", fr: "Il n’y a pas deux idées à fusionner",
        de: "Es gibt keine zwei Ideen zum Zusammenlegen",
        en: "There are no two ideas to merge")
    case .concernOf:
      say(
        nl: "Op wiens bezwaar antwoord je?", fr: "À quelle objection répondre ?",
        de: "Auf wessen Bedenken antworten Sie?",
        en: "Whose concern do you answer?")
    case .concernAnswer(let who):
      say(nl: "Antwoord aan \(who)", fr: "Réponse à \(who)", de: "Antwort an \(who)", en: "Answer to \(who)")
    case .noConcerns:
      say(
        nl: "Er zijn geen bezwaren", fr: "Il n’y a pas d’objection", de: "Es gibt keine Bedenken",
        en: "There are no concerns")
    case .answered: say(nl: "Beantwoord", fr: "Répondu", de: "Beantwortet", en: "Answered")
    case .confirmClose(0):
      say(
        nl: "Nu sluiten? Niemand deed mee.", fr: "Clôturer maintenant ? Personne n’a participé.",
        de: "Jetzt schließen? Niemand hat teilgenommen.", en: "Close now? Nobody took part.")
    case .confirmClose(let count):
      say(
        nl: "Nu sluiten? \(say.count(count, "lid deed", "leden deden")) mee; daarna kan niemand nog stemmen.",
        fr:
          "Clôturer maintenant ? \(say.count(count, "membre a", "membres ont")) participé ; ensuite plus personne ne vote.",
        de:
          "Jetzt schließen? \(say.count(count, "Mitglied hat", "Mitglieder haben")) teilgenommen; danach stimmt niemand mehr ab.",
        en: "Close now? \(say.count(count, "member", "members")) took part; afterwards nobody can vote.")
    case .closed:
      say(
        nl: "Gesloten; schrijf nu de uitkomst", fr: "Clos ; écrivez maintenant le résultat",
        de: "Geschlossen; schreiben Sie nun das Ergebnis", en: "Closed; now write the outcome")
    case .howToDecide(let key):
      say(
        nl: "\(key) kiest wat wint", fr: "\(key) choisit ce qui gagne", de: "\(key) wählt, was gewinnt",
        en: "\(key) chooses what wins")
    case .chooseWinner(let count):
      say(
        nl: "\(count) staan gelijk; welke wint?", fr: "\(count) à égalité ; laquelle gagne ?",
        de: "\(count) liegen gleichauf; was gewinnt?", en: "\(count) are equal; which one wins?")
    case .extended(let moment):
      say(
        nl: "Sluit voortaan \(moment)", fr: "Clôture désormais \(moment)", de: "Schließt jetzt erst \(moment)",
        en: "Now closes \(moment)")
    case .noOutcomeYet:
      say(
        nl: "Er is nog geen uitkomst", fr: "Il n’y a pas encore de résultat", de: "Es gibt noch kein Ergebnis",
        en: "There is no outcome yet")
    case .onlyDates:
      say(
        nl: "Alleen uit een gesloten datumprikker ontstaat een activiteit",
        fr: "Seul un choix de date clos crée une activité",
        de: "Nur eine geschlossene Terminfindung ergibt eine Veranstaltung",
        en: "Only a closed poll about dates makes an event")
    default: say(nl: "nog geen antwoord", fr: "pas encore de réponse", de: "noch keine Antwort", en: "no answer yet")
    }
  }
}
