// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TipPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .tips(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "tip" : "tips")"
    case .pinned: "Pinned"
    case .withoutTopic: "Without a topic"
    case .title: "Title"
    case .worked: "Also worked"
    case .layers: "In"
    case .owner: "Owner"
    case .confirmed: "Confirmed"
    case .workedFor(let count): "also worked for \(count)"
    case .workedForShort(let count): "for \(count)"
    case .failedFor(let count): "not for \(count)"
    case .place(let place): "pinned in place \(place)"
    case .ownedBy(let owner): "Owned by \(owner)"
    case .creditedTo(let author): "Thanks to \(author)"
    case .source(let post): "Made of \(post)"
    case .knownToWork(let layers): "works in \(layers)"
    case .confirmedOn(let day): "confirmed on \(day)"
    case .reviewBy(let day): "to review by \(day)"
    case .reports: "Tried elsewhere"
    case .noReports: "Nobody has reported yet whether it worked elsewhere. Press A to report it."
    case .reportWorked: "worked"
    case .reportFailed: "did not work"
    case .missing(let number): "There is no tip:\(number)"
    case .empty: "No tips yet. Press a to write one; in a thread, t makes one of an answer."
    case .filter(let kind): Self.filterEN(kind)
    case .askWorked: "Did this tip work?"
    case .askNote(worked: true): "What had to change? (may stay empty)"
    case .askNote(worked: false): "Why did it not work? (may stay empty)"
    case .takeReportBack: "take my report back"
    case .reported: "Reported; thank you"
    case .reportGone: "Your report is gone"
    case .stillTrue: "Confirmed; to review again in a year"
    case .supersedeBy: "Which tip takes its place?"
    case .noOtherTip: "There is no other tip"
    case .superseded(let number): "Superseded by tip:\(number); press u to take it back"
    case .inForceAgain: "The tip holds again"
    case .confirmWithdraw: "Withdraw this tip?"
    case .withdrawn: "Withdrawn; press u to take it back"
    case .broughtBack: "The tip is back"
    case .pinnedNow: "Pinned"
    case .unpinnedNow: "Unpinned"
    case .moved: "Moved"
    case .neverEdited: "This tip was never edited"
    case .notPinned: "This tip is not pinned; P pins it"
    case .isFirstPin: "This tip is the first already"
    case .isLastPin: "This tip is the last already"
    case .replaceOnBoard(let limit): "\(limit) tips are pinned already. Which one goes?"
    case .replaceInTopic(let topic, let limit): "\(topic) has \(limit) pinned tips already. Which one goes?"
    case .noSource: "This tip was not made of an answer"
    case .nothingToFollow: "There is no reference in this tip"
    }
  }

  private static func filterEN(_ kind: TipTerm.Kind) -> String {
    switch kind {
    case .topic: "topic"
    case .layer: "layer where it works"
    case .words: "words in the text"
    case .pinned: "pinned only"
    case .toReview: "to review only"
    case .retired: "superseded and withdrawn too"
    }
  }
}
