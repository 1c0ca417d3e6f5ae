// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the screens on keys, invitations and coming in.
enum DoorScreenPhrase: Phrasing {
  /// My page.
  case access
  case keys
  case invitations
  case settings
  /// Keys.
  case keysOf(String)
  case noLabel
  case inUse
  case noLongerInForce
  case noKeys
  case certificates
  /// What to do without any, by these keys of the keyboard.
  case howToAdd(key: String)
  case keyAdded
  case keyLabelled
  case labelOf(String)
  case confirmRemoveKey(String)
  case keyRemoved
  case revokeReason(String)
  case revokeCertificateReason(String)
  case revokeAllReason(String)
  case accessRevoked(String)
  case nothingSelected
  /// Why a member does not name or remove a certificate.
  case notYourCertificate
  /// Invitations.
  case noInvitations
  case invitationOf(member: String)
  case deviceOf(String)
  case forAnybody
  case confirmRevoke
  case revoked
  case isOver
  case more(Int)
  case tree
  case treeIsCut(Int)
  case nobodyYet
  /// A code.
  case code
  case deviceCode
  case shownOnce
  case shownOnceForDevice
  case codeFor(String)
  case codeForDevice
  case typeThis
  case thenCode
  case lasts(String, uses: Int)
  case lastsMinutes(Int)
  case copied
  /// Settings.
  case settingKept
  case localFile
}

