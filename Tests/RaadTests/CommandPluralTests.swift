// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI
import Testing

@testable import raad

@Suite("Numbers in what commands say")
struct CommandPluralTests {
  /// A phrase for 0, 1 and 2, and its texts in Dutch, French, German and English.
  struct Row: Sendable {
    let phrase: @Sendable (Int) -> any Phrasing
    let texts: [[String]]

    init(_ phrase: @escaping @Sendable (Int) -> any Phrasing, texts: () -> [[String]]) {
      self.phrase = phrase
      self.texts = texts()
    }
  }

  static let rows: [Row] = [
    Row({ ReportPhrase.messages($0) }) {
      [
        ["0 mails gelezen", "1 mail gelezen", "2 mails gelezen"],
        ["0 courriel lu", "1 courriel lu", "2 courriels lus"],
        ["0 Nachrichten gelesen", "1 Nachricht gelesen", "2 Nachrichten gelesen"],
        ["0 messages read", "1 message read", "2 messages read"],
      ]
    },
    Row({ ReportPhrase.badLines($0) }) {
      [
        ["0 foute regels overgeslagen", "1 foute regel overgeslagen", "2 foute regels overgeslagen"],
        ["0 ligne fautive sautée", "1 ligne fautive sautée", "2 lignes fautives sautées"],
        [
          "0 fehlerhafte Zeilen übersprungen",
          "1 fehlerhafte Zeile übersprungen",
          "2 fehlerhafte Zeilen übersprungen",
        ],
        ["0 bad lines left out", "1 bad line left out", "2 bad lines left out"],
      ]
    },
    Row({ ReportPhrase.items(.topic, $0) }) {
      [
        ["0 thema’s", "1 thema", "2 thema’s"],
        ["0 thème", "1 thème", "2 thèmes"],
        ["0 Themen", "1 Thema", "2 Themen"],
        ["0 topics", "1 topic", "2 topics"],
      ]
    },
    Row({ ReportPhrase.items(.organisation, $0) }) {
      [
        ["0 organisaties", "1 organisatie", "2 organisaties"],
        ["0 organisation", "1 organisation", "2 organisations"],
        ["0 Organisationen", "1 Organisation", "2 Organisationen"],
        ["0 organisations", "1 organisation", "2 organisations"],
      ]
    },
    Row({ ReportPhrase.items(.member, $0) }) {
      [
        ["0 leden", "1 lid", "2 leden"],
        ["0 membre", "1 membre", "2 membres"],
        ["0 Mitglieder", "1 Mitglied", "2 Mitglieder"],
        ["0 members", "1 member", "2 members"],
      ]
    },
    Row({ ReportPhrase.items(.post, $0) }) {
      [
        ["0 berichten", "1 bericht", "2 berichten"],
        ["0 message", "1 message", "2 messages"],
        ["0 Beiträge", "1 Beitrag", "2 Beiträge"],
        ["0 posts", "1 post", "2 posts"],
      ]
    },
    Row({ CommandRefusal.badLines(count: $0) }) {
      [
        [
          "niets geïmporteerd: 0 foute regels; --skip-bad slaat ze over",
          "niets geïmporteerd: 1 foute regel; --skip-bad slaat ze over",
          "niets geïmporteerd: 2 foute regels; --skip-bad slaat ze over",
        ],
        [
          "rien importé : 0 ligne fautive ; --skip-bad les saute",
          "rien importé : 1 ligne fautive ; --skip-bad les saute",
          "rien importé : 2 lignes fautives ; --skip-bad les saute",
        ],
        [
          "nichts importiert: 0 fehlerhafte Zeilen; --skip-bad überspringt sie",
          "nichts importiert: 1 fehlerhafte Zeile; --skip-bad überspringt sie",
          "nichts importiert: 2 fehlerhafte Zeilen; --skip-bad überspringt sie",
        ],
        [
          "nothing imported: 0 bad lines; --skip-bad leaves them out",
          "nothing imported: 1 bad line; --skip-bad leaves them out",
          "nothing imported: 2 bad lines; --skip-bad leaves them out",
        ],
      ]
    },
    Row({ CommandRefusal.badSettings(count: $0) }) {
      [
        [
          "instellingen: 0 fouten; daar geldt de standaard",
          "instellingen: 1 fout; daar geldt de standaard",
          "instellingen: 2 fouten; daar geldt de standaard",
        ],
        [
          "réglages : 0 erreur ; la valeur par défaut s’y applique",
          "réglages : 1 erreur ; la valeur par défaut s’y applique",
          "réglages : 2 erreurs ; la valeur par défaut s’y applique",
        ],
        [
          "Einstellungen: 0 Fehler; dort gilt die Vorgabe",
          "Einstellungen: 1 Fehler; dort gilt die Vorgabe",
          "Einstellungen: 2 Fehler; dort gilt die Vorgabe",
        ],
        [
          "settings: 0 errors; the defaults apply there",
          "settings: 1 error; the defaults apply there",
          "settings: 2 errors; the defaults apply there",
        ],
      ]
    },
    Row({ CommandRefusal.rulesBroken(count: $0) }) {
      [
        [
          "0 keer wijkt het bord van de regels af",
          "1 keer wijkt het bord van de regels af",
          "2 keer wijkt het bord van de regels af",
        ],
        [
          "le forum s’écarte des règles 0 fois",
          "le forum s’écarte des règles 1 fois",
          "le forum s’écarte des règles 2 fois",
        ],
        [
          "das Forum weicht 0-mal von den Regeln ab",
          "das Forum weicht 1-mal von den Regeln ab",
          "das Forum weicht 2-mal von den Regeln ab",
        ],
        [
          "the board breaks the rules in 0 places",
          "the board breaks the rules in 1 place",
          "the board breaks the rules in 2 places",
        ],
      ]
    },
    Row({ JSONPhrase(.tooDeep(limit: $0)) }) {
      [
        ["dieper genest dan 0 niveaus", "dieper genest dan 1 niveau", "dieper genest dan 2 niveaus"],
        ["imbriqué à plus de 0 niveau", "imbriqué à plus de 1 niveau", "imbriqué à plus de 2 niveaux"],
        [
          "tiefer verschachtelt als 0 Ebenen",
          "tiefer verschachtelt als 1 Ebene",
          "tiefer verschachtelt als 2 Ebenen",
        ],
        ["nested deeper than 0 levels", "nested deeper than 1 level", "nested deeper than 2 levels"],
      ]
    },
    Row({ LinePhrase(.tooLong(limit: $0)) }) {
      [
        ["regel of mail langer dan 0 bytes", "regel of mail langer dan 1 byte", "regel of mail langer dan 2 bytes"],
        [
          "ligne ou courriel de plus de 0 octet",
          "ligne ou courriel de plus de 1 octet",
          "ligne ou courriel de plus de 2 octets",
        ],
        [
          "Zeile oder Nachricht länger als 0 Bytes",
          "Zeile oder Nachricht länger als 1 Byte",
          "Zeile oder Nachricht länger als 2 Bytes",
        ],
        [
          "line or message longer than 0 bytes",
          "line or message longer than 1 byte",
          "line or message longer than 2 bytes",
        ],
      ]
    },
    Row({ MorePhrase(left: Count($0), limit: 9) }) {
      [
        ["nog 0 niet getoond (--limit 9)", "nog 1 niet getoond (--limit 9)", "nog 2 niet getoond (--limit 9)"],
        ["encore 0 non affiché (--limit 9)", "encore 1 non affiché (--limit 9)", "encore 2 non affichés (--limit 9)"],
        [
          "noch 0 nicht angezeigt (--limit 9)",
          "noch 1 nicht angezeigt (--limit 9)",
          "noch 2 nicht angezeigt (--limit 9)",
        ],
        ["0 more not shown (--limit 9)", "1 more not shown (--limit 9)", "2 more not shown (--limit 9)"],
      ]
    },
  ]

  @Test("0, 1 and 2 in every language", arguments: rows.indices)
  func counts(row: Int) {
    let row = Self.rows[row]
    for (language, expected) in zip(InterfaceLanguage.allCases, row.texts) {
      #expect((0...2).map { row.phrase($0).text(in: language) } == expected)
    }
  }
}
