// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The messages of a mailbox file without their texts, which lie in a file beside it: what is
/// needed to put them into threads, in about 200 bytes a message.
struct MailArchive {
  /// A message.
  struct Message {
    /// The line of its postmark.
    var line: Int
    /// Where its subject and text lie.
    var text: SpoolFile.Place
    /// When it was written, in Unix seconds; nil when neither it nor its postmark says.
    var created: Int64?
    /// The numbers of its id, its author and what its subject is about.
    var id: Int32
    var author: Int32
    var subject: Int32
    /// Whether its subject says that it answers another.
    var isReply: Bool
  }

  /// Someone who wrote.
  struct Author {
    /// What the address is remembered as: its hash, since nobody needs the address.
    var external: String
    var name: String
    /// The handle they could have.
    var handle: String
  }

  /// In the order of the file.
  var messages: [Message] = []
  /// The pieces of long texts after the first, by the index of their message.
  var continuations: [Int: [SpoolFile.Place]] = [:]
  /// The ids of messages, and of those they refer to.
  var ids = InternTable()
  /// The message with an id; -1 for one that is only referred to.
  private(set) var messageOfID: [Int32] = []
  private(set) var authors: [Author] = []
  /// What subjects are about.
  var subjects = InternTable()
  /// How often each word in brackets stands before a subject.
  private(set) var tags: [String: Int] = [:]
  /// The ids that each message refers to, one message after the other, the nearest last.
  private var references: [Int32] = []
  private var referenceEnds: [Int] = []
  private var addresses = InternTable()

  /// How many different words in brackets are counted.
  private static let tagLimit = 1000

  /// The number of an id.
  mutating func number(ofID id: Bytes) -> Int {
    let number = ids.number(of: id)
    if number == messageOfID.count { messageOfID.append(-1) }
    return number
  }

  /// The number of an author, who is made by `make` when they did not write before.
  mutating func number(ofAuthor key: Bytes, _ make: () -> Author) -> Int {
    let number = addresses.number(of: key)
    if number == authors.count { authors.append(make()) }
    return number
  }

  /// Adds a message with the ids it refers to.
  mutating func append(_ message: Message, references ids: [Int32]) {
    messageOfID[Int(message.id)] = Int32(messages.count)
    messages.append(message)
    references += ids
    referenceEnds.append(references.count)
  }

  mutating func count(tags found: [String]) {
    for tag in found where tags[tag] != nil || tags.count < Self.tagLimit { tags[tag, default: 0] += 1 }
  }

  /// The ids that a message refers to.
  func references(of message: Int) -> ArraySlice<Int32> {
    references[(message == 0 ? 0 : referenceEnds[message - 1])..<referenceEnds[message]]
  }

  /// The words in brackets, in small letters, that a list puts before its subjects: those that
  /// stand before most.
  var listNames: Set<String> {
    let wanted = max(3, messages.count / 2)
    return Set(tags.filter { $0.value >= wanted && !Self.saysSomething($0.key) }.keys)
  }

  /// Whether words in brackets say something about a message, however many begin so.
  private static func saysSomething(_ tag: String) -> Bool {
    ["patch", "rfc", "bug", "announce", "ann"].contains { tag.hasPrefix($0) }
  }

  /// Who answers whom, by what the messages say.
  func forest() -> ReferenceForest {
    var forest = ReferenceForest(nodes: ids.count)
    for (index, message) in messages.enumerated() {
      // What stands last is the nearest; where that is the message itself or a circle, what stands
      // before it.
      for reference in references(of: index).reversed() {
        forest.link(Int(message.id), below: Int(reference))
        if forest.parent(of: Int(message.id)) != nil { break }
      }
    }
    for index in messages.indices {
      let chain = references(of: index)
      for (above, below) in zip(chain, chain.dropFirst()) { forest.link(Int(below), below: Int(above)) }
    }
    return forest
  }
}
