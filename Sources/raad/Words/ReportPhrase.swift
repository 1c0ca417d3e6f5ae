// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI

/// What an import tells when it is done.
enum ReportPhrase: Phrasing {
  case added
  case known
  case messages(Int)
  case nothingNew
  case trial
  case badLines(Int)
  case items(ItemKind, Int)
  case note(ImportNote)
}

extension ReportPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .added: say(nl: "Toegevoegd", fr: "Ajouté", de: "Hinzugefügt", en: "Added")
    case .known: say(nl: "Al bekend", fr: "Déjà connu", de: "Schon bekannt", en: "Known already")
    case .messages(let count):
      say(
        nl: say.count(count, "mail gelezen", "mails gelezen"),
        fr: say.count(count, "courriel lu", "courriels lus"),
        de: say.count(count, "Nachricht gelesen", "Nachrichten gelesen"),
        en: say.count(count, "message read", "messages read"))
    case .nothingNew: say(nl: "Niets toegevoegd", fr: "Rien ajouté", de: "Nichts hinzugefügt", en: "Nothing added")
    case .trial:
      say(
        nl: "Alleen nagekeken: er is niets geschreven", fr: "Vérifié seulement : rien n’est écrit",
        de: "Nur geprüft: nichts wurde geschrieben", en: "Only checked: nothing was written")
    case .badLines(let count):
      say(
        nl: say.count(count, "foute regel overgeslagen", "foute regels overgeslagen"),
        fr: say.count(count, "ligne fautive sautée", "lignes fautives sautées"),
        de: say.count(count, "fehlerhafte Zeile übersprungen", "fehlerhafte Zeilen übersprungen"),
        en: say.count(count, "bad line left out", "bad lines left out"))
    case .items(let kind, let count): Self.items(kind, count, in: say)
    case .note(let note): Self.note(note, in: say)
    }
  }

  private static func items(_ kind: ItemKind, _ count: Int, in say: InterfaceLanguage) -> String {
    switch kind {
    case .topic:
      say(
        nl: say.count(count, "thema", "thema’s"), fr: say.count(count, "thème", "thèmes"),
        de: say.count(count, "Thema", "Themen"), en: say.count(count, "topic", "topics"))
    case .organisation:
      say(
        nl: say.count(count, "organisatie", "organisaties"), fr: say.count(count, "organisation", "organisations"),
        de: say.count(count, "Organisation", "Organisationen"), en: say.count(count, "organisation", "organisations"))
    case .member: say(LinearPhrase.members(count))
    case .thread: say(LinearPhrase.threads(count))
    case .post: say(LinearPhrase.posts(count))
    case .tip: say(LinearPhrase.tips(count))
    case .network:
      say(
        nl: say.count(count, "netwerk", "netwerken"), fr: say.count(count, "réseau", "réseaux"),
        de: say.count(count, "Netzwerk", "Netzwerke"), en: say.count(count, "network", "networks"))
    case .event: say(MeetingPhrase.activities(count))
    case .poll:
      say(
        nl: say.count(count, "peiling", "peilingen"), fr: say.count(count, "sondage", "sondages"),
        de: say.count(count, "Umfrage", "Umfragen"), en: say.count(count, "poll", "polls"))
    }
  }

  private static func note(_ note: ImportNote, in say: InterfaceLanguage) -> String {
    switch note {
    case .unknownField:
      say(
        nl: "onbekende velden weggelaten", fr: "champs inconnus ignorés",
        de: "unbekannte Felder ausgelassen", en: "unknown fields left out")
    case .unknownType:
      say(
        nl: "regels van een onbekend type weggelaten", fr: "lignes d’un type inconnu ignorées",
        de: "Zeilen unbekannten Typs ausgelassen", en: "lines of an unknown type left out")
    case .replacedCharacter:
      say(
        nl: "stuurtekens vervangen", fr: "caractères de commande remplacés",
        de: "Steuerzeichen ersetzt", en: "control characters replaced")
    case .unknownLayer:
      say(
        nl: "onbekende bestuurslagen vervangen", fr: "niveaux de pouvoir inconnus remplacés",
        de: "unbekannte Verwaltungsebenen ersetzt", en: "unknown layers of government replaced")
    case .changedHandle:
      say(
        nl: "leden met een andere gebruikersnaam", fr: "membres avec un autre identifiant",
        de: "Mitglieder mit anderem Benutzernamen", en: "members with another handle")
    case .standIn:
      say(
        nl: "leden met een login, voor wie anderen zonder login in de plaats staan",
        fr: "membres avec un compte, remplacés par d’autres sans compte",
        de: "Mitglieder mit Konto, für die andere ohne Konto stehen",
        en: "members with a login, for whom others without one stand in")
    case .placeholder:
      say(
        nl: "leden die alleen genoemd werden", fr: "membres seulement nommés",
        de: "nur genannte Mitglieder", en: "members who were only named")
    case .changedNumber:
      say(
        nl: "gesprekken, tips, activiteiten of peilingen met een ander nummer",
        fr: "conversations, astuces, activités ou sondages avec un autre numéro",
        de: "Gespräche, Tipps, Veranstaltungen oder Umfragen mit anderer Nummer",
        en: "threads, tips, events or polls with another number")
    case .topicLeftOut:
      say(
        nl: "thema’s na het vijfde weggelaten", fr: "thèmes au-delà du cinquième ignorés",
        de: "Themen nach dem fünften ausgelassen", en: "topics beyond the fifth left out")
    case .markLeftOut:
      say(nl: "markeringen weggelaten", fr: "marques ignorées", de: "Markierungen ausgelassen", en: "marks left out")
    case .linkLeftOut:
      say(
        nl: "verwijzingen naar wat er niet is weggelaten", fr: "renvois à des éléments absents ignorés",
        de: "Verweise auf Fehlendes ausgelassen", en: "references to what is not there left out")
    case .pinLeftOut:
      say(nl: "tips niet vastgezet", fr: "astuces non épinglées", de: "Tipps nicht angeheftet", en: "tips not pinned")
    case .duplicateMessage:
      say(
        nl: "mails die dubbel waren weggelaten", fr: "courriels en double ignorés",
        de: "doppelte Nachrichten weggelassen", en: "messages that came twice left out")
    case .missingMessage:
      say(
        nl: "mails waarnaar verwezen wordt maar die ontbreken", fr: "courriels cités mais absents",
        de: "erwähnte Nachrichten, die fehlen", en: "messages referred to but not in the file")
    case .missingID:
      say(
        nl: "mails zonder id", fr: "courriels sans identifiant",
        de: "Nachrichten ohne Kennung", en: "messages without an id")
    case .joinedBySubject:
      say(
        nl: "gesprekken op onderwerp samengevoegd", fr: "conversations réunies par leur objet",
        de: "Gespräche über den Betreff verbunden", en: "conversations joined by their subject")
    case .oddDate:
      say(
        nl: "mails zonder datum of met een onmogelijke", fr: "courriels sans date ou à date impossible",
        de: "Nachrichten ohne oder mit unmöglichem Datum", en: "messages with a missing or impossible date")
    case .undecodableText:
      say(
        nl: "teksten met onleesbare tekens", fr: "textes avec des caractères illisibles",
        de: "Texte mit unlesbaren Zeichen", en: "texts with undecodable characters")
    case .attachment:
      say(
        nl: "bijlagen genoemd, niet bewaard", fr: "pièces jointes nommées, non gardées",
        de: "Anhänge genannt, nicht behalten", en: "attachments named, not kept")
    case .emptyText:
      say(
        nl: "mails zonder tekst", fr: "courriels sans texte",
        de: "Nachrichten ohne Text", en: "messages without text")
    case .longText:
      say(
        nl: "teksten vervolgd in antwoorden", fr: "textes poursuivis dans des réponses",
        de: "Texte in Antworten fortgesetzt", en: "texts continued in replies")
    }
  }
}
