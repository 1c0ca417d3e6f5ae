// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ListPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .everything: "Toutes les conversations"
    case .threads(let count, let isMore):
      "\(count)\(isMore ? "+" : "") \(count == 1 ? "conversation" : "conversations")"
    case .new(let count): "\(count) \(count == 1 ? "nouvelle" : "nouvelles")"
    case .unread(let count): "\(count) \(count == 1 ? "non lu" : "non lus")"
    case .waits(let time): "attend \(time.fr)"
    case .locked(let reason): "fermée : \(reason)"
    case .lockReason: "Pourquoi fermer cette conversation ? Tous liront la raison."
    case .sortedBy(let sort): Self.sortFR(sort)
    case .allRead: "Tout est marqué comme lu ; touche u pour annuler"
    case .markAllRead: "Marquer toute cette liste comme lue ?"
    case .noFilter: "Il n’y a pas de filtre"
    case .everythingRead: "Tout est lu dans cette liste"
    case .noUnread: "Le reste est lu"
    case .filterBy: "Filtrer par"
    case .filterKind(let kind): Self.kindFR(kind)
    case .startedSince(let moment): Self.sinceFR(moment)
    case .startedBefore(let moment): Self.beforeFR(moment)
    case .title: "Titre"
    case .state: "État"
    case .layer: "Niveau"
    case .author: "De"
    case .answers: "Rép"
    case .active: "Dernier"
    case .empty: "Il n’y a encore rien ici. Appuyez sur a pour ouvrir la première conversation."
    case .emptyUnderFilter: "Rien ne correspond à ces filtres. F enlève le dernier, C tous."
    }
  }

  private static func sortFR(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "activité récente d’abord"
    case .oldest: "activité ancienne d’abord"
    case .waiting: "attente la plus longue d’abord"
    case .unanswered: "sans réponse depuis le plus longtemps d’abord"
    case .helped: "les plus utiles d’abord"
    }
  }

  private static func kindFR(_ kind: FilterMenu.Kind) -> String {
    switch kind {
    case .topic: "thème"
    case .layer: "niveau de pouvoir"
    case .state: "état"
    case .kind: "type"
    case .language: "langue"
    case .organisation: "organisation"
    case .author: "auteur"
    case .started: "date de début"
    case .words: "mots du texte"
    }
  }

  private static func sinceFR(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "depuis \(moment.text)" }
    return days == 1 ? "dernières 24 heures" : "\(days) derniers jours"
  }

  private static func beforeFR(_ moment: Query.Moment) -> String {
    guard case .daysAgo(let days) = moment else { return "avant \(moment.text)" }
    return days == 1 ? "plus d’un jour" : "plus de \(days) jours"
  }
}
