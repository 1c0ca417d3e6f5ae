// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormPhrase {
  /// The text in German.
  var de: String {
    switch self {
    case .ask: "Neues Gespräch"
    case .reply(let post, let author): "Antwort auf \(Self.name(post)) von \(author)"
    case .edit(let post): "\(Self.name(post)) bearbeiten"
    case .newTip: "Neuer Tipp"
    case .tipFrom(let post, let author): "Tipp aus \(Self.name(post)) von \(author)"
    case .editTip(let number): "Tipp \(number) bearbeiten"
    case .profile: "Mein Profil"
    case .newBoard: "Neues Forum"
    case .join(let board): "Mitglied werden: \(board)"
    case .draft: "Entwurf"
    case .notSaid: "keine Angabe"
    case .layersOffered: "Verwaltungsebenen"
    case .layerProfile(let profile): Self.profileDE(profile)
    case .topicsHint(let limit, let isFirst):
      isFirst
        ? "höchstens \(limit) Themen, an denen Sie arbeiten; Eingabe zeigt die Liste"
        : "1 bis \(limit); tippen Sie einen Teil eines Namens, in jeder Sprache; Eingabe zeigt die Liste"
    case .handleHint: "der kurze Name an jedem Beitrag: Kleinbuchstaben, Ziffern, _ und -"
    case .newBoardAt(let path): "Das Forum wird in \(path) gespeichert. Wer es anlegt, verwaltet es."
    case .joinWhat(let board):
      "Sie sind noch nicht Mitglied von \(board). Nach diesen Feldern öffnet es sich; alles lässt sich später ändern."
    case .saved(let moment): "gespeichert \(moment)"
    case .unsaved: "noch nicht gespeichert"
    case .unkept: "NICHT GESPEICHERT"
    case .find: "Suchen"
    case .matchOf(let number, let count): "\(number) von \(count)"
    case .noMatch: "nichts gefunden"
    case .wrapped: "wieder von vorn"
    case .wrappedBack: "wieder vom Ende"
    case .wrote(let author, let post): "\(author) schrieb (\(post)):"
    case .quoteWhich(let post): "Was aus \(Self.name(post)) zitieren"
    case .marked(let number, let count): number == 0 ? "Eingabe zitiert alles" : "\(number) von \(count) markiert"
    case .nothingToQuote: "Es gibt keinen Text zum Zitieren"
    case .onlyReplies: "Nur eine Antwort zitiert den Beitrag, auf den sie antwortet"
    case .preview: "Vorschau"
    case .nothingToPreview: "Es gibt noch keinen Text"
    case .draftKept: "Der Entwurf ist gespeichert"
    case .draftOf(let moment, let key): "Entwurf übernommen (\(moment)); \(key) verwirft ihn"
    case .draftChanged(let moment): "Ein anderes Fenster hat diesen Entwurf geändert (\(moment))"
    case .rivalry(.both): "beide Texte behalten"
    case .rivalry(.mine): "meinen Text behalten"
    case .rivalry(.theirs): "den anderen Text nehmen"
    case .changedSince(let what, let who?, let at?):
      "\(who) hat \(what) (\(at)) geändert, während Sie schrieben; nichts wurde überschrieben, Ihr Text ist aufbewahrt"
    case .changedSince(let what, _, _):
      "\(what) wurde geändert, während Sie schrieben; nichts wurde überschrieben, Ihr Text ist aufbewahrt"
    case .conflictChoice(.compare): "ansehen, was sich unterscheidet"
    case .conflictChoice(.mine): "meinen Text an seine Stelle setzen; der andere bleibt im Verlauf"
    case .conflictChoice(.theirs): "den anderen Text nehmen"
    case .keptBeside: "Beide Texte sind aufbewahrt; die Entwürfe stehen unter Ich"
    case .draftGone:
      "Dieser Text wurde in einem anderen Fenster veröffentlicht oder verworfen; hier steht er noch"
    case .confirmDiscard: "Diesen Text verwerfen?"
    case .nothingToDiscard: "Es gibt nichts zu verwerfen"
    case .discarded: "Der Entwurf ist verworfen"
    case .confirmLeave: "Die Änderungen sind nicht gespeichert. Trotzdem verlassen?"
    case .confirmLeaveUnkept: "Der Entwurf konnte nicht gespeichert werden. Verlassen und den Text verlieren?"
    case .pasteCut: "Der eingefügte Text ist zu lang für dieses Feld; das Ende fehlt"
    case .targetGone: "Wofür dieser Entwurf war, gibt es nicht mehr"
    case .posted(let post): "Veröffentlicht als \(Self.name(post))"
    case .changed(let post): "\(Self.name(post)) ist geändert"
    case .tipWritten(let number): "Veröffentlicht als Tipp \(number)"
    case .tipChanged(let number): "Tipp \(number) ist geändert"
    case .profileChanged: "Das Profil ist geändert"
    case .welcome(let board): "Willkommen: \(board)"
    case .unchanged: "Nichts wurde geändert"
    }
  }

  private static func profileDE(_ profile: LayerProfile) -> String {
    switch profile {
    case .belgium: "Belgien"
    case .netherlands: "Niederlande"
    case .all: "Belgien, Niederlande und Europa"
    }
  }
}
