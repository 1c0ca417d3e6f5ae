// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

/// A phrase that counts, and its texts: `%` is the number, `{one|other}` the form that goes with
/// it.
struct CountingPhrase: Sendable, CustomTestStringConvertible {
  let name: String
  let phrase: @Sendable (Int) -> any Phrasing
  let texts: [InterfaceLanguage: String]

  init(
    _ name: String, nl: String, fr: String, de: String, en: String,
    _ phrase: @escaping @Sendable (Int) -> any Phrasing
  ) {
    self.name = name
    self.phrase = phrase
    texts = [.nl: nl, .fr: fr, .de: de, .en: en]
  }

  var testDescription: String { name }

  /// What a number must say in a language.
  func expected(_ count: Int, _ language: InterfaceLanguage) -> String {
    // Which of the two forms, written out once more: nothing is several but in French.
    let form = language == .fr ? [0, 0, 1] : [1, 0, 1]
    let parts = (texts[language] ?? "").split(separator: "{", omittingEmptySubsequences: false)
    let rest = parts.dropFirst().map { part -> String in
      let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let forms = halves[0].split(separator: "|", omittingEmptySubsequences: false)
      return String(forms[form[count]]) + halves[1]
    }
    return ([String(parts[0])] + rest).joined().replacing("%", with: "\(count)")
  }
}

@Suite("A number and the word that goes with it")
struct PluralTests {
  @Test("Nothing is singular in French, several elsewhere; one is singular everywhere")
  func rule() {
    let forms = InterfaceLanguage.allCases.map { say in [0, 1, 2, 21, 101].map { say.plural($0, "one", "other") } }
    let several = ["other", "one", "other", "other", "other"]
    #expect(InterfaceLanguage.allCases == [.nl, .fr, .de, .en])
    #expect(forms == [several, ["one", "one", "other", "other", "other"], several, several])
  }

  @Test("So many and more are several", arguments: InterfaceLanguage.allCases)
  func more(say: InterfaceLanguage) {
    #expect((0...2).map { say.count($0, "one", "other", isMore: true) } == ["0+ other", "1+ other", "2+ other"])
    #expect(ListPhrase.threads(1, isMore: true).en == "1+ threads")
  }

  @Test("0, 1 and 2 in every language", arguments: rows)
  func counts(row: CountingPhrase) {
    for language in InterfaceLanguage.allCases {
      for count in 0...2 {
        #expect(row.phrase(count).text(in: language) == row.expected(count, language))
      }
    }
  }

