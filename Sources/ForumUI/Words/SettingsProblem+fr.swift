// SPDX-License-Identifier: EUPL-1.2

extension SettingsProblem {
  /// The text in French.
  public var fr: String {
    switch kind {
    case .unreadable(let code): "est illisible : \(Self.words(code))"
    case .notAFile: "n’est pas un fichier"
    case .tooLarge(let maximum): "dépasse \(maximum / 1024) Kio, le plus qui soit lu"
    case .invalidUTF8(let offset): "n’est pas de l’UTF-8 à partir de l’octet \(offset + 1) de la ligne"
    case .notALine: "n’est ni nom = valeur, ni [keys], ni un commentaire #"
    case .notAValue(let text):
      "« \(Self.excerpt(text)) » n’est pas une valeur ; un texte est entre guillemets : nom = \"valeur\""
    case .unfinished: "la ligne s’arrête au milieu d’un texte ou d’une liste"
    case .trailing(let text): "rien ne peut suivre, or il y a « \(Self.excerpt(text)) »"
    case .unknownTable(let name, let nearest): "il n’y a pas de partie [\(Self.excerpt(name))]\(Self.guessFR(nearest))"
    case .unknownSetting(let name, let nearest):
      "il n’y a pas de réglage « \(Self.excerpt(name)) »\(Self.guessFR(nearest))"
    case .wrongValue(let name, let value, let allowed):
      "\(name.rawValue) ne peut pas être \(Self.excerpt(value.description)) ; possible : \(Self.choice(allowed, or: "ou"))"
    case .wrongVariable(let name, let value, let allowed):
      "\(name) ne peut pas être « \(Self.excerpt(value)) » ; possible : \(Self.choice(allowed, or: "ou"))"
    case .duplicate(let name, let line): "« \(Self.excerpt(name)) » se trouve déjà à la ligne \(line)"
    case .unknownCommand(let name, let nearest):
      "il n’y a pas de commande « \(Self.excerpt(name)) »\(Self.guessFR(nearest))"
    case .noMeaning(let command, let context): "\(command.rawValue) n’y fait rien (\(Self.place(context).fr))"
    case .notKeys(let command): "\(command.rawValue) demande des noms de touches, comme [\"k\", \"Up\"]"
    case .unknownKey(let name, let nearest):
      "aucune touche ne s’appelle « \(Self.excerpt(name)) »\(Self.guessFR(nearest))"
    case .unsentKey(let name, let arrives?):
      "les terminaux envoient \(arrives) pour \(Self.excerpt(name)) ; écrivez \(arrives)"
    case .unsentKey(let name, nil): "les terminaux n’envoient pas \(Self.excerpt(name))"
    case .typesText(let key): "\(key) tape du texte là où cette commande agit"
    case .conflict(let key, let command, let context):
      "\(key) veut déjà dire \(command.rawValue) (\(Self.place(context).fr))"
    case .noWayOut(let context): "plus aucune touche ne permettrait de sortir (\(Self.place(context).fr))"
    }
  }

  private static func guessFR(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : " ; vouliez-vous dire \(Self.choice(nearest, or: "ou")) ?"
  }
}
