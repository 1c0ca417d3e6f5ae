// SPDX-License-Identifier: EUPL-1.2

extension EditorPhrase {
  /// The text in French.
  var fr: String {
    switch self {
    case .switchedOff: "Le réglage « editor » est désactivé : aucun autre programme n’est ouvert ici."
    case .noneNamed: "Quel éditeur ? Ni VISUAL ni EDITOR n’est défini."
    case .noFile(let reason): "Aucun fichier n’a pu être créé pour l’éditeur : \(reason)."
    case .notFound(let editor): "Il n’y a pas de programme \(editor)."
    case .failed(let editor, let status): "\(editor) s’est terminé avec le code \(status)."
    case .killed(let editor, let signal): "\(editor) a été arrêté par le signal \(signal)."
    case .notStarted(let editor, let reason): "\(editor) n’a pas pu être lancé : \(reason)."
    case .taken(let key): "Le texte est celui qui y a été enregistré ; \(key) revient en arrière."
    case .unchanged: "Le texte est inchangé."
    case .recovered(let key): "Le texte est celui qu’il gardait pour récupération ; \(key) revient en arrière."
    case .left(let path, let key):
      "Ce qu’il garde pour récupération est dans \(path)\(key.map { " ; \($0) le rouvre" } ?? "")"
    case .unusable:
      "Ce qui a été enregistré n’est pas un texte d’une longueur utilisable ; le texte est inchangé."
    case .unusableKept(let path):
      "Ce qui a été enregistré n’est pas un texte d’une longueur utilisable ; le texte est inchangé, le fichier est gardé : \(path)"
    case .gone: "L’éditeur n’a laissé aucun fichier ; le texte est inchangé."
    }
  }
}
