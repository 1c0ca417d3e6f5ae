// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the home screen.
public enum TodayPhrase: Phrasing {
  case whoCanHelp(Int)
  /// The reader's own questions that wait.
  case ownWaiting(Int)
  case nobodyWaits
  /// The key that asks a question.
  case howToAsk(String)
  case newForMe(Int)
  case sinceLastTime
  case changes(Int, Int, Int)
  /// Everything on the screen is read; how many threads elsewhere have something new, and the key
  /// that goes there.
  case moreElsewhere(Int, key: String?)
  case pinnedTips(Int)
  case workedFor(Int)
  case drafts(Int)
  case draft(DraftTarget)
  /// The heading of the first steps, and how many of them are taken.
  case firstSteps(done: Int)
  case step(FirstStep)
  case board(BoardCounts)
}

extension TodayPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .ownWaiting(let count):
      say(
        nl: say.plural(count, "Jouw vraag wacht op antwoord", "Jouw vragen wachten op antwoord  \(count)"),
        fr: say.plural(count, "Votre question en attente", "Vos questions en attente  \(count)"),
        de: say.plural(count, "Ihre Frage wartet auf Antwort", "Ihre Fragen warten auf Antwort  \(count)"),
        en: say.plural(count, "Your question waits for an answer", "Your questions wait for an answer  \(count)"))
    case .whoCanHelp(let count):
      say(nl: "Wie kan helpen?", fr: "Qui peut aider ?", de: "Wer kann helfen?", en: "Who can help?")
        + (count > 0 ? "  " + Self.waiting(count, in: say) : "")
    case .nobodyWaits:
      say(
        nl: "Niemand wacht op antwoord.", fr: "Personne n’attend de réponse.",
        de: "Niemand wartet auf Antwort.", en: "Nobody is waiting for an answer.")
    case .howToAsk(let key):
      say(
        nl: "Druk op \(key) om een vraag te stellen.", fr: "Appuyez sur \(key) pour poser une question.",
        de: "Mit \(key) stellen Sie eine Frage.", en: "Press \(key) to ask a question.")
    case .newForMe(let count):
      say(
        nl: "Nieuw voor mij  \(count)", fr: "Nouveau pour moi  \(count)",
        de: "Neu für mich  \(count)", en: "New for me  \(count)")
    case .sinceLastTime:
      say(nl: "Sinds de vorige keer", fr: "Depuis la dernière fois", de: "Seit dem letzten Mal", en: "Since last time")
    case .changes(let threads, let posts, let tips):
      Self.changes(threads, posts, in: say) + (tips > 0 ? ", " + Self.newTips(tips, in: say) : "")
    case .moreElsewhere(let count, let key?):
      say(
        nl: "Alles hier is gelezen; \(key) gaat verder met \(say.count(count, "nieuw gesprek", "nieuwe gesprekken"))",
        fr: "Tout est lu ici ; \(key) continue avec "
          + say.count(count, "nouvelle conversation", "nouvelles conversations"),
        de: "Hier ist alles gelesen; \(key) geht weiter mit \(say.count(count, "neuem Gespräch", "neuen Gesprächen"))",
        en: "Everything here is read; \(key) goes on with \(say.count(count, "new thread", "new threads"))")
    case .moreElsewhere(let count, nil):
      say(
        nl: "Alles hier is gelezen; elders: \(say.count(count, "nieuw gesprek", "nieuwe gesprekken"))",
        fr: "Tout est lu ici ; ailleurs : \(say.count(count, "nouvelle conversation", "nouvelles conversations"))",
        de: "Hier ist alles gelesen; anderswo: \(say.count(count, "neues Gespräch", "neue Gespräche"))",
        en: "Everything here is read; elsewhere: \(say.count(count, "new thread", "new threads"))")
    case .pinnedTips(let count):
      say(
        nl: "Vastgezette tips  \(count)", fr: "Astuces épinglées  \(count)",
        de: "Angeheftete Tipps  \(count)", en: "Pinned tips  \(count)")
    case .workedFor(let count):
      say(
        nl: "werkte bij \(count)", fr: "a fonctionné chez \(count)", de: "bewährt bei \(count)",
        en: "worked for \(count)")
    case .drafts(let count):
      say(
        nl: "Concepten om af te maken  \(count)", fr: "Brouillons à terminer  \(count)",
        de: "Entwürfe zum Fertigstellen  \(count)", en: "Drafts to finish  \(count)")
    case .draft(let target): Self.draft(target, in: say)
    case .firstSteps(let done):
      say(nl: "Eerste stappen", fr: "Premiers pas", de: "Erste Schritte", en: "First steps")
        + (done > 0 ? "  " + Self.taken(done, in: say) : "")
    case .step(.topics):
      say(
        nl: "Zeg aan welke thema’s je werkt", fr: "Dites sur quels thèmes vous travaillez",
        de: "Sagen Sie, an welchen Themen Sie arbeiten", en: "Say which topics you work on")
    case .step(.answer):
      say(
        nl: "Beantwoord één vraag, of zeg dat je ze herkent",
        fr: "Répondez à une question, ou dites que vous la connaissez aussi",
        de: "Beantworten Sie eine Frage, oder sagen Sie, dass Sie sie kennen",
        en: "Answer one question, or say that you recognise it")
    case .step(.ask):
      say(
        nl: "Stel zelf een vraag", fr: "Posez vous-même une question", de: "Stellen Sie selbst eine Frage",
        en: "Ask a question of your own")
    case .board(let counts):
      [
        say(LinearPhrase.members(counts.members)), Self.organisations(counts.organisations, in: say),
        Self.layers(counts.layers, in: say), say(LinearPhrase.threads(counts.threads)),
      ]
      .joined(separator: " · ")
    }
  }

  private static func waiting(_ count: Int, in say: InterfaceLanguage) -> String {
    say(
      nl: "\(say.count(count, "wacht", "wachten")) op antwoord", fr: "\(count) sans réponse",
      de: "\(say.count(count, "wartet", "warten")) auf Antwort", en: "\(count) waiting for an answer")
  }

  private static func changes(_ threads: Int, _ posts: Int, in say: InterfaceLanguage) -> String {
    let new = say(ThreadPhrase.arrived(posts, isBelow: false, key: nil))
    return say(
      nl: "\(new) in \(say.count(threads, "gesprek", "gesprekken"))",
      fr: "\(new) dans \(say.count(threads, "conversation", "conversations"))",
      de: "\(new) in \(say.count(threads, "Gespräch", "Gesprächen"))",
      en: "\(new) in \(say.count(threads, "thread", "threads"))")
  }

  private static func newTips(_ count: Int, in say: InterfaceLanguage) -> String {
    say(
      nl: say.count(count, "nieuwe tip", "nieuwe tips"), fr: say.count(count, "nouvelle astuce", "nouvelles astuces"),
      de: say.count(count, "neuer Tipp", "neue Tipps"), en: say.count(count, "new tip", "new tips"))
  }

  private static func taken(_ done: Int, in say: InterfaceLanguage) -> String {
    let all = FirstStep.allCases.count
    return say(
      nl: "\(done) van \(all) gezet", fr: "\(done) sur \(all)", de: "\(done) von \(all)", en: "\(done) of \(all) taken")
  }

  private static func organisations(_ count: Int, in say: InterfaceLanguage) -> String {
    say(
      nl: say.count(count, "organisatie", "organisaties"), fr: say.count(count, "organisation", "organisations"),
      de: say.count(count, "Organisation", "Organisationen"), en: say.count(count, "organisation", "organisations"))
  }

  private static func layers(_ count: Int, in say: InterfaceLanguage) -> String {
    say(
      nl: say.count(count, "bestuurslaag", "bestuurslagen"),
      fr: say.count(count, "niveau de pouvoir", "niveaux de pouvoir"),
      de: say.count(count, "Verwaltungsebene", "Verwaltungsebenen"), en: say.count(count, "layer", "layers"))
  }

  private static func draft(_ target: DraftTarget, in say: InterfaceLanguage) -> String {
    switch target {
    case .newThread: say(nl: "nieuw gesprek", fr: "nouvelle conversation", de: "neues Gespräch", en: "new thread")
    case .reply(let post):
      say(nl: "antwoord op \(post)", fr: "réponse à \(post)", de: "Antwort auf \(post)", en: "reply to \(post)")
    case .edit(let post):
      say(
        nl: "wijziging van \(post)", fr: "modification de \(post)",
        de: "Änderung von \(post)", en: "edit of \(post)")
    case .newTip: say(nl: "nieuwe tip", fr: "nouvelle astuce", de: "neuer Tipp", en: "new tip")
    case .tip(let post):
      say(nl: "tip van \(post)", fr: "astuce de \(post)", de: "Tipp aus \(post)", en: "tip from \(post)")
    case .editTip(let number):
      say(
        nl: "wijziging van tip:\(number)", fr: "modification de tip:\(number)",
        de: "Änderung von tip:\(number)", en: "edit of tip:\(number)")
    case .newNetwork: say(nl: "nieuw netwerk", fr: "nouveau réseau", de: "neues Netzwerk", en: "new network")
    case .editNetwork(let id):
      say(
        nl: "wijziging van ~\(id.rawValue)", fr: "modification de ~\(id.rawValue)",
        de: "Änderung von ~\(id.rawValue)", en: "edit of ~\(id.rawValue)")
    case .newEvent:
      say(nl: "nieuwe activiteit", fr: "nouvelle activité", de: "neue Veranstaltung", en: "new event")
    case .editEvent(let number):
      say(
        nl: "wijziging van event:\(number)", fr: "modification de event:\(number)",
        de: "Änderung von event:\(number)", en: "edit of event:\(number)")
    case .report(let number):
      say(
        nl: "verslag van event:\(number)", fr: "compte rendu de event:\(number)",
        de: "Bericht über event:\(number)", en: "report on event:\(number)")
    case .newPoll: say(nl: "nieuwe peiling", fr: "nouveau sondage", de: "neue Umfrage", en: "new poll")
    case .pollIn(let thread):
      say(
        nl: "nieuwe peiling in #\(thread)", fr: "nouveau sondage dans #\(thread)", de: "neue Umfrage in #\(thread)",
        en: "new poll in #\(thread)")
    case .summary(let thread):
      say(
        nl: "samenvatting van #\(thread)", fr: "résumé de #\(thread)", de: "Zusammenfassung von #\(thread)",
        en: "summary of #\(thread)")
    case .outcome(let number):
      say(
        nl: "uitkomst van poll:\(number)", fr: "résultat de poll:\(number)", de: "Ergebnis von poll:\(number)",
        en: "outcome of poll:\(number)")
    }
  }
}
