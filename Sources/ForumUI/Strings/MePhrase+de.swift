// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .drafts(let count): "Entwürfe  \(count)"
    case .noDrafts: "Keine Entwürfe: alles ist gesendet"
    case .threads(let count): "Meine Gespräche  \(count)"
    case .noThreads: "Noch kein eigenes Gespräch. Unter Rat beginnen Sie eines mit a."
    case .answers(let count): "\(count) \(count == 1 ? "Antwort" : "Antworten")"
    case .deleteDraft: "Diesen Entwurf verwerfen? Das ist endgültig."
    case .draftDeleted: "Der Entwurf ist gelöscht"
    case .onlyDrafts: "Nur Entwürfe lassen sich hier löschen"
    }
  }
}
