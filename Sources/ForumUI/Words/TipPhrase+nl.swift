// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TipPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .tips(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "tip" : "tips")"
    case .pinned: "Vastgezet"
    case .withoutTopic: "Zonder thema"
    case .title: "Titel"
    case .worked: "Werkte ook"
    case .layers: "Bij"
    case .owner: "Beheer"
    case .confirmed: "Bevestigd"
    case .workedFor(let count): "werkte ook bij \(count)"
    case .workedForShort(let count): "bij \(count)"
    case .failedFor(let count): "niet bij \(count)"
    case .place(let place): "vastgezet op plaats \(place)"
    case .ownedBy(let owner): "Beheerd door \(owner)"
    case .creditedTo(let author): "Met dank aan \(author)"
    case .source(let post): "Gemaakt van \(post)"
    case .knownToWork(let layers): "werkt bij \(layers)"
    case .confirmedOn(let day): "bevestigd op \(day)"
    case .reviewBy(let day): "na te kijken tegen \(day)"
    case .reports: "Elders geprobeerd"
    case .noReports: "Nog niemand meldde of het elders werkte. Met toets A kan dat."
    case .reportWorked: "werkte"
    case .reportFailed: "werkte niet"
    case .missing(let number): "tip:\(number) bestaat niet"
    case .empty: "Nog geen tips. Toets a schrijft er een; in een gesprek maakt toets t er een van een antwoord."
    case .filter(let kind): Self.filterNL(kind)
    case .askWorked: "Werkte deze tip?"
    case .askNote(worked: true): "Wat moest er anders? (mag leeg blijven)"
    case .askNote(worked: false): "Waarom werkte het niet? (mag leeg blijven)"
    case .takeReportBack: "mijn melding intrekken"
    case .reported: "Gemeld; bedankt"
    case .reportGone: "De melding is ingetrokken"
    case .stillTrue: "Bevestigd; over een jaar opnieuw na te kijken"
    case .supersedeBy: "Welke tip vervangt deze?"
    case .noOtherTip: "Er is geen andere tip"
    case .superseded(let number): "Vervangen door tip:\(number); toets u maakt het ongedaan"
    case .inForceAgain: "De tip geldt weer"
    case .confirmWithdraw: "Deze tip intrekken?"
    case .withdrawn: "Ingetrokken; toets u maakt het ongedaan"
    case .broughtBack: "De tip is terug"
    case .pinnedNow: "Vastgezet"
    case .unpinnedNow: "Losgemaakt"
    case .moved: "Verplaatst"
    case .neverEdited: "Deze tip is nooit bewerkt"
    case .notPinned: "Deze tip is niet vastgezet; P doet dat"
    case .isFirstPin: "Deze tip staat al vooraan"
    case .isLastPin: "Deze tip staat al achteraan"
    case .replaceOnBoard(let limit): "Er zijn al \(limit) tips vastgezet. Welke gaat eraf?"
    case .replaceInTopic(let topic, let limit): "\(topic) heeft al \(limit) vastgezette tips. Welke gaat eraf?"
    case .noSource: "Deze tip is niet van een antwoord gemaakt"
    case .nothingToFollow: "In deze tip staat geen verwijzing"
    }
  }

  private static func filterNL(_ kind: TipTerm.Kind) -> String {
    switch kind {
    case .topic: "thema"
    case .layer: "bestuurslaag waar het werkt"
    case .words: "woorden in de tekst"
    case .pinned: "alleen vastgezette"
    case .toReview: "alleen na te kijken"
    case .retired: "ook vervangen en ingetrokken"
    }
  }
}
