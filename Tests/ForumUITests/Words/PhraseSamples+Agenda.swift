// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension PhraseSamples {
  /// The texts of the agenda, of polls and of their forms.
  static var agenda: [any Phrasing] {
    var events: [AgendaPhrase] = AgendaPhrase.Part.allCases.map { .part($0) }
    events += EventText.allCases.flatMap { [.copyKind($0), .copied($0)] }
    events += [1, 2].flatMap { [.entries($0, isMore: false), .left($0), .missing($0)] }
    events += [
      .filterBy, .entries(100, isMore: true), .thisWeek, .nextWeek, .weekOf("x"), .when, .what, .hosts, .places, .mine,
      .nothingPlanned, .nothingOfMine, .nothingPast, .howToAdd(key), .howToSeeAll(key), .nothingThatDay,
      .talkAfter("#3"), .reportAt("#3.2"), .nobodyShown, .toYou, .howToAnswer(yes: key, maybe: key, no: key),
      .answered("x"), .shownNow, .hiddenShort, .hiddenNow, .sayFirst, .published, .alreadyOpen, .cancelled,
      .cancelReason, .askTalkAfter, .noTalkAfter, .leadsOn("#3"), .leadsNowhere, .copyWhat, .whichEvent, .oneTime,
      .nothingToFollow, .noneHere, .keepFree, .askedToHost("~x", key: key),
      .notAskedToHost, .hostsNow("~x"),
    ]
    var polls: [PollPagePhrase] = PollListState.Part.allCases.map { .part($0) }
    polls += [1, 2].flatMap {
      [.polls($0, isMore: false), .waits($0), .missing($0), .dotsLeft($0), .noDotsLeft($0), .confirmClose($0)]
    }
    polls += [
      .empty, .howToAdd(key), .result, .askedBy("x"), .aboutEvent("event:3"),
      .outcomeAt("#3.2"), .actionsAt("#3.2"), .prize("x"), .howToChoose(choose: key, vote: key),
      .howToGive(more: key, fewer: key, vote: key), .howToEnter(key), .howToAnswer(key), .onlyYourEntries, .yes,
      .howToDecide(key),
      .ifNeedBe, .no, .yours, .voteAnew, .voted, .withdrawn, .confirmWithdraw, .notVoted, .nothingChosen, .notByDots,
      .why("x"),
      .askEntry, .entered, .mergeWhich, .mergeInto("x"), .merged, .nothingToMerge, .concernOf, .concernAnswer("x"),
      .noConcerns, .answered, .confirmClose(0), .closed, .chooseWinner(2), .extended("x"), .noOutcomeYet, .onlyDates,
      .unanswered,
    ]
    let forms: [MeetingFormPhrase] = [
      .heading(.newEvent), .heading(.editEvent(.sample())), .heading(.report(.sample())), .heading(.newPoll),
      .heading(.pollIn(thread: 12)),
      .heading(.outcome(.sample())), .address, .kind, .category, .state, .draftForHosts, .workingTime, .gathersUntil,
      .sealed, .secret, .untilClose, .nobodyKnows, .notSecret, .tieRule, .event, .slotsHint("x"), .hostsHint,
      .sessionsHint, .audienceHint(takesLayer: true), .audienceHint(takesLayer: false),
      .momentHint("x"), .optionsHint, .datesHint("x"), .eventAdded(4), .draftKept(4), .eventChanged(4), .pollAdded(4),
      .reported,
      .outcomeWritten, .dateFound("poll:4"),
    ]
    let months = (1...12).map { MonthPhrase(month: $0, year: 2025) }
    return events + months + polls + forms
  }
}
