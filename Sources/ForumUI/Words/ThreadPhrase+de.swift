// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .hidden: "Verborgen: nur die Moderation sieht dieses Gespräch"
    case .goneTitle: "(nicht mehr sichtbar)"
    case .hiddenTitle: "(von der Moderation verborgen)"
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
    case .arrived(let count, let isBelow, let key):
      "\(count) \(count == 1 ? "neuer Beitrag" : "neue Beiträge")\(isBelow ? " unten" : ""): \(key)"
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
    case .noReference: "Dieser Beitrag enthält weder Verweis noch Adresse"
    case .isMissing: "gibt es nicht"
    case .isRemoved: "entfernt"
    case .isHidden: "verborgen"
    case .noPost(let name): "Es gibt keinen Beitrag \(name)"
    case .foldedSignature(let text, let count, let key):
      "\(text), noch \(count) \(count == 1 ? "Zeile" : "Zeilen")\(key.isEmpty ? "" : ": \(key)")"
    case .foldedQuote(let count, let key):
      "noch \(count) \(count == 1 ? "zitierte Zeile" : "zitierte Zeilen")\(key.isEmpty ? "" : ": \(key)")"
    case .nothingFolded: "In diesem Beitrag ist nichts eingeklappt"
    case .related: "Auch dazu"
    case .followWhich: "Welchem Link folgen?"
    case .markedHelped: "Markiert: das hat geholfen. Die Frage ist beantwortet."
    case .unmarkedHelped: "Die Markierung ist entfernt"
    case .saidHeard: "Gehört: wer es schrieb, weiß das nun"
    case .unsaidHeard: "„Gehört“ ist zurückgenommen"
    case .removed: "Entfernt; Taste u macht es rückgängig"
    }
  }
}
