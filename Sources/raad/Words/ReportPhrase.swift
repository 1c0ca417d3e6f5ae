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
        nl: "\(count) \(count == 1 ? "mail" : "mails") gelezen",
        fr: "\(count) \(count < 2 ? "courriel lu" : "courriels lus")",
        de: "\(count) \(count == 1 ? "Nachricht" : "Nachrichten") gelesen",
        en: "\(count) \(count == 1 ? "message" : "messages") read")
    case .nothingNew: say(nl: "Niets toegevoegd", fr: "Rien ajouté", de: "Nichts hinzugefügt", en: "Nothing added")
    case .trial:
      say(
        nl: "Alleen nagekeken: er is niets geschreven", fr: "Vérifié seulement : rien n’est écrit",
        de: "Nur geprüft: nichts wurde geschrieben", en: "Only checked: nothing was written")
    case .badLines(let count):
      say(
        nl: "\(count) \(count == 1 ? "foute regel overgeslagen" : "foute regels overgeslagen")",
        fr: "\(count) \(count < 2 ? "ligne fautive sautée" : "lignes fautives sautées")",
        de: "\(count) \(count == 1 ? "fehlerhafte Zeile übersprungen" : "fehlerhafte Zeilen übersprungen")",
        en: "\(count) \(count == 1 ? "bad line left out" : "bad lines left out")")
    case .items(let kind, let count):
      say(
        nl: "\(count) \(Self.kind(kind, isOne: count == 1, in: say))",
        fr: "\(count) \(Self.kind(kind, isOne: count < 2, in: say))",
        de: "\(count) \(Self.kind(kind, isOne: count == 1, in: say))",
        en: "\(count) \(Self.kind(kind, isOne: count == 1, in: say))")
    case .note(let note): Self.note(note, in: say)
    }
  }

  private static func kind(_ kind: ItemKind, isOne: Bool, in say: InterfaceLanguage) -> String {
    switch kind {
    case .topic:
      say(
        nl: isOne ? "thema" : "thema’s", fr: isOne ? "thème" : "thèmes",
        de: isOne ? "Thema" : "Themen", en: isOne ? "topic" : "topics")
    case .organisation:
      say(
        nl: isOne ? "organisatie" : "organisaties", fr: isOne ? "organisation" : "organisations",
        de: isOne ? "Organisation" : "Organisationen", en: isOne ? "organisation" : "organisations")
    case .member:
      say(
        nl: isOne ? "lid" : "leden", fr: isOne ? "membre" : "membres",
        de: isOne ? "Mitglied" : "Mitglieder", en: isOne ? "member" : "members")
    case .thread:
      say(
        nl: isOne ? "gesprek" : "gesprekken", fr: isOne ? "conversation" : "conversations",
        de: isOne ? "Gespräch" : "Gespräche", en: isOne ? "thread" : "threads")
    case .post:
      say(
        nl: isOne ? "bericht" : "berichten", fr: isOne ? "message" : "messages",
        de: isOne ? "Beitrag" : "Beiträge", en: isOne ? "post" : "posts")
    case .tip:
      say(
        nl: isOne ? "tip" : "tips", fr: isOne ? "astuce" : "astuces",
        de: isOne ? "Tipp" : "Tipps", en: isOne ? "tip" : "tips")
    }
  }

  private static func note(_ note: ImportNote, in say: InterfaceLanguage) -> String {
    switch note {
    case .unknownField:
      say(
        nl: "onbekende velden weggelaten", fr: "champs inconnus laissés",
        de: "unbekannte Felder ausgelassen", en: "unknown fields left out")
    case .unknownType:
      say(
        nl: "regels van een onbekend type weggelaten", fr: "lignes d’un type inconnu laissées",
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
        nl: "leden met een andere korte naam", fr: "membres avec un autre nom court",
        de: "Mitglieder mit anderem Kurznamen", en: "members with another handle")
    case .standIn:
      say(
        nl: "leden met een login, voor wie anderen zonder login in de plaats staan",
        fr: "membres avec un compte, remplacés par d’autres sans compte",
        de: "Mitglieder mit Anmeldung, für die andere ohne Anmeldung stehen",
        en: "members with a login, for whom others without one stand in")
    case .placeholder:
      say(
        nl: "leden die alleen genoemd werden", fr: "membres seulement nommés",
        de: "nur genannte Mitglieder", en: "members who were only named")
    case .changedNumber:
      say(
        nl: "gesprekken of tips met een ander nummer", fr: "conversations ou astuces avec un autre numéro",
        de: "Gespräche oder Tipps mit anderer Nummer", en: "threads or tips with another number")
    case .topicLeftOut:
      say(
        nl: "thema’s na het vijfde weggelaten", fr: "thèmes après le cinquième laissés",
        de: "Themen nach dem fünften ausgelassen", en: "topics beyond the fifth left out")
    case .markLeftOut:
      say(nl: "markeringen weggelaten", fr: "marques laissées", de: "Markierungen ausgelassen", en: "marks left out")
    case .linkLeftOut:
      say(
        nl: "bronnen of opvolgers van tips weggelaten", fr: "sources ou successeurs d’astuces laissés",
        de: "Quellen oder Nachfolger von Tipps ausgelassen", en: "sources or successors of tips left out")
    case .pinLeftOut:
      say(nl: "tips niet vastgezet", fr: "astuces non épinglées", de: "Tipps nicht angeheftet", en: "tips not pinned")
    case .duplicateMessage:
      say(
        nl: "mails die dubbel waren weggelaten", fr: "courriels en double laissés de côté",
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
