// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What somebody with an invitation reads full screen.
enum SignUpScreenPhrase: Phrasing {
  case comeIn
  case needsCode
  case code
  case left(Int)
  case yourKey(String)
  case confirmLeave
  /// Over the form.
  case invitedBy(String, until: String)
  case invitedByHost(until: String)
  case vouched(by: String, as: String)
  case given(String)
  case device(of: String, String)
  case notJoined
  case keyHint
  case handleFree
  case handleTaken(String)
  case oldest(String)
  case closeOldest
  case addKey
  case invite
  case newcomerSays

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .comeIn: say(nl: "Binnenkomen", fr: "Entrer", de: "Hereinkommen", en: "Come in")
    case .needsCode:
      say(
        nl: "Welkom. Je hebt een uitnodigingscode nodig; daarna volgt één formulier.",
        fr: "Bienvenue. Il vous faut un code d’invitation ; un seul formulaire suit.",
        de: "Willkommen. Sie brauchen einen Einladungscode; danach folgt ein Formular.",
        en: "Welcome. You need an invitation code; one form follows.")
    case .code:
      say(
        nl: "Uitnodigingscode (niet getoond)", fr: "Code d’invitation (non affiché)",
        de: "Einladungscode (wird nicht angezeigt)",
        en: "Invitation code (not shown)")
    case .left(let count):
      say(
        nl: "Nog \(say.count(count, "poging", "pogingen"))", fr: "Encore \(say.count(count, "essai", "essais"))",
        de: "Noch \(say.count(count, "Versuch", "Versuche"))", en: "\(say.count(count, "try", "tries")) left")
    case .yourKey(let fingerprint):
      say(
        nl: "De sleutel waarmee je nu komt, wordt de jouwe: \(fingerprint)",
        fr: "La clé par laquelle vous venez sera la vôtre : \(fingerprint)",
        de: "Der Schlüssel, mit dem Sie jetzt kommen, wird Ihrer: \(fingerprint)",
        en: "The key that you come with now will be yours: \(fingerprint)")
    case .confirmLeave:
      say(
        nl: "Je bent nog geen lid. Toch weggaan? De code blijft geldig.",
        fr: "Vous n’êtes pas encore membre. Partir quand même ? Le code reste valable.",
        de: "Sie sind noch nicht Mitglied. Trotzdem gehen? Der Code bleibt gültig.",
        en: "You are not a member yet. Leave anyway? The code stays valid.")
    case .invitedBy(let handle, let until):
      say(
        nl: "@\(handle) nodigt je uit, tot \(until).", fr: "@\(handle) vous invite, jusqu’au \(until).",
        de: "@\(handle) lädt Sie ein, bis \(until).", en: "@\(handle) invites you, until \(until).")
    case .invitedByHost(let until):
      say(
        nl: "De beheerder nodigt je uit, tot \(until).", fr: "L’administrateur vous invite, jusqu’au \(until).",
        de: "Die Administration lädt Sie ein, bis \(until).", en: "The administrator invites you, until \(until).")
    case .vouched(let authority, let principal):
      say(
        nl: "\(authority) bevestigt wie je bent: \(principal). Een code is niet nodig.",
        fr: "\(authority) confirme qui vous êtes : \(principal). Aucun code n’est nécessaire.",
        de: "\(authority) bestätigt, wer Sie sind: \(principal). Ein Code ist nicht nötig.",
        en: "\(authority) confirms who you are: \(principal). You need no code.")
    case .given(let place):
      say(
        nl: "Je komt binnen voor: \(place)", fr: "Vous entrez pour : \(place)", de: "Sie kommen herein für: \(place)",
        en: "You come in for: \(place)")
    case .device(let handle, let fingerprint):
      say(
        nl: "Deze code voegt je sleutel \(fingerprint) toe aan @\(handle).",
        fr: "Ce code ajoute votre clé \(fingerprint) à @\(handle).",
        de: "Dieser Code fügt Ihren Schlüssel \(fingerprint) zu @\(handle) hinzu.",
        en: "This code adds your key \(fingerprint) to @\(handle).")
    case .notJoined:
      say(
        nl: "Nog geen lid: de huisregels zijn niet aanvaard. Wat je invulde, staat er nog.",
        fr: "Pas encore membre : la charte n’est pas acceptée. Ce que vous avez rempli est toujours là.",
        de: "Noch nicht Mitglied: Den Hausregeln ist nicht zugestimmt. Ihre Eingaben sind noch da.",
        en: "Not a member yet: the house rules are not agreed to. What you filled in is still here.")
    case .keyHint:
      say(
        nl: "plak de regel van een bestand zoals ~/.ssh/id_ed25519.pub",
        fr: "collez la ligne d’un fichier comme ~/.ssh/id_ed25519.pub",
        de: "fügen Sie die Zeile einer Datei wie ~/.ssh/id_ed25519.pub ein",
        en: "paste the line of a file such as ~/.ssh/id_ed25519.pub")
    case .handleFree: say(nl: "vrij", fr: "libre", de: "frei", en: "free")
    case .handleTaken(let handle):
      say(nl: "\(handle): bezet", fr: "\(handle) : pris", de: "\(handle): vergeben", en: "\(handle): taken")
    case .oldest(let since):
      say(
        nl: "De oudste is open sinds \(since).", fr: "Le plus ancien est ouvert depuis \(since).",
        de: "Das älteste ist offen seit \(since).", en: "The oldest has been open since \(since).")
    case .closeOldest:
      say(
        nl: "De oudste sluiten? Wat je er schreef, wordt bewaard.",
        fr: "Fermer le plus ancien ? Ce que vous y avez écrit est gardé.",
        de: "Das älteste schließen? Was Sie dort schrieben, bleibt erhalten.",
        en: "Close the oldest? What you wrote there is kept.")
    case .addKey: say(nl: "Sleutel toevoegen", fr: "Ajouter une clé", de: "Schlüssel hinzufügen", en: "Add a key")
    case .invite: say(nl: "Iemand uitnodigen", fr: "Inviter quelqu’un", de: "Jemanden einladen", en: "Invite somebody")
    case .newcomerSays:
      say(
        nl: "kiest de genodigde zelf", fr: "au choix de la personne", de: "wählt die eingeladene Person",
        en: "for whoever joins to say")
    }
  }
}
