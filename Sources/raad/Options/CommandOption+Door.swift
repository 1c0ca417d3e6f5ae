// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What the commands of the door can be given.
extension CommandOption {
  static let accounts = CommandOption(
    "accounts", .text(placeholder: "MEMBERS,NEWCOMERS"), reach: .localOnly
  ) {
    $0(
      nl: "de accounts voor leden en voor genodigden (raad,join)",
      fr: "les comptes des membres et des invités (raad,join)",
      de: "die Konten für Mitglieder und für Eingeladene (raad,join)",
      en: "the accounts for members and for those invited (raad,join)")
  }
  static let invited = CommandOption(
    "for", .text(placeholder: "HANDLE")
  ) {
    $0(
      nl: "voor dit lid, dat nog geen sleutel heeft of hem kwijt is",
      fr: "pour ce membre, qui n’a pas encore de clé ou l’a perdue",
      de: "für dieses Mitglied, das noch keinen Schlüssel hat oder ihn verlor",
      en: "for this member, who has no key yet or lost it")
  }
  static let uses = CommandOption(
    "uses", .number(maximum: NewInvitation.mostUses)
  ) {
    $0(
      nl: "hoeveel mensen ermee binnenkomen (1)", fr: "combien de personnes entrent avec (1)",
      de: "wie viele damit hereinkommen (1)", en: "how many come in by it (1)")
  }
  static let days = CommandOption(
    "days", .number(maximum: NewInvitation.mostDays)
  ) {
    $0(
      nl: "hoeveel dagen de code geldt (7)", fr: "combien de jours le code vaut (7)",
      de: "wie viele Tage der Code gilt (7)", en: "how many days the code lasts (7)")
  }
  static let label = CommandOption(
    "label", .text(placeholder: "TEXT")
  ) {
    $0(
      nl: "hoe je de sleutel noemt", fr: "comment vous nommez la clé", de: "wie Sie den Schlüssel nennen",
      en: "what you call the key")
  }
  static let key = CommandOption(
    "key", .file, reach: .standardStreams
  ) {
    $0(
      nl: "bestand met een publieke sleutel; - leest de standaardinvoer",
      fr: "fichier d’une clé publique ; - lit l’entrée standard",
      de: "Datei mit einem öffentlichen Schlüssel; - liest die Standardeingabe",
      en: "file with a public key; - reads standard input")
  }
  static let yes = CommandOption(
    "yes", reach: .localOnly
  ) {
    $0(nl: "doet het", fr: "le fait", de: "führt es aus", en: "does it")
  }
}
