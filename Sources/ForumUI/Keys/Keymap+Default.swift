// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension Keymap {
  /// The keys as they come.
  public static let standard = Keymap(
    bindings: everywhere + lists + thread + tips + topics + me + form + quoting + search + reading + access + networks
      + meetings)

  private static func bind(_ context: KeyContext, _ rows: [(Command, String)]) -> [Binding] {
    rows.map { command, keys in
      Binding(context: context, command: command, keys: keys.split(separator: " ").compactMap { Key(String($0)) })
    }
  }

  private static let everywhere = bind(
    .everywhere,
    [
      (.moveUp, "Up k"), (.moveDown, "Down j"), (.pageUp, "PgUp Ctrl-B"), (.pageDown, "PgDn Ctrl-F"),
      (.goFirst, "Home g"), (.goLast, "End G"), (.back, "Esc Left h"), (.close, "q"), (.quit, "Q Ctrl-C"),
      (.nextUnread, "Tab"), (.previousUnread, "Shift-Tab"), (.search, "/"), (.help, "? F1"), (.actions, ": F2"),
      (.notices, "i"),
      (.undo, "u"), (.goToNumber, "#"), (.copyReference, "Y"), (.export, "Ctrl-E"), (.redraw, "Ctrl-L F5"),
      (.suspend, "Ctrl-Z"),
      (.density, "z"), (.theme, "T"),
      (.today, "1"), (.advice, "2"), (.tips, "3"), (.stories, "4"), (.people, "5"), (.topics, "6"), (.me, "7"),
      (.agenda, "8"), (.networks, "9"), (.board, "%"),
    ])

  private static let lists = bind(
    .list,
    [
      (.open, "Enter Right l"), (.readOn, "Space"), (.showNew, "R"), (.ask, "a"), (.filter, "f"),
      (.dropFilter, "F Backspace"),
      (.clearFilters, "C"),
      (.sort, "s"), (.saveSearch, "S"), (.markRead, "m"), (.markAllRead, "M"), (.watch, "w"), (.bookmark, "b"),
      (.pin, "P"), (.lock, "L"),
      (.profile, "v"), (.kindred, "K"),
    ])

  private static let thread = bind(
    .thread,
    [
      (.readOn, "Space"), (.nextMatch, "n"), (.previousMatch, "N"), (.nextPost, "Right l"),
      (.previousPost, "p"), (.parentPost, "^"), (.openPost, "Enter"),
      (.foldReplies, "c"), (.foldAll, "C"), (.reply, "r"),
      (.replyQuoting, "R"), (.helped, "y"), (.heard, "+"), (.nextHelped, "H"), (.makeTip, "t"), (.edit, "e"),
      (.history, "E"),
      (.remove, "D"), (.markRead, "m"), (.profile, "v"), (.followReference, "o"), (.foldText, "T"), (.watch, "w"),
      (.bookmark, "b"),
      (.ask, "a"), (.lock, "L"),
      (.hide, "X"), (.pin, "P"), (.kindred, "K"), (.share, "S"),
      (.openMeeting, "x"), (.addPoll, "V"), (.summarise, "s"),
    ])

  private static let tips = bind(
    .tips,
    [
      (.open, "Enter Right l"), (.readOn, "Space"), (.showNew, "R"), (.writeTip, "a"), (.adopt, "A"),
      (.showSource, "o"), (.edit, "e"), (.history, "E"),
      (.confirmTip, "c"),
      (.supersede, "S"), (.withdraw, "W"), (.filter, "f"), (.dropFilter, "F Backspace"), (.clearFilters, "C"),
      (.profile, "v"), (.kindred, "K"),
      (.pin, "P"), (.pinEarlier, "<"), (.pinLater, ">"),
    ])

  private static let topics =
    bind(
      .people,
      [
        (.open, "Enter Right l"), (.readOn, "Space"), (.showNew, "R"), (.edit, "e"), (.kindred, "K"), (.filter, "f"),
        (.dropFilter, "F Backspace"),
        (.clearFilters, "C"), (.writeCall, "c"), (.memberKeys, "X"),
      ])
    + bind(
      .topics,
      [
        (.open, "Enter Right l"), (.follow, "f"), (.workOn, "o"), (.canHelp, "c"), (.watch, "w"), (.bookmark, "b"),
        (.kindred, "K"), (.ask, "a"),
      ])

  private static let me = bind(
    .me,
    [
      (.open, "Enter Right l"), (.edit, "e"), (.delete, "D"), (.kindred, "K"), (.houseRules, "r"), (.sshKeys, "s"),
      (.invitations, "I"), (.settings, "S"),
    ])

  private static let form = bind(
    .form,
    [
      (.post, "Ctrl-S"), (.nextField, "Tab"), (.previousField, "Shift-Tab"), (.discard, "Ctrl-X"), (.back, "Esc"),
      (.suggestions, "Ctrl-T F3"), (.preview, "Ctrl-P"), (.quote, "Ctrl-Q"), (.findInText, "Ctrl-R F6"),
      (.editOutside, "Ctrl-O"), (.help, "F1"),
    ])

  private static let quoting = bind(
    .quote,
    [
      (.markParagraph, "Space"), (.markDown, "Shift-Down J"), (.markUp, "Shift-Up K"), (.markAll, "a"),
      (.quote, "Enter"),
    ])

  private static let reading =
    bind(.help, [(.houseRules, "r")]) + bind(.houseRules, [(.agree, "Enter")])
    + bind(.address, [(.copyAddress, "Enter y"), (.openAddress, "o")])
    + bind(.history, [(.pageDown, "Space PgDn Ctrl-F"), (.history, "E")])
    + bind(.preview, [(.pageDown, "Space PgDn Ctrl-F"), (.preview, "Ctrl-P")])

  private static let meetings =
    bind(
      .agenda,
      [
        (.open, "Enter Right l"), (.readOn, "Space"), (.addEvent, "a"), (.come, "y"), (.mayCome, "m"),
        (.cannotCome, "n"), (.bringColleague, "+"), (.showComing, "s"), (.nextSlot, "Tab"),
        (.previousSlot, "Shift-Tab"), (.openThread, "t"), (.followReference, "o"), (.month, "M"),
        (.polls, "p"), (.filter, "f"), (.dropFilter, "F Backspace"),
        (.clearFilters, "C"), (.edit, "e"), (.publish, "P"), (.cancelEvent, "X"), (.report, "r"), (.talkAfter, "A"),
        (.acceptHosting, "H"), (.profile, "v"),
      ])
    + bind(
      .month,
      [
        (.open, "Enter"), (.nextDay, "Right l Tab"), (.previousDay, "Left h Shift-Tab"), (.nextMonth, "> ]"),
        (.previousMonth, "< ["), (.month, "M"), (.addEvent, "a"), (.polls, "p"),
      ])
    + bind(
      .polls,
      [
        (.open, "Enter Right l"), (.addPoll, "a"), (.openThread, "t"), (.profile, "v"),
      ])
    + bind(
      .poll,
      [
        (.vote, "Enter"), (.choose, "Space"), (.moreDots, "+"), (.fewerDots, "-"), (.withdrawVote, "W"),
        (.enterOption, "a"), (.mergeOptions, "J"), (.openThread, "t"), (.followReference, "o"), (.closePoll, "c"),
        (.extendPoll, "x"), (.outcome, "r"), (.answerConcern, "A"), (.addEvent, "E"), (.profile, "v"),
      ])

  private static let search =
    bind(.searchLine, [(.find, "Enter"), (.toResults, "Tab Down"), (.back, "Esc"), (.help, "F1")])
    + bind(
      .search,
      [(.open, "Enter Right l"), (.readOn, "Space"), (.search, "/ Tab Shift-Tab"), (.saveSearch, "S"), (.profile, "v")])

  private static let access =
    bind(
      .sshKeys,
      [(.addKey, "a"), (.edit, "e Enter"), (.removeKey, "D"), (.linkDevice, "c"), (.revokeAccess, "X")])
    + bind(
      .invitations,
      [
        (.open, "Enter Right l"), (.invite, "a"), (.revokeInvitation, "D"), (.invitationTree, "t"),
        (.foldBranch, "Space"),
      ])
    + bind(.settings, [(.open, "Enter Right l Space")])
    + bind(.keyBindings, [(.open, "Enter Right l"), (.addBinding, "+"), (.resetKeys, "- Del")])
    + bind(.code, [(.copyCode, "Enter y")])
    + bind(.signUp, [(.redeem, "Enter"), (.back, "Esc"), (.help, "F1")])

  private static let networks =
    bind(
      .networks,
      [
        (.open, "Enter Right l"), (.showNew, "R"), (.writeNetwork, "a"), (.joinNetwork, "+"), (.leaveNetwork, "-"),
        (.admit, "A"),
        (.edit, "e"), (.writeCall, "c"), (.kindred, "K"), (.compareNetworks, "t"), (.boardRoom, "B"), (.filter, "f"),
        (.dropFilter, "F Backspace"), (.clearFilters, "C"),
      ])
    + bind(
      .network,
      [
        (.open, "Enter Right l"), (.readOn, "Space"), (.ask, "a"), (.joinNetwork, "+"), (.leaveNetwork, "-"),
        (.admit, "A"), (.edit, "e"), (.writeCall, "c"), (.kindred, "K"), (.followReference, "o"), (.watch, "w"),
        (.bookmark, "b"), (.compareNetworks, "t"), (.boardRoom, "B"),
      ])
}
