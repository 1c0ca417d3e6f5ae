// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormPhrase {
  /// The text in French.
  var fr: String {
    switch self {
    case .ask: "Nouvelle conversation"
    case .reply(let post, let author): "Réponse à \(Self.name(post)) de \(author)"
    case .edit(let post): "Modifier \(Self.name(post))"
    case .newTip: "Nouvelle astuce"
    case .tipFrom(let post, let author): "Astuce tirée de \(Self.name(post)) de \(author)"
    case .editTip(let number): "Modifier l’astuce \(number)"
    case .profile: "Mon profil"
    case .newBoard: "Nouveau forum"
    case .join(let board): "Devenir membre de \(board)"
    case .draft: "Brouillon"
    case .notSaid: "non précisé"
    case .layersOffered: "Niveaux de pouvoir"
    case .layerProfile(let profile): Self.profileFR(profile)
    case .topicsHint(let limit, let isFirst):
      isFirst
        ? "au plus \(limit) thèmes sur lesquels vous travaillez ; Entrée montre la liste"
        : "1 à \(limit) ; tapez une partie d’un nom, dans toute langue ; Entrée montre la liste"
    case .handleHint: "le nom court de chaque message : lettres minuscules, chiffres, _ et -"
    case .newBoardAt(let path): "Le forum sera gardé dans \(path). Qui le crée en devient responsable."
    case .joinWhat(let board):
      "Vous n’êtes pas encore membre de \(board). Ces champs l’ouvrent ; tout peut être modifié plus tard."
    case .saved(let moment): "enregistré \(moment)"
    case .unsaved: "pas encore enregistré"
    case .unkept: "PAS ENREGISTRÉ"
    case .find: "Chercher"
    case .matchOf(let number, let count): "\(number) sur \(count)"
    case .noMatch: "rien trouvé"
    case .wrapped: "de nouveau depuis le début"
    case .wrappedBack: "de nouveau depuis la fin"
    case .wrote(let author, let post): "\(author) a écrit (\(post)) :"
    case .quoteWhich(let post): "Que citer de \(Self.name(post))"
    case .marked(let number, let count): number == 0 ? "Entrée cite tout" : "\(number) sur \(count) marqués"
    case .nothingToQuote: "Il n’y a pas de texte à citer"
    case .onlyReplies: "Seule une réponse cite le message auquel elle répond"
    case .preview: "Aperçu"
    case .nothingToPreview: "Il n’y a pas encore de texte"
    case .draftKept: "Le brouillon est gardé"
    case .draftOf(let moment, let key): "Brouillon repris (\(moment)) ; \(key) le supprime"
    case .draftChanged(let moment): "Une autre fenêtre a modifié ce brouillon (\(moment))"
    case .rivalry(.both): "garder les deux textes"
    case .rivalry(.mine): "garder mon texte"
    case .rivalry(.theirs): "prendre l’autre texte"
    case .changedSince(let what, let who?, let at?):
      "\(who) a modifié \(what) (\(at)) pendant que vous écriviez ; rien n’a été écrasé, votre texte est gardé"
    case .changedSince(let what, _, _):
      "\(what) a été modifié pendant que vous écriviez ; rien n’a été écrasé, votre texte est gardé"
    case .conflictChoice(.compare): "voir ce qui diffère"
    case .conflictChoice(.mine): "mettre mon texte à sa place ; l’autre reste dans l’historique"
    case .conflictChoice(.theirs): "prendre l’autre texte"
    case .keptBeside: "Les deux textes sont gardés ; les brouillons sont sous Moi"
    case .draftGone:
      "Ce texte a été publié ou jeté dans une autre fenêtre ; il est encore ici"
    case .confirmDiscard: "Supprimer ce texte ?"
    case .nothingToDiscard: "Il n’y a rien à supprimer"
    case .discarded: "Le brouillon est supprimé"
    case .confirmLeave: "Les modifications ne sont pas enregistrées. Partir quand même ?"
    case .confirmLeaveUnkept: "Le brouillon n’a pas pu être gardé. Partir et perdre le texte ?"
    case .pasteCut: "Le texte collé est trop long pour ce champ ; la fin n’y est pas"
    case .targetGone: "Ce à quoi ce brouillon se rapporte n’existe plus"
    case .posted(let post): "Publié sous \(Self.name(post))"
    case .changed(let post): "\(Self.name(post)) est modifié"
    case .tipWritten(let number): "Publié : astuce \(number)"
    case .tipChanged(let number): "L’astuce \(number) est modifiée"
    case .profileChanged: "Le profil est modifié"
    case .welcome(let board): "Bienvenue sur \(board)"
    case .unchanged: "Rien n’a été modifié"
    }
  }

  private static func profileFR(_ profile: LayerProfile) -> String {
    switch profile {
    case .belgium: "Belgique"
    case .netherlands: "Pays-Bas"
    case .all: "Belgique, Pays-Bas et Europe"
    }
  }
}
