// SPDX-License-Identifier: EUPL-1.2

extension KindredPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .looksLike: "Ähnlich"
    case .canHelpHere: "Kann helfen"
    case .whatStandsHere:
      "Themen und Tipps, die dem Titel ähneln, und Mitglieder, die helfen können, erscheinen hier beim Tippen."
    case .found(let similar, let members): Self.foundDE(similar, members)
    case .nothingSimilar: "Noch nichts, was diesem Titel ähnelt"
    case .canHelp(let topics): "kann helfen bei \(topics)"
    case .helpedHere(let count): count == 1 ? "half bei einer ähnlichen Frage" : "half bei \(count) ähnlichen Fragen"
    case .helped(let count, let topic):
      "\(count) \(count == 1 ? "Antwort, die half," : "Antworten, die halfen,") in \(topic)"
    case .canTalkAbout(let line): "kann berichten über: \(line)"
    case .worksOn(let line): "arbeitet an: \(line)"
    case .follows(let topics): "folgt \(topics)"
    case .whoElse: "Wer arbeitet noch daran?"
    case .elsewhere: "Anderswo"
    case .ownOrganisation: "In der eigenen Organisation"
    case .nobody:
      "Sonst noch niemand, soweit bekannt. Wer unter Themen sagt, daran zu arbeiten oder helfen zu können, wird gefunden."
    case .nobodyForMe:
      "Noch niemand. Wer Themen folgt oder im Profil sagt, woran gearbeitet wird, findet andere und wird gefunden."
    }
  }

  private static func foundDE(_ similar: Int, _ members: Int) -> String {
    let parts = [similar > 0 ? "ähnlich: \(similar)" : "", members > 0 ? "kann helfen: \(members)" : ""]
    return ProblemPhrase.capitalised(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
