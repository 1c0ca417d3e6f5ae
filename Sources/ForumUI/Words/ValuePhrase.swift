// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The names of the board's values, in the form they have in a list or a filter.
public enum ValuePhrase: Phrasing, Sendable {
  case kind(ThreadKind)
  case callKind(CallKind)
  case stage(StoryStage)
  case state(Query.State)
  case sort(ThreadSort)
  case role(Role)
  case roleFamily(RoleFamily)
  /// How another member stands to a topic; several ties joined by commas, "no tie" for none.
  case tie(TopicTie)
  case tipState(TipState)
  case language(Language)
  case flag(Bool)

  /// Several ties as one text.
  static func joined(
    _ tie: TopicTie, follows: String, worksOn: String, canHelp: String, none: String
  ) -> String {
    let names: [(TopicTie, String)] = [(.follows, follows), (.worksOn, worksOn), (.canHelp, canHelp)]
    let words = names.filter { tie.contains($0.0) }.map(\.1)
    return words.isEmpty ? none : words.joined(separator: ", ")
  }
}

extension ValuePhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .kind(let kind): Self.kind(kind, in: say)
    case .callKind(let kind): Self.callKind(kind, in: say)
    case .stage(let stage): Self.stage(stage, in: say)
    case .state(let state): Self.state(state, in: say)
    case .sort(let sort): Self.sort(sort, in: say)
    case .role(let role): Self.role(role, in: say)
    case .roleFamily(let family): Self.roleFamily(family, in: say)
    case .tie(let tie):
      say(
        nl: Self.joined(tie, follows: "volgt", worksOn: "werkt eraan", canHelp: "kan helpen", none: "geen band"),
        fr: Self.joined(tie, follows: "suit", worksOn: "y travaille", canHelp: "peut aider", none: "aucun lien"),
        de: Self.joined(
          tie, follows: "folgt", worksOn: "arbeitet daran", canHelp: "kann helfen", none: "keine Verbindung"),
        en: Self.joined(tie, follows: "follows", worksOn: "works on it", canHelp: "can help", none: "no tie"))
    case .tipState(let state): Self.tipState(state, in: say)
    case .language(let language): Self.language(language, in: say)
    case .flag(true): say(nl: "ja", fr: "oui", de: "ja", en: "yes")
    case .flag(false): say(nl: "nee", fr: "non", de: "nein", en: "no")
    }
  }

  private static func kind(_ kind: ThreadKind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .question: say(nl: "vraag", fr: "question", de: "Frage", en: "question")
    case .feedback: say(nl: "feedback gevraagd", fr: "avis demandé", de: "Rückmeldung erwünscht", en: "feedback wanted")
    case .call: say(nl: "oproep", fr: "appel", de: "Aufruf", en: "call")
    case .story: say(nl: "ervaring", fr: "récit", de: "Erfahrung", en: "story")
    case .news: say(nl: "nieuws", fr: "actualité", de: "Neuigkeit", en: "news")
    }
  }

  private static func callKind(_ kind: CallKind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .sparring:
      say(nl: "sparringpartner", fr: "partenaire de réflexion", de: "Sparringspartner", en: "sparring partner")
    case .mentoring: say(nl: "mentor", fr: "mentorat", de: "Mentoring", en: "mentoring")
    case .mobility: say(nl: "mobiliteit", fr: "mobilité", de: "Mobilität", en: "mobility")
    case .other: say(nl: "iets anders", fr: "autre", de: "Sonstiges", en: "something else")
    }
  }

  private static func stage(_ stage: StoryStage, in say: InterfaceLanguage) -> String {
    switch stage {
    case .idea: say(nl: "idee", fr: "idée", de: "Idee", en: "idea")
    case .trying: say(nl: "op proef", fr: "à l’essai", de: "in Erprobung", en: "being tried")
    case .running: say(nl: "in gebruik", fr: "en service", de: "in Betrieb", en: "running")
    case .stopped: say(nl: "gestopt", fr: "arrêté", de: "eingestellt", en: "stopped")
    }
  }

  private static func state(_ state: Query.State, in say: InterfaceLanguage) -> String {
    switch state {
    case .waiting: say(nl: "wachtend", fr: "en attente", de: "wartend", en: "waiting")
    case .unanswered: say(nl: "onbeantwoord", fr: "sans réponse", de: "unbeantwortet", en: "unanswered")
    case .unread: say(nl: "ongelezen", fr: "non lu", de: "ungelesen", en: "unread")
    case .mine: say(nl: "van mij", fr: "de moi", de: "von mir", en: "mine")
    case .replied: say(nl: "waar ik schreef", fr: "où j’ai écrit", de: "wo ich schrieb", en: "where I wrote")
    case .helped:
      say(
        nl: "met antwoord dat hielp", fr: "avec réponse utile",
        de: "mit hilfreicher Antwort", en: "with an answer that helped")
    case .open: say(nl: "open", fr: "ouvert", de: "offen", en: "open")
    case .answered: say(nl: "beantwoord", fr: "résolu", de: "beantwortet", en: "answered")
    case .locked: say(nl: "gesloten", fr: "fermé", de: "geschlossen", en: "locked")
    case .pinned: say(nl: "vastgezet", fr: "épinglé", de: "angeheftet", en: "pinned")
    case .hidden: say(nl: "verborgen", fr: "masqué", de: "verborgen", en: "hidden")
    case .new: say(nl: "nieuw", fr: "nouveau", de: "neu", en: "new")
    case .watched: say(nl: "in het oog", fr: "surveillé", de: "beobachtet", en: "watched")
    case .muted: say(nl: "gedempt", fr: "en sourdine", de: "stummgeschaltet", en: "muted")
    case .bookmarked: say(nl: "met bladwijzer", fr: "avec signet", de: "mit Lesezeichen", en: "bookmarked")
    case .event: say(nl: "activiteit", fr: "activité", de: "Veranstaltung", en: "event")
    case .poll: say(nl: "peiling", fr: "sondage", de: "Umfrage", en: "poll")
    case .network: say(nl: "netwerk", fr: "réseau", de: "Netzwerk", en: "network")
    case .boardRoom: say(nl: "bestuurskamer", fr: "salle des comités", de: "Vorstandsrunde", en: "board room")
    }
  }

  private static func sort(_ sort: ThreadSort, in say: InterfaceLanguage) -> String {
    switch sort {
    case .newest: say(nl: "nieuwste eerst", fr: "plus récents d’abord", de: "neueste zuerst", en: "newest first")
    case .oldest: say(nl: "oudste eerst", fr: "plus anciens d’abord", de: "älteste zuerst", en: "oldest first")
    case .waiting:
      say(
        nl: "langst wachtend eerst", fr: "attente la plus longue d’abord",
        de: "am längsten wartend zuerst", en: "longest waiting first")
    case .unanswered:
      say(
        nl: "langst onbeantwoord eerst", fr: "sans réponse depuis le plus longtemps d’abord",
        de: "am längsten unbeantwortet zuerst", en: "longest unanswered first")
    case .helped:
      say(
        nl: "meest geholpen eerst", fr: "plus utiles d’abord",
        de: "am hilfreichsten zuerst", en: "most helpful first")
    }
  }

  private static func role(_ role: Role, in say: InterfaceLanguage) -> String {
    switch role {
    case .guest: say(nl: "gast", fr: "invité", de: "Gast", en: "guest")
    case .member: say(nl: "lid", fr: "membre", de: "Mitglied", en: "member")
    case .moderator: say(nl: "moderator", fr: "modération", de: "Moderation", en: "moderator")
    case .steward: say(nl: "beheerder", fr: "gestionnaire", de: "Administration", en: "steward")
    }
  }

  private static func roleFamily(_ family: RoleFamily, in say: InterfaceLanguage) -> String {
    switch family {
    case .policy: say(nl: "beleid", fr: "politiques publiques", de: "Politikgestaltung", en: "policy")
    case .field: say(nl: "op het terrein", fr: "terrain", de: "vor Ort", en: "field work")
    case .frontOffice: say(nl: "loket", fr: "guichet", de: "Bürgerschalter", en: "front office")
    case .support: say(nl: "ondersteuning", fr: "services d’appui", de: "Unterstützung", en: "support")
    case .management: say(nl: "leiding", fr: "direction", de: "Leitung", en: "management")
    case .trainee: say(nl: "trainee", fr: "stagiaire", de: "Nachwuchskraft", en: "trainee")
    }
  }

  private static func tipState(_ state: TipState, in say: InterfaceLanguage) -> String {
    switch state {
    case .current: say(nl: "actueel", fr: "à jour", de: "aktuell", en: "current")
    case .toReview: say(nl: "na te kijken", fr: "à revoir", de: "zu prüfen", en: "to review")
    case .superseded(let number):
      say(
        nl: "vervangen door tip:\(number)", fr: "remplacée par tip:\(number)",
        de: "ersetzt durch tip:\(number)", en: "superseded by tip:\(number)")
    case .withdrawn: say(nl: "ingetrokken", fr: "retirée", de: "zurückgezogen", en: "withdrawn")
    }
  }

  private static func language(_ language: Language, in say: InterfaceLanguage) -> String {
    switch InterfaceLanguage(rawValue: language.rawValue) {
    case .nl: say(nl: "Nederlands", fr: "néerlandais", de: "Niederländisch", en: "Dutch")
    case .fr: say(nl: "Frans", fr: "français", de: "Französisch", en: "French")
    case .de: say(nl: "Duits", fr: "allemand", de: "Deutsch", en: "German")
    case .en: say(nl: "Engels", fr: "anglais", de: "Englisch", en: "English")
    case nil:
      language == .unknown
        ? say(nl: "onbekend", fr: "inconnue", de: "unbekannt", en: "unknown")
        : say(
          nl: "andere taal (\(language.rawValue))", fr: "autre langue (\(language.rawValue))",
          de: "andere Sprache (\(language.rawValue))", en: "other language (\(language.rawValue))")
    }
  }
}
