// SPDX-License-Identifier: EUPL-1.2

import Forum

extension RefusalPhrase {
  /// The text in French.
  public var fr: String {
    switch refusal {
    case .membersOnly: "Réservé aux membres"
    case .moderatorsOnly: "Réservé aux modérateurs"
    case .stewardsOnly: "Réservé aux gestionnaires"
    case .authorOnly: "Réservé à l’auteur ou à un modérateur"
    case .askerOnly:
      "Seul l’auteur de la question marque ce qui a aidé ; après 14 jours de silence, un modérateur le peut aussi"
    case .ownerOnly: "Réservé à la personne responsable de l’astuce ou à un modérateur"
    case .locked(let reason): "Cette conversation est fermée : \(reason)"
    case .suspended: "L’écriture est suspendue pour ce membre ; demandez pourquoi à un modérateur"
    case .houseRules: "Lisez d’abord la charte (raad rules) et acceptez-la (raad rules --agree)"
    case .notAnAnswer: "Seule une réponse à une question ou à une demande d’avis peut avoir aidé"
    case .ownPost: "« Bien entendu » est pour les messages des autres"
    case .removed: "Ce message est supprimé ou masqué"
    case .reasonRequired: "Une raison est nécessaire"
    case .boardPinsFull(let limit): "Déjà \(limit) astuces épinglées ; détachez-en d’abord une"
    case .topicPinsFull(let topic, let limit):
      "Déjà \(limit) astuces épinglées pour #\(topic.rawValue) ; détachez-en d’abord une"
    case .tipRetired: "Cette astuce est remplacée ou retirée"
    case .lastSteward: "C’est la dernière personne gestionnaire ; nommez-en d’abord une autre"
    }
  }
}
