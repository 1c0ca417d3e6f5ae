// SPDX-License-Identifier: EUPL-1.2

import Forum

extension KeyPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .hint(let command): Self.hintFR(command)
    case .save: "enregistrer"
    case .create: "créer"
    case .join: "s’inscrire"
    case .tell: "raconter"
    case .help(let command): Self.helpFR(command)
    case .group(let group): Self.groupFR(group)
    }
  }

  private static func groupFR(_ group: Command.Group) -> String {
    switch group {
    case .everywhere: "Partout"
    case .places: "Parties du forum"
    case .lists: "Dans une liste"
    case .thread: "Dans une conversation"
    case .tips: "Dans les astuces"
    case .people: "Parmi les membres"
    case .topics: "Dans les thèmes"
    case .me: "Dans Moi"
    case .form: "Dans un formulaire"
    case .search: "Dans les résultats"
    case .searchLine: "Dans le champ de recherche"
    case .moderation: "Pour les modérateurs"
    }
  }

  private static func hintFR(_ command: Command) -> String {
    switch command {
    case .moveUp: "haut"
    case .moveDown: "bas"
    case .pageUp: "page avant"
    case .pageDown: "page suivante"
    case .goFirst: "début"
    case .goLast: "fin"
    case .open: "ouvrir"
    case .back: "retour"
    case .close: "retour"
    case .quit: "quitter"
    case .today: FramePhrase.place(.today).fr
    case .advice: FramePhrase.place(.advice).fr
    case .tips: FramePhrase.place(.tips).fr
    case .stories: FramePhrase.place(.stories).fr
    case .people: FramePhrase.place(.people).fr
    case .topics: FramePhrase.place(.topics).fr
    case .me: FramePhrase.place(.me).fr
    case .notices: "avis"
    case .nextUnread: "non lu suivant"
    case .previousUnread: "non lu précédent"
    case .search: "chercher"
    case .help: "touches"
    case .undo: "annuler"
    case .redraw: "actualiser"
    case .suspend: "suspendre"
    case .goToNumber: "aller au numéro"
    case .filter: "filtrer"
    case .dropFilter: "ôter filtre"
    case .clearFilters: "sans filtre"
    case .sort: "trier"
    case .ask: "demander"
    case .markRead: "lu/non lu"
    case .markAllRead: "tout lu"
    case .readOn: "suite"
    case .nextPost: "message suivant"
    case .previousPost: "message précédent"
    case .parentPost: "message d’origine"
    case .reply: "répondre"
    case .replyQuoting: "citer"
    case .nextHelped: "ce qui a aidé"
    case .heard: "bien entendu"
    case .helped: "ceci a aidé"
    case .makeTip: "en faire une astuce"
    case .edit: "modifier"
    case .remove: "supprimer"
    case .profile: "profil"
    case .followReference: "référence"
    case .lock: "fermer"
    case .hide: "masquer"
    case .pin: "épingler"
    case .pinEarlier: "vers l’avant"
    case .pinLater: "vers l’arrière"
    case .writeTip: "écrire"
    case .adopt: "efficace ?"
    case .confirmTip: "encore valable"
    case .supersede: "remplacer"
    case .withdraw: "retirer"
    case .showSource: "source"
    case .follow: "suivre"
    case .workOn: "j’y travaille"
    case .canHelp: "je peux aider"
    case .delete: "effacer"
    case .post: "publier"
    case .nextField: "champ suivant"
    case .previousField: "champ précédent"
    case .discard: "jeter le brouillon"
    case .find: "chercher"
    case .toResults: "résultats"
    }
  }

  private static func helpFR(_ command: Command) -> String {
    switch command {
    case .moveUp: "une ligne plus haut"
    case .moveDown: "une ligne plus bas"
    case .pageUp: "une page en arrière"
    case .pageDown: "une page plus loin"
    case .goFirst: "au début"
    case .goLast: "à la fin"
    case .open: "ouvrir ce qui est sélectionné"
    case .back: "un pas en arrière"
    case .close: "un pas en arrière ; depuis Aujourd’hui : quitter"
    case .quit: "quitter ; le texte non envoyé reste comme brouillon"
    case .today: "aller à Aujourd’hui : qui attend une réponse, quoi de neuf"
    case .advice: "aller à Conseils : questions, demandes d’avis et appels"
    case .tips: "aller à Astuces : ce qui a marché ailleurs"
    case .stories: "aller à Récits : expériences et nouvelles"
    case .people: "aller à Membres : par niveau de pouvoir, organisation et thème"
    case .topics: "aller à Thèmes : les suivre, proposer son aide"
    case .me: "aller à Moi : brouillons, profil, mes messages"
    case .notices: "avis : réponses et mentions"
    case .nextUnread: "au prochain non lu"
    case .previousUnread: "au non lu précédent"
    case .search: "chercher dans les conversations, les astuces et les membres"
    case .help: "toutes les touches de cet écran"
    case .undo: "annuler la dernière action"
    case .redraw: "redessiner l’écran et actualiser"
    case .suspend: "mettre le programme de côté (fg le ramène)"
    case .goToNumber: "vers une conversation, un message, une astuce, un membre, un thème (#12, #12.3, tip:4…)"
    case .filter: "ajouter un filtre"
    case .dropFilter: "enlever le dernier filtre"
    case .clearFilters: "enlever tous les filtres"
    case .sort: "choisir l’ordre"
    case .ask: "poser une question ou ouvrir une conversation"
    case .markRead: "marquer comme lu ou non lu"
    case .markAllRead: "marquer toute la liste comme lue (demande confirmation)"
    case .readOn: "un écran plus loin, puis le message non lu suivant, puis la conversation suivante"
    case .nextPost: "au message suivant"
    case .previousPost: "au message précédent"
    case .parentPost: "au message auquel celui-ci répond"
    case .reply: "répondre au message sélectionné"
    case .replyQuoting: "répondre en citant"
    case .nextHelped: "à la prochaine réponse qui a aidé"
    case .heard: "bien entendu : je connais cela"
    case .helped: "cette réponse a aidé (pour qui a posé la question)"
    case .makeTip: "faire une astuce de cette réponse"
    case .edit: "modifier"
    case .remove: "supprimer ou rétablir"
    case .profile: "le profil de l’auteur"
    case .followReference: "suivre une référence du message"
    case .lock: "fermer avec une raison, ou rouvrir"
    case .hide: "masquer aux membres, ou montrer à nouveau"
    case .pin: "épingler ou détacher"
    case .pinEarlier: "avancer une astuce épinglée d’une place"
    case .pinLater: "reculer une astuce épinglée d’une place"
    case .writeTip: "écrire une astuce"
    case .adopt: "signaler si cette astuce a marché ailleurs"
    case .confirmTip: "confirmer que l’astuce est encore valable"
    case .supersede: "dire quelle autre astuce la remplace"
    case .withdraw: "retirer l’astuce ou la rétablir"
    case .showSource: "à la réponse dont l’astuce est tirée"
    case .follow: "suivre ce thème, ou ne plus le suivre"
    case .workOn: "dire : j’y travaille en ce moment"
    case .canHelp: "dire : je peux aider"
    case .delete: "effacer (demande confirmation)"
    case .post: "publier"
    case .nextField: "au champ suivant"
    case .previousField: "au champ précédent"
    case .discard: "supprimer le brouillon (demande confirmation)"
    case .find: "chercher ce qui est écrit"
    case .toResults: "aux résultats"
    }
  }
}
