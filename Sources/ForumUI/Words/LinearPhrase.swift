// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What linear renderings say beside the values themselves.
public enum LinearPhrase: Phrasing {
  case answers(Int)
  case replies(Int)
  case helped(Int)
  case replyTo(String)
  case new
  case unread
  case pinnedAt(Int)
  case worked(Int)
  case failed(Int)
  case didWork
  case didNotWork
  case threads(Int)
  case waiting(Int)
  /// Threads, and how many of them wait.
  case threadsOfWhichWait(Int, Int)
  case posts(Int)
  case tips(Int)
  case helpers(Int)
  case members(Int)
  case groupsOnly
  case unseen
  case openScreen
  /// The same where the terminal has no screen.
  case openConversation
  /// Who looks after the machine, and need not be a member.
  case host
}

extension LinearPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .answers(let count):
      say(
        nl: say.count(count, "antwoord", "antwoorden"), fr: say.count(count, "réponse", "réponses"),
        de: say.count(count, "Antwort", "Antworten"), en: say.count(count, "answer", "answers"))
    case .replies(let count):
      say(
        nl: say.count(count, "reactie", "reacties"), fr: say.count(count, "réaction", "réactions"),
        de: say.count(count, "Reaktion", "Reaktionen"), en: say.count(count, "reply", "replies"))
    case .helped(let count):
      say(
        nl: say.count(count, "hielp", "hielpen"), fr: say.count(count, "a aidé", "ont aidé"),
        de: say.count(count, "hat geholfen", "haben geholfen"), en: "\(count) helped")
    case .replyTo(let post):
      say(nl: "antwoord op \(post)", fr: "réponse à \(post)", de: "Antwort auf \(post)", en: "reply to \(post)")
    case .new: say(ValuePhrase.state(.new))
    case .unread: say(ValuePhrase.state(.unread))
    case .pinnedAt(let place):
      say(
        nl: "vastgezet op plaats \(place)", fr: "épinglée en position \(place)",
        de: "angeheftet auf Platz \(place)", en: "pinned at place \(place)")
    case .worked(let count):
      say(
        nl: "werkte bij \(count)", fr: "a fonctionné chez \(count)",
        de: "bewährt bei \(count)", en: "worked for \(count)")
    case .failed(let count):
      say(
        nl: "werkte niet bij \(count)", fr: "n’a pas fonctionné chez \(count)",
        de: "nicht bewährt bei \(count)", en: "did not work for \(count)")
    case .didWork: say(nl: "het werkte", fr: "cela a fonctionné", de: "es hat funktioniert", en: "it worked")
    case .didNotWork:
      say(nl: "het werkte niet", fr: "cela n’a pas fonctionné", de: "es hat nicht funktioniert", en: "it did not work")
    case .threads(let count):
      say(
        nl: say.count(count, "gesprek", "gesprekken"),
        fr: say.count(count, "conversation", "conversations"),
        de: say.count(count, "Gespräch", "Gespräche"),
        en: say.count(count, "thread", "threads"))
    case .waiting(let count):
      say(
        nl: say.count(count, "wacht", "wachten"), fr: "\(count) en attente",
        de: say.count(count, "wartet", "warten"), en: "\(count) waiting")
    case .threadsOfWhichWait(let all, let waiting):
      say(
        nl: "\(all), waarvan er \(say.count(waiting, "op antwoord wacht", "op antwoord wachten"))",
        fr: "\(all), dont \(waiting) en attente d’une réponse",
        de: "\(all), davon \(say.plural(waiting, "wartet", "warten")) \(waiting) auf Antwort",
        en: "\(all), of which \(say.count(waiting, "is", "are")) waiting for an answer")
    case .posts(let count):
      say(
        nl: say.count(count, "bericht", "berichten"), fr: say.count(count, "message", "messages"),
        de: say.count(count, "Beitrag", "Beiträge"), en: say.count(count, "post", "posts"))
    case .tips(let count):
      say(
        nl: say.count(count, "tip", "tips"), fr: say.count(count, "astuce", "astuces"),
        de: say.count(count, "Tipp", "Tipps"), en: say.count(count, "tip", "tips"))
    case .helpers(let count):
      say(
        nl: say.count(count, "kan helpen", "kunnen helpen"), fr: say.count(count, "peut aider", "peuvent aider"),
        de: say.count(count, "kann helfen", "können helfen"), en: "\(count) can help")
    case .members(let count):
      say(
        nl: say.count(count, "lid", "leden"), fr: say.count(count, "membre", "membres"),
        de: say.count(count, "Mitglied", "Mitglieder"), en: say.count(count, "member", "members"))
    case .groupsOnly: say(nl: "alleen een groep", fr: "groupe seulement", de: "nur eine Gruppe", en: "only a group")
    case .unseen: say(nl: "ongezien", fr: "non vu", de: "ungesehen", en: "unseen")
    case .host:
      say(nl: "(beheer van de machine)", fr: "(gestion de la machine)", de: "(Betrieb des Rechners)", en: "(host)")
    case .openConversation:
      say(
        nl: "“raad --linear” opent het bord regel voor regel; “raad help” noemt alle opdrachten.",
        fr: "« raad --linear » ouvre le forum ligne par ligne ; « raad help » cite toutes les commandes.",
        de: "„raad --linear“ öffnet das Forum Zeile für Zeile; „raad help“ nennt alle Befehle.",
        en: "“raad --linear” opens the board line by line; “raad help” lists all commands.")
    case .openScreen:
      say(
        nl: "“raad” in een terminal opent het bord op het hele scherm; “raad help” noemt alle opdrachten.",
        fr: "« raad » dans un terminal ouvre le forum en plein écran ; « raad help » cite toutes les commandes.",
        de: "„raad“ in einem Terminal öffnet das Forum auf dem ganzen Bildschirm; „raad help“ nennt alle Befehle.",
        en: "“raad” in a terminal opens the board full screen; “raad help” lists all commands.")
    }
  }
}
