// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about addresses in posts and tips.
enum AddressPhrase: Phrasing {
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
  func text(in say: InterfaceLanguage) -> String {
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
        nl: "Voluit geschreven is de naam “\(name)”; die kan op een andere lijken",
        fr: "Écrit en toutes lettres, le nom est « \(name) » ; il peut ressembler à un autre",
        de: "Ausgeschrieben lautet der Name „\(name)“; er kann einem anderen ähneln",
        en: "Written out, the name is “\(name)”, which may look like another one")
    case .doubt(.userInfo(let name)):
      say(
        nl: "Wat voor de @ staat, “\(name)”, is niet waar het adres heen leidt",
        fr: "Ce qui précède @, « \(name) », n’est pas la destination de l’adresse",
        de: "Was vor dem @ steht, „\(name)“, ist nicht das Ziel der Adresse",
        en: "What stands before the @, “\(name)”, is not where the address leads")
    case .doubt(.encodedHost):
      say(
        nl: "De hostnaam verbergt tekens achter %", fr: "Le nom d’hôte cache des caractères derrière %",
        de: "Der Hostname verbirgt Zeichen hinter %", en: "The host name hides characters behind %")
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
        de: "Um Adressen mit einem Programm zu öffnen, legen Sie „browser“ in der Einstellungsdatei fest",
        en: "To open addresses with a program, set “browser” in the settings file")
    case .noProgram:
      say(
        nl: "Er is geen programma ingesteld; noem er een onder “browser” in het instellingenbestand",
        fr: "Aucun programme n’est défini ; indiquez-en un sous « browser » dans le fichier de réglages",
        de: "Es ist kein Programm eingestellt; „browser“ in der Einstellungsdatei legt eines fest",
        en: "No program is set; name one under “browser” in the settings file")
    case .failed(let name):
      say(
        nl: "“\(name)” kon het adres niet openen", fr: "« \(name) » n’a pas pu ouvrir l’adresse",
        de: "„\(name)“ konnte die Adresse nicht öffnen", en: "“\(name)” could not open the address")
    }
  }
}
