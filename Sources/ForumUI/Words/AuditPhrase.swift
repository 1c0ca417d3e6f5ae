// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What an entry of the log of acts says was done, in words; JSON has the word as it is kept.
struct AuditPhrase: Phrasing {
  let action: String
  /// Whether it was taken back.
  let isUndone: Bool

  /// What an entry says; its reason is the word `undo` where a mark or a pin was taken away.
  init(_ entry: AuditEntry) { (action, isUndone) = (entry.action, entry.reason == "undo") }
}

extension AuditPhrase {
  /// The text in a language of the interface; of an act that this version does not know, its word.
  func text(in say: InterfaceLanguage) -> String {
    let words = Action(rawValue: action).flatMap { Self.words($0, in: say) } ?? Self.words(action, in: say) ?? action
    guard isUndone else { return words }
    return say(
      nl: "\(words) (teruggedraaid)", fr: "\(words) (annulé)", de: "\(words) (zurückgenommen)", en: "\(words) (undone)")
  }

  private static func words(_ action: Action, in say: InterfaceLanguage) -> String? {
    switch action {
    case .markHelped:
      say(nl: "antwoord gemarkeerd", fr: "réponse marquée", de: "Antwort markiert", en: "marked an answer")
    case .editPost: say(nl: "bericht bewerkt", fr: "message modifié", de: "Beitrag bearbeitet", en: "edited a post")
    case .removePost:
      say(nl: "bericht verwijderd", fr: "message supprimé", de: "Beitrag entfernt", en: "removed a post")
    case .restorePost:
      say(nl: "bericht teruggezet", fr: "message rétabli", de: "Beitrag zurückgeholt", en: "restored a post")
    case .editThread:
      say(nl: "gesprek gewijzigd", fr: "conversation modifiée", de: "Gespräch geändert", en: "changed a thread")
    case .lockThread:
      say(nl: "gesprek gesloten", fr: "conversation fermée", de: "Gespräch geschlossen", en: "locked a thread")
    case .pinThread:
      say(nl: "gesprek vastgezet", fr: "conversation épinglée", de: "Gespräch angeheftet", en: "pinned a thread")
    case .hideThread:
      say(nl: "gesprek verborgen", fr: "conversation masquée", de: "Gespräch verborgen", en: "hid a thread")
    case .editTip: say(nl: "tip gewijzigd", fr: "astuce modifiée", de: "Tipp geändert", en: "changed a tip")
    case .confirmTip: say(nl: "tip bevestigd", fr: "astuce confirmée", de: "Tipp bestätigt", en: "confirmed a tip")
    case .supersedeTip: say(nl: "tip vervangen", fr: "astuce remplacée", de: "Tipp ersetzt", en: "superseded a tip")
    case .withdrawTip: say(nl: "tip ingetrokken", fr: "astuce retirée", de: "Tipp zurückgezogen", en: "withdrew a tip")
    case .pinTip: say(nl: "tip vastgezet", fr: "astuce épinglée", de: "Tipp angeheftet", en: "pinned a tip")
    case .editProfile:
      say(nl: "profiel gewijzigd", fr: "profil modifié", de: "Profil geändert", en: "changed a profile")
    case .addTopic: say(nl: "thema toegevoegd", fr: "thème ajouté", de: "Thema hinzugefügt", en: "added a topic")
    case .addMember: say(nl: "lid toegevoegd", fr: "membre ajouté", de: "Mitglied hinzugefügt", en: "added a member")
    case .changeRole: say(nl: "rol gewijzigd", fr: "rôle modifié", de: "Rolle geändert", en: "changed a role")
    case .suspendMember:
      say(nl: "schrijven opgeschort", fr: "écriture suspendue", de: "Schreiben ausgesetzt", en: "suspended a member")
    case .changeBoard: say(nl: "bord gewijzigd", fr: "forum modifié", de: "Forum geändert", en: "changed the board")
    case .importData:
      say(nl: "gegevens geïmporteerd", fr: "données importées", de: "Daten importiert", en: "imported data")
    case .exportData:
      say(nl: "gegevens geëxporteerd", fr: "données exportées", de: "Daten exportiert", en: "exported data")
    case .backUpBoard:
      say(nl: "reservekopie gemaakt", fr: "sauvegarde effectuée", de: "Sicherung erstellt", en: "made a backup")
    case .repairBoard: say(nl: "bord hersteld", fr: "forum réparé", de: "Forum repariert", en: "repaired the board")
    case .invite, .inviteAs: say(nl: "uitgenodigd", fr: "invitation", de: "eingeladen", en: "invited")
    case .revokeInvitation:
      say(
        nl: "uitnodiging ingetrokken", fr: "invitation retirée", de: "Einladung widerrufen", en: "revoked an invitation"
      )
    case .changeKeys: say(nl: "sleutels gewijzigd", fr: "clés modifiées", de: "Schlüssel geändert", en: "changed keys")
    case .revokeKey: say(nl: "sleutel ingetrokken", fr: "clé révoquée", de: "Schlüssel widerrufen", en: "revoked a key")
    case .changeDoor: say(nl: "deur gewijzigd", fr: "porte modifiée", de: "Tür geändert", en: "changed the door")
    case .editNetwork:
      say(nl: "netwerk gewijzigd", fr: "réseau modifié", de: "Netzwerk geändert", en: "changed a network")
    case .admitToNetwork:
      say(
        nl: "tot netwerk toegelaten", fr: "admis dans un réseau", de: "ins Netzwerk aufgenommen",
        en: "admitted to a network")
    case .editEvent:
      say(nl: "activiteit gewijzigd", fr: "activité modifiée", de: "Veranstaltung geändert", en: "changed an event")
    case .closePoll: say(nl: "peiling gesloten", fr: "sondage clos", de: "Umfrage geschlossen", en: "closed a poll")
    case .changePoll: say(nl: "peiling gewijzigd", fr: "sondage modifié", de: "Umfrage geändert", en: "changed a poll")
    case .writeOutcome:
      say(nl: "uitkomst geschreven", fr: "résultat écrit", de: "Ergebnis geschrieben", en: "wrote an outcome")
    default: nil
    }
  }

  /// Acts that are no `Action`.
  private static func words(_ action: String, in say: InterfaceLanguage) -> String? {
    switch action {
    case "unpinTip": say(nl: "tip losgemaakt", fr: "astuce détachée", de: "Tipp gelöst", en: "unpinned a tip")
    case "cancelEvent":
      say(nl: "activiteit geannuleerd", fr: "activité annulée", de: "Veranstaltung abgesagt", en: "cancelled an event")
    case "join": say(nl: "lid geworden", fr: "devenu membre", de: "Mitglied geworden", en: "joined")
    case "addKey": say(nl: "sleutel toegevoegd", fr: "clé ajoutée", de: "Schlüssel hinzugefügt", en: "added a key")
    case "removeKey": say(nl: "sleutel verwijderd", fr: "clé supprimée", de: "Schlüssel entfernt", en: "removed a key")
    case "as":
      say(nl: "handelde als lid", fr: "a agi comme membre", de: "handelte als Mitglied", en: "acted as a member")
    case "login":
      say(nl: "login overgenomen", fr: "compte repris", de: "Konto übernommen", en: "login taken over")
    default: nil
    }
  }
}
