// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What somebody with an invitation is asked and told.
enum SignUpPhrase: Phrasing {
  case welcome
  /// Which key will let the visitor in, so that nobody binds another one than meant.
  case yourKey(String)
  case vouched(by: String, as: String)
  case alreadyIn(String, account: String)
  case code
  /// How many minutes there are for what follows.
  case time(minutes: Int)
  case device(of: String, String)
  case label
  case language(InterfaceLanguage)
  case handle
  case name
  case layer
  case organisation
  case agree
  case topics
  case done(String, account: String)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .welcome:
      say(
        nl:
          "Welkom. Je hebt een uitnodiging nodig; daarna volgen enkele vragen. Een lege regel slaat over wat niet moet. Tot het einde wordt niets bewaard.",
        fr:
          "Bienvenue. Il vous faut une invitation ; quelques questions suivent. Une ligne vide passe ce qui est facultatif. Rien n’est enregistré avant la fin.",
        de:
          "Willkommen. Sie brauchen eine Einladung; danach folgen einige Fragen. Eine leere Zeile überspringt, was nicht sein muss. Bis zum Ende wird nichts gespeichert.",
        en:
          "Welcome. You need an invitation; a few questions follow. An empty line skips what is optional. Nothing is kept before the end."
      )
    case .yourKey(let fingerprint):
      say(
        nl: "De sleutel waarmee je nu komt, is straks die van jou: \(fingerprint)",
        fr: "La clé par laquelle vous venez sera la vôtre : \(fingerprint)",
        de: "Der Schlüssel, mit dem Sie jetzt kommen, wird Ihrer: \(fingerprint)",
        en: "The key that you come with now will be yours: \(fingerprint)")
    case .vouched(let authority, let principal):
      say(
        nl: "\(authority) bevestigt wie je bent: \(principal). Een uitnodiging is niet nodig.",
        fr: "\(authority) confirme qui vous êtes : \(principal). Aucune invitation n’est nécessaire.",
        de: "\(authority) bestätigt, wer Sie sind: \(principal). Eine Einladung ist nicht nötig.",
        en: "\(authority) confirms who you are: \(principal). You need no invitation.")
    case .alreadyIn(let handle, let account):
      say(
        nl: "Met deze sleutel ben je al @\(handle). Kom binnen met \(account) in plaats van deze account.",
        fr: "Avec cette clé vous êtes déjà @\(handle). Entrez par \(account) au lieu de ce compte.",
        de: "Mit diesem Schlüssel sind Sie schon @\(handle). Kommen Sie über \(account) statt über dieses Konto.",
        en: "With this key you are @\(handle) already. Come in by \(account) instead of this account.")
    case .code:
      say(
        nl: "Uitnodigingscode (niet getoond):", fr: "Code d’invitation (non affiché) :",
        de: "Einladungscode (wird nicht angezeigt):", en: "Invitation code (not shown):")
    case .time(let minutes):
      say(
        nl: "Je hebt hiervoor \(say.count(minutes, "minuut", "minuten")).",
        fr: "Vous avez pour cela \(say.count(minutes, "minute", "minutes")).",
        de: "Sie haben dafür \(say.count(minutes, "Minute", "Minuten")).",
        en: "You have \(say.count(minutes, "minute", "minutes")) for this.")
    case .device(let handle, let fingerprint):
      say(
        nl: "Deze code voegt je sleutel \(fingerprint) toe aan @\(handle).",
        fr: "Ce code ajoute votre clé \(fingerprint) à @\(handle).",
        de: "Dieser Code fügt Ihren Schlüssel \(fingerprint) zu @\(handle) hinzu.",
        en: "This code adds your key \(fingerprint) to @\(handle).")
    case .label:
      say(
        nl: "Naam van dit toestel, zoals “laptop werk” (mag leeg):",
        fr: "Nom de cet appareil, comme « portable bureau » (facultatif) :",
        de: "Name dieses Geräts, etwa „Laptop Büro“ (darf leer sein):",
        en: "A name for this device, such as “work laptop” (optional):")
    case .language(let language):
      say(
        nl: "Taal: \(Self.languages(or: "of")) [\(language.rawValue)]",
        fr: "Langue : \(Self.languages(or: "ou")) [\(language.rawValue)]",
        de: "Sprache: \(Self.languages(or: "oder")) [\(language.rawValue)]",
        en: "Language: \(Self.languages(or: "or")) [\(language.rawValue)]")
    case .handle:
      say(
        nl: "Korte naam, 2 tot 32 van a-z, 0-9, - en _:", fr: "Nom court, 2 à 32 parmi a-z, 0-9, - et _ :",
        de: "Kurzname, 2 bis 32 aus a-z, 0-9, - und _:", en: "Short name, 2 to 32 of a-z, 0-9, - and _:")
    case .name:
      say(
        nl: "Naam voluit (mag leeg):", fr: "Nom complet (facultatif) :", de: "Voller Name (darf leer sein):",
        en: "Full name (optional):")
    case .layer:
      say(
        nl: "Bestuurslaag, met naam of nummer; ? toont ze:",
        fr: "Niveau de pouvoir, par nom ou numéro ; ? les montre :",
        de: "Verwaltungsebene, mit Name oder Nummer; ? zeigt sie:",
        en: "Layer of government, by name or number; ? lists them:")
    case .organisation:
      say(
        nl: "Organisatie (mag leeg):", fr: "Organisation (facultatif) :", de: "Organisation (darf leer sein):",
        en: "Organisation (optional):")
    case .agree:
      say(
        nl: "Akkoord met de huisregels? [j/N]", fr: "Acceptez-vous la charte ? [o/N]",
        de: "Stimmen Sie den Hausregeln zu? [j/N]", en: "Do you agree to the house rules? [y/N]")
    case .topics:
      say(
        nl: "Drie thema’s om te volgen, met komma’s ertussen; ? toont ze (mag leeg):",
        fr: "Trois thèmes à suivre, séparés par des virgules ; ? les montre (facultatif) :",
        de: "Drei Themen, denen Sie folgen, durch Kommas getrennt; ? zeigt sie (darf leer sein):",
        en: "Three topics to follow, with commas between; ? lists them (optional):")
    case .done(let handle, let account):
      say(
        nl: "Klaar, @\(handle). Vanaf nu kom je binnen met: ssh \(account)@ en dezelfde machine",
        fr: "C’est fait, @\(handle). Désormais vous entrez par : ssh \(account)@ et la même machine",
        de: "Fertig, @\(handle). Ab jetzt kommen Sie herein mit: ssh \(account)@ und demselben Rechner",
        en: "Done, @\(handle). From now on you come in by: ssh \(account)@ and the same host")
    }
  }

  private static func languages(or: String) -> String {
    ProblemPhrase.choice(InterfaceLanguage.allCases.map(\.rawValue), or: or)
  }
}
