// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FramePhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .place(let place): Self.placeDE(place)
    case .notices(let count): "\(count) \(count == 1 ? "Hinweis" : "Hinweise")"
    case .unboundKey(let key, let keys):
      "\(key) hat hier keine Funktion" + (keys.isEmpty ? "" : "; \(keys.joined()) zeigt alle Tasten")
    case .commandNotHere(let name): "„\(name)“ geht hier nicht"
    case .pasteNowhere: "Hier gibt es kein Feld zum Einfügen"
    case .whichAction: "Welche Aktion?"
    case .goToNumber: "Gehe zu (#12, #12.3, tip:4, @mitglied, #thema)"
    case .notAReference(let text): "„\(text)“ ist kein Verweis wie #12, #12.3, tip:4 oder @mitglied"
    case .quitWithDraft: "Ein Text ist nicht gesendet; er bleibt als Entwurf erhalten. Beenden?"
    case .howToLeave(let keys): "Hier ist der Anfang; \(ProblemPhrase.choice(keys, or: "oder")) beendet"
    case .nothingToUndo: "Es gibt nichts rückgängig zu machen"
    case .undone(let name): "Rückgängig gemacht: \(name)"
    case .notUndoable(let name, let instead):
      "Das lässt sich nicht rückgängig machen: \(name)\(instead.map { "; stattdessen: \($0)" } ?? "")"
    case .changedSince(let name): "Jemand hat es seither geändert: \(name)"
    case .yesKey: "j"
    case .notDone: "Nicht ausgeführt"
    case .rowsOf(let lines): lines == 1 ? "Reihen von einer Zeile" : "Reihen von zwei Zeilen, wo Platz ist"
    case .whichTheme: "Welches Aussehen?"
    case .theme(let name): Self.themeDE(name)
    case .tooSmall: "Fenster zu klein"
    case .nothingFound: "Nichts gefunden"
    case .named(let name, let value): "\(name): \(value)"
    case .promptHint(let kind, let isShort): Self.promptDE(kind, isShort)
    case .updatedElsewhere(let count, let key): "\(count) neu" + (key.isEmpty ? "" : ", \(key) zeigt sie")
    }
  }

  private static func themeDE(_ name: ThemeName) -> String {
    switch name {
    case .standard: "wie das Terminal: keine Farben"
    case .dark: "dunkler Hintergrund"
    case .light: "heller Hintergrund"
    case .mono: "ohne Farben"
    }
  }

  private static func placeDE(_ place: Place) -> String {
    switch place {
    case .today: "Heute"
    case .advice: "Rat"
    case .tips: "Tipps"
    case .stories: "Berichte"
    case .people: "Leute"
    case .topics: "Themen"
    case .me: "Ich"
    }
  }

  private static func promptDE(_ kind: Prompt.HintKind, _ isShort: Bool) -> String {
    switch kind {
    case .confirm: isShort ? "j = ja, andere Taste = nein" : "j = ja, jede andere Taste = nein"
    case .line: "Eingabe bestätigt   Esc bricht ab"
    case .choice:
      isShort
        ? "↑↓ wählen   Eingabe nimmt   Esc zurück" : "tippen filtert   ↑↓ wählen   Eingabe übernimmt   Esc bricht ab"
    }
  }
}
