// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FramePhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .place(let place): Self.placeNL(place)
    case .notices(let count): "\(count) \(count == 1 ? "melding" : "meldingen")"
    case .unboundKey(let key, let keys):
      "\(key) doet hier niets" + (keys.isEmpty ? "" : "; \(keys.joined()) toont alle toetsen")
    case .commandNotHere(let name): "“\(name)” kan hier niet"
    case .pasteNowhere: "Hier is geen veld om in te plakken"
    case .whichAction: "Welke actie?"
    case .goToNumber: "Ga naar (#12, #12.3, tip:4, @lid, #thema)"
    case .notAReference(let text): "“\(text)” is geen verwijzing zoals #12, #12.3, tip:4 of @lid"
    case .quitWithDraft: "Er is tekst die niet verstuurd is; die blijft als ontwerp bewaard. Afsluiten?"
    case .howToLeave(let keys): "Dit is het begin; \(ProblemPhrase.choice(keys, or: "of")) sluit af"
    case .nothingToUndo: "Er is niets om ongedaan te maken"
    case .undone(let name): "Teruggedraaid: \(name)"
    case .notUndoable(let name, let instead):
      "Dit kan niet worden teruggedraaid: \(name)\(instead.map { "; in plaats daarvan: \($0)" } ?? "")"
    case .changedSince(let name): "Iemand wijzigde het intussen: \(name)"
    case .yesKey: "j"
    case .notDone: "Niet gedaan"
    case .rowsOf(let lines): lines == 1 ? "Rijen van één regel" : "Rijen van twee regels, waar er plaats is"
    case .whichTheme: "Welk uiterlijk?"
    case .theme(let name): Self.themeNL(name)
    case .tooSmall: "Venster te klein"
    case .nothingFound: "Niets gevonden"
    case .named(let name, let value): "\(name): \(value)"
    case .promptHint(let kind, let isShort): Self.promptNL(kind, isShort)
    case .updatedElsewhere(let count, let key): "\(count) nieuw" + (key.isEmpty ? "" : ", \(key) toont ze")
    }
  }

  private static func themeNL(_ name: ThemeName) -> String {
    switch name {
    case .standard: "zoals de terminal: geen kleuren"
    case .dark: "donkere achtergrond"
    case .light: "lichte achtergrond"
    case .mono: "zonder kleuren"
    }
  }

  private static func placeNL(_ place: Place) -> String {
    switch place {
    case .today: "Vandaag"
    case .advice: "Raad"
    case .tips: "Tips"
    case .stories: "Ervaringen"
    case .people: "Mensen"
    case .topics: "Thema’s"
    case .me: "Ik"
    }
  }

  private static func promptNL(_ kind: Prompt.HintKind, _ isShort: Bool) -> String {
    switch kind {
    case .confirm: isShort ? "j = ja, een andere toets = nee" : "j = ja, elke andere toets = nee"
    case .line: "Enter bevestigt   Esc annuleert"
    case .choice:
      isShort ? "↑↓ kiezen   Enter neemt   Esc terug" : "typen filtert   ↑↓ kiezen   Enter bevestigt   Esc annuleert"
    }
  }
}
