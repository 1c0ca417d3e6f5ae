// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension ErrorPhrase {
  /// The text in French.
  public var fr: String {
    switch error {
    case .missing(let path):
      "Il n’y a pas de forum à \(path). « raad init » en crée un ; --board ou RAAD_BOARD en désigne un autre."
    case .notABoard(let path): "\(path) n’est pas un forum de Raadhuis ; rien n’y a été changé. Vérifiez le chemin."
    case .newer(let path, let found, let known):
      "\(path) vient d’une version plus récente de raad (format \(found), celle-ci connaît \(known)). Mettez raad à jour."
    case .damaged(let path, let detail):
      "\(path) est endommagé (\(detail)). Gardez le fichier et restaurez une sauvegarde."
    case .readOnly(let path, let obstacle): Self.readOnlyFR(path, obstacle)
    case .noPermission(let path): "Le système refuse l’accès à \(path). Demandez l’accès à qui gère le forum."
    case .exists(let path):
      "Il y a déjà quelque chose à \(path) ; rien n’a été écrasé. Choisissez un autre chemin avec --board."
    case .diskFull(let path):
      "Le disque de \(path) est plein ; rien n’a été enregistré. Libérez de l’espace et réessayez."
    case .gone(let path): "\(path) a été supprimé ou remplacé entre-temps. Quittez raad et rouvrez-le."
    case .busy(let path): "\(path) est occupé trop longtemps par un autre programme ; rien n’a changé. Réessayez."
    case .notAFile(let path):
      "\(path) est un dossier, un périphérique ou un tube ; rien n’a été remplacé. Choisissez un autre nom."
    case .notShared(let path, let group):
      "Le dossier \(path) n’appartient pas au groupe \(group) avec le mode 2770. Corrigez-le : chgrp \(group) et chmod 2770."
    case .linked(let path):
      "\(path) a un second nom ou est un lien ; des messages se perdraient. Ne laissez qu’un seul fichier ordinaire."
    case .logGone(let path):
      "Le journal de \(path) a été supprimé ou remplacé entre-temps ; rien n’est plus enregistré ici. Quittez raad et rouvrez-le."
    case .diskError(let path, let code, let message):
      "Le disque de \(path) est défaillant (\(message), \(code)). Gardez votre texte ailleurs et faites vérifier le disque."
    case .refused(let refusal): RefusalPhrase(refusal).fr
    case .invalid(let problem): ProblemPhrase(problem).fr
    case .notFound(let reference): "\(reference) n’existe pas ou n’est pas visible"
    case .changedSince(let conflict):
      Self.changedFR(conflict.target.description, by: conflict.editor)
    case .notAMember(let login):
      "« \(login) » n’est pas encore membre de ce forum. Ouvrez raad dans un terminal pour le devenir."
    case .oldEngine(let found, let needed):
      "Le SQLite de ce système est en version \(found) ; raad demande \(needed) ou plus récent. Mettez à jour le paquet libsqlite3."
    case .engine(let code, let message):
      "SQLite signale l’erreur \(code) : \(message). Rien n’a changé ; réessayez, et signalez-le si cela persiste."
    }
  }

  private static func changedFR(_ what: String, by who: String?) -> String {
    guard let who else {
      return "\(what) a été modifié depuis sa lecture ; rien n’a été écrasé. Relisez, puis modifiez."
    }
    return "\(who) a modifié \(what) depuis sa lecture ; rien n’a été écrasé. Relisez, puis modifiez."
  }

  private static func readOnlyFR(_ path: String, _ obstacle: WriteObstacle) -> String {
    switch obstacle {
    case .file: "Impossible d’écrire dans \(path) : vous ne pouvez que lire le fichier. Demandez le droit d’écriture."
    case .folder:
      "Impossible d’écrire dans \(path) : son dossier ne le permet pas. Demandez le droit d’écriture sur le dossier."
    case .fileSystem: "Impossible d’écrire dans \(path) : le disque est en lecture seule. Demandez à qui le gère."
    case .fullDisk: "Le disque de \(path) est plein ; rien n’a été enregistré. Libérez de l’espace et réessayez."
    }
  }
}
