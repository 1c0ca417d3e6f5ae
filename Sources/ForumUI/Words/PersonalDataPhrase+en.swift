// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PersonalDataPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .kind(let kind): Self.kindEN(kind)
    case .finding(let line, let kind, let text): "Line \(line): \(Self.kindEN(kind)) \(text)"
    case .more(let count): "\(count) more"
    case .confirm: "Personal data? A colleague’s work contact may stay, data of citizens may not. Post anyway?"
    case .marked: "Not posted: what looks like personal data is marked"
    }
  }

  private static func kindEN(_ kind: PersonalData) -> String {
    switch kind {
    case .nationalNumber: "national number"
    case .citizenServiceNumber: "BSN"
    case .bankAccount: "bank account"
    case .email: "e-mail address"
    case .telephone: "telephone number"
    }
  }
}
