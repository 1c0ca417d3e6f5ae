// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Seeded
import Testing

@testable import ForumExchange

/// A file that goes when the test ends.
func withFile<Value>(_ bytes: some Sequence<UInt8>, _ body: (String) throws -> Value) throws -> Value {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path
  defer { try? FileManager.default.removeItem(atPath: path) }
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  return try body(path)
}

@Suite struct MailboxReaderTests {
  static let mark = "From jan@voorbeeld.invalid Mon Mar  2 09:00:00 2026\n"

  private func contents(_ text: String, lengthLimit: Int = 1 << 20) throws -> [MailboxMessage] {
    try withFile(Array(text.utf8)) { path in
      var reader = MailboxReader(try InputFile(path: path), lengthLimit: lengthLimit)
      let isMailbox = reader.begin()
      #expect(isMailbox)
      var messages: [MailboxMessage] = []
      while let message = reader.nextMessage() { messages.append(message) }
      #expect(reader.failure == nil)
      let ends = text.utf8.count { $0 == 0x0a }
      #expect(reader.lines == ends + (text.utf8.last == 0x0a ? 0 : 1))
      #expect(reader.place == text.utf8.count)
      return messages
    }
  }

  /// A mailbox and the messages in it.
  static let mailboxes: [(text: String, messages: [String])] = [
    (mark + "A: 1\n\ntekst\n", ["A: 1\n\ntekst\n"]), (mark + "A: 1\n\ntekst", ["A: 1\n\ntekst"]),
    (mark + "A: 1\n\n\n" + mark + "B: 2\n\nb\n", ["A: 1\n\n\n", "B: 2\n\nb\n"]),
    // Quoted postmarks of mboxrd, and the one of mboxo.
    (
      mark + "A: 1\n\n>From hier\n>>From daar\n> From ginds\n>Van\n",
      ["A: 1\n\nFrom hier\n>From daar\n> From ginds\n>Van\n"]
    ),
    // Sentences that nobody quoted: not after an empty line, no postmark, no head behind it.
    (mark + "A: 1\n\ntekst\n" + mark + "B: 2\n\nb\n", ["A: 1\n\ntekst\n" + mark + "B: 2\n\nb\n"]),
    (mark + "A: 1\n\ntekst\n\nFrom now on\nB: 2\n\nb\n", ["A: 1\n\ntekst\n\nFrom now on\nB: 2\n\nb\n"]),
    (mark + "A: 1\n\ntekst\n\n" + mark + "zomaar een zin\n", ["A: 1\n\ntekst\n\n" + mark + "zomaar een zin\n"]),
    (mark + "A: 1\n\ntekst\n\n" + mark, ["A: 1\n\ntekst\n\n" + mark]),
    (
      mark + "A: 1\n\ntekst\n\n" + mark + ">From oud@voorbeeld.invalid Mon Mar  2 09:00:00 2026\nB: 2\n\nb\n",
      ["A: 1\n\ntekst\n\n", "From oud@voorbeeld.invalid Mon Mar  2 09:00:00 2026\nB: 2\n\nb\n"]
    ),
    // A message without text, and one without anything.
    (mark + "A: 1\n\n" + mark + "B: 2\n", ["A: 1\n\n", "B: 2\n"]), (mark, [""]),
    // Line ends of other systems, empty lines before all, a byte order mark.
    (
      "From a Mon Mar  2 09:00:00 2026\r\nA: 1\r\n\r\n>From x\r\n\r\nFrom b Mon Mar  2 09:00:00 2026\r\nB: 2\r\n",
      ["A: 1\n\nFrom x\n\n", "B: 2\n"]
    ),
    ("\n\r\n" + mark + "A: 1\n", ["A: 1\n"]), ("\u{FEFF}" + mark + "A: 1\n", ["A: 1\n"]),
  ]

  @Test(arguments: mailboxes)
  func findsMessages(text: String, messages: [String]) throws {
    #expect(try contents(text).map { String(decoding: $0.content, as: UTF8.self) } == messages)
  }

