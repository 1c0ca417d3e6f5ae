// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

@testable import ForumUI

extension PhraseSamples {
  /// The texts of lists, threads, the home screen and what stands around them.
  static var screens: [any Phrasing] {
    listed + inThreads + atHome + around + linear + settings
  }

  private static var listed: [any Phrasing] {
    let plain: [ListPhrase] = [
      .everything, .threads(2, isMore: true), .new(2), .unread(2), .waits(WaitingPhrase(workingDays: 3)), .locked("x"),
      .lockReason, .allRead, .markAllRead, .noFilter, .everythingRead, .noUnread, .filterBy, .title, .state, .layer,
      .author, .answers, .active, .empty, .howToStart(key), .emptyUnderFilter, .dropsLastFilter(key),
      .dropsAllFilters(key), .startedSince(.daysAgo(7)), .startedBefore(.daysAgo(7)),
      .startedSince(.date(year: 2026, month: 1, day: 31)), .startedBefore(.date(year: 2026, month: 1, day: 31)),
    ]
    let people: [PeoplePhrase] = [
      .members(2, isMore: true), .handle, .name, .noOrganisations, .organisation, .layer, .roleFamily, .worksOn,
      .canTalkAbout, .joined, .account, .placeholder, .posts(2), .ties, .threads, .tips, .nobody("sara"), .more,
    ]
    let topics: [TopicPhrase] = [
      .topics(12, mine: 3), .name, .threads, .waiting, .tips, .helpers, .me, .tied("#open-data", "x"),
      .untied("#open-data", "x"),
    ]
    let moderation: [ModerationPhrase] = [
      .confirmUnlock(12), .locked(12), .unlocked(12), .hidden(12), .shown(12), .pinned(12), .unpinned(12),
    ]
    return plain + moderation + ThreadSort.allCases.map { ListPhrase.sortedBy($0) }
      + FilterMenu.Kind.allCases.map { ListPhrase.filterKind($0) } + people + topics
  }

  private static var inThreads: [any Phrasing] {
    let threads: [ThreadPhrase] = [
      .hidden, .goneTitle, .hiddenTitle, .helpedBy("x", "sara"), .edited("14:05"), .editedByModerator("14:05"), .helped,
      .helpedByModerator, .bridge("x"), .heard(2, byMe: true), .heard(2, byMe: false), .becameTip(4), .removedByAuthor,
      .removedByModerator, .missing(12), .allRead, .neverEdited, .noMatch, .noMatchYet(50), .matchFromStart,
      .matchFromEnd, .nothingHelped, .hideReason, .removeReason(3), .confirmRemove(3), .unreadFrom(3), .markedHelped,
      .outline(3), .unmarkedHelped, .saidHeard, .unsaidHeard, .removed,
    ]
    let history: [HistoryPhrase] = [
      .title("#12.3"), .edited("sara"), .written("sara"), .reason("x"), .unchanged(2), .comparison("#12.3"),
      .compared(by: "sara"), .compared(by: nil), .withheld, .missing,
    ]
    return threads + history
  }

  private static var atHome: [any Phrasing] {
    let post = PostReference(thread: 12, number: 3)
    let targets: [DraftTarget] =
      [.newThread, .reply(to: post), .edit(post), .newTip, .tip(from: post), .editTip(4)]
      + [.newEvent, .editEvent(4), .report(4), .newPoll, .pollIn(thread: 12), .outcome(4), .summary(thread: 12)]
    let home: [TodayPhrase] = [
      .whoCanHelp(0), .nobodyWaits, .howToAsk(key), .sinceLastTime, .changes(2, 3, 1), .changes(2, 3, 0),
      .moreElsewhere(2, key: key), .moreElsewhere(2, key: nil), .workedFor(2), .firstSteps(done: 0),
      .board(BoardCounts(members: 2, organisations: 2, layers: 2, threads: 2)),
    ]
    let notices: [NoticePhrase] = [.none, .heading, .allSeen, .newest(1000)]
    let reciprocity = [Reciprocity(asked: 2), Reciprocity(helped: 1), Reciprocity(asked: 3, helped: 2)]
    return home + targets.map { TodayPhrase.draft($0) } + notices + reciprocity.map { ReciprocityPhrase($0) }
      + FirstStep.allCases.map { TodayPhrase.step($0) }
      + Notice.Kind.allCases.map { NoticePhrase.line($0, by: "sara", title: "x") }
  }

  private static var around: [any Phrasing] {
    let frame: [FramePhrase] = [
      .notices(2), .unboundKey(key, help: [key]), .unboundKey(key, help: []), .commandNotHere("x"), .pasteNowhere,
      .goToNumber, .whichAction, .notAReference("x"), .quitWithDraft, .howToLeave(keys: [key, key]), .nothingToUndo,
      .undone("x"), .notUndoable("x", instead: nil), .notUndoable("x", instead: "x"), .changedSince("x"), .notDone,
      .rowsOf(lines: 1), .rowsOf(lines: 2), .whichTheme, .tooSmall, .nothingFound, .named("x", "x"), .copied("x"),
      .updatedElsewhere(2, key: key), .updatedElsewhere(2, key: nil), .undoable("x", key: key),
      .confirmHint(yes: key, isShort: true), .confirmHint(yes: key, isShort: false),
    ]
    let places: [Place] = [.today, .advice, .tips, .stories, .people, .topics, .me, .agenda]
    return frame + places + ThemeName.allCases.map { FramePhrase.theme($0) }
  }

  private static var linear: [any Phrasing] {
    let phrases: [LinearPhrase] = [
      .replyTo("#12.3"), .new, .unread, .pinnedAt(1), .worked(2), .failed(2), .didWork, .didNotWork, .groupsOnly,
      .unseen, .openScreen,
    ]
    return phrases
  }

  private static var settings: [any Phrasing] {
    let phrases: [SettingPhrase] = [.byLocale, .asItComes, .fromLine(3), .more("x", count: 2)]
    return phrases + SettingName.allCases.map { SettingPhrase.help($0) }
  }

  /// Hints that have gaps of several blanks.
  static var spaced: [any Phrasing] {
    let hints: [FramePhrase] = [
      .lineHint(confirm: key, cancel: key), .choiceHint(move: key, confirm: key, cancel: key, isShort: true),
      .choiceHint(move: key, confirm: key, cancel: key, isShort: false),
    ]
    let home: [TodayPhrase] = [.whoCanHelp(2), .newForMe(2), .pinnedTips(2), .drafts(2), .firstSteps(done: 1)]
    return hints + home
  }
}
