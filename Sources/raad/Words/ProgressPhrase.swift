// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

/// How far an import or a copy is.
enum ProgressPhrase: Phrasing {
  /// What it does at the moment.
  case stage(ImportProgress.Stage)
  /// How long the stage still takes, as `0:12`.
  case left(String)

  var nl: String {
    switch self {
    case .stage(.reading): "Lezen"
    case .stage(.threading): "Gesprekken vormen"
    case .stage(.writing): "Berichten schrijven"
    case .stage(.indexing): "Zoekindex maken"
    case .stage(.copying): "Kopiëren"
    case .left(let time): "nog \(time)"
    }
  }

  var fr: String {
    switch self {
    case .stage(.reading): "Lecture"
    case .stage(.threading): "Formation des conversations"
    case .stage(.writing): "Écriture des messages"
    case .stage(.indexing): "Création de l’index"
    case .stage(.copying): "Copie"
    case .left(let time): "encore \(time)"
    }
  }

  var de: String {
    switch self {
    case .stage(.reading): "Lesen"
    case .stage(.threading): "Gespräche bilden"
    case .stage(.writing): "Beiträge schreiben"
    case .stage(.indexing): "Suchindex anlegen"
    case .stage(.copying): "Kopieren"
    case .left(let time): "noch \(time)"
    }
  }

  var en: String {
    switch self {
    case .stage(.reading): "Reading"
    case .stage(.threading): "Building threads"
    case .stage(.writing): "Writing posts"
    case .stage(.indexing): "Building the search index"
    case .stage(.copying): "Copying"
    case .left(let time): "\(time) left"
    }
  }
}
