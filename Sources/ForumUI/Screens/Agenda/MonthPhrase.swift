// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A month with its year.
struct MonthPhrase: Phrasing {
  /// The month, from 1.
  let month: Int
  let year: Int

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    let name = say(
      nl: Self.nl[month - 1], fr: Self.fr[month - 1], de: Self.de[month - 1], en: Self.en[month - 1])
    return "\(name) \(year)"
  }

  private static let nl = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]
  private static let fr = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
  private static let de = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
  private static let en = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
