// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of forms about events and polls.
enum MeetingFormPhrase: Phrasing {
  case heading(MeetingForm)
  case address
  case kind
  case category
  case state
  case draftForHosts
  case workingTime
  case gathersUntil
  case sealed
  case secret
  /// What sealed and secret mean, beside a field that is called so.
  case untilClose
  case nobodyKnows
  case notSecret
  case tieRule
  case event
  /// How something is typed, with an example.
  case slotsHint(String)
  case hostsHint
  case sessionsHint
  /// Whom it is for; polls may be for a layer.
  case audienceHint(takesLayer: Bool)
  case momentHint(String)
  case optionsHint
  case datesHint(String)
  case eventAdded(Int)
  /// One that only its hosts see yet.
  case draftKept(Int)
  case eventChanged(Int)
  case pollAdded(Int)
  case reported
  case outcomeWritten
  /// The text that the form of a date that was found begins with.
  case dateFound(String)

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .heading(let form): Self.heading(form, in: say)
    case .address: say(FieldPhrase(.address))
    case .kind: say(FieldPhrase(.kind))
    case .category: say(FieldPhrase(.category))
    case .state: say(ListPhrase.filterKind(.state))
    case .draftForHosts:
      [
        say(MeetingPhrase.standing(.draft)),
        say(
          nl: "alleen voor wie het organiseert", fr: "pour les organisateurs seuls", de: "nur für die Veranstaltenden",
          en: "for its hosts only"),
      ].joined(separator: ", ")
    case .workingTime: say(FieldPhrase(.workingTime))
    case .gathersUntil: say(FieldPhrase(.gathersUntil))
    case .sealed: say(nl: "verzegeld", fr: "scellé", de: "versiegelt", en: "sealed")
    case .secret: say(nl: "geheim", fr: "secret", de: "geheim", en: "secret")
    case .untilClose:
      say(
        nl: "tot de sluiting ziet niemand de stemmen", fr: "personne ne voit les votes avant la clôture",
        de: "bis zum Schluss sieht niemand die Stimmen", en: "nobody sees the votes before the close")
    case .nobodyKnows:
      say(
        nl: "na de sluiting weet niemand wie wat koos", fr: "après la clôture personne ne sait qui a choisi quoi",
        de: "nach dem Schluss weiß niemand, wer was gewählt hat", en: "after the close nobody knows who chose what")
    case .notSecret:
      say(
        nl: "het bord bewaart wie wat koos", fr: "le forum garde qui a choisi quoi",
        de: "das Forum behält, wer was gewählt hat", en: "the board keeps who chose what")
    case .tieRule: say(nl: "gelijke stand", fr: "égalité", de: "Gleichstand", en: "ties")
    case .event: say(nl: "over activiteit", fr: "sur l’activité", de: "zur Veranstaltung", en: "about event")
    case .slotsHint(let example):
      say(
        nl: "een per regel, plaatsen na x: \(example)", fr: "un par ligne, places après x : \(example)",
        de: "einer je Zeile, Plätze nach x: \(example)", en: "one a line, places after x: \(example)")
    case .hostsHint:
      say(
        nl: "netwerken en partners, met ; ertussen: ~jan; Bureau Brug",
        fr: "réseaux et partenaires, séparés par ; : ~jan; Bureau Pont",
        de: "Netzwerke und Partner, durch ; getrennt: ~jan; Büro Brücke",
        en: "networks and partners, with ; between: ~jan; Bridge Office")
    case .sessionsHint:
      say(
        nl: "een per regel: 13:15 Werkvorm | Bureau Brug", fr: "un par ligne : 13:15 Atelier | Bureau Pont",
        de: "einer je Zeile: 13:15 Werkstatt | Büro Brücke", en: "one a line: 13:15 Workshop | Bridge Office")
    case .audienceHint(true):
      say(
        nl: "leeg voor alle leden; besturen, ~netwerk of een bestuurslaag",
        fr: "vide pour tous les membres ; comités, ~réseau ou un niveau",
        de: "leer für alle Mitglieder; Vorstände, ~netzwerk oder eine Ebene",
        en: "empty for all members; boards, ~network or a layer")
    case .audienceHint(false):
      say(
        nl: "leeg voor alle leden; besturen of ~netwerk", fr: "vide pour tous les membres ; comités ou ~réseau",
        de: "leer für alle Mitglieder; Vorstände oder ~netzwerk", en: "empty for all members; boards or ~network")
    case .momentHint(let example):
      say(nl: "zoals \(example)", fr: "comme \(example)", de: "wie \(example)", en: "such as \(example)")
    case .optionsHint:
      say(
        nl: "een per regel; minstens twee", fr: "une par ligne ; deux au moins", de: "eine je Zeile; mindestens zwei",
        en: "one a line; two at least")
    case .datesHint(let example):
      say(
        nl: "een per regel, minstens twee: \(example)", fr: "une par ligne, deux au moins : \(example)",
        de: "einer je Zeile, mindestens zwei: \(example)", en: "one a line, two at least: \(example)")
    case .eventAdded(let number):
      say(
        nl: "Op de agenda als event:\(number)", fr: "À l’agenda : event:\(number)",
        de: "Im Kalender als event:\(number)",
        en: "On the agenda as event:\(number)")
    case .draftKept(let number):
      say(
        nl: "Bewaard als event:\(number); nog niet op de agenda",
        fr: "Enregistré comme event:\(number), pas encore à l’agenda",
        de: "Gespeichert als event:\(number), noch nicht im Kalender",
        en: "Kept as event:\(number), not on the agenda yet")
    case .eventChanged(let number):
      say(
        nl: "event:\(number) gewijzigd", fr: "event:\(number) modifié", de: "event:\(number) geändert",
        en: "Changed event:\(number)")
    case .pollAdded(let number):
      say(
        nl: "De peiling loopt als poll:\(number)", fr: "Le sondage est ouvert : poll:\(number)",
        de: "Die Umfrage läuft als poll:\(number)", en: "The poll runs as poll:\(number)")
    case .reported:
      say(
        nl: "Verslag geplaatst; wie kwam, hoort het", fr: "Compte rendu publié ; les participants sont prévenus",
        de: "Bericht veröffentlicht; wer da war, erfährt es", en: "Report posted; whoever came is told")
    case .outcomeWritten:
      say(
        nl: "Uitkomst geplaatst; wie meedeed, hoort het", fr: "Résultat publié ; les participants sont prévenus",
        de: "Ergebnis veröffentlicht; alle Beteiligten erfahren es", en: "Outcome posted; all who took part are told")
    case .dateFound(let poll):
      say(
        nl: "De datum komt uit \(poll).", fr: "La date vient de \(poll).", de: "Der Termin stammt aus \(poll).",
        en: "The date comes from \(poll).")
    }
  }

  private static func heading(_ form: MeetingForm, in say: InterfaceLanguage) -> String {
    switch form {
    case .editEvent(let event):
      say(
        nl: "event:\(event.number) bewerken", fr: "Modifier event:\(event.number)",
        de: "event:\(event.number) bearbeiten", en: "Edit event:\(event.number)")
    case .newEvent, .report, .newPoll, .pollIn, .outcome: ProblemPhrase.capitalised(say(TodayPhrase.draft(form.target)))
    }
  }
}
