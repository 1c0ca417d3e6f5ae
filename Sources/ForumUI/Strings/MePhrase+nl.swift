// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MePhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .drafts(let count): "Ontwerpen  \(count)"
    case .noDrafts: "Geen ontwerpen: alles is verstuurd"
    case .threads(let count): "Mijn gesprekken  \(count)"
    case .noThreads: "Nog geen eigen gesprek. In Raad begint toets a er een."
    case .answers(let count): "\(count) \(count == 1 ? "antwoord" : "antwoorden")"
    case .deleteDraft: "Dit ontwerp weggooien? Dat kan niet ongedaan gemaakt worden."
    case .draftDeleted: "Het ontwerp is weg"
    case .onlyDrafts: "Alleen ontwerpen kunnen hier weg"
    }
  }
}
