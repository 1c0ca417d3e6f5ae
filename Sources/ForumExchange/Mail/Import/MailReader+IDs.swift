// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MailReader {
  /// The longest id that is kept as it is.
  private static let idLimit = 200

  /// The number of a message's id; nil when the message came before.
  ///
  /// A message without id gets one made of what it says, so that it is known when it comes again;
  /// so does one whose id another message has, which happens with programs that count wrongly.
  mutating func id(of part: MailPart, _ entry: MailArchive.Message) -> Int? {
    if let own = part.head.field("message-id").flatMap(MessageIDs.own) {
      let number = archive.number(ofID: Self.kept(own)[...])
      let earlier = Int(archive.messageOfID[number])
      if earlier < 0 { return number }
      if archive.messages[earlier].isSame(as: entry) { return nil }
    } else {
      report.note(.missingID)
    }
    var said: [UInt8] = []
    for name: StaticString in ["from", "date", "subject"] { said += (part.head.field(name) ?? []) + [0x0a] }
    let number = archive.number(ofID: Self.made(said + part.body.trimmed)[...])
    return archive.messageOfID[number] < 0 ? number : nil
  }

  /// The numbers of the ids that a message refers to, each once, the nearest last.
  mutating func references(of head: MailHead) -> [Int32] {
    var ids = head.field("references").map { MessageIDs.all($0) } ?? []
    // RFC 5322 has the same id last in both; where it is missing from the first, the second is
    // right.
    if let answered = head.field("in-reply-to").flatMap(MessageIDs.answered), !ids.contains(answered) {
      ids.append(answered)
    }
    var seen: Set<Int32> = []
    return ids.compactMap { id in
      let number = Int32(archive.number(ofID: Self.kept(id)[...]))
      return seen.insert(number).inserted ? number : nil
    }
  }

  /// An id as the board remembers it: one that is too long, or holds what no id may hold, by its
  /// hash.
  private static func kept(_ id: [UInt8]) -> [UInt8] {
    id.count <= idLimit && id.allSatisfy { (0x21...0x7e).contains($0) } ? id : made(id)
  }

  private static func made(_ bytes: [UInt8]) -> [UInt8] {
    Array("\(SHA256.hex(bytes, digits: 32))@sha256.invalid".utf8)
  }
}

extension MailArchive.Message {
  /// Whether two messages with one id are the same: their texts may differ by what lists add.
  fileprivate func isSame(as other: Self) -> Bool {
    author == other.author && subject == other.subject && created == other.created
  }
}
