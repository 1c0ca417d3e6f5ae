// SPDX-License-Identifier: EUPL-1.2

import Forum

extension LinearPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .answers(let count): "\(count) \(count < 2 ? "réponse" : "réponses")"
    case .replies(let count): "\(count) \(count < 2 ? "réaction" : "réactions")"
    case .helped(let count): "\(count) \(count < 2 ? "a aidé" : "ont aidé")"
    case .replyTo(let post): "réponse à \(post)"
    case .new: "nouveau"
    case .unread: "non lu"
    case .pinnedAt(let place): "épinglée en place \(place)"
    case .worked(let count): "a marché chez \(count)"
    case .failed(let count): "n’a pas marché chez \(count)"
    case .didWork: "cela a marché"
    case .didNotWork: "cela n’a pas marché"
    case .threads(let count): "\(count) \(count < 2 ? "conversation" : "conversations")"
    case .waiting(let count): "\(count) en attente"
    case .threadsOfWhichWait(let all, let waiting): "\(all), dont \(waiting) en attente d’une réponse"
    case .posts(let count): "\(count) \(count < 2 ? "message" : "messages")"
    case .tips(let count): "\(count) \(count < 2 ? "astuce" : "astuces")"
    case .helpers(let count): "\(count) \(count < 2 ? "peut" : "peuvent") aider"
    case .members(let count): "\(count) \(count < 2 ? "membre" : "membres")"
    case .groupsOnly: "groupe seulement"
    case .unseen: "non vu"
    case .nobodyWaits: "Personne n’attend : chaque question a été entendue."
    case .openScreen:
      "« raad » dans un terminal ouvre le forum en plein écran ; « raad help » cite toutes les commandes."
    }
  }
}
