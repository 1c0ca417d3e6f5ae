// SPDX-License-Identifier: EUPL-1.2

extension LinearLabel {
  /// The text in French.
  public var fr: String {
    switch self {
    case .kind: "Type"
    case .state: "État"
    case .from: "De"
    case .started: "Commencé"
    case .language: "Langue"
    case .layer: "Niveau de pouvoir"
    case .topics: "Thèmes"
    case .answers: "Réponses"
    case .heard: "Bien entendu"
    case .locked: "Fermé"
    case .owner: "Responsable"
    case .credited: "Grâce à"
    case .source: "Tiré de"
    case .knownIn: "A marché chez"
    case .written: "Écrit"
    case .confirmed: "Confirmé"
    case .reviewBy: "À revoir avant"
    case .reports: "Retours"
    case .handle: "Membre"
    case .name: "Nom"
    case .motto: "Devise"
    case .role: "Rôle"
    case .organisation: "Organisation"
    case .roleFamily: "Type de travail"
    case .worksOn: "Travaille sur"
    case .canTalkAbout: "Peut parler de"
    case .follows: "Suit"
    case .works: "Travaille sur les thèmes"
    case .helps: "Peut aider pour"
    case .joined: "Membre depuis"
    case .posts: "Messages"
    case .threads: "Conversations"
    case .tips: "Astuces"
    case .members: "Membres"
    case .suspended: "Écriture suspendue"
    case .organisations: "Organisations"
    case .byLayer: "Par niveau de pouvoir"
    case .byTopic: "Par thème"
    case .byMonth: "Par mois (UTC)"
    }
  }
}
