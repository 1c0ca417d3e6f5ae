// SPDX-License-Identifier: EUPL-1.2

/// How bank account numbers look, country by country: the registry of ISO 13616, release 101.
enum BankAccountForms {
  /// The form of one country.
  struct Form: Sendable {
    /// For each character after the country: `n` a digit, `a` a letter, `c` either.
    fileprivate var kinds: [UInt8]

    /// All characters, the country included.
    var length: Int { kinds.count + 2 }

    /// Whether a symbol may stand at a place, counted with the country.
    func allows(_ symbol: UInt8, at place: Int) -> Bool {
      switch kinds[place - 2] {
      case UInt8(ascii: "n"): symbol.isDigit
      case UInt8(ascii: "a"): symbol.isLetter
      default: symbol.isDigit || symbol.isLetter
      }
    }
  }

  /// The form of a country by its two capitals; nil when it has no such numbers.
  static func form(of country: String) -> Form? { forms[country] }

  /// Country, then runs of characters after the two check digits.
  private static let registry = """
    AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c
    CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n
    GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c
    LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a
    NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n
    SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c
    """

  private static let forms = Dictionary(
    uniqueKeysWithValues: registry.split { $0 == " " || $0.isNewline }.map {
      (String($0.prefix(2)), form($0.dropFirst(2)))
    })

  private static func form(_ runs: Substring) -> Form {
    var kinds = Array("nn".utf8)
    var count = 0
    for symbol in runs.utf8 {
      if symbol.isDigit {
        count = count * 10 + Int(symbol - UInt8(ascii: "0"))
      } else {
        kinds += Array(repeating: symbol, count: count)
        count = 0
      }
    }
    return Form(kinds: kinds)
  }
}
