// SPDX-License-Identifier: EUPL-1.2

extension AddressPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .title: "Adresse"
    case .host(let host): "Mène à \(host)"
    case .mailHost(let host): "Courriel à quelqu’un de \(host)"
    case .doubt(.letters(let name)): "Avec ses lettres, le nom se lit « \(name) », qui peut ressembler à un autre"
    case .doubt(.userInfo(let name)): "Ce qui précède @, « \(name) », n’est pas là où elle mène"
    case .doubt(.encodedHost): "Le nom de l’hôte cache des signes derrière %"
    case .doubt(.notEncrypted): "Non chiffré : d’autres peuvent lire ce qui est envoyé"
    case .copied: "Copiée, si le terminal le permet"
    case .program(let name): "\(name) l’ouvre"
    case .howToOpen: "Pour ouvrir les adresses avec un programme, réglez « browser » dans le fichier de réglages"
    case .noProgram: "Aucun programme n’est réglé : « browser » dans le fichier de réglages en nomme un"
    case .failed(let name): "« \(name) » n’a pas pu ouvrir l’adresse"
    }
  }
}
