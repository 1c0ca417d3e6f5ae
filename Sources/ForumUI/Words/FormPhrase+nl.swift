// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormPhrase {
  /// The text in Dutch.
  var nl: String {
    switch self {
    case .ask: "Nieuw gesprek"
    case .reply(let post, let author): "Antwoord op \(Self.name(post)) van \(author)"
    case .edit(let post): "\(Self.name(post)) bewerken"
    case .newTip: "Nieuwe tip"
    case .tipFrom(let post, let author): "Tip uit \(Self.name(post)) van \(author)"
    case .editTip(let number): "Tip \(number) bewerken"
    case .profile: "Mijn profiel"
    case .newBoard: "Nieuw bord"
    case .join(let board): "Lid worden van \(board)"
    case .draft: "Ontwerp"
    case .notSaid: "niet gezegd"
    case .layersOffered: "Bestuurslagen van"
    case .layerProfile(let profile): Self.profileNL(profile)
    case .topicsHint(let limit, let isFirst):
      isFirst
        ? "hoogstens \(limit) thema’s waaraan nu gewerkt wordt; Enter toont de lijst"
        : "1 tot \(limit); typ een deel van een naam, in elke taal; Enter toont de lijst"
    case .handleHint: "de korte naam bij elk bericht: kleine letters, cijfers, _ en -"
    case .newBoardAt(let path): "Het bord komt in \(path). Wie het begint, wordt de beheerder."
    case .joinWhat(let board):
      "Nog geen lid van \(board). Na deze velden gaat het bord open; alles is later te wijzigen."
    case .saved(let moment): "bewaard \(moment)"
    case .unsaved: "nog niet bewaard"
    case .unkept: "NIET BEWAARD"
    case .find: "Zoek"
    case .matchOf(let number, let count): "\(number) van \(count)"
    case .noMatch: "niets gevonden"
    case .wrapped: "weer van voren af aan"
    case .wrappedBack: "weer vanaf het einde"
    case .wrote(let author, let post): "\(author) schreef (\(post)):"
    case .quoteWhich(let post): "Wat citeren uit \(Self.name(post))"
    case .marked(let number, let count): number == 0 ? "Enter citeert alles" : "\(number) van \(count) gekozen"
    case .nothingToQuote: "Er is geen tekst om te citeren"
    case .onlyReplies: "Alleen een antwoord citeert het bericht waarop het antwoordt"
    case .preview: "Voorbeeld"
    case .nothingToPreview: "Er is nog geen tekst"
    case .draftKept: "Het ontwerp is bewaard"
    case .draftOf(let moment, let key): "Ontwerp van \(moment) staat klaar; \(key) gooit het weg"
    case .draftChanged(let moment): "Een ander venster wijzigde dit concept (\(moment))"
    case .rivalry(.both): "beide teksten houden"
    case .rivalry(.mine): "mijn tekst houden"
    case .rivalry(.theirs): "de andere tekst nemen"
    case .changedSince(let what, let who?, let at?):
      "\(who) wijzigde \(what) (\(at)) terwijl je schreef; er is niets overschreven, je tekst is bewaard"
    case .changedSince(let what, _, _):
      "\(what) is gewijzigd terwijl je schreef; er is niets overschreven, je tekst is bewaard"
    case .conflictChoice(.compare): "bekijken wat verschilt"
    case .conflictChoice(.mine): "mijn tekst in de plaats zetten; de andere blijft in de geschiedenis"
    case .conflictChoice(.theirs): "de andere tekst nemen"
    case .keptBeside: "Beide teksten zijn bewaard; de concepten staan bij Ik"
    case .draftGone:
      "Deze tekst is in een ander venster geplaatst of weggegooid; hier staat hij nog"
    case .confirmDiscard: "Deze tekst weggooien?"
    case .nothingToDiscard: "Er is niets om weg te gooien"
    case .discarded: "Het ontwerp is weggegooid"
    case .confirmLeave: "De wijzigingen zijn niet bewaard. Toch weggaan?"
    case .confirmLeaveUnkept: "Het ontwerp kon niet bewaard worden. Toch weggaan en de tekst verliezen?"
    case .pasteCut: "De geplakte tekst is te lang voor dit veld; het einde viel weg"
    case .targetGone: "Waarvoor dit ontwerp was, bestaat niet meer"
    case .posted(let post): "Geplaatst als \(Self.name(post))"
    case .changed(let post): "\(Self.name(post)) is gewijzigd"
    case .tipWritten(let number): "Geplaatst als tip \(number)"
    case .tipChanged(let number): "Tip \(number) is gewijzigd"
    case .profileChanged: "Het profiel is gewijzigd"
    case .welcome(let board): "Welkom op \(board)"
    case .unchanged: "Er is niets gewijzigd"
    }
  }

  private static func profileNL(_ profile: LayerProfile) -> String {
    switch profile {
    case .belgium: "België"
    case .netherlands: "Nederland"
    case .all: "België, Nederland en Europa"
    }
  }
}