  @Test("A wait in days, weeks and years")
  func waits() {
    let waits = [0, 1, 2, 20, 21, 261, 522].map { WaitingPhrase(workingDays: $0) }
    #expect(
      waits.map(\.nl) == [
        "sinds vandaag", "1 werkdag", "2 werkdagen", "20 werkdagen", "4 weken", "1 jaar", "2 jaar",
      ])
    #expect(
      waits.map(\.fr) == [
        "depuis aujourd’hui", "1 jour ouvré", "2 jours ouvrés", "20 jours ouvrés", "4 semaines", "1 an", "2 ans",
      ])
    #expect(
      waits.map(\.de) == [
        "seit heute", "1 Arbeitstag", "2 Arbeitstage", "20 Arbeitstage", "4 Wochen", "1 Jahr", "2 Jahre",
      ])
    #expect(
      waits.map(\.en) == [
        "since today", "1 working day", "2 working days", "20 working days", "4 weeks", "1 year", "2 years",
      ])
  }

  static let rows = things + waiting + reading + limits

  private static let things: [CountingPhrase] = [
    CountingPhrase(
      "threads", nl: "% {gesprek|gesprekken}", fr: "% {conversation|conversations}", de: "% {Gespräch|Gespräche}",
      en: "% {thread|threads}"
    ) { LinearPhrase.threads($0) },
    CountingPhrase(
      "threads of a list", nl: "% {gesprek|gesprekken}", fr: "% {conversation|conversations}",
      de: "% {Gespräch|Gespräche}", en: "% {thread|threads}"
    ) { ListPhrase.threads($0, isMore: false) },
    CountingPhrase(
      "posts", nl: "% {bericht|berichten}", fr: "% {message|messages}", de: "% {Beitrag|Beiträge}",
      en: "% {post|posts}"
    ) { LinearPhrase.posts($0) },
    CountingPhrase(
      "posts of a member", nl: "% {bericht|berichten}", fr: "% {message|messages}", de: "% {Beitrag|Beiträge}",
      en: "% {post|posts}"
    ) { PeoplePhrase.posts($0) },
    CountingPhrase(
      "answers", nl: "% {antwoord|antwoorden}", fr: "% {réponse|réponses}", de: "% {Antwort|Antworten}",
      en: "% {answer|answers}"
    ) { LinearPhrase.answers($0) },
    CountingPhrase(
      "replies", nl: "% {reactie|reacties}", fr: "% {réaction|réactions}", de: "% {Reaktion|Reaktionen}",
      en: "% {reply|replies}"
    ) { LinearPhrase.replies($0) },
    CountingPhrase("tips", nl: "% {tip|tips}", fr: "% {astuce|astuces}", de: "% {Tipp|Tipps}", en: "% {tip|tips}") {
      LinearPhrase.tips($0)
    },
    CountingPhrase(
      "tips of a list", nl: "% {tip|tips}", fr: "% {astuce|astuces}", de: "% {Tipp|Tipps}", en: "% {tip|tips}"
    ) { TipPhrase.tips($0, isMore: false) },
    CountingPhrase(
      "members", nl: "% {lid|leden}", fr: "% {membre|membres}", de: "% {Mitglied|Mitglieder}",
      en: "% {member|members}"
    ) { LinearPhrase.members($0) },
    CountingPhrase(
      "members of the directory", nl: "% {lid|leden}", fr: "% {membre|membres}", de: "% {Mitglied|Mitglieder}",
      en: "% {member|members}"
    ) { PeoplePhrase.members($0, isMore: false) },
    CountingPhrase(
      "notices", nl: "% {melding|meldingen}", fr: "% avis", de: "% {Hinweis|Hinweise}", en: "% {notice|notices}"
    ) { FramePhrase.notices($0) },
    CountingPhrase(
      "topics", nl: "% {thema|thema’s}, 0 van mij", fr: "% {thème|thèmes}, dont 0 à moi",
      de: "% {Thema|Themen}, 0 von mir", en: "% {topic|topics}, 0 mine"
    ) { TopicPhrase.topics($0, mine: 0) },
    CountingPhrase(
      "the board",
      nl: "% {lid|leden} · % {organisatie|organisaties} · % {bestuurslaag|bestuurslagen} · % {gesprek|gesprekken}",
      fr: "% {membre|membres} · % {organisation|organisations} · % {niveau|niveaux} de pouvoir"
        + " · % {conversation|conversations}",
      de: "% {Mitglied|Mitglieder} · % {Organisation|Organisationen} · % {Verwaltungsebene|Verwaltungsebenen}"
        + " · % {Gespräch|Gespräche}",
      en: "% {member|members} · % {organisation|organisations} · % {layer|layers} · % {thread|threads}"
    ) { TodayPhrase.board(BoardCounts(members: $0, organisations: $0, layers: $0, threads: $0)) },
  ]

  private static let waiting: [CountingPhrase] = [
    CountingPhrase(
      "waiting", nl: "% {wacht|wachten}", fr: "% en attente", de: "% {wartet|warten}", en: "% waiting"
    ) { LinearPhrase.waiting($0) },
    CountingPhrase(
      "of which wait", nl: "5, waarvan er % op antwoord {wacht|wachten}", fr: "5, dont % en attente d’une réponse",
      de: "5, davon {wartet|warten} % auf Antwort", en: "5, of which % {is|are} waiting for an answer"
    ) { LinearPhrase.threadsOfWhichWait(5, $0) },
    CountingPhrase(
      "helped", nl: "% {hielp|hielpen}", fr: "% {a|ont} aidé", de: "% {hat|haben} geholfen", en: "% helped"
    ) { LinearPhrase.helped($0) },
    CountingPhrase(
      "helpers", nl: "% {kan|kunnen} helpen", fr: "% {peut|peuvent} aider", de: "% {kann|können} helfen",
      en: "% can help"
    ) { LinearPhrase.helpers($0) },
    CountingPhrase(
      "helped with a topic", nl: "hielp % keer bij x", fr: "a aidé % fois pour x", de: "hat %-mal geholfen bei x",
      en: "helped {once|% times} with x"
    ) { KindredPhrase.helped($0, "x") },
    CountingPhrase(
      "helped with such questions", nl: "hielp bij {zo’n vraag|% zulke vragen}",
      fr: "a aidé pour {une question semblable|% questions semblables}",
      de: "half bei {einer ähnlichen Frage|% ähnlichen Fragen}", en: "helped with {such a question|% such questions}"
    ) { KindredPhrase.helpedHere($0) },
    CountingPhrase(
      "who can help", nl: "Wie kan helpen?", fr: "Qui peut aider ?", de: "Wer kann helfen?", en: "Who can help?"
    ) { _ in TodayPhrase.whoCanHelp(0) },
    CountingPhrase(
      "who can help, one more", nl: "Wie kan helpen?  1 wacht op antwoord", fr: "Qui peut aider ?  1 sans réponse",
      de: "Wer kann helfen?  1 wartet auf Antwort", en: "Who can help?  1 waiting for an answer"
    ) { _ in TodayPhrase.whoCanHelp(1) },
    CountingPhrase(
      "who can help, two", nl: "Wie kan helpen?  2 wachten op antwoord", fr: "Qui peut aider ?  2 sans réponse",
      de: "Wer kann helfen?  2 warten auf Antwort", en: "Who can help?  2 waiting for an answer"
    ) { _ in TodayPhrase.whoCanHelp(2) },
    CountingPhrase(
      "changes", nl: "% {nieuw bericht|nieuwe berichten} in % {gesprek|gesprekken}, 1 nieuwe tip",
      fr: "% {nouveau message|nouveaux messages} dans % {conversation|conversations}, 1 nouvelle astuce",
      de: "% {neuer Beitrag|neue Beiträge} in % {Gespräch|Gesprächen}, 1 neuer Tipp",
      en: "% new {post|posts} in % {thread|threads}, 1 new tip"
    ) { TodayPhrase.changes($0, $0, 1) },
    CountingPhrase(
      "more elsewhere", nl: "Alles hier is gelezen; ⌘ gaat verder met % {nieuw gesprek|nieuwe gesprekken}",
      fr: "Tout est lu ici ; ⌘ continue avec % {nouvelle conversation|nouvelles conversations}",
      de: "Hier ist alles gelesen; ⌘ geht weiter mit % {neuem Gespräch|neuen Gesprächen}",
      en: "Everything here is read; ⌘ goes on with % new {thread|threads}"
    ) { TodayPhrase.moreElsewhere($0, key: "⌘") },
    CountingPhrase(
      "new threads on topics", nl: "Nieuw over jouw thema’s: % {gesprek|gesprekken}",
      fr: "Nouveau sur vos thèmes : % {conversation|conversations}", de: "Neu zu Ihren Themen: % {Gespräch|Gespräche}",
      en: "New on your topics: % {thread|threads}"
    ) { DigestPhrase.newThreads($0) },
    CountingPhrase(
      "new tips on topics", nl: "Nieuw over jouw thema’s: % {tip|tips}",
      fr: "Nouveau sur vos thèmes : % {astuce|astuces}", de: "Neu zu Ihren Themen: % {Tipp|Tipps}",
      en: "New on your topics: % {tip|tips}"
    ) { DigestPhrase.newTips($0) },
  ]

  private static let reading: [CountingPhrase] = [
    CountingPhrase("new", nl: "% nieuw", fr: "% {nouveau|nouveaux}", de: "% neu", en: "% new") { ListPhrase.new($0) },
    CountingPhrase(
      "new meanwhile", nl: "% nieuw", fr: "% {nouveau|nouveaux}", de: "% neu", en: "% new"
    ) { FramePhrase.updatedElsewhere($0, key: nil) },
    CountingPhrase("unread", nl: "% ongelezen", fr: "% non {lu|lus}", de: "% ungelesen", en: "% unread") {
      ListPhrase.unread($0)
    },
    CountingPhrase("unread of mine", nl: "% ongelezen", fr: "% non {lu|lus}", de: "% ungelesen", en: "% unread") {
      MePhrase.unread($0, isMore: false)
    },
    CountingPhrase(
      "arrived", nl: "% {nieuw bericht|nieuwe berichten} onderaan: ⌘",
      fr: "% {nouveau message|nouveaux messages} plus bas : ⌘", de: "% {neuer Beitrag|neue Beiträge} unten: ⌘",
      en: "% new {post|posts} below, press ⌘"
    ) { ThreadPhrase.arrived($0, isBelow: true, key: "⌘") },
    CountingPhrase(
      "no match yet", nl: "Niets in {het volgende bericht|de volgende % berichten}; dezelfde toets zoekt verder",
      fr: "Rien dans {le message suivant|les % messages suivants} ; la même touche cherche plus loin",
      de: "Nichts {im nächsten Beitrag|in den nächsten % Beiträgen}; dieselbe Taste sucht weiter",
      en: "Nothing in the next {post|% posts}; the same key searches on"
    ) { ThreadPhrase.noMatchYet($0) },
    CountingPhrase(
      "a folded signature", nl: "x, nog % {regel|regels}", fr: "x, encore % {ligne|lignes}",
      de: "x, noch % {Zeile|Zeilen}", en: "x, % more {line|lines}"
    ) { ThreadPhrase.foldedSignature("x", $0, key: nil) },
    CountingPhrase(
      "a folded quotation", nl: "nog % geciteerde {regel|regels}: ⌘", fr: "encore % {ligne citée|lignes citées} : ⌘",
      de: "noch % zitierte {Zeile|Zeilen}: ⌘", en: "% more quoted {line|lines}: ⌘"
    ) { ThreadPhrase.foldedQuote($0, key: "⌘") },
    CountingPhrase(
      "unchanged lines", nl: "% ongewijzigde {regel|regels}", fr: "% {ligne inchangée|lignes inchangées}",
      de: "% unveränderte {Zeile|Zeilen}", en: "% unchanged {line|lines}"
    ) { HistoryPhrase.unchanged($0) },
    CountingPhrase(
      "marked", nl: "% van 9 gekozen", fr: "% sur 9 {marqué|marqués}", de: "% von 9 markiert", en: "% of 9 marked"
    ) { QuotePhrase.marked($0, of: 9) },
    CountingPhrase(
      "started since", nl: "laatste {24 uur|% dagen}", fr: "{dernières 24 heures|% derniers jours}",
      de: "letzte {24 Stunden|% Tage}", en: "last {24 hours|% days}"
    ) { ListPhrase.startedSince(.daysAgo($0)) },
    CountingPhrase(
      "started before", nl: "ouder dan {een dag|% dagen}", fr: "il y a plus {d’un jour|de % jours}",
      de: "älter als {ein Tag|% Tage}", en: "older than {a day|% days}"
    ) { ListPhrase.startedBefore(.daysAgo($0)) },
    CountingPhrase("years ago", nl: "% j", fr: "% {an|ans}", de: "% J", en: "% y") { TimePhrase.years($0) },
  ]

  private static let limits: [CountingPhrase] = [
    CountingPhrase(
      "there are too few", nl: "minstens 3 tekens nodig, het {is|zijn} er %", fr: "au moins 3 caractères, il y en a %",
      de: "mindestens 3 Zeichen nötig, es {ist|sind} %", en: "at least 3 characters are needed, there {is|are} %"
    ) { ProblemPhrase(.tooShort(count: $0, minimum: 3)) },
    CountingPhrase(
      "so few are needed", nl: "minstens % {teken|tekens} nodig, het zijn er 0",
      fr: "au moins % {caractère|caractères}, il y en a 0", de: "mindestens % Zeichen nötig, es sind 0",
      en: "at least % {character is|characters are} needed, there are 0"
    ) { ProblemPhrase(.tooShort(count: 0, minimum: $0)) },
    CountingPhrase(
      "so many characters", nl: "hoogstens % {teken|tekens}, het zijn er 9",
      fr: "au plus % {caractère|caractères}, il y en a 9", de: "höchstens % Zeichen, es sind 9",
      en: "at most % {character|characters}, there are 9"
    ) { ProblemPhrase(.tooLong(count: 9, maximum: $0)) },
    CountingPhrase(
      "so many topics", nl: "hoogstens % {thema|thema’s}, het zijn er 9", fr: "au plus % {thème|thèmes}, il y en a 9",
      de: "höchstens % {Thema|Themen}, es sind 9", en: "at most % {topic|topics}, there are 9"
    ) { ProblemPhrase(.tooManyTopics(count: 9, maximum: $0)) },
    CountingPhrase(
      "so many lines", nl: "hoogstens % {regel|regels}, het zijn er 9", fr: "au plus % {ligne|lignes}, il y en a 9",
      de: "höchstens % {Zeile|Zeilen}, es sind 9", en: "at most % {line|lines}, there are 9"
    ) { ProblemPhrase(.tooManyLines(count: 9, maximum: $0)) },
    CountingPhrase(
      "so many searches", nl: "hoogstens % {bewaarde zoekopdracht|bewaarde zoekopdrachten}; verwijder er eerst een",
      fr: "au plus % {recherche enregistrée|recherches enregistrées} ; supprimez-en une d’abord",
      de: "höchstens % gespeicherte {Suche|Suchen}; entfernen Sie zuerst eine",
      en: "at most % saved {search|searches}; remove one first"
    ) { ProblemPhrase(.tooManySearches(maximum: $0)) },
    CountingPhrase(
      "a long query", nl: "Een zoekvraag heeft hoogstens % {teken|tekens}",
      fr: "Une recherche a au plus % {caractère|caractères}", de: "Eine Suchanfrage hat höchstens % Zeichen",
      en: "A query has at most % {character|characters}"
    ) { ProblemPhrase(QueryProblem(offset: 0, length: 1, word: "x", kind: .tooLong(maximum: $0))) },
    CountingPhrase(
      "a query of many parts", nl: "Een zoekvraag heeft hoogstens % {deel|delen}; “x” (teken 1) is er een te veel",
      fr: "Une recherche a au plus % {partie|parties} ; « x » (caractère 1) est de trop",
      de: "Eine Suchanfrage hat höchstens % {Teil|Teile}; „x“ (Zeichen 1) ist zu viel",
      en: "A query has at most % {part|parts}; “x” (character 1) is one too many"
    ) { ProblemPhrase(QueryProblem(offset: 0, length: 1, word: "x", kind: .tooManyTerms(maximum: $0))) },
    CountingPhrase(
      "pins of the board", nl: "Al % {tip|tips} vastgezet; maak er eerst een los",
      fr: "Déjà % {astuce épinglée|astuces épinglées} ; détachez-en d’abord une",
      de: "Schon % {Tipp|Tipps} angeheftet; lösen Sie zuerst einen",
      en: "% {tip is|tips are} pinned already; unpin one first"
    ) { RefusalPhrase(.boardPinsFull(limit: $0)) },
    CountingPhrase(
      "pins of a topic", nl: "Voor #x al % {tip|tips} vastgezet; maak er eerst een los",
      fr: "Déjà % {astuce épinglée|astuces épinglées} pour #x ; détachez-en d’abord une",
      de: "Für #x schon % {Tipp|Tipps} angeheftet; lösen Sie zuerst einen",
      en: "% {tip is|tips are} pinned already for #x; unpin one first"
    ) { RefusalPhrase(.topicPinsFull(topic: TopicID("x"), limit: $0)) },
    CountingPhrase(
      "which pin of the board goes", nl: "Al % {tip|tips} vastgezet. Welke gaat eraf?",
      fr: "Déjà % {astuce épinglée|astuces épinglées}. Laquelle détacher ?",
      de: "Schon % {Tipp|Tipps} angeheftet. Welcher soll weg?",
      en: "% {tip is|tips are} pinned already. Which one goes?"
    ) { TipPinPhrase.replaceOnBoard($0) },
    CountingPhrase(
      "which pin of a topic goes", nl: "x heeft al % vastgezette {tip|tips}. Welke gaat eraf?",
      fr: "x a déjà % {astuce épinglée|astuces épinglées}. Laquelle détacher ?",
      de: "x hat schon % {angehefteten Tipp|angeheftete Tipps}. Welcher soll weg?",
      en: "x has % pinned {tip|tips} already. Which one goes?"
    ) { TipPinPhrase.replaceInTopic("x", $0) },
    CountingPhrase(
      "topics of a form", nl: "hoogstens % {thema|thema’s} waaraan je nu werkt; ⌘ toont de lijst",
      fr: "au plus % {thème|thèmes} de votre travail actuel ; ⌘ montre la liste",
      de: "höchstens % {Thema|Themen} Ihrer jetzigen Arbeit; ⌘ zeigt die Liste",
      en: "at most % {topic|topics} you work on now; ⌘ shows the list"
    ) { FormPhrase.topicsHint(limit: $0, isFirst: true, key: "⌘") },
    CountingPhrase(
      "more problems", nl: "x (en nog %: raad settings)", fr: "x (et % de plus : raad settings)",
      de: "x (und % {weiterer|weitere}: raad settings)", en: "x (and % more: raad settings)"
    ) { SettingPhrase.more("x", count: $0) },
  ]
}
