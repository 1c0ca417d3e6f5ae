// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import ForumUI

/// What a repair of the board did, and what it cannot do and why.
enum CheckPhrase: Phrasing {
  case mended(String)
  case left(String, CheckProblem.Kind)
  case copied(String)

  var nl: String {
    switch self {
    case .mended(let problem): "hersteld: \(problem)"
    case .left(let problem, .derived): "niet hersteld: \(problem) (volgt uit iets wat zelf niet klopt)"
    case .left(let problem, .content):
      "niet hersteld: \(problem) (wat leden schreven of deden wordt nooit gewijzigd; zet een reservekopie terug)"
    case .left(let problem, .schema):
      "niet hersteld: \(problem) (iets anders dan raad wijzigde de tabellen; zet een reservekopie terug)"
    case .left(let problem, .file):
      "niet hersteld: \(problem) (het bestand zelf is beschadigd; zet een reservekopie terug)"
    case .left(let problem, .unknown): "niet nagekeken: \(problem)"
    case .copied(let path): "het bord van ervoor staat in \(path)"
    }
  }

  var fr: String {
    switch self {
    case .mended(let problem): "réparé : \(problem)"
    case .left(let problem, .derived): "non réparé : \(problem) (découle de quelque chose qui est faux)"
    case .left(let problem, .content):
      "non réparé : \(problem) (ce que les membres ont écrit ou fait n’est jamais modifié ; restaurez une sauvegarde)"
    case .left(let problem, .schema):
      "non réparé : \(problem) (autre chose que raad a modifié les tables ; restaurez une sauvegarde)"
    case .left(let problem, .file):
      "non réparé : \(problem) (le fichier lui-même est endommagé ; restaurez une sauvegarde)"
    case .left(let problem, .unknown): "non vérifié : \(problem)"
    case .copied(let path): "le forum d’avant est dans \(path)"
    }
  }

  var de: String {
    switch self {
    case .mended(let problem): "behoben: \(problem)"
    case .left(let problem, .derived): "nicht behoben: \(problem) (folgt aus etwas, das selbst nicht stimmt)"
    case .left(let problem, .content):
      "nicht behoben: \(problem) (was Mitglieder schrieben oder taten, wird nie geändert; eine Sicherung zurückspielen)"
    case .left(let problem, .schema):
      "nicht behoben: \(problem) (etwas anderes als raad hat die Tabellen geändert; eine Sicherung zurückspielen)"
    case .left(let problem, .file):
      "nicht behoben: \(problem) (die Datei selbst ist beschädigt; eine Sicherung zurückspielen)"
    case .left(let problem, .unknown): "nicht geprüft: \(problem)"
    case .copied(let path): "das Forum von vorher steht in \(path)"
    }
  }

  var en: String {
    switch self {
    case .mended(let problem): "mended: \(problem)"
    case .left(let problem, .derived): "not mended: \(problem) (it follows from something that is wrong itself)"
    case .left(let problem, .content):
      "not mended: \(problem) (what members wrote or did is never changed; put a backup back)"
    case .left(let problem, .schema):
      "not mended: \(problem) (something else than raad changed the tables; put a backup back)"
    case .left(let problem, .file): "not mended: \(problem) (the file itself is damaged; put a backup back)"
    case .left(let problem, .unknown): "not looked at: \(problem)"
    case .copied(let path): "the board as it was before is in \(path)"
    }
  }
}
