// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about what is like a title and about members and networks that have to do with something.
enum KindredPhrase: Phrasing, Equatable {
  /// Over threads and tips, and over members, beside a title.
  case looksLike
  case canHelpHere
  case whatStandsHere
  case found(similar: Int, members: Int)
  case nothingSimilar
  /// Why a member is named; topics and lines come as they are shown.
  case canHelp(String)
  case helpedHere(Int)
  case helped(Int, String)
  case canTalkAbout(String)
  case worksOn(String)
  case follows(String)
  /// Who else works on something.
  case whoElse
  case elsewhere
  case ownOrganisation
  /// Over the networks that have to do with something.
  case networks
  case nobody
  case nobodyForMe
}

extension KindredPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .looksLike: say(nl: "Lijkt op", fr: "Ressemble à", de: "Ähnlich", en: "Looks like")
    case .canHelpHere: say(nl: "Kan helpen", fr: "Peuvent aider", de: "Kann helfen", en: "Can help")
    case .whatStandsHere:
      say(
        nl:
          "Gesprekken en tips die op de titel lijken, en leden die kunnen helpen, verschijnen hier tijdens het typen.",
        fr:
          "Les conversations et astuces qui ressemblent au titre, et les membres qui peuvent aider, apparaissent ici pendant la saisie.",
        de:
          "Gespräche und Tipps, die dem Titel ähneln, und Mitglieder, die helfen können, erscheinen hier beim Tippen.",
        en: "Threads and tips like the title, and members who can help, appear here while you type.")
    case .found(let similar, let members): Self.found(similar, members, in: say)
    case .nothingSimilar:
      say(
        nl: "Nog niets dat op deze titel lijkt", fr: "Rien ne ressemble encore à ce titre",
        de: "Noch nichts, was diesem Titel ähnelt", en: "Nothing like this title yet")
    case .canHelp(let topics):
      say(
        nl: "kan helpen met \(topics)", fr: "peut aider pour \(topics)",
        de: "kann helfen bei \(topics)", en: "can help with \(topics)")
    case .helpedHere(let count):
      say(
        nl: say.plural(count, "hielp bij zo’n vraag", "hielp bij \(count) zulke vragen"),
        fr: say.plural(count, "a aidé pour une question semblable", "a aidé pour \(count) questions semblables"),
        de: say.plural(count, "half bei einer ähnlichen Frage", "half bei \(count) ähnlichen Fragen"),
        en: say.plural(count, "helped with such a question", "helped with \(count) such questions"))
    case .helped(let count, let topic):
      say(
        nl: "hielp \(count) keer bij \(topic)", fr: "a aidé \(count) fois pour \(topic)",
        de: "hat \(count)-mal geholfen bei \(topic)",
        en: "helped \(say.plural(count, "once", "\(count) times")) with \(topic)")
    case .canTalkAbout(let line):
      say(
        nl: "kan vertellen over: \(line)", fr: "peut parler de : \(line)",
        de: "kann berichten über: \(line)", en: "can talk about: \(line)")
    case .worksOn(let line):
      say(nl: "werkt aan: \(line)", fr: "travaille sur : \(line)", de: "arbeitet an: \(line)", en: "works on: \(line)")
    case .follows(let topics):
      say(nl: "volgt \(topics)", fr: "suit \(topics)", de: "folgt \(topics)", en: "follows \(topics)")
    case .whoElse:
      say(
        nl: "Wie werkt hier nog aan?", fr: "Qui d’autre y travaille ?",
        de: "Wer arbeitet noch daran?", en: "Who else works on this?")
    case .elsewhere: say(nl: "Elders", fr: "Ailleurs", de: "Anderswo", en: "Elsewhere")
    case .ownOrganisation:
      say(
        nl: "In de eigen organisatie", fr: "Dans votre organisation",
        de: "In der eigenen Organisation", en: "In your own organisation")
    case .networks: say(nl: "Netwerken", fr: "Réseaux", de: "Netzwerke", en: "Networks")
    case .nobody:
      say(
        nl:
          "Nog niemand anders, voor zover bekend. Wie onder Thema’s zegt eraan te werken of te kunnen helpen, wordt gevonden.",
        fr:
          "Personne d’autre, pour autant qu’on sache. Dites sous Thèmes que vous y travaillez ou pouvez aider : on vous trouvera.",
        de:
          "Sonst noch niemand, soweit bekannt. Wer unter Themen sagt, daran zu arbeiten oder helfen zu können, wird gefunden.",
        en:
          "Nobody else yet, as far as is known. Say under Topics that you work on it or can help: others will find you."
      )
    case .nobodyForMe:
      say(
        nl:
          "Nog niemand gevonden. Wie thema’s volgt, of in het profiel zegt waaraan gewerkt wordt, wordt gevonden en vindt anderen.",
        fr:
          "Personne pour l’instant. En suivant des thèmes, ou en disant dans votre profil sur quoi vous travaillez, vous trouvez les autres et ils vous trouvent.",
        de:
          "Noch niemand. Wer Themen folgt oder im Profil sagt, woran gearbeitet wird, findet andere und wird gefunden.",
        en:
          "Nobody yet. Follow topics, or say in your profile what you work on: you will find others and they will find you."
      )
    }
  }

  private static func found(_ similar: Int, _ members: Int, in say: InterfaceLanguage) -> String {
    let parts = [
      similar > 0
        ? say(
          nl: "lijkt op: \(similar)", fr: "ressemble à : \(similar)",
          de: "ähnlich: \(similar)", en: "looks like: \(similar)")
        : "",
      members > 0
        ? say(
          nl: "kan helpen: \(members)", fr: "peut aider : \(members)",
          de: "kann helfen: \(members)", en: "can help: \(members)")
        : "",
    ]
    return ProblemPhrase.capitalised(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
