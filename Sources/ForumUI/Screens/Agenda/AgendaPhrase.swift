// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the agenda, of a month and of an event.
enum AgendaPhrase: Phrasing, Sendable {
  /// What a list shows.
  enum Part: String, CaseIterable, Sendable {
    case all
    case mine
    case past
    case minePast = "mine-past"
  }

  case part(Part)
  case filterBy
  case entries(Int, isMore: Bool)
  case thisWeek
  case nextWeek
  /// With the day on which it begins.
  case weekOf(String)
  case when
  case what
  case hosts
  case places
  case mine
  /// Places that are left, in a narrow column.
  case left(Int)
  /// That the date is to be kept free, there as well.
  case keepFree
  case nothingPlanned
  case nothingOfMine
  case nothingPast
  /// The key that puts an event on the agenda.
  case howToAdd(String)
  /// The key that shows all of the agenda.
  case howToSeeAll(String)
  case missing(Int)
  case nothingThatDay
  case talkAfter(String)
  case reportAt(String)
  case nobodyShown
  case toYou
  /// The keys that answer.
  case howToAnswer(yes: String, maybe: String, no: String)
  case answered(String)
  case shownNow
  case hiddenShort
  case hiddenNow
  case sayFirst
  case published
  case alreadyOpen
  case cancelled
  case cancelReason
  case askTalkAfter
  case noTalkAfter
  case leadsOn(String)
  case leadsNowhere
  /// A network that is asked to co-host, and the key that says yes.
  case askedToHost(String, key: String)
  case notAskedToHost
  case hostsNow(String)
  case copyWhat
  case copyKind(EventText)
  case copied(EventText)
  case whichEvent
  case oneTime
  case nothingToFollow
  case noneHere
}

