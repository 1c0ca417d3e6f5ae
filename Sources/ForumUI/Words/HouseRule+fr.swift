// SPDX-License-Identifier: EUPL-1.2

extension HouseRule {
  /// The rule in French.
  public var fr: String {
    switch self {
    case .courtesy:
      "On peut contredire les idées, on respecte les personnes. Un ton léger est bienvenu, pas les "
        + "plaisanteries aux dépens d’autrui."
    case .citizens:
      "Rien ici ne révèle qui est un citoyen : ni nom, ni numéro national, ni adresse, ni dossier. "
        + "Racontez le cas sans que personne ne soit reconnaissable."
    case .openness:
      "Ce qui est écrit ici peut être demandé en vertu de la publicité de l’administration. Écrivez ce "
        + "qui peut être lu à voix haute."
    case .ownVoice:
      "Chacun parle en son propre nom : une réponse est un conseil entre collègues, non la position d’une "
        + "administration."
    case .experience: "On peut citer des produits et des fournisseurs par expérience, mais rien ne se vend ici."
    case .quotation:
      "Les textes et les chiffres d’autrui sont accompagnés de leur source ; ce qui est encore "
        + "confidentiel n’a pas sa place ici."
    case .traces:
      "Qui a écrit un message peut toujours le modifier ou le supprimer. Les versions antérieures sont "
        + "conservées."
    case .moderation:
      "Les modérateurs peuvent fermer, masquer ou supprimer, toujours avec la raison. Qui n’est pas "
        + "d’accord peut demander un second regard."
    }
  }
}

extension HouseRulesPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .title: "Charte"
    case .before: "Avant le premier message sur ce forum :"
    case .notPosted: "Pas publié : la charte n’est pas encore acceptée. Le texte est toujours là."
    }
  }
}
