// SPDX-License-Identifier: EUPL-1.2

import Forum

extension RefusalPhrase {
  /// The text in German.
  public var de: String {
    switch refusal {
    case .membersOnly: "Das können nur Mitglieder"
    case .moderatorsOnly: "Das kann nur die Moderation"
    case .stewardsOnly: "Das kann nur die Administration"
    case .authorOnly: "Das kann nur, wer es geschrieben hat, oder die Moderation"
    case .askerOnly: "Was geholfen hat, markiert, wer gefragt hat; nach 14 Tagen Stille kann es auch die Moderation"
    case .ownerOnly: "Das kann nur, wer den Tipp betreut, oder die Moderation"
    case .locked(let reason): "Dieses Gespräch ist geschlossen: \(reason)"
    case .suspended: "Das Schreiben ist für dieses Mitglied ausgesetzt; fragen Sie die Moderation nach dem Grund"
    case .houseRules: "Lesen Sie zuerst die Hausregeln (raad rules) und stimmen Sie ihnen zu (raad rules --agree)"
    case .notAnAnswer: "Nur eine Antwort auf eine Frage oder eine Bitte um Rückmeldung kann geholfen haben"
    case .ownPost: "„Gehört“ gilt den Beiträgen anderer"
    case .removed: "Dieser Beitrag ist entfernt oder verborgen"
    case .reasonRequired: "Dafür braucht es einen Grund"
    case .boardPinsFull(let limit): "Es sind schon \(limit) Tipps angeheftet; lösen Sie zuerst einen"
    case .topicPinsFull(let topic, let limit):
      "Für #\(topic.rawValue) sind schon \(limit) Tipps angeheftet; lösen Sie zuerst einen"
    case .tipRetired: "Dieser Tipp ist ersetzt oder zurückgezogen"
    case .lastSteward: "Das ist die letzte Person der Administration; ernennen Sie zuerst eine andere"
    }
  }
}
