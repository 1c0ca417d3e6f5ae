// SPDX-License-Identifier: EUPL-1.2

import Forum

extension LinearPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .answers(let count): "\(count) \(count == 1 ? "antwoord" : "antwoorden")"
    case .replies(let count): "\(count) \(count == 1 ? "reactie" : "reacties")"
    case .helped(let count): "\(count) \(count == 1 ? "hielp" : "hielpen")"
    case .replyTo(let post): "antwoord op \(post)"
    case .new: "nieuw"
    case .unread: "ongelezen"
    case .pinnedAt(let place): "vastgezet op plaats \(place)"
    case .worked(let count): "werkte bij \(count)"
    case .failed(let count): "werkte niet bij \(count)"
    case .didWork: "het werkte"
    case .didNotWork: "het werkte niet"
    case .threads(let count): "\(count) \(count == 1 ? "gesprek" : "gesprekken")"
    case .waiting(let count): "\(count) \(count == 1 ? "wacht" : "wachten")"
    case .threadsOfWhichWait(let all, let waiting): "\(all), waarvan \(waiting) wachten op antwoord"
    case .posts(let count): "\(count) \(count == 1 ? "bericht" : "berichten")"
    case .tips(let count): "\(count) \(count == 1 ? "tip" : "tips")"
    case .helpers(let count): "\(count) \(count == 1 ? "kan" : "kunnen") helpen"
    case .members(let count): "\(count) \(count == 1 ? "lid" : "leden")"
    case .groupsOnly: "alleen een groep"
    case .unseen: "ongezien"
    case .nobodyWaits: "Niemand wacht: elke vraag is gehoord."
    case .openScreen: "“raad” in een terminal opent het bord op het hele scherm; “raad help” noemt alle opdrachten."
    }
  }
}
