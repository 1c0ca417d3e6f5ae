// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a notice says in a line.
public enum NoticePhrase: Phrasing {
  case line(Notice.Kind, by: String, title: String)
  case none
  case heading
  case allSeen
  /// Older ones are left out.
  case newest(Int)
}

extension NoticePhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .line(let kind, let actor, let title): Self.line(kind, actor, title, in: say)
    case .none:
      say(
        nl: "Er zijn geen meldingen", fr: "Il n’y a pas d’avis",
        de: "Es gibt keine Hinweise", en: "There are no notices")
    case .heading: say(nl: "Meldingen", fr: "Avis", de: "Hinweise", en: "Notices")
    case .newest(let count):
      say(nl: "de laatste \(count)", fr: "les \(count) derniers", de: "die letzten \(count)", en: "the last \(count)")
    case .allSeen:
      say(
        nl: "Alle meldingen zijn gezien", fr: "Tous les avis sont vus",
        de: "Alle Hinweise sind gesehen", en: "All notices have been seen")
    }
  }

  private static func line(_ kind: Notice.Kind, _ actor: String, _ title: String, in say: InterfaceLanguage) -> String {
    let deed = deed(kind, in: say)
    return say(
      nl: "\(actor) \(deed): \(title)", fr: "\(actor) \(deed) : \(title)",
      de: "\(actor) \(deed): \(title)", en: "\(actor) \(deed): \(title)")
  }

  /// What the actor did, or what is so of the thread.
  private static func deed(_ kind: Notice.Kind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .answer:
      say(
        nl: "antwoordde op je vraag", fr: "a répondu à votre question",
        de: "hat auf Ihre Frage geantwortet", en: "answered your question")
    case .reply: say(nl: "reageerde op jou", fr: "vous a répondu", de: "hat Ihnen geantwortet", en: "replied to you")
    case .mention: say(nl: "noemde jou", fr: "vous a mentionné", de: "hat Sie erwähnt", en: "mentioned you")
    case .helped:
      say(
        nl: "zegt dat je antwoord hielp", fr: "dit que votre réponse a aidé",
        de: "sagt, dass Ihre Antwort geholfen hat", en: "says your answer helped")
    case .madeIntoTip:
      say(
        nl: "maakte een tip van je antwoord", fr: "a fait une astuce de votre réponse",
        de: "hat aus Ihrer Antwort einen Tipp gemacht", en: "made a tip from your answer")
    case .tipPinned:
      say(
        nl: "zette je tip vast", fr: "a épinglé votre astuce", de: "hat Ihren Tipp angeheftet", en: "pinned your tip")
    case .threadPinned:
      say(
        nl: "zette je gesprek vast", fr: "a épinglé votre conversation",
        de: "hat Ihr Gespräch angeheftet", en: "pinned your thread")
    case .watchedThread:
      say(
        nl: "schreef in een gesprek dat je in het oog houdt", fr: "a écrit dans une conversation que vous surveillez",
        de: "schrieb in einem Gespräch, das Sie beobachten", en: "posted in a thread you watch")
    case .watchedTopic:
      say(
        nl: "begon een gesprek over een thema dat je in het oog houdt",
        fr: "a ouvert une conversation sur un thème que vous surveillez",
        de: "begann ein Gespräch zu einem Thema, das Sie beobachten",
        en: "started a thread on a topic you watch")
    case .adoption:
      say(
        nl: "meldde of je tip werkte", fr: "a signalé si votre astuce a fonctionné",
        de: "hat gemeldet, ob Ihr Tipp funktioniert hat", en: "reported whether your tip worked")
    case .threadShared:
      say(
        nl: "toont iedereen een gesprek waarin je schreef", fr: "montre à tous une conversation où vous avez écrit",
        de: "zeigt allen ein Gespräch, in dem Sie schrieben", en: "shows all a thread that you wrote in")
    case .networkRequest:
      say(
        nl: "wil bij je netwerk", fr: "demande à rejoindre votre réseau",
        de: "möchte in Ihr Netzwerk", en: "asks to join your network")
    case .networkAdmitted:
      say(
        nl: "nam je op in een netwerk of nodigde je uit", fr: "vous a accueilli ou invité dans un réseau",
        de: "hat Sie in ein Netzwerk aufgenommen oder eingeladen", en: "took you into a network or invited you")
    case .placeFree:
      say(
        nl: "heeft een plaats voor je", fr: "a une place pour vous",
        de: "hat einen Platz für Sie", en: "has a place for you")
    case .eventChanged:
      say(
        nl: "wijzigde tijd of plaats", fr: "a changé l’heure ou le lieu",
        de: "hat Zeit oder Ort geändert", en: "changed the time or place")
    case .eventCancelled:
      say(
        nl: "annuleerde een activiteit", fr: "a annulé une activité",
        de: "hat eine Veranstaltung abgesagt", en: "cancelled an event")
    case .eventRevived:
      say(
        nl: "laat een activiteit toch doorgaan", fr: "maintient finalement une activité",
        de: "lässt eine Veranstaltung doch stattfinden", en: "lets an event take place after all")
    case .eventSoon:
      say(
        nl: "verwacht je binnenkort", fr: "vous attend bientôt",
        de: "erwartet Sie bald", en: "expects you soon")
    case .eventOver:
      say(
        nl: "vraagt wat je meeneemt en wat je volgende stap is",
        fr: "demande ce que vous retenez et quel sera votre prochain pas",
        de: "fragt, was Sie mitnehmen und was Ihr nächster Schritt ist",
        en: "asks what you take along and what your next step is")
    case .eventReport:
      say(
        nl: "vertelt wat de activiteit opleverde", fr: "raconte ce que l’activité a apporté",
        de: "berichtet, was die Veranstaltung gebracht hat", en: "tells what came of the event")
    case .pollClosed:
      say(
        nl: "sloot een peiling; de uitkomst is nog te schrijven",
        fr: "a clos un sondage ; le résultat reste à écrire",
        de: "hat eine Umfrage geschlossen; das Ergebnis ist noch zu schreiben",
        en: "closed a poll; its outcome is still to be written")
    case .pollExtended:
      say(
        nl: "stelde het einde van een peiling uit", fr: "a prolongé un sondage",
        de: "hat eine Umfrage verlängert", en: "put off the close of a poll")
    case .pollOutcome:
      say(
        nl: "schreef de uitkomst van een peiling", fr: "a écrit le résultat d’un sondage",
        de: "hat das Ergebnis einer Umfrage geschrieben", en: "wrote the outcome of a poll")
    case .waitsForHelper:
      say(
        nl: "heeft nog geen antwoord, en jij zei dat je kunt helpen",
        fr: "n’a pas encore de réponse, et vous avez dit pouvoir aider",
        de: "hat noch keine Antwort, und Sie sagten, Sie können helfen",
        en: "has no answer yet, and you said you can help")
    case .waitsForModerator:
      say(
        nl: "wacht al lang op een eerste antwoord", fr: "attend depuis longtemps une première réponse",
        de: "wartet schon lange auf eine erste Antwort", en: "has waited long for a first answer")
    case .moderation:
      say(
        nl: "(moderatie) greep in", fr: "(modération) est intervenu",
        de: "(Moderation) hat eingegriffen", en: "(moderation) stepped in")
    }
  }
}
