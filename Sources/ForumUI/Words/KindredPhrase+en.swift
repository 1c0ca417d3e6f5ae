// SPDX-License-Identifier: EUPL-1.2

extension KindredPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .looksLike: "Looks like"
    case .canHelpHere: "Can help"
    case .whatStandsHere: "Threads and tips like the title, and members who can help, appear here while you type."
    case .found(let similar, let members): Self.foundEN(similar, members)
    case .nothingSimilar: "Nothing like this title yet"
    case .canHelp(let topics): "can help with \(topics)"
    case .helpedHere(let count): count == 1 ? "helped with such a question" : "helped with \(count) such questions"
    case .helped(let count, let topic): "\(count) \(count == 1 ? "answer" : "answers") that helped in \(topic)"
    case .canTalkAbout(let line): "can talk about: \(line)"
    case .worksOn(let line): "works on: \(line)"
    case .follows(let topics): "follows \(topics)"
    case .whoElse: "Who else works on this?"
    case .elsewhere: "Elsewhere"
    case .ownOrganisation: "In your own organisation"
    case .nobody:
      "Nobody else yet, as far as is known. Say under Topics that you work on it or can help: others will find you."
    case .nobodyForMe:
      "Nobody yet. Follow topics, or say in your profile what you work on: you will find others and they will find you."
    }
  }

  private static func foundEN(_ similar: Int, _ members: Int) -> String {
    let parts = [similar > 0 ? "looks like: \(similar)" : "", members > 0 ? "can help: \(members)" : ""]
    return ProblemPhrase.capitalised(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
