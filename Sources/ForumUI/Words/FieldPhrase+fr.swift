// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FieldPhrase {
  /// The text in French.
  public var fr: String {
    switch field {
    case .title: "titre"
    case .body: "texte"
    case .topics: "thèmes"
    case .kind: "type"
    case .callKind: "type d’appel"
    case .stage: "stade"
    case .language: "langue"
    case .layer: "niveau de pouvoir"
    case .handle: "identifiant"
    case .name: "nom"
    case .organisation: "organisation"
    case .roleFamily: "type de fonction"
    case .worksOn: "travaille sur"
    case .canTalkAbout: "peut parler de"
    case .reason: "raison"
    case .note: "précision"
    case .reviewBy: "à revoir avant le"
    case .boardName: "nom du forum"
    case .motto: "devise"
    case .query: "recherche"
    case .searchName: "nom de la recherche"
    }
  }
}
