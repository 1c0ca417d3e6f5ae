// SPDX-License-Identifier: EUPL-1.2

import ForumExchange

extension ReportPhrase {
  var de: String {
    switch self {
    case .added: "Hinzugefügt"
    case .known: "Schon bekannt"
    case .messages(let count): "\(count) \(count == 1 ? "Nachricht" : "Nachrichten") gelesen"
    case .nothingNew: "Nichts hinzugefügt"
    case .trial: "Nur geprüft: nichts wurde geschrieben"
    case .badLines(let count):
      "\(count) \(count == 1 ? "fehlerhafte Zeile übersprungen" : "fehlerhafte Zeilen übersprungen")"
    case .items(let kind, let count): "\(count) \(Self.kindDE(kind, isOne: count == 1))"
    case .note(let note): Self.noteDE(note)
    }
  }

  private static func kindDE(_ kind: ItemKind, isOne: Bool) -> String {
    switch kind {
    case .topic: isOne ? "Thema" : "Themen"
    case .organisation: isOne ? "Organisation" : "Organisationen"
    case .member: isOne ? "Mitglied" : "Mitglieder"
    case .thread: isOne ? "Gespräch" : "Gespräche"
    case .post: isOne ? "Beitrag" : "Beiträge"
    case .tip: isOne ? "Tipp" : "Tipps"
    }
  }

  private static func noteDE(_ note: ImportNote) -> String {
    switch note {
    case .unknownField: "unbekannte Felder ausgelassen"
    case .unknownType: "Zeilen unbekannten Typs ausgelassen"
    case .replacedCharacter: "Steuerzeichen ersetzt"
    case .unknownLayer: "unbekannte Verwaltungsebenen ersetzt"
    case .changedHandle: "Mitglieder mit anderem Kurznamen"
    case .standIn: "Mitglieder mit Anmeldung, für die andere ohne Anmeldung stehen"
    case .placeholder: "nur genannte Mitglieder"
    case .changedNumber: "Gespräche oder Tipps mit anderer Nummer"
    case .topicLeftOut: "Themen nach dem fünften ausgelassen"
    case .markLeftOut: "Markierungen ausgelassen"
    case .linkLeftOut: "Quellen oder Nachfolger von Tipps ausgelassen"
    case .pinLeftOut: "Tipps nicht angeheftet"
    case .duplicateMessage: "doppelte Nachrichten weggelassen"
    case .missingMessage: "erwähnte Nachrichten, die fehlen"
    case .missingID: "Nachrichten ohne Kennung"
    case .joinedBySubject: "Gespräche über den Betreff verbunden"
    case .oddDate: "Nachrichten ohne oder mit unmöglichem Datum"
    case .undecodableText: "Texte mit unlesbaren Zeichen"
    case .attachment: "Anhänge genannt, nicht behalten"
    case .emptyText: "Nachrichten ohne Text"
    case .longText: "Texte in Antworten fortgesetzt"
    }
  }
}
