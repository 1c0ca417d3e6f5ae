// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PersonalDataPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .kind(let kind): Self.kindFR(kind)
    case .finding(let line, let kind, let text): "Ligne \(line) : \(Self.kindFR(kind)) \(text)"
    case .more(let count): "encore \(count)"
    case .confirm: "Données personnelles ? Un contact de travail peut rester, pas celles de citoyens. Publier ?"
    case .marked: "Pas publié : ce qui ressemble à des données personnelles est marqué"
    }
  }

  private static func kindFR(_ kind: PersonalData) -> String {
    switch kind {
    case .nationalNumber: "numéro national"
    case .citizenServiceNumber: "BSN"
    case .bankAccount: "numéro de compte"
    case .email: "adresse e-mail"
    case .telephone: "numéro de téléphone"
    }
  }
}
