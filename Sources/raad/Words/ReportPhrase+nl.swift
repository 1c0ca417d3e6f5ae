// SPDX-License-Identifier: EUPL-1.2

import ForumExchange

extension ReportPhrase {
  var nl: String {
    switch self {
    case .added: "Toegevoegd"
    case .known: "Al bekend"
    case .messages(let count): "\(count) \(count == 1 ? "mail" : "mails") gelezen"
    case .nothingNew: "Niets toegevoegd"
    case .trial: "Alleen nagekeken: er is niets geschreven"
    case .badLines(let count): "\(count) \(count == 1 ? "foute regel overgeslagen" : "foute regels overgeslagen")"
    case .items(let kind, let count): "\(count) \(Self.kindNL(kind, isOne: count == 1))"
    case .note(let note): Self.noteNL(note)
    }
  }

  private static func kindNL(_ kind: ItemKind, isOne: Bool) -> String {
    switch kind {
    case .topic: isOne ? "thema" : "thema’s"
    case .organisation: isOne ? "organisatie" : "organisaties"
    case .member: isOne ? "lid" : "leden"
    case .thread: isOne ? "gesprek" : "gesprekken"
    case .post: isOne ? "bericht" : "berichten"
    case .tip: isOne ? "tip" : "tips"
    }
  }

  private static func noteNL(_ note: ImportNote) -> String {
    switch note {
    case .unknownField: "onbekende velden weggelaten"
    case .unknownType: "regels van een onbekend type weggelaten"
    case .replacedCharacter: "stuurtekens vervangen"
    case .unknownLayer: "onbekende bestuurslagen vervangen"
    case .changedHandle: "leden met een andere korte naam"
    case .standIn: "leden met een login, voor wie anderen zonder login in de plaats staan"
    case .placeholder: "leden die alleen genoemd werden"
    case .changedNumber: "gesprekken of tips met een ander nummer"
    case .topicLeftOut: "thema’s na het vijfde weggelaten"
    case .markLeftOut: "markeringen weggelaten"
    case .linkLeftOut: "bronnen of opvolgers van tips weggelaten"
    case .pinLeftOut: "tips niet vastgezet"
    case .duplicateMessage: "mails die dubbel waren weggelaten"
    case .missingMessage: "mails waarnaar verwezen wordt maar die ontbreken"
    case .missingID: "mails zonder id"
    case .joinedBySubject: "gesprekken op onderwerp samengevoegd"
    case .oddDate: "mails zonder datum of met een onmogelijke"
    case .undecodableText: "teksten met onleesbare tekens"
    case .attachment: "bijlagen genoemd, niet bewaard"
    case .emptyText: "mails zonder tekst"
    case .longText: "teksten vervolgd in antwoorden"
    }
  }
}