  /// Wherever a piece of the file ends, the messages are the same.
  @Test func findsMessagesAcrossPieces() throws {
    var random = SeededRandom(seed: 3)
    var text = ""
    var lines: [Int] = []
    var line = 1
    for number in 0..<600 {
      lines.append(line)
      text += Self.mark + "A: \(number)\n\n"
      let count = Int.random(in: 0...100, using: &random)
      line += count + 5
      for _ in 0..<count {
        text += String(repeating: "x", count: Int.random(in: 0...150, using: &random)) + "\n"
      }
      text += ">From \(number)\n\n"
    }
    #expect(text.utf8.count > 2 << 20)
    let messages = try contents(text)
    #expect(messages.count == 600)
    #expect(messages.map(\.line) == lines)
    for (number, message) in messages.enumerated() {
      let content = String(decoding: message.content, as: UTF8.self)
      #expect(content.hasPrefix("A: \(number)\n\n") && content.hasSuffix("From \(number)\n\n"))
    }
  }

  @Test func keepsNothingOfAMessageThatIsTooLong() throws {
    let long =
      Self.mark + "A: 1\n\n" + String(repeating: "x", count: 1_500_000) + "\n"
      + String(repeating: "regel\n", count: 199_999) + "\n"
    let messages = try contents(Self.mark + "Z: 0\n\n\n" + long + Self.mark + "B: 2\n\nb\n", lengthLimit: 100_000)
    #expect(messages.map(\.isTooLong) == [false, true, false])
    #expect(messages.map(\.line) == [1, 5, 200_009])
    #expect(messages[1].content.isEmpty)
    #expect(String(decoding: messages[2].content, as: UTF8.self) == "B: 2\n\nb\n")
  }

  @Test(arguments: [
    "", "\n\n", "A: 1\n\ntekst\n", "From now on everything is better\n", "{\"type\":\"board\"}\n", "From \n",
  ])
  func refusesOtherFiles(text: String) throws {
    try withFile(Array(text.utf8)) { path in
      var reader = MailboxReader(try InputFile(path: path))
      let isMailbox = reader.begin()
      #expect(!isMailbox)
    }
  }
}

@Suite struct PostmarkTests {
  static let postmarks: [(line: String, sender: String, delivered: String?)] = [
    ("From jan@a.invalid Mon Mar  2 09:00:00 2026", "jan@a.invalid", "2026-03-02T09:00:00Z"),
    ("From jan Mon Mar 02 09:00:00 2026", "", "2026-03-02T09:00:00Z"),
    ("From jan@a.invalid  Mon Mar  2 09:00:00 +0100 2026", "jan@a.invalid", "2026-03-02T08:00:00Z"),
    ("From jan@a.invalid Mon Mar  2 09:00:00 CET 2026", "jan@a.invalid", "2026-03-02T08:00:00Z"),
    ("From jan@a.invalid Mon Mar  2 09:00 2026 remote from b", "jan@a.invalid", "2026-03-02T09:00:00Z"),
    ("From jan at a.invalid  Mon Mar  2 09:00:00 2026", "jan@a.invalid", "2026-03-02T09:00:00Z"),
    ("From - Mon Mar  2 09:00:00 2026", "", "2026-03-02T09:00:00Z"),
    ("From ???@??? Mon Mar 02 09:00:00 2026", "???@???", "2026-03-02T09:00:00Z"),
    ("From Mon Mar  2 09:00:00 2026", "", "2026-03-02T09:00:00Z"), ("From jan@a.invalid", "jan@a.invalid", nil),
    ("From jan@a.invalid Mon Feb 31 09:00:00 2026", "jan@a.invalid", nil), ("From -", "", nil),
  ]

  @Test(arguments: postmarks)
  func reads(line: String, sender: String, delivered: String?) throws {
    let postmark = try #require(Postmark(Array(line.utf8)))
    #expect(postmark.sender == sender)
    #expect(postmark.delivered?.iso8601 == delivered)
  }

  @Test(arguments: [
    "From", "From now on", "From Monday on", "From March 2026 to May", "from jan@a.invalid", "From Mon to Fri at 09:00",
    "From jan@a.invalid to piet@a.invalid",
  ])
  func isNoSentence(line: String) { #expect(Postmark(Array(line.utf8)) == nil) }
}
