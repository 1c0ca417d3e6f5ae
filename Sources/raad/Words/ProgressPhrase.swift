// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI

/// How far an import or a copy is.
enum ProgressPhrase: Phrasing {
  /// What it does at the moment.
  case stage(ImportProgress.Stage)
  /// How long the stage still takes, as `0:12`.
  case left(String)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .stage(.reading): say(nl: "Lezen", fr: "Lecture", de: "Lesen", en: "Reading")
    case .stage(.threading):
      say(nl: "Gesprekken vormen", fr: "Formation des conversations", de: "Gespräche bilden", en: "Building threads")
    case .stage(.writing):
      say(nl: "Berichten schrijven", fr: "Écriture des messages", de: "Beiträge schreiben", en: "Writing posts")
    case .stage(.indexing):
      say(nl: "Zoekindex maken", fr: "Création de l’index", de: "Suchindex anlegen", en: "Building the search index")
    case .stage(.copying): say(nl: "Kopiëren", fr: "Copie", de: "Kopieren", en: "Copying")
    case .left(let time): say(nl: "nog \(time)", fr: "encore \(time)", de: "noch \(time)", en: "\(time) left")
    }
  }
}
