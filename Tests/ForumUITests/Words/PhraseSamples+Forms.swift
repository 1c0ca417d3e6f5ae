// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension PhraseSamples {
  private static let post = PostReference(thread: 12, number: 3)

  /// What forms and the first start say.
  static var forms: [any Phrasing] {
    let sentences: [FormPhrase] = [
      .ask, .reply(.post(post), "sara"), .edit(.thread(12)), .newTip, .tipFrom(.post(post), "sara"), .editTip(4),
      .profile, .newBoard,
      .join("Club 35"), .topicsHint(limit: 5, isFirst: false, key: key), .topicsHint(limit: 3, isFirst: true, key: key),
      .handleHint,
      .newBoardAt(path), .joinWhat("Club 35"), .pasteCut, .targetGone, .posted(.thread(12)), .changed(.post(post)),
      .tipWritten(4),
      .tipChanged(4), .profileChanged, .welcome("Club 35"), .unchanged, .nothingToPreview,
    ]
    let drafts: [DraftPhrase] = [
      .draftKept, .draftOf("14:05", key: key), .draftOf("14:05", key: nil), .draftChanged("14:05"),
      .changedSince("#12.3", by: "sara", "14:05"), .changedSince("#12.3", by: nil, nil), .conflictChoice(.compare),
      .conflictChoice(.mine), .mineForGood, .conflictChoice(.theirs), .keptBeside, .draftGone, .rivalry(.both),
      .rivalry(.mine),
      .rivalry(.theirs), .confirmDiscard, .whichDraft(1), .whichDraft(3), .beginAnother, .discarded, .confirmLeave,
      .confirmLeaveUnkept, .unkept,
    ]
    let quoting: [any Phrasing] = [
      FindPhrase.wrapped, FindPhrase.wrappedBack, QuotePhrase.wrote("sara", post), QuotePhrase.quoteWhich(.post(post)),
      QuotePhrase.nothingToQuote, QuotePhrase.onlyReplies,
    ]
    let start: [FirstStartPhrase] =
      [
        .title, .what(path: path), .joinFile, .joinRemote, .joinRights, .joinOutside(quit: key),
        .joinOutside(quit: nil), .chooseFirst([key, key]), .chooseFirst([]),
      ]
      + FirstStartState.Way.allCases.flatMap { [.name($0), .explanation($0)] }
    let editor: [EditorPhrase] = [
      .switchedOff, .noneNamed, .noFile("ENOSPC"), .notFound("vim"), .failed("vim", status: 1),
      .killed("vim", signal: 9), .notStarted("vim", "ENOEXEC"), .taken(undo: key), .unchanged, .unusable,
      .unusableKept(path), .gone, .recovered(undo: key), .left(path, again: key), .left(path, again: nil),
    ]
    return sentences + drafts + quoting + start + editor + EditingKey.allCases.map { EditingPhrase.help($0) }
      + HouseRule.allCases + [
        HouseRulesPhrase.title, .before, .notPosted,
      ]
      + [PersonalDataPhrase.more(3), .confirm, .marked]
      + PersonalData.allCases.map { PersonalDataPhrase.finding(line: 3, $0, "a@b.be") }
  }

  /// The names that forms give to values of their own.
  static var formNames: [any Phrasing] {
    [
      FormPhrase.draft, .notSaid, .layersOffered, .preview,
    ]
      + [DraftPhrase.saved("14:05"), .unsaved] + [FindPhrase.find, .matchOf(3, 17), .noMatch]
      + [QuotePhrase.quotesAll(key: key), .marked(1, of: 3), .marked(2, of: 3)]
      + LayerProfile.allCases.map { FormPhrase.layerProfile($0) }
  }
}
