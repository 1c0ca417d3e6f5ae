// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the directory and of profiles.
public enum PeoplePhrase: Phrasing {
  case members(Int, isMore: Bool)
  case handle
  case name
  case noOrganisations
  case organisation
  case layer
  case roleFamily
  case worksOn
  case canTalkAbout
  case joined
  case account
  case placeholder
  case posts(Int)
  case ties
  case threads
  case tips
  case nobody(String)
  /// Of threads or tips that stand under each other.
  case more
}

extension PeoplePhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .members(let count, let isMore):
      say(
        nl: say.count(count, "lid", "leden", isMore: isMore),
        fr: say.count(count, "membre", "membres", isMore: isMore),
        de: say.count(count, "Mitglied", "Mitglieder", isMore: isMore),
        en: say.count(count, "member", "members", isMore: isMore))
    case .handle: say(LinearLabel.handle)
    case .name: say(LinearLabel.name)
    case .noOrganisations:
      say(nl: "Geen organisaties", fr: "Aucune organisation", de: "Keine Organisationen", en: "No organisations")
    case .organisation: say(LinearLabel.organisation)
    case .layer: say(nl: "Bestuurslaag", fr: "Niveau de pouvoir", de: "Verwaltungsebene", en: "Layer")
    case .roleFamily: say(nl: "Soort werk", fr: "Type de fonction", de: "Tätigkeit", en: "Kind of work")
    case .worksOn: say(LinearLabel.worksOn)
    case .canTalkAbout: say(nl: "Vertelt over", fr: "Parle de", de: "Berichtet über", en: "Can talk about")
    case .joined: say(nl: "Lid sinds", fr: "Membre depuis", de: "Mitglied seit", en: "Member since")
    case .account: say(nl: "Login", fr: "Compte", de: "Konto", en: "Account")
    case .placeholder:
      say(
        nl: "geen login: overgenomen van een ander bord", fr: "sans compte : repris d’un autre forum",
        de: "ohne Konto: aus einem anderen Forum übernommen", en: "no login: taken over from another board")
    case .posts(let count): say(LinearPhrase.posts(count))
    case .ties: say(LinearLabel.topics)
    case .threads: say(LinearLabel.threads)
    case .tips: say(LinearLabel.tips)
    case .more: say(nl: "er is meer", fr: "il y en a d’autres", de: "es gibt weitere", en: "there are more")
    case .nobody(let handle):
      say(
        nl: "Niemand heet @\(handle)", fr: "Personne ne s’appelle @\(handle)",
        de: "Niemand heißt @\(handle)", en: "Nobody is called @\(handle)")
    }
  }
}
