// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  static let tips = rows(
    .tips,
    [
      CommandRow(
        .writeTip, hint: { $0(nl: "tip schrijven", fr: "écrire", de: "Tipp schreiben", en: "write tip") },
        help: { $0(nl: "een tip schrijven", fr: "écrire une astuce", de: "einen Tipp schreiben", en: "write a tip") }),
      CommandRow(
        .adopt, hint: { $0(nl: "werkte het?", fr: "efficace ?", de: "funktioniert?", en: "did it work?") },
        help: {
          $0(
            nl: "melden of deze tip elders werkte", fr: "signaler si cette astuce a fonctionné ailleurs",
            de: "melden, ob dieser Tipp anderswo funktioniert hat", en: "report whether this tip worked elsewhere")
        }),
      CommandRow(
        .confirmTip, hint: { $0(nl: "klopt nog", fr: "encore valable", de: "gilt noch", en: "still true") },
        help: {
          $0(
            nl: "bevestigen dat de tip nog klopt", fr: "confirmer que l’astuce est encore valable",
            de: "bestätigen, dass der Tipp noch gilt", en: "confirm that the tip is still true")
        }),
      CommandRow(
        .supersede, hint: { $0(nl: "vervangen", fr: "remplacer", de: "ersetzen", en: "supersede") },
        help: {
          $0(
            nl: "zeggen welke andere tip deze vervangt", fr: "dire quelle autre astuce la remplace",
            de: "sagen, welcher andere Tipp diesen ersetzt", en: "say which other tip takes its place")
        }),
      CommandRow(
        .withdraw, hint: { $0(nl: "intrekken", fr: "retirer", de: "zurückziehen", en: "withdraw") },
        help: {
          $0(
            nl: "de tip intrekken of terughalen", fr: "retirer l’astuce ou la rétablir",
            de: "den Tipp zurückziehen oder zurückholen", en: "withdraw the tip or bring it back")
        }),
      CommandRow(
        .showSource, hint: { $0(nl: "bron", fr: "source", de: "Quelle", en: "source") },
        help: {
          $0(
            nl: "naar het antwoord waarvan de tip gemaakt is", fr: "à la réponse dont l’astuce est tirée",
            de: "zur Antwort, aus der der Tipp entstand", en: "to the answer that the tip was made from")
        }),
    ])

  static let address = rows(
    .address,
    [
      CommandRow(
        .copyAddress, hint: { $0(nl: "kopiëren", fr: "copier", de: "kopieren", en: "copy") },
        help: {
          $0(
            nl: "het adres naar het klembord van de terminal kopiëren",
            fr: "copier l’adresse dans le presse-papiers du terminal",
            de: "die Adresse in die Zwischenablage des Terminals kopieren",
            en: "copy the address to the terminal’s clipboard")
        }),
      CommandRow(
        .openAddress, hint: { $0(nl: "openen", fr: "ouvrir", de: "öffnen", en: "open") },
        help: {
          $0(
            nl: "het adres met het programma uit de instellingen openen",
            fr: "ouvrir l’adresse avec le programme des réglages",
            de: "die Adresse mit dem Programm aus den Einstellungen öffnen",
            en: "open the address in the program you set")
        }),
    ])

  static let houseRules = rows(
    .houseRules,
    [
      CommandRow(
        .houseRules, hint: { $0(nl: "huisregels", fr: "charte", de: "Hausregeln", en: "house rules") },
        help: {
          $0(nl: "de huisregels lezen", fr: "lire la charte", de: "die Hausregeln lesen", en: "read the house rules")
        }),
      CommandRow(
        .agree, hint: { $0(nl: "akkoord", fr: "accepter", de: "zustimmen", en: "agree") },
        help: {
          $0(
            nl: "akkoord gaan met de huisregels; de tekst die wacht, wordt geplaatst",
            fr: "accepter la charte ; le texte en attente est publié",
            de: "den Hausregeln zustimmen; der wartende Text wird veröffentlicht",
            en: "agree to the house rules; the text that waits is posted")
        }),
    ])
}
