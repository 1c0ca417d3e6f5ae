// SPDX-License-Identifier: EUPL-1.2

import ForumExchange

extension ReportPhrase {
  var en: String {
    switch self {
    case .added: "Added"
    case .known: "Known already"
    case .messages(let count): "\(count) \(count == 1 ? "message" : "messages") read"
    case .nothingNew: "Nothing added"
    case .trial: "Only checked: nothing was written"
    case .badLines(let count): "\(count) \(count == 1 ? "bad line left out" : "bad lines left out")"
    case .items(let kind, let count): "\(count) \(Self.kindEN(kind, isOne: count == 1))"
    case .note(let note): Self.noteEN(note)
    }
  }

  private static func kindEN(_ kind: ItemKind, isOne: Bool) -> String {
    switch kind {
    case .topic: isOne ? "topic" : "topics"
    case .organisation: isOne ? "organisation" : "organisations"
    case .member: isOne ? "member" : "members"
    case .thread: isOne ? "thread" : "threads"
    case .post: isOne ? "post" : "posts"
    case .tip: isOne ? "tip" : "tips"
    }
  }

  private static func noteEN(_ note: ImportNote) -> String {
    switch note {
    case .unknownField: "unknown fields left out"
    case .unknownType: "lines of an unknown type left out"
    case .replacedCharacter: "control characters replaced"
    case .unknownLayer: "unknown layers of government replaced"
    case .changedHandle: "members with another handle"
    case .standIn: "members with a login, for whom others without one stand in"
    case .placeholder: "members who were only named"
    case .changedNumber: "threads or tips with another number"
    case .topicLeftOut: "topics beyond the fifth left out"
    case .markLeftOut: "marks left out"
    case .linkLeftOut: "sources or successors of tips left out"
    case .pinLeftOut: "tips not pinned"
    case .duplicateMessage: "messages that came twice left out"
    case .missingMessage: "messages referred to but not in the file"
    case .missingID: "messages without an id"
    case .joinedBySubject: "conversations joined by their subject"
    case .oddDate: "messages with a missing or impossible date"
    case .undecodableText: "texts with undecodable characters"
    case .attachment: "attachments named, not kept"
    case .emptyText: "messages without text"
    case .longText: "texts continued in replies"
    }
  }
}
