// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension ErrorPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch error {
    case .missing(let path):
      "Er is geen bord in \(path). “raad init” maakt er een; --board of RAAD_BOARD wijst een ander aan."
    case .notABoard(let path): "\(path) is geen bord van Raadhuis; er is niets aan veranderd. Kijk na of het pad klopt."
    case .newer(let path, let found, let known):
      "\(path) is gemaakt door een nieuwere versie van raad (indeling \(found), deze kent \(known)). Werk raad bij."
    case .damaged(let path, let detail):
      "\(path) is beschadigd (\(detail)). Bewaar het bestand en zet een reservekopie terug."
    case .readOnly(let path, let obstacle): Self.readOnlyNL(path, obstacle)
    case .noPermission(let path): "Het systeem geeft geen toegang tot \(path). Vraag toegang aan wie het bord beheert."
    case .exists(let path): "In \(path) staat al iets; er is niets overschreven. Kies een ander pad met --board."
    case .diskFull(let path): "De schijf van \(path) is vol; er is niets bewaard. Maak ruimte en probeer opnieuw."
    case .gone(let path): "\(path) is intussen verwijderd of vervangen. Sluit raad en open het opnieuw."
    case .busy(let path): "\(path) is te lang bezet door een ander programma; er is niets veranderd. Probeer opnieuw."
    case .notAFile(let path):
      "\(path) is een map, een apparaat of een pijp; er is niets vervangen. Kies een andere naam."
    case .notShared(let path, let group):
      "De map \(path) is niet van de groep \(group) met modus 2770. Zet ze goed: chgrp \(group) en chmod 2770."
    case .linked(let path):
      "\(path) heeft nog een tweede naam of is een link; zo gaan berichten verloren. Laat één gewoon bestand over."
    case .logGone(let path):
      "Het logboek van \(path) is intussen verwijderd of vervangen; hier wordt niets meer bewaard. Sluit raad en open het opnieuw."
    case .diskError(let path, let code, let message):
      "De schijf van \(path) faalt (\(message), \(code)). Bewaar wat je schreef elders en laat de schijf nakijken."
    case .refused(let refusal): RefusalPhrase(refusal).nl
    case .invalid(let problem): ProblemPhrase(problem).nl
    case .notFound(let reference): "\(reference) bestaat niet of is niet zichtbaar"
    case .changedSince(let conflict):
      Self.changedNL(conflict.target.description, by: conflict.editor)
    case .notAMember(let login): "“\(login)” is nog geen lid van dit bord. Open raad in een terminal om lid te worden."
    case .oldEngine(let found, let needed):
      "De SQLite van dit systeem is versie \(found); raad heeft \(needed) of nieuwer nodig. Werk het pakket libsqlite3 bij."
    case .engine(let code, let message):
      "SQLite meldt fout \(code): \(message). Er is niets veranderd; probeer opnieuw, en meld het als het blijft."
    }
  }

  private static func changedNL(_ what: String, by who: String?) -> String {
    guard let who else {
      return "\(what) is gewijzigd sinds het gelezen werd; er is niets overschreven. Lees het opnieuw en bewerk dan."
    }
    return "\(who) wijzigde \(what) sinds het gelezen werd; er is niets overschreven. Lees het opnieuw en bewerk dan."
  }

  private static func readOnlyNL(_ path: String, _ obstacle: WriteObstacle) -> String {
    switch obstacle {
    case .file: "In \(path) kan niet geschreven worden: je mag het bestand alleen lezen. Vraag schrijfrecht."
    case .folder: "In \(path) kan niet geschreven worden: dat mag niet in de map ervan. Vraag schrijfrecht op de map."
    case .fileSystem:
      "In \(path) kan niet geschreven worden: de schijf is alleen te lezen. Vraag het aan wie ze beheert."
    case .fullDisk: "De schijf van \(path) is vol; er is niets bewaard. Maak ruimte en probeer opnieuw."
    }
  }
}
