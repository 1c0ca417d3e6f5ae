// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the frame around every screen.
enum FramePhrase: Phrasing {
  case notices(Int)
  /// A key without a meaning here, and the one that shows all.
  case unboundKey(String, help: [String])
  case commandNotHere(String)
  case pasteNowhere
  case goToNumber
  /// A reference went to the clipboard.
  case copied(String)
  case whichAction
  case notAReference(String)
  case quitWithDraft
  case howToLeave(keys: [String])
  case nothingToUndo
  case undone(String)
  case notUndoable(String, instead: String?)
  case changedSince(String)
  case notDone
  /// After the height of rows was changed for a visit.
  case rowsOf(lines: Int)
  case whichTheme
  case theme(ThemeName)
  case tooSmall
  case nothingFound
  /// A value after what it is.
  case named(String, String)
  /// On the last line while something is asked: the key that says yes.
  case confirmHint(yes: String, isShort: Bool)
  /// The keys that end a line of text.
  case lineHint(confirm: String, cancel: String)
  /// The keys of a choice, those that move first.
  case choiceHint(move: String, confirm: String, cancel: String, isShort: Bool)
  /// How many came meanwhile, and the key that shows them.
  case updatedElsewhere(Int, key: String?)
  /// What was done, and the key that takes it back.
  case undoable(String, key: String)
}

