// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

extension DoorFinding: Phrasing {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .noAccount(let name):
      say(
        nl: "Er is geen account “\(name)”; “raad door setup” maakt het.",
        fr: "Il n’y a pas de compte « \(name) » ; « raad door setup » le crée.",
        de: "Es gibt kein Konto „\(name)“; „raad door setup“ legt es an.",
        en: "There is no account “\(name)”; “raad door setup” makes it.")
    case .otherUser(let name):
      say(
        nl:
          "“\(name)” is een andere gebruiker dan het account voor leden; beide moeten hetzelfde nummer hebben (useradd -o).",
        fr:
          "« \(name) » est un autre utilisateur que le compte des membres ; les deux doivent avoir le même numéro (useradd -o).",
        de:
          "„\(name)“ ist ein anderer Benutzer als das Konto für Mitglieder; beide müssen dieselbe Nummer haben (useradd -o).",
        en: "“\(name)” is another user than the account for members; both must have the same number (useradd -o).")
    case .isRoot(let name):
      say(
        nl: "“\(name)” is root; neem een account dat niets anders bezit dan het bord.",
        fr: "« \(name) » est root ; prenez un compte qui ne possède rien d’autre que le forum.",
        de: "„\(name)“ ist root; nehmen Sie ein Konto, dem nur das Forum gehört.",
        en: "“\(name)” is root; use an account that owns nothing but the board.")
    case .noShell(let name, let shell):
      say(
        nl: "De shell van “\(name)” is \(shell); sshd start raad met die shell: usermod -s /bin/sh \(name)",
        fr: "Le shell de « \(name) » est \(shell) ; sshd lance raad par ce shell : usermod -s /bin/sh \(name)",
        de: "Die Shell von „\(name)“ ist \(shell); sshd startet raad mit dieser Shell: usermod -s /bin/sh \(name)",
        en: "The shell of “\(name)” is \(shell); sshd starts raad by that shell: usermod -s /bin/sh \(name)")
    case .locked(let name):
      say(
        nl: "“\(name)” is vergrendeld, en zonder PAM laat sshd het dan niet toe: usermod -p '*' \(name)",
        fr: "« \(name) » est verrouillé, et sans PAM sshd le refuse alors : usermod -p '*' \(name)",
        de: "„\(name)“ ist gesperrt, und ohne PAM lässt sshd es dann nicht zu: usermod -p '*' \(name)",
        en: "“\(name)” is locked, and without PAM sshd refuses it then: usermod -p '*' \(name)")
    case .sshdComplains(let words):
      say(
        nl: "sshd zegt niet wat geldt (als root?): \(words)", fr: "sshd ne dit pas ce qui vaut (en root ?) : \(words)",
        de: "sshd sagt nicht, was gilt (als root?): \(words)", en: "sshd does not say what holds (as root?): \(words)")
    case .option(let option, let name, let value, let wanted):
      say(
        nl: "\(option) voor “\(name)” is “\(value)” en moet “\(wanted)” zijn; een eerdere regel van sshd gaat voor.",
        fr:
          "\(option) pour « \(name) » est « \(value) » et doit être « \(wanted) » ; une ligne antérieure de sshd l’emporte.",
        de: "\(option) für „\(name)“ ist „\(value)“ und muss „\(wanted)“ sein; eine frühere Zeile von sshd geht vor.",
        en: "\(option) for “\(name)” is “\(value)” and must be “\(wanted)”; an earlier line of sshd’s goes first.")
    case .list(let list, let name, let value) where list.hasPrefix("deny"):
      say(
        nl: "\(list) (\(value)) houdt “\(name)” buiten; haal het account, of de groep ervan, daar weg.",
        fr: "\(list) (\(value)) exclut « \(name) » ; enlevez-en le compte ou son groupe.",
        de: "\(list) (\(value)) hält „\(name)“ draußen; nehmen Sie das Konto oder seine Gruppe dort heraus.",
        en: "\(list) (\(value)) keeps “\(name)” out; take the account, or its group, out of it.")
    case .list(let list, let name, let value):
      say(
        nl: "\(list) (\(value)) houdt “\(name)” buiten; noem het account, of een groep ervan, daar ook.",
        fr: "\(list) (\(value)) exclut « \(name) » ; nommez-y aussi le compte ou un de ses groupes.",
        de: "\(list) (\(value)) hält „\(name)“ draußen; nennen Sie dort auch das Konto oder eine seiner Gruppen.",
        en: "\(list) (\(value)) keeps “\(name)” out; name the account, or a group of its own, there too.")
    case .fewStartups(let value):
      say(
        nl:
          "MaxStartups \(value) weigert wie tegelijk met veel anderen komt; met 50 leden volstaat 60:30:200. Dat staat buiten Match, in sshd_config.",
        fr:
          "MaxStartups \(value) refuse qui vient avec beaucoup d’autres ; pour 50 membres, 60:30:200 suffit. Cela se règle hors de Match, dans sshd_config.",
        de:
          "MaxStartups \(value) weist ab, wer mit vielen zugleich kommt; für 50 Mitglieder genügt 60:30:200. Das steht außerhalb von Match, in sshd_config.",
        en:
          "MaxStartups \(value) refuses whoever comes together with many; for 50 members 60:30:200 is enough. It stands outside Match, in sshd_config."
      )
    case .unsafeProgram(let path):
      say(
        nl: "\(path) is niet van root alleen; sshd start geen programma dat een ander kan wijzigen.",
        fr: "\(path) n’appartient pas à root seul ; sshd ne lance aucun programme qu’un autre peut changer.",
        de: "\(path) gehört nicht root allein; sshd startet kein Programm, das andere ändern können.",
        en: "\(path) is not root’s alone; sshd starts no program that somebody else can change.")
    case .noBoard(let path):
      say(
        nl: "Er is geen bord in \(path); “raad door setup” maakt het.",
        fr: "Il n’y a pas de forum à \(path) ; « raad door setup » le crée.",
        de: "In \(path) gibt es kein Forum; „raad door setup“ legt es an.",
        en: "There is no board at \(path); “raad door setup” makes it.")
    case .openBoard(let path):
      say(
        nl:
          "\(path) moet van het account voor leden zijn en voor niemand anders open: wie het bestand kan schrijven, kan iedereen zijn.",
        fr:
          "\(path) doit appartenir au compte des membres et n’être ouvert à personne d’autre : qui peut écrire le fichier peut être n’importe qui.",
        de:
          "\(path) muss dem Konto für Mitglieder gehören und für niemanden sonst offen sein: Wer die Datei schreiben kann, kann jeder sein.",
        en: "\(path) must be the members’ account’s and open to nobody else: whoever can write the file can be anybody."
      )
    case .noTerminals:
      say(
        nl: "De beschrijving van xterm-256color ontbreekt: apt install ncurses-base",
        fr: "La description de xterm-256color manque : apt install ncurses-base",
        de: "Die Beschreibung von xterm-256color fehlt: apt install ncurses-base",
        en: "The description of xterm-256color is missing: apt install ncurses-base")
    }
  }
}