extension DoorScreenPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .access: say(nl: "Toegang", fr: "Accès", de: "Zugang", en: "Access")
    case .keys: say(nl: "Sleutels", fr: "Clés", de: "Schlüssel", en: "Keys")
    case .invitations: say(nl: "Uitnodigingen", fr: "Invitations", de: "Einladungen", en: "Invitations")
    case .settings: say(nl: "Instellingen", fr: "Réglages", de: "Einstellungen", en: "Settings")
    case .keysOf(let handle):
      say(
        nl: "Sleutels van @\(handle)", fr: "Clés de @\(handle)", de: "Schlüssel von @\(handle)",
        en: "Keys of @\(handle)")
    case .noLabel: say(nl: "zonder naam", fr: "sans nom", de: "ohne Namen", en: "no label")
    case .inUse: say(nl: "nu in gebruik", fr: "utilisée maintenant", de: "jetzt benutzt", en: "in use now")
    case .noLongerInForce:
      say(nl: "Niet meer geldig", fr: "Plus valables", de: "Nicht mehr gültig", en: "No longer in force")
    case .noKeys:
      say(
        nl: "Er is geen sleutel waarmee dit lid over ssh binnenkomt.",
        fr: "Aucune clé ne laisse entrer ce membre par ssh.",
        de: "Kein Schlüssel lässt dieses Mitglied über ssh herein.",
        en: "No key lets this member in over ssh.")
    case .howToAdd(let key):
      say(
        nl: "Met \(key) voeg je er een toe.", fr: "Pour en ajouter une : \(key).",
        de: "Mit \(key) fügen Sie einen hinzu.",
        en: "Press \(key) to add one.")
    case .certificates: say(nl: "Certificaten", fr: "Certificats", de: "Zertifikate", en: "Certificates")
    case .notYourCertificate:
      say(
        nl: "Over een certificaat gaat wie het uitgaf; intrekken kan een moderator",
        fr: "Un certificat relève de qui l’a délivré ; un modérateur peut le révoquer",
        de: "Über ein Zertifikat bestimmt, wer es ausgestellt hat; widerrufen kann es die Moderation",
        en: "A certificate is for whoever issued it to change; a moderator can revoke it")
    case .keyAdded: say(nl: "Sleutel toegevoegd", fr: "Clé ajoutée", de: "Schlüssel hinzugefügt", en: "Key added")
    case .keyLabelled: say(nl: "Naam gewijzigd", fr: "Nom modifié", de: "Name geändert", en: "Label changed")
    case .labelOf(let fingerprint):
      say(
        nl: "Naam van sleutel \(fingerprint)", fr: "Nom de la clé \(fingerprint)",
        de: "Name des Schlüssels \(fingerprint)", en: "Label of key \(fingerprint)")
    case .confirmRemoveKey(let name):
      say(
        nl: "Sleutel “\(name)” verwijderen? Wie er nu mee binnen is, wordt afgesloten.",
        fr: "Supprimer la clé « \(name) » ? Les sessions ouvertes avec elle se ferment.",
        de: "Schlüssel „\(name)“ entfernen? Sitzungen damit enden.",
        en: "Remove key “\(name)”? Sessions opened with it end.")
    case .keyRemoved: say(nl: "Sleutel verwijderd", fr: "Clé supprimée", de: "Schlüssel entfernt", en: "Key removed")
    case .revokeReason(let name):
      say(
        nl: "Waarom trek je sleutel “\(name)” in?", fr: "Pourquoi révoquez-vous la clé « \(name) » ?",
        de: "Warum widerrufen Sie Schlüssel „\(name)“?", en: "Why do you revoke key “\(name)”?")
    case .revokeCertificateReason(let name):
      say(
        nl: "Waarom trek je certificaat “\(name)” in?", fr: "Pourquoi révoquez-vous le certificat « \(name) » ?",
        de: "Warum widerrufen Sie Zertifikat „\(name)“?", en: "Why do you revoke certificate “\(name)”?")
    case .revokeAllReason(let handle):
      say(
        nl: "Waarom trek je alle toegang van @\(handle) in?",
        fr: "Pourquoi révoquez-vous tous les accès de @\(handle) ?",
        de: "Warum widerrufen Sie jeden Zugang von @\(handle)?", en: "Why do you revoke every way in of @\(handle)?")
    case .accessRevoked(let handle):
      say(
        nl: "Ingetrokken; @\(handle) komt daarmee niet meer binnen", fr: "Révoqué ; @\(handle) n’entre plus par là",
        de: "Widerrufen; @\(handle) kommt damit nicht mehr herein", en: "Revoked; @\(handle) does not come in by that")
    case .nothingSelected:
      say(
        nl: "Er is niets gekozen dat nog geldt", fr: "Rien de valable n’est sélectionné",
        de: "Nichts Gültiges ist ausgewählt", en: "Nothing that is in force is selected")
    case .noInvitations:
      say(
        nl: "Er is nog niemand uitgenodigd.", fr: "Personne n’a encore été invité.",
        de: "Noch niemand wurde eingeladen.", en: "Nobody has been invited yet.")
    case .invitationOf(let handle):
      say(nl: "voor @\(handle)", fr: "pour @\(handle)", de: "für @\(handle)", en: "for @\(handle)")
    case .deviceOf(let handle):
      say(
        nl: "voor een toestel van @\(handle)", fr: "pour un appareil de @\(handle)", de: "für ein Gerät von @\(handle)",
        en: "for a device of @\(handle)")
    case .forAnybody:
      say(nl: "voor een nieuw lid", fr: "pour un nouveau membre", de: "für Neue", en: "for somebody new")
    case .confirmRevoke:
      say(
        nl: "Deze uitnodiging intrekken? Wie al binnenkwam, blijft.",
        fr: "Retirer cette invitation ? Qui est déjà entré reste.",
        de: "Diese Einladung zurückziehen? Wer schon herein ist, bleibt.",
        en: "Take this invitation back? Whoever came in stays.")
    case .revoked:
      say(nl: "Uitnodiging ingetrokken", fr: "Invitation retirée", de: "Einladung zurückgezogen", en: "Taken back")
    case .isOver:
      say(
        nl: "Deze uitnodiging laat niemand meer binnen", fr: "Cette invitation ne laisse plus entrer personne",
        de: "Diese Einladung lässt niemanden mehr herein", en: "This invitation lets nobody in any more")
    case .more(let count):
      say(
        nl: "De laatste \(count); oudere met raad invite list --limit",
        fr: "Les \(count) dernières ; les autres par raad invite list --limit",
        de: "Die letzten \(count); ältere mit raad invite list --limit",
        en: "The last \(count); older ones by raad invite list --limit")
    case .tree: say(nl: "Wie nodigde wie uit", fr: "Qui a invité qui", de: "Wer lud wen ein", en: "Who invited whom")
    case .treeIsCut(let count):
      say(
        nl: "De laatste \(count); alle met raad invite tree", fr: "Les \(count) derniers ; tous par raad invite tree",
        de: "Die letzten \(count); alle mit raad invite tree", en: "The last \(count); all by raad invite tree")
    case .nobodyYet:
      say(
        nl: "Er is nog niemand met een uitnodiging binnengekomen.",
        fr: "Personne n’est encore entré par une invitation.",
        de: "Noch niemand kam mit einer Einladung herein.", en: "Nobody has come in by an invitation yet.")
    case .code: say(nl: "Uitnodiging", fr: "Invitation", de: "Einladung", en: "Invitation")
    case .deviceCode: say(nl: "Ander toestel", fr: "Autre appareil", de: "Anderes Gerät", en: "Other device")
    case .shownOnce:
      say(
        nl: "Deze code wordt maar één keer getoond: wie hem heeft, komt binnen. Geef hem persoonlijk door.",
        fr: "Ce code n’est montré qu’une fois : qui l’a peut entrer. Transmettez-le en personne.",
        de: "Dieser Code wird nur einmal gezeigt: Wer ihn hat, kommt herein. Geben Sie ihn persönlich weiter.",
        en: "This code is shown only once: whoever has it comes in. Pass it on in person.")
    case .shownOnceForDevice:
      say(
        nl: "Deze code wordt maar één keer getoond: wie hem heeft, komt binnen als jij. Geef hem aan niemand.",
        fr: "Ce code n’est montré qu’une fois : qui l’a entre comme vous. Ne le donnez à personne.",
        de: "Dieser Code wird nur einmal gezeigt: Wer ihn hat, kommt als Sie herein. Geben Sie ihn niemandem.",
        en: "This code is shown only once: whoever has it comes in as you. Give it to nobody.")
    case .codeFor(let handle):
      say(
        nl: "Wie hem gebruikt, komt binnen als @\(handle).", fr: "Qui l’utilise entre comme @\(handle).",
        de: "Wer ihn benutzt, kommt als @\(handle) herein.", en: "Whoever uses it comes in as @\(handle).")
    case .codeForDevice:
      say(
        nl: "Hij voegt de sleutel van een tweede toestel van jezelf toe.",
        fr: "Il ajoute la clé d’un deuxième appareil à vous.",
        de: "Er fügt den Schlüssel eines zweiten eigenen Geräts hinzu.",
        en: "It adds the key of a second device of your own.")
    case .typeThis:
      say(nl: "Te typen op dat toestel:", fr: "À taper sur cet appareil :", de: "Dort eingeben:", en: "To type there:")
    case .thenCode:
      say(
        nl: "Daarna vraagt het bord naar de code.", fr: "Ensuite le forum demande le code.",
        de: "Danach fragt das Forum nach dem Code.", en: "The board then asks for the code.")
    case .lasts(let date, let uses):
      say(
        nl: "Geldt tot \(date), voor \(say.count(uses, "persoon", "personen")).",
        fr: "Valable jusqu’au \(date), pour \(say.count(uses, "personne", "personnes")).",
        de: "Gilt bis \(date), für \(say.count(uses, "Person", "Personen")).",
        en: "Lasts until \(date), for \(say.count(uses, "person", "people")).")
    case .lastsMinutes(let minutes):
      say(
        nl: "Geldt \(minutes) minuten, één keer.", fr: "Valable \(minutes) minutes, une fois.",
        de: "Gilt \(minutes) Minuten, einmal.", en: "Lasts \(minutes) minutes, for one use.")
    case .copied:
      say(nl: "De code is gekopieerd", fr: "Le code est copié", de: "Der Code ist kopiert", en: "The code is copied")
    case .settingKept:
      say(
        nl: "Bewaard; geldt ook op je andere toestellen", fr: "Enregistré ; vaut aussi sur vos autres appareils",
        de: "Gespeichert; gilt auch auf Ihren anderen Geräten", en: "Kept; it holds on your other devices too")
    case .localFile:
      say(
        nl: "Deze instellingen staan op het bord en gaan met je mee naar elk toestel.",
        fr: "Ces réglages sont gardés sur le forum et vous suivent sur chaque appareil.",
        de: "Diese Einstellungen liegen im Forum und kommen auf jedes Gerät mit.",
        en: "These settings are kept on the board and come along to every device.")
    }
  }
}
