// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ValuePhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .kind(let kind): Self.kindFR(kind)
    case .callKind(let kind): Self.callKindFR(kind)
    case .stage(let stage): Self.stageFR(stage)
    case .state(let state): Self.stateFR(state)
    case .sort(let sort): Self.sortFR(sort)
    case .role(let role): Self.roleFR(role)
    case .roleFamily(let family): Self.roleFamilyFR(family)
    case .tie(let tie):
      Self.joined(tie, follows: "suit", worksOn: "y travaille", canHelp: "peut aider", none: "aucun lien")
    case .tipState(let state): Self.tipStateFR(state)
    case .language(let language): Self.languageFR(language)
    }
  }

  private static func kindFR(_ kind: ThreadKind) -> String {
    switch kind {
    case .question: "question"
    case .feedback: "avis demandé"
    case .call: "appel"
    case .story: "récit"
    case .news: "actualité"
    }
  }

  private static func callKindFR(_ kind: CallKind) -> String {
    switch kind {
    case .sparring: "partenaire de réflexion"
    case .mentoring: "mentorat"
    case .mobility: "mobilité"
    case .other: "autre"
    }
  }

  private static func stageFR(_ stage: StoryStage) -> String {
    switch stage {
    case .idea: "idée"
    case .trying: "à l’essai"
    case .running: "en service"
    case .stopped: "arrêté"
    }
  }

  private static func stateFR(_ state: Query.State) -> String {
    switch state {
    case .waiting: "en attente"
    case .unanswered: "sans réponse"
    case .unread: "non lu"
    case .mine: "de moi"
    case .replied: "où j’ai écrit"
    case .helped: "avec réponse utile"
    case .open: "ouvert"
    case .answered: "résolu"
    case .locked: "fermé"
    case .pinned: "épinglé"
    case .hidden: "masqué"
    case .new: "nouveau"
    case .watched: "surveillé"
    case .muted: "en sourdine"
    case .bookmarked: "avec signet"
    }
  }

  private static func sortFR(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "plus récents d’abord"
    case .oldest: "plus anciens d’abord"
    case .waiting: "attente la plus longue d’abord"
    case .unanswered: "sans réponse depuis le plus longtemps d’abord"
    case .helped: "plus utiles d’abord"
    }
  }

  private static func roleFR(_ role: Role) -> String {
    switch role {
    case .guest: "invité"
    case .member: "membre"
    case .moderator: "modération"
    case .steward: "gestionnaire"
    }
  }

  private static func roleFamilyFR(_ family: RoleFamily) -> String {
    switch family {
    case .policy: "politiques publiques"
    case .field: "terrain"
    case .frontOffice: "guichet"
    case .support: "services d’appui"
    case .management: "direction"
    case .trainee: "stagiaire"
    }
  }

  private static func tipStateFR(_ state: Forum.TipState) -> String {
    switch state {
    case .current: "à jour"
    case .toReview: "à revoir"
    case .superseded(let number): "remplacée par tip:\(number)"
    case .withdrawn: "retirée"
    }
  }

  private static func languageFR(_ language: Language) -> String {
    switch InterfaceLanguage(rawValue: language.rawValue) {
    case .nl: "néerlandais"
    case .fr: "français"
    case .de: "allemand"
    case .en: "anglais"
    case nil: language == .unknown ? "inconnue" : "autre langue (\(language.rawValue))"
    }
  }
}
