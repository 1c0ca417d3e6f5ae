// SPDX-License-Identifier: EUPL-1.2

extension EditingPhrase {
  /// The text in French.
  var fr: String {
    switch self {
    case .heading: "Dans le texte d’un formulaire"
    case .help(let key): Self.helpFR(key)
    }
  }

  private static func helpFR(_ key: EditingKey) -> String {
    switch key {
    case .words: "un mot en arrière ou en avant"
    case .rowEnds: "au début ou à la fin de la rangée, puis de la ligne"
    case .textEnds: "au début ou à la fin du texte"
    case .select: "sélectionner, comme Maj avec toutes les touches de déplacement"
    case .selectAll: "tout sélectionner"
    case .cutWordBefore: "couper la sélection, ou le mot avant le curseur"
    case .cutWordAfter: "couper le mot après le curseur"
    case .cutToEnd: "couper jusqu’à la fin de la ligne ; là, le saut de ligne"
    case .cutToStart: "couper jusqu’au début de la ligne"
    case .copy: "copier la sélection"
    case .putIn: "insérer ce qui a été coupé ou copié"
    case .undo: "annuler le dernier changement"
    case .redo: "le rétablir"
    }
  }
}
