// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// What a repair of the board did, and what it cannot do and why.
enum CheckPhrase: Phrasing {
  case mended(String)
  case left(String, CheckProblem.Kind)
  case copied(String)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .mended(let problem):
      say(nl: "hersteld: \(problem)", fr: "réparé : \(problem)", de: "behoben: \(problem)", en: "repaired: \(problem)")
    case .left(let problem, .derived):
      say(
        nl: "niet hersteld: \(problem) (volgt uit iets wat zelf niet klopt)",
        fr: "non réparé : \(problem) (découle de quelque chose qui est faux)",
        de: "nicht behoben: \(problem) (folgt aus etwas, das selbst nicht stimmt)",
        en: "not repaired: \(problem) (it follows from something that is itself wrong)")
    case .left(let problem, .content):
      say(
        nl: "niet hersteld: \(problem) (wat leden schreven of deden wordt nooit gewijzigd; zet een reservekopie terug)",
        fr:
          "non réparé : \(problem) (ce que les membres ont écrit ou fait n’est jamais modifié ; restaurez une sauvegarde)",
        de:
          "nicht behoben: \(problem) (was Mitglieder schrieben oder taten, wird nie geändert; eine Sicherung zurückspielen)",
        en: "not repaired: \(problem) (what members wrote or did is never changed; restore a backup)")
    case .left(let problem, .schema):
      say(
        nl: "niet hersteld: \(problem) (iets anders dan raad wijzigde de tabellen; zet een reservekopie terug)",
        fr: "non réparé : \(problem) (autre chose que raad a modifié les tables ; restaurez une sauvegarde)",
        de:
          "nicht behoben: \(problem) (etwas anderes als raad hat die Tabellen geändert; eine Sicherung zurückspielen)",
        en: "not repaired: \(problem) (something other than raad changed the tables; restore a backup)")
    case .left(let problem, .file):
      say(
        nl: "niet hersteld: \(problem) (het bestand zelf is beschadigd; zet een reservekopie terug)",
        fr: "non réparé : \(problem) (le fichier lui-même est endommagé ; restaurez une sauvegarde)",
        de: "nicht behoben: \(problem) (die Datei selbst ist beschädigt; eine Sicherung zurückspielen)",
        en: "not repaired: \(problem) (the file itself is damaged; restore a backup)")
    case .left(let problem, .unknown):
      say(
        nl: "niet nagekeken: \(problem)", fr: "non vérifié : \(problem)",
        de: "nicht geprüft: \(problem)", en: "not checked: \(problem)")
    case .copied(let path):
      say(
        nl: "het bord van ervoor staat in \(path)", fr: "le forum d’avant est dans \(path)",
        de: "das Forum von vorher steht in \(path)", en: "the board as it was before is in \(path)")
    }
  }
}
