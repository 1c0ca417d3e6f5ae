// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PersonalDataPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .kind(let kind): Self.kindDE(kind)
    case .finding(let line, let kind, let text): "Zeile \(line): \(Self.kindDE(kind)) \(text)"
    case .more(let count): "noch \(count)"
    case .confirm: "Personendaten? Ein Dienstkontakt darf bleiben, Daten von Bürgern nicht. Veröffentlichen?"
    case .marked: "Nicht veröffentlicht: Was nach Personendaten aussieht, ist markiert"
    }
  }

  private static func kindDE(_ kind: PersonalData) -> String {
    switch kind {
    case .nationalNumber: "Nationalregisternummer"
    case .citizenServiceNumber: "BSN"
    case .bankAccount: "Kontonummer"
    case .email: "E-Mail-Adresse"
    case .telephone: "Telefonnummer"
    }
  }
}
