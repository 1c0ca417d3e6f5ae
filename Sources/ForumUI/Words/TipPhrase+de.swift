// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TipPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .tips(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "Tipp" : "Tipps")"
    case .pinned: "Angeheftet"
    case .withoutTopic: "Ohne Thema"
    case .title: "Titel"
    case .worked: "Half auch"
    case .layers: "Bei"
    case .owner: "Pflege"
    case .confirmed: "Bestätigt"
    case .workedFor(let count): "half auch bei \(count)"
    case .workedForShort(let count): "bei \(count)"
    case .failedFor(let count): "nicht bei \(count)"
    case .place(let place): "angeheftet auf Platz \(place)"
    case .ownedBy(let owner): "Gepflegt von \(owner)"
    case .creditedTo(let author): "Dank an \(author)"
    case .source(let post): "Entstanden aus \(post)"
    case .knownToWork(let layers): "hilft bei \(layers)"
    case .confirmedOn(let day): "bestätigt am \(day)"
    case .reviewBy(let day): "zu prüfen bis \(day)"
    case .reports: "Anderswo versucht"
    case .noReports: "Noch niemand hat gemeldet, ob es anderswo half. Mit Taste A geht das."
    case .reportWorked: "hat geholfen"
    case .reportFailed: "hat nicht geholfen"
    case .missing(let number): "tip:\(number) gibt es nicht"
    case .empty: "Noch keine Tipps. Taste a schreibt einen; in einem Gespräch macht Taste t einen aus einer Antwort."
    case .filter(let kind): Self.filterDE(kind)
    case .askWorked: "Hat dieser Tipp geholfen?"
    case .askNote(worked: true): "Was musste anders sein? (darf leer bleiben)"
    case .askNote(worked: false): "Warum hat es nicht geholfen? (darf leer bleiben)"
    case .takeReportBack: "meine Meldung zurücknehmen"
    case .reported: "Gemeldet, danke"
    case .reportGone: "Die Meldung ist zurückgenommen"
    case .stillTrue: "Bestätigt; in einem Jahr wieder zu prüfen"
    case .supersedeBy: "Welcher Tipp ersetzt diesen?"
    case .noOtherTip: "Es gibt keinen anderen Tipp"
    case .superseded(let number): "Ersetzt durch tip:\(number); Taste u macht es rückgängig"
    case .inForceAgain: "Der Tipp gilt wieder"
    case .confirmWithdraw: "Diesen Tipp zurückziehen?"
    case .withdrawn: "Zurückgezogen; Taste u macht es rückgängig"
    case .broughtBack: "Der Tipp ist wieder da"
    case .pinnedNow: "Angeheftet"
    case .unpinnedNow: "Gelöst"
    case .moved: "Verschoben"
    case .neverEdited: "Dieser Tipp wurde nie bearbeitet"
    case .notPinned: "Dieser Tipp ist nicht angeheftet; P heftet ihn an"
    case .isFirstPin: "Dieser Tipp steht schon ganz vorn"
    case .isLastPin: "Dieser Tipp steht schon ganz hinten"
    case .replaceOnBoard(let limit): "\(limit) Tipps sind schon angeheftet. Welcher soll weg?"
    case .replaceInTopic(let topic, let limit): "\(topic) hat schon \(limit) angeheftete Tipps. Welcher soll weg?"
    case .noSource: "Dieser Tipp entstand nicht aus einer Antwort"
    case .nothingToFollow: "In diesem Tipp steht kein Verweis"
    }
  }

  private static func filterDE(_ kind: TipTerm.Kind) -> String {
    switch kind {
    case .topic: "Thema"
    case .layer: "Verwaltungsebene, wo es hilft"
    case .words: "Wörter im Text"
    case .pinned: "nur angeheftete"
    case .toReview: "nur zu prüfende"
    case .retired: "auch ersetzte und zurückgezogene"
    }
  }
}
