// SPDX-License-Identifier: EUPL-1.2

extension EditorPhrase {
  /// The text in German.
  var de: String {
    switch self {
    case .switchedOff: "Die Einstellung „editor“ ist aus: Hier wird kein anderes Programm geöffnet."
    case .noneNamed: "Welcher Editor? Weder VISUAL noch EDITOR ist gesetzt."
    case .noFile(let reason): "Für den Editor konnte keine Datei angelegt werden: \(reason)."
    case .notFound(let editor): "Ein Programm \(editor) gibt es nicht."
    case .failed(let editor, let status): "\(editor) endete mit Status \(status)."
    case .killed(let editor, let signal): "\(editor) wurde durch Signal \(signal) beendet."
    case .notStarted(let editor, let reason): "\(editor) konnte nicht gestartet werden: \(reason)."
    case .taken(let key): "Der Text ist so, wie er dort gespeichert wurde; \(key) nimmt das zurück."
    case .unchanged: "Der Text ist unverändert."
    case .recovered(let key): "Der Text ist, was zur Wiederherstellung gesichert war; \(key) nimmt das zurück."
    case .left(let path, let key):
      "Zur Wiederherstellung gesichert ist es in \(path)\(key.map { "; \($0) öffnet es wieder" } ?? "")"
    case .unusable: "Was gespeichert wurde, ist kein Text von brauchbarer Länge; der Text ist unverändert."
    case .unusableKept(let path):
      "Was gespeichert wurde, ist kein Text von brauchbarer Länge; der Text ist unverändert, die Datei bleibt: \(path)"
    case .gone: "Der Editor hat keine Datei hinterlassen; der Text ist unverändert."
    }
  }
}
