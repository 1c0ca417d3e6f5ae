// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The name of a field of a form or an option, in small letters where the language allows.
public struct FieldPhrase: Phrasing, Sendable {
  let field: Field

  /// The name of a field.
  public init(_ field: Field) { self.field = field }
}

extension FieldPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch field {
    case .title: say(nl: "titel", fr: "titre", de: "Titel", en: "title")
    case .body: say(nl: "tekst", fr: "texte", de: "Text", en: "text")
    case .topics: say(nl: "thema’s", fr: "thèmes", de: "Themen", en: "topics")
    case .kind: say(nl: "soort", fr: "type", de: "Art", en: "kind")
    case .callKind: say(nl: "soort oproep", fr: "type d’appel", de: "Art des Aufrufs", en: "kind of call")
    case .stage: say(nl: "stadium", fr: "stade", de: "Stadium", en: "stage")
    case .language: say(nl: "taal", fr: "langue", de: "Sprache", en: "language")
    case .layer: say(nl: "bestuurslaag", fr: "niveau de pouvoir", de: "Verwaltungsebene", en: "layer of government")
    case .handle: say(nl: "gebruikersnaam", fr: "identifiant", de: "Benutzername", en: "handle")
    case .name: say(nl: "naam", fr: "nom", de: "Name", en: "name")
    case .organisation: say(nl: "organisatie", fr: "organisation", de: "Organisation", en: "organisation")
    case .roleFamily: say(nl: "soort werk", fr: "type de fonction", de: "Art der Tätigkeit", en: "kind of work")
    case .worksOn: say(nl: "werkt aan", fr: "travaille sur", de: "arbeitet an", en: "works on")
    case .canTalkAbout:
      say(nl: "kan vertellen over", fr: "peut parler de", de: "kann berichten über", en: "can talk about")
    case .reason: say(nl: "reden", fr: "raison", de: "Grund", en: "reason")
    case .note: say(nl: "toelichting", fr: "précision", de: "Erläuterung", en: "note")
    case .reviewBy: say(nl: "na te kijken vóór", fr: "à revoir avant le", de: "zu prüfen bis", en: "review by")
    case .boardName: say(nl: "naam van het bord", fr: "nom du forum", de: "Name des Forums", en: "name of the board")
    case .motto: say(nl: "motto", fr: "devise", de: "Motto", en: "motto")
    case .query: say(nl: "zoekvraag", fr: "recherche", de: "Suchanfrage", en: "query")
    case .label: say(nl: "naam van de sleutel", fr: "nom de la clé", de: "Name des Schlüssels", en: "label")
    case .setting:
      say(nl: "naam van de instelling", fr: "nom du réglage", de: "Name der Einstellung", en: "name of the setting")
    case .settingValue: say(nl: "waarde", fr: "valeur", de: "Wert", en: "value")
    case .invited: say(nl: "welk lid", fr: "quel membre", de: "welches Mitglied", en: "which member")
    case .publicKey:
      say(nl: "publieke sleutel", fr: "clé publique", de: "öffentlicher Schlüssel", en: "public key")
    case .uses: say(nl: "aantal keer", fr: "nombre de fois", de: "wie oft", en: "uses")
    case .days: say(nl: "aantal dagen", fr: "nombre de jours", de: "Tage gültig", en: "days")
    case .searchName:
      say(nl: "naam van de zoekopdracht", fr: "nom de la recherche", de: "Name der Suche", en: "name of the search")
    case .network: say(nl: "id van het netwerk", fr: "id du réseau", de: "Id des Netzwerks", en: "network id")
    case .region: say(nl: "streek", fr: "région", de: "Region", en: "region")
    case .age: say(nl: "leeftijd", fr: "âge", de: "Alter", en: "age")
    case .size: say(nl: "aantal leden", fr: "nombre de membres", de: "Mitgliederzahl", en: "number of members")
    case .links: say(nl: "links", fr: "liens", de: "Links", en: "links")
    case .needs:
      say(
        nl: "zoekt en biedt aan", fr: "cherche et propose",
        de: "sucht und bietet", en: "seeks and offers")
    case .parent: say(nl: "koepel", fr: "réseau faîtier", de: "Dachnetzwerk", en: "umbrella")
    case .boardTask:
      say(
        nl: "taak in het bestuur", fr: "fonction au comité",
        de: "Aufgabe im Vorstand", en: "task on the board")
    case .centralQuestion:
      say(
        nl: "centrale vraag", fr: "question centrale",
        de: "zentrale Frage", en: "central question")
    case .benefit:
      say(
        nl: "wat heb je eraan", fr: "ce que vous y gagnez",
        de: "was es bringt", en: "what is in it for you")
    case .target: say(nl: "voor wie", fr: "pour qui", de: "für wen", en: "for whom")
    case .hosts: say(nl: "door", fr: "organisé par", de: "veranstaltet von", en: "hosts")
    case .place: say(nl: "plaats", fr: "lieu", de: "Ort", en: "place")
    case .address: say(nl: "adres", fr: "adresse", de: "Adresse", en: "address")
    case .link: say(nl: "online", fr: "en ligne", de: "online", en: "online link")
    case .zone: say(nl: "tijdzone", fr: "fuseau horaire", de: "Zeitzone", en: "time zone")
    case .slots: say(nl: "tijdstippen", fr: "horaires", de: "Termine", en: "times")
    case .places: say(nl: "aantal plaatsen", fr: "nombre de places", de: "Zahl der Plätze", en: "number of places")
    case .sessions: say(nl: "programma", fr: "programme", de: "Programm", en: "programme")
    case .cost: say(nl: "kosten", fr: "coût", de: "Kosten", en: "cost")
    case .signUpUntil: say(nl: "inschrijven tot", fr: "inscription jusqu’au", de: "Anmeldung bis", en: "sign-up until")
    case .options: say(nl: "keuzes", fr: "options", de: "Auswahl", en: "options")
    case .category: say(nl: "inhoud of plezier", fr: "contenu ou détente", de: "Inhalt oder Spaß", en: "content or fun")
    case .eventState: say(nl: "status", fr: "état", de: "Status", en: "state")
    case .workingTime: say(nl: "werkuren", fr: "heures de travail", de: "Arbeitszeit", en: "working hours")
    case .gathersUntil: say(nl: "inzenden tot", fr: "proposer jusqu’au", de: "einreichen bis", en: "entries until")
    case .closes: say(nl: "sluit op", fr: "clôture", de: "schließt am", en: "closes")
    case .dots: say(nl: "aantal punten", fr: "nombre de points", de: "Zahl der Punkte", en: "number of dots")
    case .prize: say(nl: "prijs", fr: "prix", de: "Preis", en: "prize")
    case .ballot: say(nl: "stem", fr: "vote", de: "Stimme", en: "vote")
    case .outcome: say(nl: "uitkomst", fr: "résultat", de: "Ergebnis", en: "outcome")
    case .audience: say(nl: "voor wie zichtbaar", fr: "visible pour", de: "sichtbar für", en: "seen by")
    case .networkStage: say(nl: "hoe ver het is", fr: "où il en est", de: "Stand", en: "how it is doing")
    case .membership: say(nl: "lid worden", fr: "adhésion", de: "Beitritt", en: "joining")
    case .organisations: say(nl: "organisaties", fr: "organisations", de: "Organisationen", en: "organisations")
    case .goals: say(nl: "doelen", fr: "objectifs", de: "Ziele", en: "goals")
    case .goalSource: say(nl: "doelen gekozen door", fr: "objectifs choisis", de: "Ziele bestimmt", en: "goals set by")
    case .isOpen: say(nl: "samenwerking", fr: "collaboration", de: "Zusammenarbeit", en: "collaboration")
    case .seeks: say(nl: "zoekt", fr: "cherche", de: "sucht", en: "seeks")
    case .offers: say(nl: "biedt aan", fr: "propose", de: "bietet", en: "offers")
    case .support:
      say(nl: "steun van de leiding", fr: "soutien de la direction", de: "Rückhalt der Leitung", en: "support")
    case .budget: say(nl: "budget", fr: "budget", de: "Budget", en: "budget")
    }
  }
}
