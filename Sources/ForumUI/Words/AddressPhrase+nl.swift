// SPDX-License-Identifier: EUPL-1.2

extension AddressPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .title: "Adres"
    case .host(let host): "Leidt naar \(host)"
    case .mailHost(let host): "E-mail aan iemand bij \(host)"
    case .doubt(.letters(let name)): "Met zijn letters gelezen is de naam “\(name)”; die kan op een andere lijken"
    case .doubt(.userInfo(let name)): "Wat voor @ staat, “\(name)”, is niet waar het naartoe leidt"
    case .doubt(.encodedHost): "De naam van de host verbergt tekens achter %"
    case .doubt(.notEncrypted): "Niet versleuteld: anderen kunnen meelezen"
    case .copied: "Gekopieerd, als de terminal dat toelaat"
    case .program(let name): "\(name) opent het"
    case .howToOpen: "Stel “browser” in het instellingenbestand in om adressen met een programma te openen"
    case .noProgram: "Er is geen programma ingesteld: “browser” in het instellingenbestand noemt er een"
    case .failed(let name): "“\(name)” kon het adres niet openen"
    }
  }
}
