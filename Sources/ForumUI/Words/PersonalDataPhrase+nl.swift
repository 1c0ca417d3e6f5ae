// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PersonalDataPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .kind(let kind): Self.kindNL(kind)
    case .finding(let line, let kind, let text): "Regel \(line): \(Self.kindNL(kind)) \(text)"
    case .more(let count): "nog \(count)"
    case .confirm: "Persoonsgegevens? Een werkcontact mag blijven, gegevens van burgers niet. Toch plaatsen?"
    case .marked: "Niet geplaatst: wat persoonsgegevens lijken, is gemarkeerd"
    }
  }

  private static func kindNL(_ kind: PersonalData) -> String {
    switch kind {
    case .nationalNumber: "rijksregisternummer"
    case .citizenServiceNumber: "BSN"
    case .bankAccount: "rekeningnummer"
    case .email: "e-mailadres"
    case .telephone: "telefoonnummer"
    }
  }
}
