// SPDX-License-Identifier: EUPL-1.2

extension KindredPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .looksLike: "Ressemble à"
    case .canHelpHere: "Peut aider"
    case .whatStandsHere:
      "Les conversations et conseils qui ressemblent au titre, et les membres qui peuvent aider, apparaissent ici pendant la saisie."
    case .found(let similar, let members): Self.foundFR(similar, members)
    case .nothingSimilar: "Rien ne ressemble encore à ce titre"
    case .canHelp(let topics): "peut aider pour \(topics)"
    case .helpedHere(let count):
      count == 1 ? "a aidé pour une question semblable" : "a aidé pour \(count) questions semblables"
    case .helped(let count, let topic): "\(count) \(count == 1 ? "réponse utile" : "réponses utiles") dans \(topic)"
    case .canTalkAbout(let line): "peut parler de : \(line)"
    case .worksOn(let line): "travaille sur : \(line)"
    case .follows(let topics): "suit \(topics)"
    case .whoElse: "Qui d’autre y travaille ?"
    case .elsewhere: "Ailleurs"
    case .ownOrganisation: "Dans votre organisation"
    case .nobody:
      "Personne d’autre, pour autant qu’on sache. Dites sous Thèmes que vous y travaillez ou pouvez aider : on vous trouvera."
    case .nobodyForMe:
      "Personne pour l’instant. En suivant des thèmes, ou en disant dans votre profil sur quoi vous travaillez, vous trouvez les autres et ils vous trouvent."
    }
  }

  private static func foundFR(_ similar: Int, _ members: Int) -> String {
    let parts = [similar > 0 ? "ressemble à : \(similar)" : "", members > 0 ? "peut aider : \(members)" : ""]
    return ProblemPhrase.capitalised(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
