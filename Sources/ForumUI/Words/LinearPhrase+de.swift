// SPDX-License-Identifier: EUPL-1.2

import Forum

extension LinearPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .answers(let count): "\(count) \(count == 1 ? "Antwort" : "Antworten")"
    case .replies(let count): "\(count) \(count == 1 ? "Reaktion" : "Reaktionen")"
    case .helped(let count): "\(count) \(count == 1 ? "hat" : "haben") geholfen"
    case .replyTo(let post): "Antwort auf \(post)"
    case .new: "neu"
    case .unread: "ungelesen"
    case .pinnedAt(let place): "angeheftet auf Platz \(place)"
    case .worked(let count): "funktionierte bei \(count)"
    case .failed(let count): "funktionierte nicht bei \(count)"
    case .didWork: "es hat funktioniert"
    case .didNotWork: "es hat nicht funktioniert"
    case .threads(let count): "\(count) \(count == 1 ? "Gespräch" : "Gespräche")"
    case .waiting(let count): "\(count) \(count == 1 ? "wartet" : "warten")"
    case .threadsOfWhichWait(let all, let waiting): "\(all), davon warten \(waiting) auf Antwort"
    case .posts(let count): "\(count) \(count == 1 ? "Beitrag" : "Beiträge")"
    case .tips(let count): "\(count) \(count == 1 ? "Tipp" : "Tipps")"
    case .helpers(let count): "\(count) \(count == 1 ? "kann" : "können") helfen"
    case .members(let count): "\(count) \(count == 1 ? "Mitglied" : "Mitglieder")"
    case .groupsOnly: "nur eine Gruppe"
    case .unseen: "ungesehen"
    case .nobodyWaits: "Niemand wartet: jede Frage wurde gehört."
    case .openScreen:
      "„raad“ in einem Terminal öffnet das Forum auf dem ganzen Bildschirm; „raad help“ nennt alle Befehle."
    }
  }
}
