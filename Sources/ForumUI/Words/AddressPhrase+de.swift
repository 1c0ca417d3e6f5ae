// SPDX-License-Identifier: EUPL-1.2

extension AddressPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .title: "Adresse"
    case .host(let host): "Führt zu \(host)"
    case .mailHost(let host): "E-Mail an jemanden bei \(host)"
    case .doubt(.letters(let name)):
      "Mit seinen Buchstaben gelesen ist der Name „\(name)“; er kann einem anderen gleichen"
    case .doubt(.userInfo(let name)): "Was vor @ steht, „\(name)“, ist nicht, wohin sie führt"
    case .doubt(.encodedHost): "Der Name des Hosts verbirgt Zeichen hinter %"
    case .doubt(.notEncrypted): "Nicht verschlüsselt: andere können mitlesen"
    case .copied: "Kopiert, wo das Terminal es zulässt"
    case .program(let name): "\(name) öffnet sie"
    case .howToOpen: "Um Adressen mit einem Programm zu öffnen, „browser“ in der Einstellungsdatei setzen"
    case .noProgram: "Kein Programm ist gesetzt: „browser“ in der Einstellungsdatei nennt eines"
    case .failed(let name): "„\(name)“ konnte die Adresse nicht öffnen"
    }
  }
}
