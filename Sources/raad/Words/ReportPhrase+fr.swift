// SPDX-License-Identifier: EUPL-1.2

import ForumExchange

extension ReportPhrase {
  var fr: String {
    switch self {
    case .added: "Ajouté"
    case .known: "Déjà connu"
    case .messages(let count): "\(count) \(count < 2 ? "courriel lu" : "courriels lus")"
    case .nothingNew: "Rien ajouté"
    case .trial: "Vérifié seulement : rien n’est écrit"
    case .badLines(let count): "\(count) \(count < 2 ? "ligne fautive sautée" : "lignes fautives sautées")"
    case .items(let kind, let count): "\(count) \(Self.kindFR(kind, isOne: count < 2))"
    case .note(let note): Self.noteFR(note)
    }
  }

  private static func kindFR(_ kind: ItemKind, isOne: Bool) -> String {
    switch kind {
    case .topic: isOne ? "thème" : "thèmes"
    case .organisation: isOne ? "organisation" : "organisations"
    case .member: isOne ? "membre" : "membres"
    case .thread: isOne ? "conversation" : "conversations"
    case .post: isOne ? "message" : "messages"
    case .tip: isOne ? "astuce" : "astuces"
    }
  }

  private static func noteFR(_ note: ImportNote) -> String {
    switch note {
    case .unknownField: "champs inconnus laissés"
    case .unknownType: "lignes d’un type inconnu laissées"
    case .replacedCharacter: "caractères de commande remplacés"
    case .unknownLayer: "niveaux de pouvoir inconnus remplacés"
    case .changedHandle: "membres avec un autre nom court"
    case .standIn: "membres avec un compte, remplacés par d’autres sans compte"
    case .placeholder: "membres seulement nommés"
    case .changedNumber: "conversations ou astuces avec un autre numéro"
    case .topicLeftOut: "thèmes après le cinquième laissés"
    case .markLeftOut: "marques laissées"
    case .linkLeftOut: "sources ou successeurs d’astuces laissés"
    case .pinLeftOut: "astuces non épinglées"
    case .duplicateMessage: "courriels en double laissés de côté"
    case .missingMessage: "courriels cités mais absents"
    case .missingID: "courriels sans identifiant"
    case .joinedBySubject: "conversations réunies par leur objet"
    case .oddDate: "courriels sans date ou à date impossible"
    case .undecodableText: "textes avec des caractères illisibles"
    case .attachment: "pièces jointes nommées, non gardées"
    case .emptyText: "courriels sans texte"
    case .longText: "textes poursuivis dans des réponses"
    }
  }
}
