// SPDX-License-Identifier: EUPL-1.2

extension EditorPhrase {
  /// The text in Dutch.
  var nl: String {
    switch self {
    case .switchedOff: "De instelling “editor” staat uit: hier wordt geen ander programma geopend."
    case .noneNamed: "Welke editor? VISUAL en EDITOR zijn niet gezet."
    case .noFile(let reason): "Er kon geen bestand voor de editor worden gemaakt: \(reason)."
    case .notFound(let editor): "Er is geen programma \(editor)."
    case .failed(let editor, let status): "\(editor) eindigde met status \(status)."
    case .killed(let editor, let signal): "\(editor) werd beëindigd door signaal \(signal)."
    case .notStarted(let editor, let reason): "\(editor) kon niet worden gestart: \(reason)."
    case .taken(let key): "De tekst is zoals die daar bewaard werd; \(key) maakt dat ongedaan."
    case .unchanged: "De tekst is ongewijzigd."
    case .recovered(let key): "De tekst is wat het voor herstel bewaarde; \(key) maakt dat ongedaan."
    case .left(let path, let key):
      "Wat het voor herstel bewaart, staat in \(path)\(key.map { "; \($0) opent het weer" } ?? "")"
    case .unusable: "Wat het bewaarde, is geen tekst van een bruikbare lengte; de tekst is ongewijzigd."
    case .unusableKept(let path):
      "Wat het bewaarde, is geen tekst van een bruikbare lengte; de tekst is ongewijzigd, het bestand blijft: \(path)"
    case .gone: "De editor liet geen bestand achter; de tekst is ongewijzigd."
    }
  }
}
