// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is said about the user's own editor.
enum EditorPhrase: Phrasing, Equatable {
  case switchedOff
  case noneNamed
  /// No program of the host runs for somebody of another machine.
  case notAtTheDoor
  case noFile(String)
  /// What went wrong with it.
  case notFound(String)
  case failed(String, status: Int)
  case killed(String, signal: Int)
  case notStarted(String, String)
  /// What became of the text.
  case taken(undo: String)
  case unchanged
  /// It is what the editor kept for recovery.
  case recovered(undo: String)
  /// The folder with what the editor keeps for recovery, and the key that opens it again.
  case left(String, again: String?)
  case unusable
  case unusableKept(String)
  case gone

  /// Whether the text came back as it should.
  var isGood: Bool {
    switch self {
    case .taken, .unchanged, .recovered: true
    default: false
    }
  }
}

extension EditorPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .switchedOff:
      say(
        nl: "De instelling “editor” staat uit: hier wordt geen ander programma geopend.",
        fr: "Le réglage « editor » est désactivé : aucun autre programme n’est ouvert ici.",
        de: "Die Einstellung „editor“ ist aus: Hier wird kein anderes Programm geöffnet.",
        en: "The setting “editor” is off: no other program is opened here.")
    case .noneNamed:
      say(
        nl: "Welke editor? VISUAL en EDITOR zijn niet ingesteld.",
        fr: "Quel éditeur ? Ni VISUAL ni EDITOR n’est défini.",
        de: "Welcher Editor? Weder VISUAL noch EDITOR ist gesetzt.",
        en: "Which editor? Neither VISUAL nor EDITOR is set.")
    case .notAtTheDoor:
      say(
        nl: "Over ssh start raad geen ander programma en kan het niet pauzeren.",
        fr: "À distance, raad ne lance aucun autre programme et ne se suspend pas.",
        de: "Über ssh startet raad kein anderes Programm und lässt sich nicht anhalten.",
        en: "Over ssh, raad starts no other program and cannot be suspended.")
    case .noFile(let reason):
      say(
        nl: "Er kon geen bestand voor de editor worden gemaakt: \(reason).",
        fr: "Aucun fichier n’a pu être créé pour l’éditeur : \(reason).",
        de: "Für den Editor konnte keine Datei angelegt werden: \(reason).",
        en: "No file could be made for the editor: \(reason).")
    case .notFound(let editor):
      say(
        nl: "Er is geen programma \(editor).", fr: "Il n’y a pas de programme \(editor).",
        de: "Ein Programm \(editor) gibt es nicht.", en: "There is no program \(editor).")
    case .failed(let editor, let status):
      say(
        nl: "\(editor) eindigde met status \(status).", fr: "\(editor) s’est terminé avec le code \(status).",
        de: "\(editor) endete mit Status \(status).", en: "\(editor) exited with status \(status).")
    case .killed(let editor, let signal):
      say(
        nl: "\(editor) werd beëindigd door signaal \(signal).", fr: "\(editor) a été arrêté par le signal \(signal).",
        de: "\(editor) wurde durch Signal \(signal) beendet.", en: "\(editor) was killed by signal \(signal).")
    case .notStarted(let editor, let reason):
      say(
        nl: "\(editor) kon niet worden gestart: \(reason).", fr: "\(editor) n’a pas pu être lancé : \(reason).",
        de: "\(editor) konnte nicht gestartet werden: \(reason).", en: "\(editor) could not be started: \(reason).")
    case .taken(let key):
      say(
        nl: "De tekst is zoals die daar bewaard werd; \(key) maakt dat ongedaan.",
        fr: "Le texte est celui qui y a été enregistré ; \(key) revient en arrière.",
        de: "Der Text ist so, wie er dort gespeichert wurde; \(key) nimmt das zurück.",
        en: "The text is as it was saved there; \(key) undoes that.")
    case .unchanged:
      say(
        nl: "De tekst is ongewijzigd.", fr: "Le texte est inchangé.",
        de: "Der Text ist unverändert.", en: "The text is unchanged.")
    case .recovered(let key):
      say(
        nl: "De tekst is wat de editor voor herstel bewaarde; \(key) maakt dat ongedaan.",
        fr: "Le texte est celui que l’éditeur gardait pour récupération ; \(key) revient en arrière.",
        de: "Der Text ist, was zur Wiederherstellung gesichert war; \(key) nimmt das zurück.",
        en: "The text is what the editor kept for recovery; \(key) undoes that.")
    case .left(let path, let key):
      say(
        nl: "Wat de editor voor herstel bewaart, staat in \(path)\(key.map { "; \($0) opent het weer" } ?? "")",
        fr: "Ce que l’éditeur garde pour récupération est dans \(path)\(key.map { " ; \($0) le rouvre" } ?? "")",
        de: "Zur Wiederherstellung gesichert ist es in \(path)\(key.map { "; \($0) öffnet es wieder" } ?? "")",
        en: "What the editor keeps for recovery is in \(path)\(key.map { "; \($0) opens it again" } ?? "")")
    case .unusable:
      say(
        nl: "Wat de editor bewaarde, is geen tekst van een bruikbare lengte; de tekst is ongewijzigd.",
        fr: "Ce qui a été enregistré n’est pas un texte d’une longueur utilisable ; le texte est inchangé.",
        de: "Was gespeichert wurde, ist kein Text von brauchbarer Länge; der Text ist unverändert.",
        en: "What the editor saved is not a text of usable length; the text is unchanged.")
    case .unusableKept(let path):
      say(
        nl:
          "Wat de editor bewaarde, is geen tekst van een bruikbare lengte; de tekst is ongewijzigd, het bestand blijft: \(path)",
        fr:
          "Ce qui a été enregistré n’est pas un texte d’une longueur utilisable ; le texte est inchangé, le fichier est gardé : \(path)",
        de:
          "Was gespeichert wurde, ist kein Text von brauchbarer Länge; der Text ist unverändert, die Datei bleibt: \(path)",
        en: "What the editor saved is not a text of usable length; the text is unchanged, and the file is kept: \(path)"
      )
    case .gone:
      say(
        nl: "De editor liet geen bestand achter; de tekst is ongewijzigd.",
        fr: "L’éditeur n’a laissé aucun fichier ; le texte est inchangé.",
        de: "Der Editor hat keine Datei hinterlassen; der Text ist unverändert.",
        en: "The editor left no file; the text is unchanged.")
    }
  }
}
