// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The names of what networks, events and polls can be, and what is said beside them.
public enum MeetingPhrase: Phrasing, Sendable {
  case stage(NetworkStage)
  case membership(Membership)
  case goal(NetworkGoal)
  case goalSource(GoalSource)
  case support(ManagementSupport)
  case budget(NetworkBudget)
  case need(NeedKind)
  case networkStanding(NetworkStanding)
  case open
  case closedToOthers
  case people(Int)
  case membersHere(Int)
  case onBoard(Int)
  case activities(Int)
  case eventKind(EventKind)
  case category(EventCategory)
  case standing(EventStanding)
  case attendance(Attendance)
  case waitingPlace(Int)
  case left(Int)
  case full
  case waits(Int)
  case comes(Int)
  case clash(Int)
  case slot(Int)
  /// The thread that an event or a poll stands over.
  case thread(String)
  case bringsColleague
  case reportOwed
  /// Who sees a draft, and who will.
  case draftSeenBy(AudiencePhrase)
  case workingTime(Bool)
}

extension MeetingPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .stage(let stage): Self.stage(stage, in: say)
    case .membership(let membership): Self.membership(membership, in: say)
    case .goal(let goal): Self.goal(goal, in: say)
    case .goalSource(let source): Self.goalSource(source, in: say)
    case .support(let support): Self.support(support, in: say)
    case .budget(let budget): Self.budget(budget, in: say)
    case .need(.seeks): say(FieldPhrase(.seeks))
    case .need(.offers): say(FieldPhrase(.offers))
    case .networkStanding(let standing): Self.standing(standing, in: say)
    case .open:
      say(
        nl: "open voor samenwerking", fr: "ouvert à la collaboration", de: "offen für Zusammenarbeit",
        en: "open to collaboration")
    case .closedToOthers:
      say(
        nl: "nu niet open voor samenwerking", fr: "pas ouvert à la collaboration pour l’instant",
        de: "zurzeit nicht offen für Zusammenarbeit", en: "not open to collaboration now")
    case .people(let count):
      say(
        nl: say.count(count, "lid", "leden"), fr: say.count(count, "membre", "membres"),
        de: say.count(count, "Mitglied", "Mitglieder"), en: say.count(count, "member", "members"))
    case .membersHere(let count):
      say(
        nl: "\(count) op dit bord", fr: "\(count) sur ce forum", de: "\(count) in diesem Forum",
        en: "\(count) on this board")
    case .onBoard(let count):
      say(
        nl: "\(count) in het bestuur", fr: "\(count) au comité", de: "\(count) im Vorstand", en: "\(count) on its board"
      )
    case .activities(let count):
      say(
        nl: say.count(count, "activiteit", "activiteiten"),
        fr: say.count(count, "activité", "activités"),
        de: say.count(count, "Veranstaltung", "Veranstaltungen"),
        en: say.count(count, "event", "events"))
    case .eventKind(let kind): Self.kind(kind, in: say)
    case .category(let category): Self.category(category, in: say)
    case .standing(let standing): Self.standing(standing, in: say)
    case .attendance(.yes): say(ValuePhrase.flag(true))
    case .attendance(.maybe): say(nl: "misschien", fr: "peut-être", de: "vielleicht", en: "maybe")
    case .attendance(.no): say(ValuePhrase.flag(false))
    case .waitingPlace(let place):
      say(
        nl: "wachtlijst, plaats \(place)", fr: "liste d’attente, place \(place)", de: "Warteliste, Platz \(place)",
        en: "waiting list, place \(place)")
    case .left(let count):
      say(
        nl: "\(say.count(count, "plaats", "plaatsen")) vrij",
        fr: say.count(count, "place libre", "places libres"),
        de: "\(say.count(count, "Platz", "Plätze")) frei", en: "\(say.count(count, "place", "places")) left")
    case .full: Self.standing(.full, in: say)
    case .waits(let count):
      say(
        nl: "\(count) op de wachtlijst", fr: "\(count) en attente", de: "\(count) auf der Warteliste",
        en: "\(count) on the waiting list")
    case .comes(let count):
      say(
        nl: say.count(count, "komt", "komen"), fr: say.count(count, "vient", "viennent"),
        de: say.count(count, "kommt", "kommen"), en: say.count(count, "comes", "come"))
    case .clash(let event):
      say(
        nl: "valt samen met event:\(event)", fr: "en même temps que event:\(event)", de: "zugleich mit event:\(event)",
        en: "at the same time as event:\(event)")
    case .slot(let number):
      say(nl: "moment \(number)", fr: "horaire \(number)", de: "Termin \(number)", en: "slot \(number)")
    case .thread(let thread):
      say(nl: "gesprek \(thread)", fr: "conversation \(thread)", de: "Gespräch \(thread)", en: "thread \(thread)")
    case .bringsColleague:
      say(nl: "met een collega", fr: "avec un collègue", de: "mit einer weiteren Person", en: "with a colleague")
    case .draftSeenBy(let audience):
      say(
        nl: "voorlopig alleen wie ze organiseert of dat gevraagd is; zodra ze gepubliceerd is: \(say(audience))",
        fr: "pour l’instant seulement qui l’organise ou y est invité ; une fois publiée : \(say(audience))",
        de: "vorerst nur, wer sie veranstaltet oder darum gebeten ist; sobald sie veröffentlicht ist: \(say(audience))",
        en: "for now only those who host it or are asked to; once it is published: \(say(audience))")
    case .reportOwed:
      say(
        nl: "verslag nog te schrijven", fr: "compte rendu à écrire", de: "Bericht steht aus",
        en: "report still to be written")
    case .workingTime(true):
      say(
        nl: "tijdens de werkuren", fr: "pendant les heures de travail", de: "während der Arbeitszeit",
        en: "during working hours")
    case .workingTime(false):
      say(
        nl: "buiten de werkuren", fr: "en dehors des heures de travail", de: "außerhalb der Arbeitszeit",
        en: "outside working hours")
    }
  }

  private static func stage(_ stage: NetworkStage, in say: InterfaceLanguage) -> String {
    switch stage {
    case .starting: say(nl: "begint", fr: "débute", de: "im Aufbau", en: "starting")
    case .running: say(nl: "loopt", fr: "en activité", de: "läuft", en: "running")
    case .resting: say(nl: "rust", fr: "en pause", de: "ruht", en: "resting")
    }
  }

  private static func membership(_ membership: Membership, in say: InterfaceLanguage) -> String {
    switch membership {
    case .open: say(nl: "iedereen kan erbij", fr: "ouvert à tous", de: "offen für alle", en: "open to all")
    case .request: say(nl: "op aanvraag", fr: "sur demande", de: "auf Anfrage", en: "on request")
    case .invitation: say(nl: "op uitnodiging", fr: "sur invitation", de: "auf Einladung", en: "by invitation")
    }
  }

  private static func goal(_ goal: NetworkGoal, in say: InterfaceLanguage) -> String {
    switch goal {
    case .connect: say(nl: "verbinden", fr: "relier", de: "verbinden", en: "connect")
    case .advocate: say(nl: "belangen behartigen", fr: "défendre", de: "Interessen vertreten", en: "advocate")
    case .develop: say(nl: "ontwikkelen", fr: "développer", de: "entwickeln", en: "develop")
    case .other: say(nl: "iets anders", fr: "autre chose", de: "anderes", en: "other")
    }
  }

  private static func goalSource(_ source: GoalSource, in say: InterfaceLanguage) -> String {
    switch source {
    case .board:
      say(
        nl: "gekozen door het bestuur", fr: "choisis par le comité", de: "vom Vorstand gewählt", en: "set by its board")
    case .members:
      say(
        nl: "gekozen door de leden", fr: "choisis par les membres", de: "von den Mitgliedern gewählt",
        en: "set by its members")
    case .organisation:
      say(
        nl: "gekozen door de organisatie", fr: "choisis par l’organisation", de: "von der Organisation gewählt",
        en: "set by the organisation")
    }
  }

  private static func support(_ support: ManagementSupport, in say: InterfaceLanguage) -> String {
    switch support {
    case .none: say(nl: "geen", fr: "aucun", de: "keine", en: "none")
    case .informal: say(nl: "informeel", fr: "informel", de: "informell", en: "informal")
    case .structural: say(nl: "structureel", fr: "structurel", de: "strukturell", en: "structural")
    }
  }

  private static func budget(_ budget: NetworkBudget, in say: InterfaceLanguage) -> String {
    switch budget {
    case .none: say(nl: "geen", fr: "aucun", de: "keines", en: "none")
    case .small: say(nl: "klein", fr: "petit", de: "klein", en: "small")
    case .yearly: say(nl: "jaarlijks", fr: "annuel", de: "jährlich", en: "yearly")
    }
  }

  private static func standing(_ standing: NetworkStanding, in say: InterfaceLanguage) -> String {
    switch standing {
    case .asked: say(nl: "aangevraagd", fr: "demandé", de: "angefragt", en: "asked")
    case .invited: say(nl: "uitgenodigd", fr: "invité", de: "eingeladen", en: "invited")
    case .member: say(ValuePhrase.role(.member))
    case .board: say(nl: "bestuurslid", fr: "membre du comité", de: "im Vorstand", en: "on its board")
    }
  }

  private static func kind(_ kind: EventKind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .lunchLecture: say(nl: "lunchlezing", fr: "midi-conférence", de: "Mittagsvortrag", en: "lunch lecture")
    case .workshop: say(nl: "workshop", fr: "atelier", de: "Workshop", en: "workshop")
    case .visit: say(nl: "bezoek", fr: "visite", de: "Besuch", en: "visit")
    case .drinks: say(nl: "borrel", fr: "verre de l’amitié", de: "Umtrunk", en: "drinks")
    case .quiz: say(nl: "quiz", fr: "quiz", de: "Quiz", en: "quiz")
    case .meeting: say(nl: "bijeenkomst", fr: "rencontre", de: "Treffen", en: "meeting")
    case .other: say(nl: "andere activiteit", fr: "autre activité", de: "andere Veranstaltung", en: "other event")
    }
  }

  private static func category(_ category: EventCategory, in say: InterfaceLanguage) -> String {
    switch category {
    case .content: say(nl: "inhoud", fr: "contenu", de: "Inhalt", en: "content")
    case .fun: say(nl: "plezier", fr: "détente", de: "Spaß", en: "fun")
    case .mixed: say(nl: "mix", fr: "mixte", de: "beides", en: "mixed")
    }
  }

  private static func standing(_ standing: EventStanding, in say: InterfaceLanguage) -> String {
    switch standing {
    case .draft: say(nl: "concept", fr: "brouillon", de: "Entwurf", en: "draft")
    case .saveTheDate: say(nl: "hou de datum vrij", fr: "réservez la date", de: "Termin vormerken", en: "save the date")
    case .open: say(ValuePhrase.state(.open))
    case .full: say(nl: "vol", fr: "complet", de: "ausgebucht", en: "full")
    case .past: say(nl: "voorbij", fr: "passé", de: "vorbei", en: "past")
    case .cancelled: say(nl: "gaat niet door", fr: "annulé", de: "abgesagt", en: "cancelled")
    }
  }
}
