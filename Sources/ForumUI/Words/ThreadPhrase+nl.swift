// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .hidden: "Verborgen: alleen moderatoren zien dit gesprek"
    case .goneTitle: "(niet meer zichtbaar)"
    case .hiddenTitle: "(verborgen door een moderator)"
    case .helpedBy(let state, let names): "\(state), met hulp van \(names)"
    case .edited(let when): "bewerkt \(when)"
    case .editedByModerator(let when): "bewerkt door een moderator \(when)"
    case .helped: "dit hielp"
    case .helpedByModerator: "dit hielp, zegt een moderator"
    case .bridge(let ends): "brug: \(ends)"
    case .heard(let count, let byMe): "gehoord (\(count)\(byMe ? ", ook ik" : ""))"
    case .becameTip(let number): "werd tip:\(number)"
    case .removedByAuthor: "verwijderd door de auteur"
    case .removedByModerator: "verwijderd door een moderator"
    case .missing(let number): "Gesprek #\(number) bestaat niet of is niet zichtbaar"
    case .arrived(let count, let isBelow, let key):
      "\(count) \(count == 1 ? "nieuw bericht" : "nieuwe berichten")\(isBelow ? " onderaan" : ""): \(key)"
    case .allRead: "Alles in dit gesprek is gelezen"
    case .neverEdited: "Dit bericht is nooit bewerkt"
    case .noMatch: "In dit gesprek staat niets van wat gezocht werd"
    case .noMatchYet(let count): "Niets in de volgende \(count) berichten; dezelfde toets zoekt verder"
    case .matchFromStart: "Verder vanaf het begin"
    case .matchFromEnd: "Verder vanaf het einde"
    case .nothingHelped: "Nog geen antwoord is gemarkeerd als “dit hielp”"
    case .hideReason: "Waarom wordt dit gesprek verborgen?"
    case .removeReason(let number): "Waarom wordt bericht #\(number) verwijderd?"
    case .confirmRemove(let number): "Bericht #\(number) verwijderen?"
    case .unreadFrom(let number): "Ongelezen vanaf bericht #\(number)"
    case .noReference: "In dit bericht staat geen verwijzing en geen adres"
    case .isMissing: "bestaat niet"
    case .isRemoved: "verwijderd"
    case .isHidden: "verborgen"
    case .noPost(let name): "Er is geen bericht \(name)"
    case .foldedSignature(let text, let count, let key):
      "\(text), nog \(count) \(count == 1 ? "regel" : "regels")\(key.isEmpty ? "" : ": \(key)")"
    case .foldedQuote(let count, let key):
      "nog \(count) \(count == 1 ? "geciteerde regel" : "geciteerde regels")\(key.isEmpty ? "" : ": \(key)")"
    case .nothingFolded: "In dit bericht is niets ingeklapt"
    case .related: "Ook hierover"
    case .followWhich: "Welke link volgen?"
    case .markedHelped: "Gemarkeerd: dit hielp. De vraag is beantwoord."
    case .unmarkedHelped: "De markering is weg"
    case .saidHeard: "Gehoord: dat weet de auteur nu"
    case .unsaidHeard: "“Gehoord” is ingetrokken"
    case .removed: "Verwijderd; toets u maakt het ongedaan"
    }
  }
}
