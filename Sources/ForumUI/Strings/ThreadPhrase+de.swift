// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .hidden: "Verborgen: nur die Moderation sieht dieses Gespräch"
    case .helpedBy(let state, let names): "\(state), dank \(names)"
    case .edited(let when): "bearbeitet \(when)"
    case .editedByModerator(let when): "von der Moderation bearbeitet \(when)"
    case .helped: "das hat geholfen"
    case .helpedByModerator: "das hat geholfen, laut Moderation"
    case .bridge(let ends): "Brücke: \(ends)"
    case .heard(let count, let byMe): "gehört (\(count)\(byMe ? ", auch ich" : ""))"
    case .becameTip(let number): "wurde tip:\(number)"
    case .removedByAuthor: "vom Mitglied selbst entfernt"
    case .removedByModerator: "von der Moderation entfernt"
    case .missing(let number): "Das Gespräch #\(number) gibt es nicht oder es ist nicht sichtbar"
    case .arrived(let count): "\(count) \(count == 1 ? "neuer Beitrag" : "neue Beiträge") unten: G"
    case .allRead: "In diesem Gespräch ist alles gelesen"
    case .neverEdited: "Dieser Beitrag wurde nie bearbeitet"
    case .noMatch: "Dieses Gespräch enthält nichts vom Gesuchten"
    case .noMatchYet(let count): "Nichts in den nächsten \(count) Beiträgen; dieselbe Taste sucht weiter"
    case .matchFromStart: "Weiter vom Anfang"
    case .matchFromEnd: "Weiter vom Ende"
    case .nothingHelped: "Noch keine Antwort ist als „das hat geholfen“ markiert"
    case .hideReason: "Warum wird dieses Gespräch verborgen?"
    case .removeReason(let number): "Warum wird Beitrag #\(number) entfernt?"
    case .confirmRemove(let number): "Beitrag #\(number) entfernen?"
    case .unreadFrom(let number): "Ungelesen ab Beitrag #\(number)"
    case .noReference: "Dieser Beitrag enthält keinen Verweis"
    case .followWhich: "Welchem Verweis folgen?"
    case .markedHelped: "Markiert: das hat geholfen. Die Frage ist beantwortet."
    case .unmarkedHelped: "Die Markierung ist entfernt"
    case .saidHeard: "Gehört: wer es schrieb, weiß das nun"
    case .unsaidHeard: "„Gehört“ ist zurückgenommen"
    case .removed: "Entfernt; Taste u macht es rückgängig"
    }
  }
}
