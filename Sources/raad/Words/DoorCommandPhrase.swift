// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What commands of the door tell a person.
enum DoorCommandPhrase: Phrasing {
  case labelled
  case keyRemoved
  case revoked(Int, of: String)
  case principalAdded(String, of: String)
  case codeIsShownOnce(until: String)
  /// The host does not know the visitor's kind of terminal.
  case likeAnotherTerminal(String)
  case oldest(since: String)
  case closeOldest
  case settingKept(String)
  /// What a settings file says goes before it here.
  case settingKeptBehind(String, file: String)
  case doorIsWell
  /// A text that the board could not take is on the host, under this name.
  case textRescued(String)

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .labelled:
      say(nl: "Naam gegeven", fr: "Nom donné", de: "Name gegeben", en: "Labelled")
    case .keyRemoved:
      say(nl: "Sleutel verwijderd", fr: "Clé supprimée", de: "Schlüssel entfernt", en: "Key removed")
    case .revoked(let count, let handle):
      say(
        nl: "@\(handle): \(say.count(count, "toegang", "toegangen")) ingetrokken",
        fr: "@\(handle) : \(say.count(count, "accès retiré", "accès retirés"))",
        de: "@\(handle): \(say.count(count, "Zugang", "Zugänge")) widerrufen",
        en: "@\(handle): \(say.count(count, "way in", "ways in")) revoked")
    case .principalAdded(let principal, let handle):
      say(
        nl: "Certificaten voor “\(principal)” zijn van @\(handle)",
        fr: "Les certificats pour « \(principal) » sont de @\(handle)",
        de: "Zertifikate für „\(principal)“ gehören @\(handle)", en: "Certificates for “\(principal)” are @\(handle)’s")
    case .codeIsShownOnce(let until):
      say(
        nl:
          "Deze code wordt maar één keer getoond en geldt tot \(until). Geef hem persoonlijk door: wie hem heeft, komt binnen.",
        fr:
          "Ce code n’est montré qu’une fois et vaut jusqu’à \(until). Transmettez-le en personne : qui l’a peut entrer.",
        de:
          "Dieser Code wird nur einmal gezeigt und gilt bis \(until). Geben Sie ihn persönlich weiter: Wer ihn hat, kommt herein.",
        en: "This code is shown only once and lasts until \(until). Pass it on in person: whoever has it comes in.")
    case .likeAnotherTerminal(let name):
      say(
        nl: "deze machine kent je terminal niet; hij wordt behandeld als \(name)",
        fr: "cette machine ne connaît pas votre terminal ; il est traité comme \(name)",
        de: "dieser Rechner kennt Ihr Terminal nicht; es wird wie \(name) behandelt",
        en: "this host does not know your terminal; it is treated like \(name)")
    case .oldest(let since):
      say(
        nl: "De oudste is open sinds \(since).", fr: "Le plus ancien est ouvert depuis \(since).",
        de: "Das älteste ist offen seit \(since).", en: "The oldest has been open since \(since).")
    case .closeOldest:
      say(
        nl: "Die sluiten? Wat je er schreef, wordt bewaard. [j/N]",
        fr: "Le fermer ? Ce que vous y avez écrit est gardé. [o/N]",
        de: "Dieses schließen? Was Sie dort schrieben, bleibt erhalten. [j/N]",
        en: "Close that one? What you wrote there is kept. [y/N]")
    case .settingKept(let line):
      say(nl: "Bewaard: \(line)", fr: "Enregistré : \(line)", de: "Gespeichert: \(line)", en: "Kept: \(line)")
    case .settingKeptBehind(let line, let file):
      say(
        nl: "Bewaard: \(line). Op deze machine geldt \(file) in de plaats.",
        fr: "Enregistré : \(line). Sur cette machine, \(file) l’emporte.",
        de: "Gespeichert: \(line). Auf diesem Rechner gilt stattdessen \(file).",
        en: "Kept: \(line). On this machine \(file) holds instead.")
    case .textRescued(let name):
      say(
        nl: "het bord kon je tekst niet bewaren; vraag ernaar bij wie het bord beheert: \(name)",
        fr: "le forum n’a pas pu garder votre texte ; demandez-le à qui gère le forum : \(name)",
        de: "das Forum konnte Ihren Text nicht behalten; fragen Sie die Administration danach: \(name)",
        en: "the board could not keep your text; ask whoever looks after it for \(name)")
    case .doorIsWell:
      say(nl: "De deur is in orde", fr: "La porte est en ordre", de: "Die Tür ist in Ordnung", en: "The door is well")
    }
  }
}