extension AgendaPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .part(let part): Self.part(part, in: say)
    case .filterBy:
      say(nl: "Wat tonen?", fr: "Que montrer ?", de: "Was zeigen?", en: "Show what?")
    case .entries(let count, let isMore):
      say(
        nl: say.count(count, "moment", "momenten", isMore: isMore),
        fr: say.count(count, "horaire", "horaires", isMore: isMore),
        de: say.count(count, "Termin", "Termine", isMore: isMore),
        en: say.count(count, "date", "dates", isMore: isMore))
    case .thisWeek: say(nl: "Deze week", fr: "Cette semaine", de: "Diese Woche", en: "This week")
    case .nextWeek: say(nl: "Volgende week", fr: "La semaine prochaine", de: "Nächste Woche", en: "Next week")
    case .weekOf(let day):
      say(nl: "Week van \(day)", fr: "Semaine du \(day)", de: "Woche vom \(day)", en: "Week of \(day)")
    case .when: say(LinearLabel.when)
    case .what: ProblemPhrase.capitalised(say(ValuePhrase.state(.event)))
    case .hosts: say(nl: "Door", fr: "Par", de: "Von", en: "Hosts")
    case .places: say(nl: "Plaatsen", fr: "Places", de: "Plätze", en: "Places")
    case .mine: say(LinearLabel.mine)
    case .left(let count):
      say(
        nl: "\(count) vrij", fr: say.count(count, "libre", "libres"), de: "\(count) frei", en: "\(count) left")
    case .keepFree: say(nl: "vrijhouden", fr: "à réserver", de: "vormerken", en: "keep free")
    case .nothingPlanned:
      say(nl: "Er staat niets gepland.", fr: "Rien n’est prévu.", de: "Nichts ist geplant.", en: "Nothing is planned.")
    case .nothingOfMine:
      say(
        nl: "Je gaat nergens naartoe en organiseert niets.", fr: "Vous n’allez nulle part et n’organisez rien.",
        de: "Sie gehen zu nichts und veranstalten nichts.", en: "You are going to nothing and hosting nothing.")
    case .nothingPast:
      say(
        nl: "Er is nog niets voorbij.", fr: "Rien n’est encore passé.", de: "Noch nichts ist vorbei.",
        en: "Nothing is over yet.")
    case .howToAdd(let key):
      say(
        nl: "Druk op \(key) om een activiteit op de agenda te zetten.",
        fr: "Appuyez sur \(key) pour mettre une activité à l’agenda.",
        de: "Mit \(key) setzen Sie eine Veranstaltung in den Kalender.",
        en: "Press \(key) to put an event on the agenda.")
    case .howToSeeAll(let key):
      say(
        nl: "\(key) toont alles.", fr: "\(key) montre tout.", de: "\(key) zeigt alles.", en: "\(key) shows everything.")
    case .missing(let number):
      say(
        nl: "Er is geen activiteit event:\(number) voor jou", fr: "Il n’y a pas d’activité event:\(number) pour vous",
        de: "Es gibt keine Veranstaltung event:\(number) für Sie", en: "There is no event:\(number) for you")
    case .nothingThatDay:
      say(
        nl: "Die dag is er niets.", fr: "Rien ce jour-là.", de: "An diesem Tag ist nichts.", en: "Nothing on that day.")
    case .talkAfter(let thread):
      say(
        nl: "napraten in \(thread)", fr: "suite dans \(thread)", de: "Nachgespräch in \(thread)",
        en: "talk after in \(thread)")
    case .reportAt(let post):
      say(nl: "verslag in \(post)", fr: "compte rendu dans \(post)", de: "Bericht in \(post)", en: "report in \(post)")
    case .nobodyShown:
      say(
        nl: "niemand die het laat zien", fr: "personne qui le montre", de: "niemand, der es zeigt",
        en: "nobody who shows it")
    case .toYou: say(nl: "jij", fr: "vous", de: "Sie", en: "you")
    case .howToAnswer(let yes, let maybe, let no):
      say(
        nl: "Kom je? \(yes) ja, \(maybe) misschien, \(no) nee",
        fr: "Vous venez ? \(yes) oui, \(maybe) peut-être, \(no) non",
        de: "Kommen Sie? \(yes) ja, \(maybe) vielleicht, \(no) nein",
        en: "Are you coming? \(yes) yes, \(maybe) maybe, \(no) no")
    default: said(in: say)
    }
  }

  /// What is said and asked when something is done.
  private func said(in say: InterfaceLanguage) -> String {
    switch self {
    case .answered(let answer):
      say(nl: "Genoteerd: \(answer)", fr: "Noté : \(answer)", de: "Notiert: \(answer)", en: "Noted: \(answer)")
    case .shownNow:
      say(
        nl: "Anderen zien dat je komt", fr: "Les autres voient que vous venez", de: "Andere sehen, dass Sie kommen",
        en: "Others see that you come")
    case .hiddenShort:
      say(nl: "niet getoond", fr: "non montré", de: "nicht gezeigt", en: "not shown")
    case .hiddenNow:
      say(
        nl: "Anderen zien niet dat je komt", fr: "Les autres ne voient pas que vous venez",
        de: "Andere sehen nicht, dass Sie kommen", en: "Others do not see that you come")
    case .sayFirst:
      say(
        nl: "Zeg eerst dat je komt", fr: "Dites d’abord que vous venez", de: "Sagen Sie zuerst zu",
        en: "Say first that you come")
    case .published:
      say(
        nl: "Open: leden kunnen inschrijven", fr: "Ouvert : les membres peuvent s’inscrire",
        de: "Offen: Mitglieder können sich anmelden", en: "Open: members can sign up")
    case .alreadyOpen:
      say(nl: "Deze staat al open", fr: "Déjà ouverte", de: "Schon offen", en: "It is open already")
    case .cancelled:
      say(
        nl: "Gaat niet door; wie zou komen, hoort het", fr: "Annulée ; les inscrits sont prévenus",
        de: "Abgesagt; wer kommen wollte, erfährt es", en: "Cancelled; whoever would come is told")
    case .cancelReason:
      say(
        nl: "Waarom gaat het niet door?", fr: "Pourquoi cela n’a-t-il pas lieu ?", de: "Warum fällt es aus?",
        en: "Why does it not take place?")
    case .askTalkAfter:
      say(
        nl: "In welk gesprek praten we na? (#12, leeg voor geen)",
        fr: "Dans quelle conversation en reparler ? (#12, vide : aucune)",
        de: "In welchem Gespräch geht es weiter? (#12, leer für keines)",
        en: "In which thread does the talk go on? (#12, empty for none)")
    case .noTalkAfter:
      say(
        nl: "Er is nog geen gesprek om na te praten", fr: "Il n’y a pas encore de conversation pour en reparler",
        de: "Es gibt noch kein Nachgespräch", en: "There is no thread to talk after yet")
    case .askedToHost(let network, let key):
      say(
        nl: "\(network) is gevraagd om mee te organiseren: \(key)", fr: "\(network) est invité à coorganiser : \(key)",
        de: "\(network) ist gebeten, mitzuveranstalten: \(key)", en: "\(network) is asked to co-host: \(key)")
    case .notAskedToHost:
      say(
        nl: "Geen netwerk van jou is gevraagd om mee te organiseren",
        fr: "Aucun de vos réseaux n’est invité à coorganiser",
        de: "Keines Ihrer Netzwerke ist gebeten, mitzuveranstalten", en: "None of your networks is asked to co-host")
    case .hostsNow(let network):
      say(
        nl: "\(network) organiseert mee", fr: "\(network) coorganise", de: "\(network) veranstaltet mit",
        en: "\(network) co-hosts it")
    case .leadsOn(let thread):
      say(
        nl: "Napraten gaat verder in \(thread)", fr: "La suite est dans \(thread)", de: "Weiter geht es in \(thread)",
        en: "The talk goes on in \(thread)")
    case .leadsNowhere:
      say(
        nl: "Verwijst niet meer naar een gesprek", fr: "Ne renvoie plus à une conversation",
        de: "Verweist auf kein Gespräch mehr", en: "Leads to no thread any more")
    case .copyWhat: say(nl: "Wat kopiëren?", fr: "Que copier ?", de: "Was kopieren?", en: "Copy what?")
    case .copyKind(let kind): Self.kind(kind, in: say)
    case .copied(let kind):
      say(
        nl: "Gekopieerd: \(Self.kind(kind, in: say))", fr: "Copié : \(Self.kind(kind, in: say))",
        de: "Kopiert: \(Self.kind(kind, in: say))", en: "Copied: \(Self.kind(kind, in: say))")
    case .whichEvent:
      say(nl: "Welke activiteit?", fr: "Quelle activité ?", de: "Welche Veranstaltung?", en: "Which event?")
    case .oneTime:
      say(
        nl: "Er is maar één moment", fr: "Il n’y a qu’un horaire", de: "Es gibt nur einen Termin",
        en: "There is only one time")
    case .noneHere:
      say(
        nl: "Bij dit gesprek hoort geen activiteit of peiling", fr: "Cette conversation n’a ni activité ni sondage",
        de: "Zu diesem Gespräch gehört weder Veranstaltung noch Umfrage",
        en: "No event or poll belongs to this thread")
    default:
      say(
        nl: "De tekst verwijst nergens heen", fr: "Le texte ne renvoie à rien", de: "Der Text verweist auf nichts",
        en: "The text refers to nothing")
    }
  }

  private static func part(_ part: Part, in say: InterfaceLanguage) -> String {
    switch part {
    case .all: say(nl: "alles wat komt", fr: "tout ce qui vient", de: "alles, was kommt", en: "all that is to come")
    case .mine:
      say(
        nl: "waar ik naartoe ga of die ik organiseer", fr: "où je vais ou que j’organise",
        de: "wohin ich gehe oder was ich veranstalte", en: "what I go to or host")
    case .past: say(nl: "wat voorbij is", fr: "ce qui est passé", de: "was vorbei ist", en: "what is over")
    case .minePast:
      say(
        nl: "waar ik was of die ik organiseerde", fr: "où j’étais ou que j’ai organisé",
        de: "wo ich war oder was ich veranstaltet habe", en: "what I went to or hosted")
    }
  }

  private static func kind(_ kind: EventText, in say: InterfaceLanguage) -> String {
    switch kind {
    case .reference:
      say(nl: "het nummer", fr: "le numéro", de: "die Nummer", en: "its reference")
    case .invitation:
      say(
        nl: "een korte uitnodiging", fr: "une courte invitation", de: "eine kurze Einladung", en: "a short invitation")
    case .poster:
      say(
        nl: "een affiche voor de kantine", fr: "une affiche pour la cantine", de: "ein Aushang für die Kantine",
        en: "a poster for the canteen")
    case .calendar:
      say(
        nl: "een agendabestand (.ics)", fr: "un fichier d’agenda (.ics)", de: "eine Kalenderdatei (.ics)",
        en: "a calendar file (.ics)")
    }
  }
}
