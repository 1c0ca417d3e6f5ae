// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The first line of a file.
struct BoardRecord {
  /// The number of the format that this program reads and writes.
  static let format = 1
  /// The largest number a line can ask for; a board can count on from there and still be referred
  /// to (nine digits).
  static let largestNumber = 99_999_999

  /// The format's number.
  var format: Int
  /// The board's name; empty when it is not given.
  var name: String
  var motto: String
  /// When the board was made; only given by a board of ours.
  var created: Timestamp?
  /// The last number given to a thread and to a tip, those that are gone included.
  var lastThread: Int?
  var lastTip: Int?
  /// The last number given to an event and to a poll.
  var lastEvent: Int?
  var lastPoll: Int?
}

extension BoardRecord {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    guard let format = try fields.number("format", in: 0...Int.max) else { throw .missingField("format") }
    self.format = format
    guard format == Self.format else {
      (name, motto) = ("", "")
      return
    }
    name = try fields.text("name", TextRules.boardName) ?? ""
    motto = try fields.text("motto", TextRules.motto) ?? ""
    created = try fields.time("created")
    lastThread = try fields.number("last_thread", in: 0...Self.largestNumber)
    lastTip = try fields.number("last_tip", in: 0...Self.largestNumber)
    lastEvent = try fields.number("last_event", in: 0...Self.largestNumber)
    lastPoll = try fields.number("last_poll", in: 0...Self.largestNumber)
  }

  var line: [UInt8] {
    var line = JSONLine(type: "board")
    line.add("format", format)
    line.add("name", name)
    line.add("motto", unlessEmpty: motto)
    line.add("created", created)
    line.add("last_thread", lastThread)
    line.add("last_tip", lastTip)
    line.add("last_event", lastEvent)
    line.add("last_poll", lastPoll)
    return line.closed
  }
}
