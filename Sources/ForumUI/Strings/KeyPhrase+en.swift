// SPDX-License-Identifier: EUPL-1.2

import Forum

extension KeyPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .hint(let command): Self.hintEN(command)
    case .save: "save"
    case .create: "create"
    case .join: "join"
    case .tell: "tell"
    case .help(let command): Self.helpEN(command)
    case .group(let group): Self.groupEN(group)
    }
  }

  private static func groupEN(_ group: Command.Group) -> String {
    switch group {
    case .everywhere: "Everywhere"
    case .places: "Places"
    case .lists: "In a list"
    case .thread: "In a thread"
    case .tips: "With tips"
    case .people: "With people"
    case .topics: "With topics"
    case .me: "In Me"
    case .form: "In a form"
    case .search: "In search results"
    case .searchLine: "In the search field"
    case .moderation: "For moderators"
    }
  }

  private static func hintEN(_ command: Command) -> String {
    switch command {
    case .moveUp: "up"
    case .moveDown: "down"
    case .pageUp: "page back"
    case .pageDown: "page on"
    case .goFirst: "first"
    case .goLast: "last"
    case .open: "open"
    case .back: "back"
    case .close: "back"
    case .quit: "leave"
    case .today: FramePhrase.place(.today).en
    case .advice: FramePhrase.place(.advice).en
    case .tips: FramePhrase.place(.tips).en
    case .stories: FramePhrase.place(.stories).en
    case .people: FramePhrase.place(.people).en
    case .topics: FramePhrase.place(.topics).en
    case .me: FramePhrase.place(.me).en
    case .notices: "notices"
    case .nextUnread: "next unread"
    case .previousUnread: "previous unread"
    case .search: "search"
    case .help: "keys"
    case .undo: "undo"
    case .redraw: "refresh"
    case .suspend: "suspend"
    case .goToNumber: "go to number"
    case .filter: "filter"
    case .dropFilter: "drop filter"
    case .clearFilters: "no filters"
    case .sort: "sort"
    case .ask: "ask"
    case .markRead: "read/unread"
    case .markAllRead: "all read"
    case .readOn: "read on"
    case .nextPost: "next post"
    case .previousPost: "previous post"
    case .parentPost: "answered post"
    case .reply: "reply"
    case .replyQuoting: "quote"
    case .nextHelped: "what helped"
    case .heard: "heard"
    case .helped: "this helped"
    case .makeTip: "make tip"
    case .edit: "edit"
    case .remove: "remove"
    case .profile: "profile"
    case .followReference: "reference"
    case .lock: "lock"
    case .hide: "hide"
    case .pin: "pin"
    case .pinEarlier: "pin earlier"
    case .pinLater: "pin later"
    case .writeTip: "write tip"
    case .adopt: "did it work?"
    case .confirmTip: "still true"
    case .supersede: "supersede"
    case .withdraw: "withdraw"
    case .showSource: "source"
    case .follow: "follow"
    case .workOn: "work on"
    case .canHelp: "can help"
    case .delete: "delete"
    case .post: "post"
    case .nextField: "next field"
    case .previousField: "previous field"
    case .discard: "drop draft"
    case .find: "search"
    case .toResults: "results"
    }
  }

  private static func helpEN(_ command: Command) -> String {
    switch command {
    case .moveUp: "one line up"
    case .moveDown: "one line down"
    case .pageUp: "one page back"
    case .pageDown: "one page on"
    case .goFirst: "to the beginning"
    case .goLast: "to the end"
    case .open: "open what is selected"
    case .back: "one step back"
    case .close: "one step back; from Today: leave"
    case .quit: "leave; text that was not sent is kept as a draft"
    case .today: "go to Today: who waits for an answer, what is new"
    case .advice: "go to Advice: questions, feedback and calls"
    case .tips: "go to Tips: what worked elsewhere"
    case .stories: "go to Stories: stories and news"
    case .people: "go to People: members by layer, organisation and topic"
    case .topics: "go to Topics: follow them, offer help"
    case .me: "go to Me: drafts, profile, what I wrote"
    case .notices: "notices: answers and mentions"
    case .nextUnread: "to the next unread"
    case .previousUnread: "to the previous unread"
    case .search: "search threads, tips and members"
    case .help: "all keys of this place"
    case .undo: "take the last act back"
    case .redraw: "draw the screen anew and refresh"
    case .suspend: "put the program aside (fg brings it back)"
    case .goToNumber: "to a thread, post, tip, member or topic (#12, #12.3, tip:4, @member)"
    case .filter: "add a filter"
    case .dropFilter: "drop the last filter"
    case .clearFilters: "drop all filters"
    case .sort: "choose the order"
    case .ask: "ask a question or start a thread"
    case .markRead: "mark as read or as unread"
    case .markAllRead: "mark the whole list as read (asks first)"
    case .readOn: "a page on, then the next unread post, then the next unread thread"
    case .nextPost: "to the next post"
    case .previousPost: "to the previous post"
    case .parentPost: "to the post that this one replies to"
    case .reply: "reply to the selected post"
    case .replyQuoting: "reply with a quotation"
    case .nextHelped: "to the next answer that helped"
    case .heard: "heard: I recognise this"
    case .helped: "this answer helped (whoever asked)"
    case .makeTip: "make a tip of this answer"
    case .edit: "edit"
    case .remove: "remove or bring back"
    case .profile: "the profile of whoever wrote this"
    case .followReference: "follow a reference in the post"
    case .lock: "lock with a reason, or open again"
    case .hide: "hide from members, or show again"
    case .pin: "pin or unpin"
    case .pinEarlier: "move a pinned tip one place earlier"
    case .pinLater: "move a pinned tip one place later"
    case .writeTip: "write a tip"
    case .adopt: "report whether this tip worked elsewhere"
    case .confirmTip: "confirm that the tip is still true"
    case .supersede: "say which other tip takes its place"
    case .withdraw: "withdraw the tip or bring it back"
    case .showSource: "to the answer that the tip was made of"
    case .follow: "follow this topic, or stop following it"
    case .workOn: "say: I work on this now"
    case .canHelp: "say: I can help with this"
    case .delete: "delete (asks first)"
    case .post: "post"
    case .nextField: "to the next field"
    case .previousField: "to the previous field"
    case .discard: "drop the draft (asks first)"
    case .find: "search for what is typed"
    case .toResults: "to the results"
    }
  }
}
