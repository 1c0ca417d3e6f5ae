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
    case .readOnly(let path): "In \(path) kan niet geschreven worden. Vraag schrijfrecht op het bestand en zijn map."
    case .noPermission(let path): "Het systeem geeft geen toegang tot \(path). Vraag toegang aan wie het bord beheert."
    case .exists(let path): "In \(path) staat al iets; er is niets overschreven. Kies een ander pad met --board."
    case .diskFull(let path): "De schijf van \(path) is vol; er is niets bewaard. Maak ruimte en probeer opnieuw."
    case .gone(let path): "\(path) is intussen verwijderd of vervangen. Sluit raad en open het opnieuw."
    case .busy(let path): "\(path) is te lang bezet door een ander programma; er is niets veranderd. Probeer opnieuw."
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
}
