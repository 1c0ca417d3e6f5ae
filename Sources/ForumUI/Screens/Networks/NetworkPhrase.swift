// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of networks on the screen.
enum NetworkPhrase: Phrasing {
  case networks(Int, isMore: Bool)
  case filter(NetworkTerm.Kind)
  case empty
  /// With the key.
  case howToWrite(String)
  case missing(NetworkID)
  case comparison
  /// Parts of the page.
  case askToComeIn(Int)
  case suitsUs
  case suitsThem
  case noMatches
  /// Why nothing suits a network that is not open.
  case notMatched
  case allThreads
  case ownThread
  /// Where the reader stands already.
  case standsAs(NetworkStanding)
  case notIn
  case confirmLeave(NetworkStanding)
  case joined(NetworkID, NetworkStanding)
  case left(NetworkID)
  /// Admitting.
  case whomToAdmit
  case inviteSomebody
  case whomToInvite
  case whatOf(String)
  /// What can be made of somebody who stands so.
  case make(NetworkStanding?, from: NetworkStanding?)
  case admitted(String, NetworkStanding)
  case turnedAway(String)
  /// The form.
  case newNetwork
  case editNetwork(NetworkID)
  case idHint
  case needsHint
  case parentHint
  case written(NetworkID)
  case changed(NetworkID)
}

