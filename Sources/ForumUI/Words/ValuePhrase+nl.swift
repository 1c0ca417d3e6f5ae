// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ValuePhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .kind(let kind): Self.kindNL(kind)
    case .callKind(let kind): Self.callKindNL(kind)
    case .stage(let stage): Self.stageNL(stage)
    case .state(let state): Self.stateNL(state)
    case .sort(let sort): Self.sortNL(sort)
    case .role(let role): Self.roleNL(role)
    case .roleFamily(let family): Self.roleFamilyNL(family)
    case .tie(let tie):
      Self.joined(tie, follows: "volgt", worksOn: "werkt eraan", canHelp: "kan helpen", none: "geen band")
    case .tipState(let state): Self.tipStateNL(state)
    case .language(let language): Self.languageNL(language)
    }
  }

  private static func kindNL(_ kind: ThreadKind) -> String {
    switch kind {
    case .question: "vraag"
    case .feedback: "feedback gevraagd"
    case .call: "oproep"
    case .story: "ervaring"
    case .news: "nieuws"
    }
  }

  private static func callKindNL(_ kind: CallKind) -> String {
    switch kind {
    case .sparring: "sparringpartner"
    case .mentoring: "mentor"
    case .mobility: "mobiliteit"
    case .other: "iets anders"
    }
  }

  private static func stageNL(_ stage: StoryStage) -> String {
    switch stage {
    case .idea: "idee"
    case .trying: "op proef"
    case .running: "in gebruik"
    case .stopped: "gestopt"
    }
  }

  private static func stateNL(_ state: Query.State) -> String {
    switch state {
    case .waiting: "wachtend"
    case .unanswered: "onbeantwoord"
    case .unread: "ongelezen"
    case .mine: "van mij"
    case .replied: "waar ik schreef"
    case .helped: "met antwoord dat hielp"
    case .open: "open"
    case .answered: "beantwoord"
    case .locked: "gesloten"
    case .pinned: "vastgezet"
    case .hidden: "verborgen"
    case .new: "nieuw"
    case .watched: "in het oog"
    case .muted: "gedempt"
    case .bookmarked: "met bladwijzer"
    }
  }

  private static func sortNL(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "nieuwste eerst"
    case .oldest: "oudste eerst"
    case .waiting: "langst wachtend eerst"
    case .unanswered: "langst onbeantwoord eerst"
    case .helped: "meest geholpen eerst"
    }
  }

  private static func roleNL(_ role: Role) -> String {
    switch role {
    case .guest: "gast"
    case .member: "lid"
    case .moderator: "moderator"
    case .steward: "beheerder"
    }
  }

  private static func roleFamilyNL(_ family: RoleFamily) -> String {
    switch family {
    case .policy: "beleid"
    case .field: "op het terrein"
    case .frontOffice: "loket"
    case .support: "ondersteuning"
    case .management: "leiding"
    case .trainee: "trainee"
    }
  }

  private static func tipStateNL(_ state: Forum.TipState) -> String {
    switch state {
    case .current: "actueel"
    case .toReview: "na te kijken"
    case .superseded(let number): "vervangen door tip:\(number)"
    case .withdrawn: "ingetrokken"
    }
  }

  private static func languageNL(_ language: Language) -> String {
    switch InterfaceLanguage(rawValue: language.rawValue) {
    case .nl: "Nederlands"
    case .fr: "Frans"
    case .de: "Duits"
    case .en: "Engels"
    case nil: language == .unknown ? "onbekend" : "andere taal (\(language.rawValue))"
    }
  }
}
