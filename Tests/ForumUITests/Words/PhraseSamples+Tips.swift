// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension PhraseSamples {
  /// The texts of tips and of the search, with counts of one and of more.
  static var tips: [any Phrasing] {
    let counts: [TipPhrase] = [1, 2, 12].flatMap { count -> [TipPhrase] in
      [
        .tips(count, isMore: false), .tips(count, isMore: true), .workedFor(count), .workedForShort(count),
        .failedFor(count), .place(count), .missing(count), .superseded(count),
      ]
    }
    let named: [TipPhrase] = [
      .ownedBy("sara"), .creditedTo("sara"), .source("#12.3"), .knownToWork("Gemeente"), .confirmedOn("31 jan"),
      .reviewBy("31 jan"), .askNote(worked: true), .askNote(worked: false),
    ]
    let plain: [TipPhrase] = [
      .pinned, .withoutTopic, .title, .worked, .layers, .owner, .confirmed, .reports, .noReports, .reportWorked,
      .reportFailed, .empty, .askWorked, .takeReportBack, .reported, .reportGone, .stillTrue, .supersedeBy,
      .noOtherTip, .inForceAgain, .confirmWithdraw, .withdrawn, .broughtBack, .neverEdited, .howToReport(key),
      .howToWrite(key), .howToMake(key),
      .noSource, .nothingToFollow,
    ]
    let pins: [TipPinPhrase] =
      [1, 2, 12].flatMap { [.replaceOnBoard($0), .replaceInTopic("#open-data", $0)] } + [
        .pinnedNow, .unpinnedNow, .moved, .notPinned(key: key), .notPinned(key: nil), .isFirstPin, .isLastPin,
      ]
    let search: [SearchPhrase] = [
      .title, .nothingTyped, .nothingFound, .noResultsYet(key: key), .noResultsYet(key: nil),
    ]
    return counts + named + plain + pins + TipTerm.Kind.allCases.map { TipPhrase.filter($0) } + search
      + SearchHelp.allCases.map { SearchPhrase.help($0) }
  }

  /// The texts about keys.
  static var keys: [any Phrasing] {
    Command.allCases.flatMap { [KeyPhrase.hint($0), .help($0)] } + Command.Group.allCases.map { KeyPhrase.group($0) }
      + [KeyPhrase.save, .create, .join, .tell, .notHelped, .restore, .unlock, .unhide, .unpin] + KeyCapPhrase.allCases
  }
}
