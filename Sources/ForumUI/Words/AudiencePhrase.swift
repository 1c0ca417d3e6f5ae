// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Who sees something, or may take part in it.
public enum AudiencePhrase: Phrasing, Sendable {
  case all
  case network(NetworkID)
  case boards
  /// A layer by the name that its reader knows it by.
  case layer(String)
}

extension AudiencePhrase {
  /// An audience, with the name that its reader knows a layer by.
  public init(_ audience: Audience, layer: (LayerID) -> String) {
    switch audience {
    case .all: self = .all
    case .network(let id): self = .network(id)
    case .boards: self = .boards
    case .layer(let id): self = .layer(layer(id))
    }
  }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .all: say(nl: "alle leden", fr: "tous les membres", de: "alle Mitglieder", en: "all members")
    case .network(let id):
      say(
        nl: "leden van ~\(id.rawValue)", fr: "membres de ~\(id.rawValue)", de: "Mitglieder von ~\(id.rawValue)",
        en: "members of ~\(id.rawValue)")
    case .boards: say(nl: "bestuursleden", fr: "membres des comités", de: "Vorstandsmitglieder", en: "board members")
    case .layer(let name): name
    }
  }
}
