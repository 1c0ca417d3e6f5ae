// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FramePhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .place(let place): Self.placeFR(place)
    case .notices(let count): "\(count) \(count == 1 ? "avis" : "avis")"
    case .unboundKey(let key, let keys):
      "\(key) ne fait rien ici" + (keys.isEmpty ? "" : " ; \(keys.joined()) montre toutes les touches")
    case .commandNotHere(let name): "« \(name) » n’est pas possible ici"
    case .pasteNowhere: "Il n’y a pas de champ où coller ici"
    case .whichAction: "Quelle action ?"
    case .goToNumber: "Aller à (#12, #12.3, tip:4, @membre, #thème)"
    case .notAReference(let text): "« \(text) » n’est pas une référence telle que #12, #12.3, tip:4 ou @membre"
    case .quitWithDraft: "Un texte n’est pas envoyé ; il est gardé comme brouillon. Quitter ?"
    case .howToLeave(let keys): "C’est le début ; \(ProblemPhrase.choice(keys, or: "ou")) quitte"
    case .nothingToUndo: "Il n’y a rien à annuler"
    case .undone(let name): "Annulé : \(name)"
    case .notUndoable(let name, let instead):
      "Ceci ne peut pas être annulé : \(name)\(instead.map { " ; à la place : \($0)" } ?? "")"
    case .changedSince(let name): "Quelqu’un l’a modifié depuis : \(name)"
    case .yesKey: "o"
    case .notDone: "Rien n’a été fait"
    case .rowsOf(let lines): lines == 1 ? "Des rangées d’une ligne" : "Des rangées de deux lignes, s’il y a de la place"
    case .whichTheme: "Quelle apparence ?"
    case .theme(let name): Self.themeFR(name)
    case .tooSmall: "Fenêtre trop petite"
    case .nothingFound: "Aucun résultat"
    case .named(let name, let value): "\(name) : \(value)"
    case .promptHint(let kind, let isShort): Self.promptFR(kind, isShort)
    case .updatedElsewhere(let count, let key):
      "\(count) \(count < 2 ? "nouveauté" : "nouveautés")" + (key.isEmpty ? "" : ", \(key) pour voir")
    }
  }

  private static func themeFR(_ name: ThemeName) -> String {
    switch name {
    case .standard: "comme le terminal : pas de couleurs"
    case .dark: "fond sombre"
    case .light: "fond clair"
    case .mono: "sans couleurs"
    }
  }

  private static func placeFR(_ place: Place) -> String {
    switch place {
    case .today: "Aujourd’hui"
    case .advice: "Conseils"
    case .tips: "Astuces"
    case .stories: "Récits"
    case .people: "Membres"
    case .topics: "Thèmes"
    case .me: "Moi"
    }
  }

  private static func promptFR(_ kind: Prompt.HintKind, _ isShort: Bool) -> String {
    switch kind {
    case .confirm: isShort ? "o = oui, autre touche = non" : "o = oui, toute autre touche = non"
    case .line: "Entrée confirme   Échap annule"
    case .choice:
      isShort
        ? "↑↓ choisir  Entrée prend  Échap annule" : "taper pour filtrer   ↑↓ choisir   Entrée confirme   Échap annule"
    }
  }
}
