// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .drafts(let count): "Brouillons  \(count)"
    case .noDrafts: "Pas de brouillon : tout est envoyé"
    case .threads(let count): "Mes conversations  \(count)"
    case .noThreads: "Pas encore de conversation. Dans Conseils, la touche a en ouvre une."
    case .answers(let count): "\(count) \(count == 1 ? "réponse" : "réponses")"
    case .deleteDraft: "Jeter ce brouillon ? C’est définitif."
    case .draftDeleted: "Le brouillon est supprimé"
    case .onlyDrafts: "Seuls les brouillons peuvent être supprimés ici"
    }
  }
}
