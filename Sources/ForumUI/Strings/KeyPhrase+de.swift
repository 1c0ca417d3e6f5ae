// SPDX-License-Identifier: EUPL-1.2

import Forum

extension KeyPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .hint(let command): Self.hintDE(command)
    case .save: "speichern"
    case .create: "anlegen"
    case .join: "beitreten"
    case .tell: "erzählen"
    case .help(let command): Self.helpDE(command)
    case .group(let group): Self.groupDE(group)
    }
  }

  private static func groupDE(_ group: Command.Group) -> String {
    switch group {
    case .everywhere: "Überall"
    case .places: "Bereiche"
    case .lists: "In einer Liste"
    case .thread: "In einem Gespräch"
    case .tips: "Bei Tipps"
    case .people: "Bei Leuten"
    case .topics: "Bei Themen"
    case .me: "Unter Ich"
    case .form: "In einem Formular"
    case .search: "Bei Suchergebnissen"
    case .searchLine: "Im Suchfeld"
    case .moderation: "Für die Moderation"
    }
  }

  private static func hintDE(_ command: Command) -> String {
    switch command {
    case .moveUp: "hinauf"
    case .moveDown: "hinunter"
    case .pageUp: "Seite zurück"
    case .pageDown: "Seite weiter"
    case .goFirst: "Anfang"
    case .goLast: "Ende"
    case .open: "öffnen"
    case .back: "zurück"
    case .close: "zurück"
    case .quit: "beenden"
    case .today: FramePhrase.place(.today).de
    case .advice: FramePhrase.place(.advice).de
    case .tips: FramePhrase.place(.tips).de
    case .stories: FramePhrase.place(.stories).de
    case .people: FramePhrase.place(.people).de
    case .topics: FramePhrase.place(.topics).de
    case .me: FramePhrase.place(.me).de
    case .notices: "Hinweise"
    case .nextUnread: "Ungelesenes"
    case .previousUnread: "Ungelesenes zurück"
    case .search: "suchen"
    case .help: "Tasten"
    case .undo: "rückgängig"
    case .redraw: "auffrischen"
    case .suspend: "anhalten"
    case .goToNumber: "zu Nummer"
    case .filter: "filtern"
    case .dropFilter: "Filter weg"
    case .clearFilters: "ohne Filter"
    case .sort: "sortieren"
    case .ask: "fragen"
    case .markRead: "gelesen"
    case .markAllRead: "alles gelesen"
    case .readOn: "weiter"
    case .nextPost: "nächster Beitrag"
    case .previousPost: "voriger Beitrag"
    case .parentPost: "worauf Antwort"
    case .reply: "antworten"
    case .replyQuoting: "mit Zitat"
    case .nextHelped: "was half"
    case .heard: "gehört"
    case .helped: "das half"
    case .makeTip: "Tipp machen"
    case .edit: "bearbeiten"
    case .remove: "entfernen"
    case .profile: "Profil"
    case .followReference: "Verweis"
    case .lock: "schließen"
    case .hide: "verbergen"
    case .pin: "anheften"
    case .pinEarlier: "nach vorn"
    case .pinLater: "nach hinten"
    case .writeTip: "Tipp schreiben"
    case .adopt: "hat es geklappt?"
    case .confirmTip: "gilt noch"
    case .supersede: "ersetzen"
    case .withdraw: "zurückziehen"
    case .showSource: "Quelle"
    case .follow: "folgen"
    case .workOn: "arbeite daran"
    case .canHelp: "kann helfen"
    case .delete: "löschen"
    case .post: "veröffentlichen"
    case .nextField: "nächstes Feld"
    case .previousField: "voriges Feld"
    case .discard: "Entwurf verwerfen"
    case .find: "suchen"
    case .toResults: "Ergebnisse"
    }
  }

  private static func helpDE(_ command: Command) -> String {
    switch command {
    case .moveUp: "eine Zeile hinauf"
    case .moveDown: "eine Zeile hinunter"
    case .pageUp: "eine Seite zurück"
    case .pageDown: "eine Seite weiter"
    case .goFirst: "an den Anfang"
    case .goLast: "an das Ende"
    case .open: "das Ausgewählte öffnen"
    case .back: "einen Schritt zurück"
    case .close: "einen Schritt zurück; von Heute aus: beenden"
    case .quit: "beenden; nicht gesendeter Text bleibt als Entwurf erhalten"
    case .today: "zu Heute: wer wartet auf Antwort, was ist neu"
    case .advice: "zu Rat: Fragen, Rückmeldungen und Aufrufe"
    case .tips: "zu Tipps: was anderswo geklappt hat"
    case .stories: "zu Berichte: Erfahrungen und Neuigkeiten"
    case .people: "zu Leute: Mitglieder nach Verwaltungsebene, Organisation und Thema"
    case .topics: "zu Themen: folgen und Hilfe anbieten"
    case .me: "zu Ich: Entwürfe, Profil, eigene Beiträge"
    case .notices: "Hinweise: Antworten und Erwähnungen"
    case .nextUnread: "zum nächsten Ungelesenen"
    case .previousUnread: "zum vorigen Ungelesenen"
    case .search: "in Gesprächen, Tipps und Mitgliedern suchen"
    case .help: "alle Tasten dieser Ansicht"
    case .undo: "die letzte Handlung rückgängig machen"
    case .redraw: "den Bildschirm neu zeichnen und auffrischen"
    case .suspend: "das Programm anhalten (fg holt es zurück)"
    case .goToNumber: "zu Gespräch, Beitrag, Tipp, Mitglied oder Thema (#12, #12.3, tip:4, @mitglied)"
    case .filter: "einen Filter hinzufügen"
    case .dropFilter: "den letzten Filter entfernen"
    case .clearFilters: "alle Filter entfernen"
    case .sort: "die Reihenfolge wählen"
    case .ask: "eine Frage stellen oder ein Gespräch beginnen"
    case .markRead: "als gelesen oder ungelesen markieren"
    case .markAllRead: "die ganze Liste als gelesen markieren (fragt zuerst)"
    case .readOn: "eine Seite weiter, dann der nächste ungelesene Beitrag, dann das nächste Gespräch"
    case .nextPost: "zum nächsten Beitrag"
    case .previousPost: "zum vorigen Beitrag"
    case .parentPost: "zum Beitrag, auf den dieser antwortet"
    case .reply: "auf den ausgewählten Beitrag antworten"
    case .replyQuoting: "mit Zitat antworten"
    case .nextHelped: "zur nächsten Antwort, die geholfen hat"
    case .heard: "gehört: das kenne ich"
    case .helped: "diese Antwort hat geholfen (wer gefragt hat)"
    case .makeTip: "aus dieser Antwort einen Tipp machen"
    case .edit: "bearbeiten"
    case .remove: "entfernen oder zurückholen"
    case .profile: "das Profil der Person, die dies schrieb"
    case .followReference: "einem Verweis im Beitrag folgen"
    case .lock: "mit Grund schließen oder wieder öffnen"
    case .hide: "vor Mitgliedern verbergen oder wieder zeigen"
    case .pin: "anheften oder lösen"
    case .pinEarlier: "einen angehefteten Tipp einen Platz nach vorn"
    case .pinLater: "einen angehefteten Tipp einen Platz nach hinten"
    case .writeTip: "einen Tipp schreiben"
    case .adopt: "melden, ob dieser Tipp anderswo geklappt hat"
    case .confirmTip: "bestätigen, dass der Tipp noch gilt"
    case .supersede: "sagen, welcher andere Tipp diesen ersetzt"
    case .withdraw: "den Tipp zurückziehen oder zurückholen"
    case .showSource: "zur Antwort, aus der der Tipp entstand"
    case .follow: "diesem Thema folgen oder nicht mehr folgen"
    case .workOn: "sagen: daran arbeite ich gerade"
    case .canHelp: "sagen: dabei kann ich helfen"
    case .delete: "löschen (fragt zuerst)"
    case .post: "veröffentlichen"
    case .nextField: "zum nächsten Feld"
    case .previousField: "zum vorigen Feld"
    case .discard: "den Entwurf verwerfen (fragt zuerst)"
    case .find: "nach dem Eingegebenen suchen"
    case .toResults: "zu den Ergebnissen"
    }
  }
}
