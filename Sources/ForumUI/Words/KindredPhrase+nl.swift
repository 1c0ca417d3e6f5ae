// SPDX-License-Identifier: EUPL-1.2

extension KindredPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .looksLike: "Lijkt op"
    case .canHelpHere: "Kan helpen"
    case .whatStandsHere:
      "Gesprekken en tips die op de titel lijken, en leden die kunnen helpen, verschijnen hier tijdens het typen."
    case .found(let similar, let members): Self.foundNL(similar, members)
    case .nothingSimilar: "Nog niets dat op deze titel lijkt"
    case .canHelp(let topics): "kan helpen met \(topics)"
    case .helpedHere(let count): count == 1 ? "hielp bij zo’n vraag" : "hielp bij \(count) zulke vragen"
    case .helped(let count, let topic):
      "\(count) \(count == 1 ? "antwoord dat hielp" : "antwoorden die hielpen") in \(topic)"
    case .canTalkAbout(let line): "kan vertellen over: \(line)"
    case .worksOn(let line): "werkt aan: \(line)"
    case .follows(let topics): "volgt \(topics)"
    case .whoElse: "Wie werkt hier nog aan?"
    case .elsewhere: "Elders"
    case .ownOrganisation: "In de eigen organisatie"
    case .nobody:
      "Nog niemand anders, voor zover bekend. Wie onder Thema’s zegt eraan te werken of te kunnen helpen, wordt gevonden."
    case .nobodyForMe:
      "Nog niemand gevonden. Wie thema’s volgt, of in het profiel zegt waaraan gewerkt wordt, wordt gevonden en vindt anderen."
    }
  }

  private static func foundNL(_ similar: Int, _ members: Int) -> String {
    let parts = [similar > 0 ? "lijkt op: \(similar)" : "", members > 0 ? "kan helpen: \(members)" : ""]
    return ProblemPhrase.capitalised(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