extension NetworkPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .networks(let count, let isMore):
      say(
        nl: say.count(count, "netwerk", "netwerken", isMore: isMore),
        fr: say.count(count, "réseau", "réseaux", isMore: isMore),
        de: say.count(count, "Netzwerk", "Netzwerke", isMore: isMore),
        en: say.count(count, "network", "networks", isMore: isMore))
    case .filter(let kind): Self.filter(kind, in: say)
    case .empty:
      say(
        nl: "Hier stellen netwerken van ambtenaren zich voor: wie ze zijn, wat ze zoeken en wat ze aanbieden.",
        fr: "Ici, les réseaux d’agents publics se présentent : qui ils sont, ce qu’ils cherchent et proposent.",
        de: "Hier stellen sich Netzwerke von Beschäftigten vor: wer sie sind, was sie suchen und was sie bieten.",
        en: "Here networks of civil servants present themselves: who they are, what they seek and what they offer.")
    case .howToWrite(let key):
      say(
        nl: "Met \(key) stel je jouw netwerk voor.", fr: "Pour présenter le vôtre : \(key).",
        de: "Mit \(key) stellen Sie Ihr Netzwerk vor.", en: "Press \(key) to present your network.")
    case .missing(let id):
      say(
        nl: "Er is geen netwerk ~\(id.rawValue)", fr: "Il n’y a pas de réseau ~\(id.rawValue)",
        de: "Es gibt kein Netzwerk ~\(id.rawValue)", en: "There is no network ~\(id.rawValue)")
    case .comparison: say(nl: "naast elkaar", fr: "côte à côte", de: "nebeneinander", en: "side by side")
    case .askToComeIn(let count):
      say(
        nl: say.plural(count, "Wil lid worden", "Willen lid worden"),
        fr: say.plural(count, "Souhaite adhérer", "Souhaitent adhérer"),
        de: say.plural(count, "Möchte beitreten", "Möchten beitreten"),
        en: say.plural(count, "Asks to come in", "Ask to come in"))
    case .suitsUs: say(LinearLabel.matches)
    case .suitsThem: say(nl: "Past erbij", fr: "Lui correspondent", de: "Passt dazu", en: "Suits it")
    case .noMatches:
      say(
        nl:
          "Nog geen netwerk dat hierbij past. Hoe meer hier staat over wat je zoekt en aanbiedt, hoe sneller er een is.",
        fr:
          "Aucun réseau ne correspond encore. Plus la page dit ce qu’il cherche et propose, plus vite il y en aura un.",
        de:
          "Noch kein Netzwerk passt dazu. Je mehr hier über Gesuchtes und Angebotenes steht, desto eher gibt es eines.",
        en: "No network suits it yet. The more its page says of what it seeks and offers, the sooner there is one.")
    case .notMatched:
      say(
        nl: "Dit netwerk is nu niet open voor samenwerking; er wordt niets gezocht dat erbij past.",
        fr: "Ce réseau n’est pas ouvert à la collaboration pour l’instant ; aucune correspondance n’est cherchée.",
        de: "Dieses Netzwerk ist zurzeit nicht offen für Zusammenarbeit; es wird nichts Passendes gesucht.",
        en: "This network is not open to collaboration now; no matches are looked for.")
    case .allThreads:
      say(
        nl: "alle gesprekken van dit netwerk", fr: "toutes les conversations de ce réseau",
        de: "alle Gespräche dieses Netzwerks", en: "all threads of this network")
    case .ownThread:
      say(
        nl: "wat anderen erover schrijven", fr: "ce que d’autres en écrivent", de: "was andere dazu schreiben",
        en: "what others write about it")
    case .standsAs(.asked):
      say(
        nl: "Je aanvraag wacht al op het bestuur", fr: "Votre demande attend déjà le comité",
        de: "Ihre Anfrage liegt bereits beim Vorstand", en: "Your request is already waiting for its board")
    case .standsAs(.invited):
      say(nl: "Je bent uitgenodigd", fr: "Vous êtes invité", de: "Sie sind eingeladen", en: "You are invited")
    case .standsAs(.member):
      say(
        nl: "Je bent al lid", fr: "Vous en êtes déjà membre", de: "Sie sind bereits Mitglied",
        en: "You are a member already")
    case .standsAs(.board):
      say(
        nl: "Je zit al in het bestuur", fr: "Vous êtes déjà au comité", de: "Sie sind bereits im Vorstand",
        en: "You are on its board already")
    case .notIn:
      say(
        nl: "Je bent geen lid van dit netwerk", fr: "Vous n’êtes pas membre de ce réseau",
        de: "Sie sind kein Mitglied dieses Netzwerks", en: "You are not a member of this network")
    case .confirmLeave(.board):
      say(
        nl: "Uit het bestuur en uit het netwerk gaan?", fr: "Quitter le comité et le réseau ?",
        de: "Vorstand und Netzwerk verlassen?", en: "Leave its board and the network?")
    case .confirmLeave(.invited):
      say(
        nl: "De uitnodiging afslaan?", fr: "Décliner l’invitation ?", de: "Die Einladung ablehnen?",
        en: "Turn the invitation down?")
    case .confirmLeave:
      say(
        nl: "Het netwerk verlaten? Terugkomen beslist het bestuur.",
        fr: "Quitter le réseau ? Le comité décidera d’un retour.",
        de: "Das Netzwerk verlassen? Über eine Rückkehr entscheidet der Vorstand.",
        en: "Leave the network? Its board decides on coming back.")
    case .joined(let id, .asked):
      say(
        nl: "Aangevraagd bij het bestuur van ~\(id.rawValue)", fr: "Demandé au comité de ~\(id.rawValue)",
        de: "Beim Vorstand von ~\(id.rawValue) angefragt", en: "Asked the board of ~\(id.rawValue)")
    case .joined(let id, _):
      say(
        nl: "Je bent nu lid van ~\(id.rawValue)", fr: "Vous êtes membre de ~\(id.rawValue)",
        de: "Sie sind jetzt Mitglied von ~\(id.rawValue)", en: "You are a member of ~\(id.rawValue) now")
    case .left(let id):
      say(
        nl: "Je bent geen lid meer van ~\(id.rawValue)", fr: "Vous avez quitté ~\(id.rawValue)",
        de: "Sie haben ~\(id.rawValue) verlassen", en: "You have left ~\(id.rawValue)")
    case .whomToAdmit: say(nl: "Wie", fr: "Qui", de: "Wer", en: "Who")
    case .inviteSomebody:
      say(
        nl: "iemand anders uitnodigen", fr: "inviter quelqu’un d’autre", de: "jemand anderen einladen",
        en: "invite somebody else")
    case .whomToInvite:
      say(
        nl: "Gebruikersnaam van wie je uitnodigt", fr: "Identifiant de la personne invitée",
        de: "Benutzername der eingeladenen Person", en: "Handle of whom to invite")
    case .whatOf(let handle):
      say(nl: "@\(handle) wordt", fr: "@\(handle) devient", de: "@\(handle) wird", en: "Make @\(handle)")
    case .make(let standing, let from): Self.make(standing, from: from, in: say)
    case .admitted(let handle, let standing):
      say.named("@\(handle)", say(MeetingPhrase.networkStanding(standing)))
    case .turnedAway(let handle):
      say(
        nl: "@\(handle) hoort er niet bij", fr: "@\(handle) n’en fait pas partie",
        de: "@\(handle) gehört nicht dazu", en: "@\(handle) is not in it")
    case .newNetwork: ProblemPhrase.capitalised(say(TodayPhrase.draft(.newNetwork)))
    case .editNetwork(let id):
      say(
        nl: "~\(id.rawValue) bewerken", fr: "Modifier ~\(id.rawValue)", de: "~\(id.rawValue) bearbeiten",
        en: "Edit ~\(id.rawValue)")
    case .idHint:
      say(
        nl: "de korte naam in teksten, zoals ~jan-oosterwoud: kleine letters, cijfers en -; blijft altijd dezelfde",
        fr:
          "le nom court dans les textes, comme ~jan-oosterwoud : lettres minuscules, chiffres et - ; ne change jamais",
        de: "der kurze Name in Texten, etwa ~jan-oosterwoud: Kleinbuchstaben, Ziffern und -; bleibt immer derselbe",
        en: "the short name in texts, such as ~jan-oosterwoud: lower-case letters, digits and -; never changes")
    case .needsHint:
      say(
        nl: "één ding per regel; een thema erin (#open-data) helpt om te vinden wie erbij past",
        fr: "une chose par ligne ; un thème dans la ligne (#open-data) aide à trouver qui correspond",
        de: "eine Sache je Zeile; ein Thema darin (#open-data) hilft zu finden, wer dazu passt",
        en: "one thing a line; a topic in it (#open-data) helps to find who suits it")
    case .parentHint:
      say(
        nl: "het netwerk waar dit onder valt, zoals ~jan-nederland; leeg voor geen",
        fr: "le réseau dont celui-ci fait partie, comme ~jan-nederland ; vide pour aucun",
        de: "das Netzwerk, zu dem dieses gehört, etwa ~jan-nederland; leer für keines",
        en: "the network that this one belongs to, such as ~jan-nederland; empty for none")
    case .written(let id):
      say(
        nl: "~\(id.rawValue) stelt zich voor", fr: "~\(id.rawValue) se présente", de: "~\(id.rawValue) stellt sich vor",
        en: "~\(id.rawValue) is presented")
    case .changed(let id):
      say(
        nl: "~\(id.rawValue) is gewijzigd", fr: "~\(id.rawValue) a été modifié", de: "~\(id.rawValue) wurde geändert",
        en: "~\(id.rawValue) has been changed")
    }
  }

  private static func filter(_ kind: NetworkTerm.Kind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .seeks:
      say(
        nl: "zoekt iets over een thema", fr: "cherche sur un thème", de: "sucht etwas zu einem Thema",
        en: "seeks something on a topic")
    case .offers:
      say(
        nl: "biedt iets over een thema", fr: "propose sur un thème", de: "bietet etwas zu einem Thema",
        en: "offers something on a topic")
    case .layer: say(ListPhrase.filterKind(.layer))
    case .stage: say(FieldPhrase(.networkStage))
    case .open: say(MeetingPhrase.open)
    case .mine: say(nl: "waar ik bij ben", fr: "dont je fais partie", de: "denen ich angehöre", en: "that I am in")
    case .words: say(ListPhrase.filterKind(.words))
    }
  }

  private static func make(
    _ standing: NetworkStanding?, from: NetworkStanding?, in say: InterfaceLanguage
  ) -> String {
    switch (standing, from) {
    case (.board, _): say(MeetingPhrase.networkStanding(.board))
    case (.member, .board):
      say(nl: "gewoon lid", fr: "simple membre", de: "einfaches Mitglied", en: "an ordinary member")
    case (.member, nil), (.member, .invited), (.invited, _): say(MeetingPhrase.networkStanding(.invited))
    case (nil, .asked):
      say(nl: "niet toegelaten", fr: "non admis", de: "nicht aufgenommen", en: "turned down")
    case (nil, _): say(nl: "uitgeschreven", fr: "désinscrit", de: "ausgetragen", en: "taken out")
    case (.member, _), (.asked, _): say(MeetingPhrase.networkStanding(.member))
    }
  }
}
