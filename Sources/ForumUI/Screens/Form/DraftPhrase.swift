// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What forms say of drafts, and of what changed while one was written.
enum DraftPhrase: Phrasing {
  /// Whether the text is safe, and since when.
  case saved(String)
  case unsaved
  case unkept
  case draftKept
  /// How many unsent texts there are, when another is begun.
  case whichDraft(Int)
  case beginAnother
  /// From when it is, and the key that discards it.
  case draftOf(String, key: String?)
  /// Another window changed the draft, at this moment.
  case draftChanged(String)
  case rivalry(FormState.Rivalry)
  /// Somebody changed what is being edited: what, who and when.
  case changedSince(String, by: String?, String?)
  case conflictChoice(FormState.ConflictChoice)
  /// To take one's own text where no history keeps the other.
  case mineForGood
  case keptBeside
  case draftGone
  case confirmDiscard
  case discarded
  case confirmLeave
  case confirmLeaveUnkept
}

extension DraftPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .saved(let moment):
      say(nl: "bewaard \(moment)", fr: "enregistré \(moment)", de: "gespeichert \(moment)", en: "saved \(moment)")
    case .unsaved:
      say(nl: "nog niet bewaard", fr: "pas encore enregistré", de: "noch nicht gespeichert", en: "not saved yet")
    case .unkept: say(nl: "NIET BEWAARD", fr: "PAS ENREGISTRÉ", de: "NICHT GESPEICHERT", en: "NOT SAVED")
    case .draftKept:
      say(
        nl: "Het concept is bewaard", fr: "Le brouillon est gardé",
        de: "Der Entwurf ist gespeichert", en: "The draft is kept")
    case .whichDraft(let count):
      say(
        nl: say.plural(count, "Een tekst is nog niet verstuurd", "\(count) teksten zijn nog niet verstuurd"),
        fr: say.plural(count, "Un texte n’est pas encore envoyé", "\(count) textes ne sont pas encore envoyés"),
        de: say.plural(count, "Ein Text ist noch nicht gesendet", "\(count) Texte sind noch nicht gesendet"),
        en: say.plural(count, "One text has not been sent", "\(count) texts have not been sent"))
    case .beginAnother:
      say(
        nl: "iets nieuws beginnen", fr: "commencer un nouveau texte",
        de: "etwas Neues beginnen", en: "begin something new")
    case .draftOf(let moment, let key?):
      say(
        nl: "Concept van \(moment) staat klaar; \(key) gooit het weg",
        fr: "Brouillon repris (\(moment)) ; \(key) le supprime",
        de: "Entwurf übernommen (\(moment)); \(key) verwirft ihn",
        en: "Draft from \(moment) restored; \(key) discards it")
    case .draftOf(let moment, nil):
      say(
        nl: "Concept van \(moment) staat klaar", fr: "Brouillon repris (\(moment))",
        de: "Entwurf übernommen (\(moment))", en: "Draft from \(moment) restored")
    case .draftChanged(let moment):
      say(
        nl: "Een ander venster wijzigde dit concept (\(moment))",
        fr: "Une autre fenêtre a modifié ce brouillon (\(moment))",
        de: "Ein anderes Fenster hat diesen Entwurf geändert (\(moment))",
        en: "Another window changed this draft (\(moment))")
    case .rivalry(.both):
      say(nl: "beide teksten houden", fr: "garder les deux textes", de: "beide Texte behalten", en: "keep both texts")
    case .rivalry(.mine):
      say(nl: "mijn tekst houden", fr: "garder mon texte", de: "meinen Text behalten", en: "keep my text")
    case .rivalry(.theirs), .conflictChoice(.theirs):
      say(
        nl: "de andere tekst nemen", fr: "prendre l’autre texte",
        de: "den anderen Text nehmen", en: "take the other text")
    case .changedSince(let what, let who?, let at?):
      say(
        nl: "\(who) wijzigde \(what) (\(at)) terwijl je schreef; er is niets overschreven, je tekst is bewaard",
        fr: "\(who) a modifié \(what) (\(at)) pendant que vous écriviez ; rien n’a été écrasé, votre texte est gardé",
        de:
          "\(who) hat \(what) (\(at)) geändert, während Sie schrieben; nichts wurde überschrieben, Ihr Text ist aufbewahrt",
        en: "\(who) changed \(what) (\(at)) while you were writing; nothing was overwritten, your text is kept")
    case .changedSince(let what, _, _):
      say(
        nl: "\(what) is gewijzigd terwijl je schreef; er is niets overschreven, je tekst is bewaard",
        fr: "\(what) a été modifié pendant que vous écriviez ; rien n’a été écrasé, votre texte est gardé",
        de: "\(what) wurde geändert, während Sie schrieben; nichts wurde überschrieben, Ihr Text ist aufbewahrt",
        en: "\(what) was changed while you were writing; nothing was overwritten, your text is kept")
    case .conflictChoice(.compare):
      say(
        nl: "bekijken wat verschilt", fr: "voir ce qui diffère",
        de: "ansehen, was sich unterscheidet", en: "see what differs")
    case .conflictChoice(.mine):
      say(
        nl: "mijn tekst in de plaats zetten; de andere blijft in de geschiedenis",
        fr: "mettre mon texte à sa place ; l’autre reste dans l’historique",
        de: "meinen Text an seine Stelle setzen; der andere bleibt im Verlauf",
        en: "put my text in its place; the other one stays in the history")
    case .mineForGood:
      say(
        nl: "mijn tekst in de plaats zetten; de andere verdwijnt",
        fr: "mettre mon texte à sa place ; l’autre disparaît",
        de: "meinen Text an seine Stelle setzen; der andere entfällt",
        en: "put my text in its place; the other one goes")
    case .keptBeside:
      say(
        nl: "Beide teksten zijn bewaard; de concepten staan bij Ik",
        fr: "Les deux textes sont gardés ; les brouillons sont sous Moi",
        de: "Beide Texte sind aufbewahrt; die Entwürfe stehen unter Ich",
        en: "Both texts are kept; the drafts are in Me")
    case .draftGone:
      say(
        nl: "Deze tekst is in een ander venster geplaatst of weggegooid; hier staat hij nog",
        fr: "Ce texte a été publié ou supprimé dans une autre fenêtre ; il est encore ici",
        de: "Dieser Text wurde in einem anderen Fenster veröffentlicht oder verworfen; hier steht er noch",
        en: "This text was posted or discarded in another window; it is still here")
    case .confirmDiscard:
      say(
        nl: "Deze tekst weggooien?", fr: "Supprimer ce texte ?", de: "Diesen Text verwerfen?", en: "Discard this text?")
    case .discarded:
      say(
        nl: "Het concept is weggegooid", fr: "Le brouillon a été supprimé",
        de: "Der Entwurf wurde verworfen", en: "The draft has been discarded")
    case .confirmLeave:
      say(
        nl: "De wijzigingen zijn niet bewaard. Toch weggaan?",
        fr: "Les modifications ne sont pas enregistrées. Partir quand même ?",
        de: "Die Änderungen sind nicht gespeichert. Trotzdem verlassen?",
        en: "The changes are not saved. Leave anyway?")
    case .confirmLeaveUnkept:
      say(
        nl: "Het concept kon niet bewaard worden. Toch weggaan en de tekst verliezen?",
        fr: "Le brouillon n’a pas pu être gardé. Partir et perdre le texte ?",
        de: "Der Entwurf konnte nicht gespeichert werden. Verlassen und den Text verlieren?",
        en: "The draft could not be kept. Leave and lose the text?")
    }
  }
}
