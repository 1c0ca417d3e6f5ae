// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .hidden: "Masquée : seuls les modérateurs voient cette conversation"
    case .goneTitle: "(plus visible)"
    case .hiddenTitle: "(masquée par la modération)"
    case .helpedBy(let state, let names): "\(state), grâce à \(names)"
    case .edited(let when): "modifié \(when)"
    case .editedByModerator(let when): "modifié par un modérateur \(when)"
    case .helped: "ceci a aidé"
    case .helpedByModerator: "ceci a aidé, selon un modérateur"
    case .bridge(let ends): "pont : \(ends)"
    case .heard(let count, let byMe): "bien entendu (\(count)\(byMe ? ", moi aussi" : ""))"
    case .becameTip(let number): "devenu tip:\(number)"
    case .removedByAuthor: "supprimé par l’auteur"
    case .removedByModerator: "supprimé par un modérateur"
    case .missing(let number): "La conversation #\(number) n’existe pas ou n’est pas visible"
    case .arrived(let count, let isBelow, let key):
      "\(count) \(count == 1 ? "nouveau message" : "nouveaux messages")\(isBelow ? " plus bas" : "") : \(key)"
    case .allRead: "Toute cette conversation est lue"
    case .neverEdited: "Ce message n’a jamais été modifié"
    case .noMatch: "Cette conversation ne contient rien de ce qui est cherché"
    case .noMatchYet(let count): "Rien dans les \(count) messages suivants ; la même touche cherche plus loin"
    case .matchFromStart: "Suite à partir du début"
    case .matchFromEnd: "Suite à partir de la fin"
    case .nothingHelped: "Aucune réponse n’est encore marquée « ceci a aidé »"
    case .hideReason: "Pourquoi masquer cette conversation ?"
    case .removeReason(let number): "Pourquoi supprimer le message #\(number) ?"
    case .confirmRemove(let number): "Supprimer le message #\(number) ?"
    case .unreadFrom(let number): "Non lu à partir du message #\(number)"
    case .noReference: "Ce message ne contient ni référence ni adresse"
    case .isMissing: "n’existe pas"
    case .isRemoved: "retiré"
    case .isHidden: "masqué"
    case .noPost(let name): "Il n’y a pas de message \(name)"
    case .foldedSignature(let text, let count, let key):
      "\(text), encore \(count) \(count == 1 ? "ligne" : "lignes")\(key.isEmpty ? "" : " : \(key)")"
    case .foldedQuote(let count, let key):
      "encore \(count) \(count == 1 ? "ligne citée" : "lignes citées")\(key.isEmpty ? "" : " : \(key)")"
    case .nothingFolded: "Rien n’est replié dans ce message"
    case .related: "Aussi à ce sujet"
    case .followWhich: "Quel lien suivre ?"
    case .markedHelped: "Marqué : ceci a aidé. La question est résolue."
    case .unmarkedHelped: "La marque est retirée"
    case .saidHeard: "Bien entendu : l’auteur le sait"
    case .unsaidHeard: "« Bien entendu » est retiré"
    case .removed: "Supprimé ; touche u pour annuler"
    }
  }
}
