// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ValuePhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .kind(let kind): Self.kindDE(kind)
    case .callKind(let kind): Self.callKindDE(kind)
    case .stage(let stage): Self.stageDE(stage)
    case .state(let state): Self.stateDE(state)
    case .sort(let sort): Self.sortDE(sort)
    case .role(let role): Self.roleDE(role)
    case .roleFamily(let family): Self.roleFamilyDE(family)
    case .tie(let tie):
      Self.joined(tie, follows: "folgt", worksOn: "arbeitet daran", canHelp: "kann helfen", none: "keine Verbindung")
    case .tipState(let state): Self.tipStateDE(state)
    case .language(let language): Self.languageDE(language)
    }
  }

  private static func kindDE(_ kind: ThreadKind) -> String {
    switch kind {
    case .question: "Frage"
    case .feedback: "Rückmeldung erwünscht"
    case .call: "Aufruf"
    case .story: "Bericht"
    case .news: "Neuigkeit"
    }
  }

  private static func callKindDE(_ kind: CallKind) -> String {
    switch kind {
    case .sparring: "Sparringspartner"
    case .mentoring: "Mentoring"
    case .mobility: "Mobilität"
    case .other: "Sonstiges"
    }
  }

  private static func stageDE(_ stage: StoryStage) -> String {
    switch stage {
    case .idea: "Idee"
    case .trying: "in Erprobung"
    case .running: "in Betrieb"
    case .stopped: "eingestellt"
    }
  }

  private static func stateDE(_ state: Query.State) -> String {
    switch state {
    case .waiting: "wartend"
    case .unanswered: "unbeantwortet"
    case .unread: "ungelesen"
    case .mine: "von mir"
    case .replied: "wo ich schrieb"
    case .helped: "mit hilfreicher Antwort"
    case .open: "offen"
    case .answered: "beantwortet"
    case .locked: "geschlossen"
    case .pinned: "angeheftet"
    case .hidden: "verborgen"
    case .new: "neu"
    case .watched: "beobachtet"
    case .muted: "stummgeschaltet"
    case .bookmarked: "mit Lesezeichen"
    }
  }

  private static func sortDE(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "neueste zuerst"
    case .oldest: "älteste zuerst"
    case .waiting: "am längsten wartend zuerst"
    case .unanswered: "am längsten unbeantwortet zuerst"
    case .helped: "am hilfreichsten zuerst"
    }
  }

  private static func roleDE(_ role: Role) -> String {
    switch role {
    case .guest: "Gast"
    case .member: "Mitglied"
    case .moderator: "Moderation"
    case .steward: "Administration"
    }
  }

  private static func roleFamilyDE(_ family: RoleFamily) -> String {
    switch family {
    case .policy: "Politikgestaltung"
    case .field: "Außendienst"
    case .frontOffice: "Bürgerschalter"
    case .support: "Unterstützung"
    case .management: "Leitung"
    case .trainee: "Nachwuchskraft"
    }
  }

  private static func tipStateDE(_ state: Forum.TipState) -> String {
    switch state {
    case .current: "aktuell"
    case .toReview: "zu prüfen"
    case .superseded(let number): "ersetzt durch tip:\(number)"
    case .withdrawn: "zurückgezogen"
    }
  }

  private static func languageDE(_ language: Language) -> String {
    switch InterfaceLanguage(rawValue: language.rawValue) {
    case .nl: "Niederländisch"
    case .fr: "Französisch"
    case .de: "Deutsch"
    case .en: "Englisch"
    case nil: language == .unknown ? "unbekannt" : "andere Sprache (\(language.rawValue))"
    }
  }
}
