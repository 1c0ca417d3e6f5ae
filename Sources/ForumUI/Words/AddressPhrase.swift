// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about addresses in posts and tips.
public enum AddressPhrase: Phrasing {
  case title
  case host(String)
  case mailHost(String)
  case doubt(WebAddress.Doubt)
  case copied
  /// The program that opens it.
  case program(String)
  case howToOpen
  case noProgram
  /// The program could not be run or did not end well.
  case failed(String)
}

extension AddressPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .title: say(nl: "Adres", fr: "Adresse", de: "Adresse", en: "Address")
    case .host(let host):
      say(nl: "Leidt naar \(host)", fr: "Mène à \(host)", de: "Führt zu \(host)", en: "Leads to \(host)")
    case .mailHost(let host):
      say(
        nl: "E-mail aan iemand bij \(host)", fr: "Courriel à quelqu’un de \(host)",
        de: "E-Mail an jemanden bei \(host)", en: "Mail to somebody at \(host)")
    case .doubt(.letters(let name)):
      say(
        nl: "Met zijn letters gelezen is de naam “\(name)”; die kan op een andere lijken",
        fr: "Avec ses lettres, le nom se lit « \(name) », qui peut ressembler à un autre",
        de: "Mit seinen Buchstaben gelesen ist der Name „\(name)“; er kann einem anderen gleichen",
        en: "Read with its letters the name is “\(name)”, which may look like another one")
    case .doubt(.userInfo(let name)):
      say(
        nl: "Wat voor @ staat, “\(name)”, is niet waar het naartoe leidt",
        fr: "Ce qui précède @, « \(name) », n’est pas là où elle mène",
        de: "Was vor @ steht, „\(name)“, ist nicht, wohin sie führt",
        en: "What stands before @, “\(name)”, is not where it leads")
    case .doubt(.encodedHost):
      say(
        nl: "De naam van de host verbergt tekens achter %", fr: "Le nom de l’hôte cache des signes derrière %",
        de: "Der Name des Hosts verbirgt Zeichen hinter %", en: "The name of the host hides signs behind %")
    case .doubt(.notEncrypted):
      say(
        nl: "Niet versleuteld: anderen kunnen meelezen", fr: "Non chiffré : d’autres peuvent lire ce qui est envoyé",
        de: "Nicht verschlüsselt: andere können mitlesen", en: "Not encrypted: others can read what is sent")
    case .copied:
      say(
        nl: "Gekopieerd, als de terminal dat toelaat", fr: "Copiée, si le terminal le permet",
        de: "Kopiert, wo das Terminal es zulässt", en: "Copied, where the terminal allows it")
    case .program(let name):
      say(nl: "\(name) opent het", fr: "\(name) l’ouvre", de: "\(name) öffnet sie", en: "\(name) opens it")
    case .howToOpen:
      say(
        nl: "Stel “browser” in het instellingenbestand in om adressen met een programma te openen",
        fr: "Pour ouvrir les adresses avec un programme, réglez « browser » dans le fichier de réglages",
        de: "Um Adressen mit einem Programm zu öffnen, „browser“ in der Einstellungsdatei setzen",
        en: "To open addresses with a program, set “browser” in the settings file")
    case .noProgram:
      say(
        nl: "Er is geen programma ingesteld: “browser” in het instellingenbestand noemt er een",
        fr: "Aucun programme n’est réglé : « browser » dans le fichier de réglages en nomme un",
        de: "Kein Programm ist gesetzt: „browser“ in der Einstellungsdatei nennt eines",
        en: "No program is set: “browser” in the settings file names one")
    case .failed(let name):
      say(
        nl: "“\(name)” kon het adres niet openen", fr: "« \(name) » n’a pas pu ouvrir l’adresse",
        de: "„\(name)“ konnte die Adresse nicht öffnen", en: "“\(name)” could not open the address")
    }
  }
}
