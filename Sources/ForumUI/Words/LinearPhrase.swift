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
  case nobodyWaits
  case openScreen
}

extension LinearPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .answers(let count):
      say(
        nl: "\(count) \(count == 1 ? "antwoord" : "antwoorden")", fr: "\(count) \(count < 2 ? "réponse" : "réponses")",
        de: "\(count) \(count == 1 ? "Antwort" : "Antworten")", en: "\(count) \(count == 1 ? "answer" : "answers")")
    case .replies(let count):
      say(
        nl: "\(count) \(count == 1 ? "reactie" : "reacties")", fr: "\(count) \(count < 2 ? "réaction" : "réactions")",
        de: "\(count) \(count == 1 ? "Reaktion" : "Reaktionen")", en: "\(count) \(count == 1 ? "reply" : "replies")")
    case .helped(let count):
      say(
        nl: "\(count) \(count == 1 ? "hielp" : "hielpen")", fr: "\(count) \(count < 2 ? "a aidé" : "ont aidé")",
        de: "\(count) \(count == 1 ? "hat" : "haben") geholfen", en: "\(count) helped")
    case .replyTo(let post):
      say(nl: "antwoord op \(post)", fr: "réponse à \(post)", de: "Antwort auf \(post)", en: "reply to \(post)")
    case .new: say(nl: "nieuw", fr: "nouveau", de: "neu", en: "new")
    case .unread: say(nl: "ongelezen", fr: "non lu", de: "ungelesen", en: "unread")
    case .pinnedAt(let place):
      say(
        nl: "vastgezet op plaats \(place)", fr: "épinglée en position \(place)",
        de: "angeheftet auf Platz \(place)", en: "pinned at place \(place)")
    case .worked(let count):
      say(
        nl: "werkte bij \(count)", fr: "a marché chez \(count)",
        de: "funktionierte bei \(count)", en: "worked for \(count)")
    case .failed(let count):
      say(
        nl: "werkte niet bij \(count)", fr: "n’a pas marché chez \(count)",
        de: "funktionierte nicht bei \(count)", en: "did not work for \(count)")
    case .didWork: say(nl: "het werkte", fr: "cela a marché", de: "es hat funktioniert", en: "it worked")
    case .didNotWork:
      say(nl: "het werkte niet", fr: "cela n’a pas marché", de: "es hat nicht funktioniert", en: "it did not work")
    case .threads(let count):
      say(
        nl: "\(count) \(count == 1 ? "gesprek" : "gesprekken")",
        fr: "\(count) \(count < 2 ? "conversation" : "conversations")",
        de: "\(count) \(count == 1 ? "Gespräch" : "Gespräche")",
        en: "\(count) \(count == 1 ? "thread" : "threads")")
    case .waiting(let count):
      say(
        nl: "\(count) \(count == 1 ? "wacht" : "wachten")", fr: "\(count) en attente",
        de: "\(count) \(count == 1 ? "wartet" : "warten")", en: "\(count) waiting")
    case .threadsOfWhichWait(let all, let waiting):
      say(
        nl: "\(all), waarvan \(waiting) wachten op antwoord", fr: "\(all), dont \(waiting) en attente d’une réponse",
        de: "\(all), davon warten \(waiting) auf Antwort", en: "\(all), of which \(waiting) wait for an answer")
    case .posts(let count):
      say(
        nl: "\(count) \(count == 1 ? "bericht" : "berichten")", fr: "\(count) \(count < 2 ? "message" : "messages")",
        de: "\(count) \(count == 1 ? "Beitrag" : "Beiträge")", en: "\(count) \(count == 1 ? "post" : "posts")")
    case .tips(let count):
      say(
        nl: "\(count) \(count == 1 ? "tip" : "tips")", fr: "\(count) \(count < 2 ? "astuce" : "astuces")",
        de: "\(count) \(count == 1 ? "Tipp" : "Tipps")", en: "\(count) \(count == 1 ? "tip" : "tips")")
    case .helpers(let count):
      say(
        nl: "\(count) \(count == 1 ? "kan" : "kunnen") helpen", fr: "\(count) \(count < 2 ? "peut" : "peuvent") aider",
        de: "\(count) \(count == 1 ? "kann" : "können") helfen", en: "\(count) can help")
    case .members(let count):
      say(
        nl: "\(count) \(count == 1 ? "lid" : "leden")", fr: "\(count) \(count < 2 ? "membre" : "membres")",
        de: "\(count) \(count == 1 ? "Mitglied" : "Mitglieder")", en: "\(count) \(count == 1 ? "member" : "members")")
    case .groupsOnly: say(nl: "alleen een groep", fr: "groupe seulement", de: "nur eine Gruppe", en: "only a group")
    case .unseen: say(nl: "ongezien", fr: "non vu", de: "ungesehen", en: "unseen")
    case .nobodyWaits:
      say(
        nl: "Niemand wacht: elke vraag is gehoord.", fr: "Personne n’attend : chaque question a été entendue.",
        de: "Niemand wartet: jede Frage wurde gehört.", en: "Nobody waits: every question was heard.")
    case .openScreen:
      say(
        nl: "“raad” in een terminal opent het bord op het hele scherm; “raad help” noemt alle opdrachten.",
        fr: "« raad » dans un terminal ouvre le forum en plein écran ; « raad help » cite toutes les commandes.",
        de: "„raad“ in einem Terminal öffnet das Forum auf dem ganzen Bildschirm; „raad help“ nennt alle Befehle.",
        en: "“raad” in a terminal opens the board full screen; “raad help” lists all commands.")
    }
  }
}
