// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FirstStartPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .title: "Bienvenue"
    case .what(let path):
      "Ici, des agents de tous les niveaux de pouvoir se demandent conseil. Il n’y a pas encore de forum dans \(path)."
    case .name(.demo): "Ouvrir le forum de démonstration"
    case .name(.new): "Créer un nouveau forum ici"
    case .name(.join): "Rejoindre un forum existant"
    case .explanation(.demo): "Un forum avec des exemples, pour tout essayer ; il disparaît quand vous quittez."
    case .explanation(.new): "Un forum vide ; qui le crée en devient responsable."
    case .explanation(.join): "Un forum que quelqu’un d’autre gère, sur cette machine ou sur une autre."
    case .joinFile: "Sur cette machine : raad --board FICHIER ou mettez RAAD_BOARD=FICHIER dans l’environnement"
    case .joinRemote: "Sur une autre machine : ssh -t NOM@MACHINE raad"
    case .joinRights: "Vous devez pouvoir lire et écrire le fichier et son dossier ; le responsable s’en charge."
    case .joinOutside: "Quittez avec Q et recommencez avec une de ces commandes"
    case .chooseFirst: "Choisissez d’abord comment commencer : 1, 2 ou 3"
    }
  }
}
