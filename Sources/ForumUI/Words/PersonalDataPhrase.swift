// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is said of personal data in a text before it is posted.
public enum PersonalDataPhrase: Phrasing {
  /// A finding: the line it stands on, what it seems to be, the piece of text.
  case finding(line: Int, PersonalData, String)
  /// So many more findings than are listed.
  case more(Int)
  /// Whether to post with what was found.
  case confirm
  /// The text stays as it is, to be changed.
  case marked
}

extension PersonalDataPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .finding(let line, let kind, let text):
      say(
        nl: "Regel \(line): \(Self.kind(kind, in: say)) \(text)",
        fr: "Ligne \(line) : \(Self.kind(kind, in: say)) \(text)",
        de: "Zeile \(line): \(Self.kind(kind, in: say)) \(text)",
        en: "Line \(line): \(Self.kind(kind, in: say)) \(text)")
    case .more(let count): say(nl: "nog \(count)", fr: "encore \(count)", de: "noch \(count)", en: "\(count) more")
    case .confirm:
      say(
        nl: "Persoonsgegevens? Een werkcontact mag blijven, gegevens van burgers niet. Toch plaatsen?",
        fr: "Données personnelles ? Un contact de travail peut rester, pas celles de citoyens. Publier quand même ?",
        de: "Personenbezogene Daten? Ein Dienstkontakt darf bleiben, Bürgerdaten nicht. Trotzdem veröffentlichen?",
        en: "Personal data? A colleague’s work contact may stay, data of citizens may not. Post anyway?")
    case .marked:
      say(
        nl: "Niet geplaatst: wat persoonsgegevens lijken, is gemarkeerd",
        fr: "Pas publié : ce qui ressemble à des données personnelles est marqué",
        de: "Nicht veröffentlicht: Was nach personenbezogenen Daten aussieht, ist markiert",
        en: "Not posted: what looks like personal data is marked")
    }
  }

  private static func kind(_ kind: PersonalData, in say: InterfaceLanguage) -> String {
    switch kind {
    case .nationalNumber:
      say(nl: "rijksregisternummer", fr: "numéro national", de: "Nationalregisternummer", en: "national number")
    case .citizenServiceNumber: "BSN"
    case .bankAccount: say(nl: "rekeningnummer", fr: "numéro de compte", de: "Kontonummer", en: "bank account")
    case .email: say(nl: "e-mailadres", fr: "adresse électronique", de: "E-Mail-Adresse", en: "e-mail address")
    case .telephone: say(nl: "telefoonnummer", fr: "numéro de téléphone", de: "Telefonnummer", en: "telephone number")
    }
  }
}