extension FramePhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .notices(let count):
      say(
        nl: say.count(count, "melding", "meldingen"), fr: say.count(count, "avis", "avis"),
        de: say.count(count, "Hinweis", "Hinweise"), en: say.count(count, "notice", "notices"))
    case .unboundKey(let key, let keys):
      say(
        nl: "\(key) doet hier niets" + (keys.isEmpty ? "" : "; \(keys.joined()) toont alle toetsen"),
        fr: "\(key) ne fait rien ici" + (keys.isEmpty ? "" : " ; \(keys.joined()) montre toutes les touches"),
        de: "\(key) hat hier keine Funktion" + (keys.isEmpty ? "" : "; \(keys.joined()) zeigt alle Tasten"),
        en: "\(key) does nothing here" + (keys.isEmpty ? "" : "; \(keys.joined()) shows all keys"))
    case .commandNotHere(let name):
      say(
        nl: "“\(name)” kan hier niet", fr: "« \(name) » n’est pas possible ici",
        de: "„\(name)“ geht hier nicht", en: "“\(name)” is not possible here")
    case .pasteNowhere:
      say(
        nl: "Hier is geen veld om in te plakken", fr: "Il n’y a pas de champ où coller ici",
        de: "Hier gibt es kein Feld zum Einfügen", en: "There is no field to paste into here")
    case .whichAction: say(nl: "Welke actie?", fr: "Quelle action ?", de: "Welche Aktion?", en: "Which action?")
    case .copied(let text):
      say(nl: "\(text) gekopieerd", fr: "\(text) copié", de: "\(text) kopiert", en: "Copied \(text)")
    case .goToNumber:
      say(
        nl: "Ga naar (#12, #12.3, tip:4, event:4, poll:4, @lid, #thema, ~netwerk)",
        fr: "Aller à (#12, #12.3, tip:4, event:4, poll:4, @membre, #thème, ~réseau)",
        de: "Gehe zu (#12, #12.3, tip:4, event:4, poll:4, @mitglied, #thema, ~netzwerk)",
        en: "Go to (#12, #12.3, tip:4, event:4, poll:4, @member, #topic, ~network)")
    case .notAReference(let text):
      say(
        nl: "“\(text)” is geen verwijzing zoals #12, #12.3, tip:4 of @lid",
        fr: "« \(text) » n’est pas une référence telle que #12, #12.3, tip:4 ou @membre",
        de: "„\(text)“ ist kein Verweis wie #12, #12.3, tip:4 oder @mitglied",
        en: "“\(text)” is not a reference such as #12, #12.3, tip:4 or @member")
    case .quitWithDraft:
      say(
        nl: "Er is tekst die niet verstuurd is; die blijft als concept bewaard. Afsluiten?",
        fr: "Un texte n’est pas envoyé ; il est gardé comme brouillon. Quitter ?",
        de: "Ein Text ist nicht gesendet; er bleibt als Entwurf erhalten. Beenden?",
        en: "Some text has not been sent; it is kept as a draft. Leave?")
    case .howToLeave(let keys):
      say(
        nl: "Dit is het begin; \(ProblemPhrase.choice(keys, or: "of")) sluit af",
        fr: "C’est le début ; \(ProblemPhrase.choice(keys, or: "ou")) quitte",
        de: "Hier ist der Anfang; \(ProblemPhrase.choice(keys, or: "oder")) beendet",
        en: "This is the start; \(ProblemPhrase.choice(keys, or: "or")) leaves")
    case .nothingToUndo:
      say(
        nl: "Er is niets om ongedaan te maken", fr: "Il n’y a rien à annuler",
        de: "Es gibt nichts rückgängig zu machen", en: "There is nothing to undo")
    case .undone(let name):
      say(
        nl: "Teruggedraaid: \(name)", fr: "Annulé : \(name)",
        de: "Rückgängig gemacht: \(name)", en: "Undone: \(name)")
    case .notUndoable(let name, let instead):
      say(
        nl: "Dit kan niet worden teruggedraaid: \(name)\(instead.map { "; in plaats daarvan: \($0)" } ?? "")",
        fr: "Ceci ne peut pas être annulé : \(name)\(instead.map { " ; à la place : \($0)" } ?? "")",
        de: "Das lässt sich nicht rückgängig machen: \(name)\(instead.map { "; stattdessen: \($0)" } ?? "")",
        en: "This cannot be undone: \(name)\(instead.map { "; instead: \($0)" } ?? "")")
    case .changedSince(let name):
      say(
        nl: "Iemand wijzigde het intussen: \(name)", fr: "Quelqu’un l’a modifié depuis : \(name)",
        de: "Jemand hat es seither geändert: \(name)", en: "Somebody has changed it since: \(name)")
    case .notDone: say(nl: "Niet gedaan", fr: "Rien n’a été fait", de: "Nicht ausgeführt", en: "Not done")
    case .rowsOf(let lines):
      say(
        nl: lines == 1 ? "Rijen van één regel" : "Rijen van twee regels, waar er plaats is",
        fr: lines == 1 ? "Des rangées d’une ligne" : "Des rangées de deux lignes, s’il y a de la place",
        de: lines == 1 ? "Reihen von einer Zeile" : "Reihen von zwei Zeilen, wo Platz ist",
        en: lines == 1 ? "Rows of one line" : "Rows of two lines, where there is room")
    case .whichTheme: say(nl: "Welk uiterlijk?", fr: "Quelle apparence ?", de: "Welches Aussehen?", en: "Which look?")
    case .theme(let name): Self.theme(name, in: say)
    case .tooSmall:
      say(nl: "Venster te klein", fr: "Fenêtre trop petite", de: "Fenster zu klein", en: "Window too small")
    case .nothingFound: say(nl: "Niets gevonden", fr: "Aucun résultat", de: "Nichts gefunden", en: "Nothing found")
    case .named(let name, let value): say.named(name, value)
    case .confirmHint(let yes, false):
      say(
        nl: "\(yes) = ja, elke andere toets = nee", fr: "\(yes) = oui, toute autre touche = non",
        de: "\(yes) = ja, jede andere Taste = nein", en: "\(yes) = yes, any other key = no")
    case .confirmHint(let yes, true):
      say(
        nl: "\(yes) = ja, een andere toets = nee", fr: "\(yes) = oui, autre touche = non",
        de: "\(yes) = ja, andere Taste = nein", en: "\(yes) = yes, any other key = no")
    case .lineHint(let confirm, let cancel):
      say(
        nl: "\(confirm) bevestigt   \(cancel) annuleert", fr: "\(confirm) confirme   \(cancel) annule",
        de: "\(confirm) bestätigt   \(cancel) bricht ab", en: "\(confirm) confirms   \(cancel) cancels")
    case .choiceHint(let move, let confirm, let cancel, true):
      say(
        nl: "\(move) kiezen   \(confirm) neemt   \(cancel) terug",
        fr: "\(move) choisir  \(confirm) prend  \(cancel) annule",
        de: "\(move) wählen   \(confirm) nimmt   \(cancel) zurück",
        en: "\(move) choose   \(confirm) takes   \(cancel) cancels")
    case .choiceHint(let move, let confirm, let cancel, false):
      say(
        nl: "typen filtert   \(move) kiezen   \(confirm) bevestigt   \(cancel) annuleert",
        fr: "taper pour filtrer   \(move) choisir   \(confirm) confirme   \(cancel) annule",
        de: "tippen filtert   \(move) wählen   \(confirm) übernimmt   \(cancel) bricht ab",
        en: "type to filter   \(move) choose   \(confirm) takes   \(cancel) cancels")
    case .updatedElsewhere(let count, let key?):
      say(
        nl: "\(count) nieuw, \(key) toont ze",
        fr: "\(say.count(count, "nouveau", "nouveaux")), \(key) pour voir",
        de: "\(count) neu, \(key) zeigt sie", en: "\(count) new, \(key) shows them")
    case .updatedElsewhere(let count, nil):
      say(
        nl: "\(count) nieuw", fr: say.count(count, "nouveau", "nouveaux"), de: "\(count) neu", en: "\(count) new")
    case .undoable(let done, let key):
      say(
        nl: "\(done); ongedaan maken: \(key)", fr: "\(done) ; \(key) pour annuler",
        de: "\(done); \(key) macht es rückgängig", en: "\(done); press \(key) to undo it")
    }
  }

  private static func theme(_ name: ThemeName, in say: InterfaceLanguage) -> String {
    switch name {
    case .standard:
      say(
        nl: "de kleuren van de terminal op de eigen achtergrond",
        fr: "les couleurs du terminal sur son propre fond",
        de: "die Farben des Terminals auf seinem eigenen Hintergrund",
        en: "the terminal’s colours on its own background")
    case .dark: say(nl: "donkere achtergrond", fr: "fond sombre", de: "dunkler Hintergrund", en: "dark background")
    case .light: say(nl: "lichte achtergrond", fr: "fond clair", de: "heller Hintergrund", en: "light background")
    case .mono: say(nl: "zonder kleuren", fr: "sans couleurs", de: "ohne Farben", en: "without colours")
    }
  }
}
