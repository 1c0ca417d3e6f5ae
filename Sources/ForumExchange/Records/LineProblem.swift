// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is wrong with a line of an exchange file.
public enum LineProblem: Error, Hashable, Sendable {
  /// What a field has to hold.
  public enum FieldType: String, Sendable {
    case text
    case boolean
    case number
    case time
    case list
    case object
  }

  /// More bytes than a line or a message may have.
  case tooLong(limit: Int)
  /// Not UTF-8, at this byte from 1.
  case invalidUTF8(place: Int)
  /// Not JSON.
  case malformed(JSONProblem)
  /// JSON, but no object.
  case notAnObject
  /// A field that must be there is not.
  case missingField(String)
  /// A field holds something else than it must.
  case wrongType(field: String, expected: FieldType)
  /// A field holds none of the words it may hold.
  case unknownWord(field: String, word: String, allowed: [String])
  /// A text is not as it must be.
  case text(field: String, TextProblem)
  /// A text names no moment in the years 1–9999.
  case malformedTime(field: String, String)
  /// A number is outside this range.
  case outOfRange(field: String, minimum: Int, maximum: Int)
  /// A field has more entries than it may.
  case tooMany(field: String, maximum: Int)
  /// The first line, which says what the file is, comes again.
  case secondBoard
  /// A line of this type with this id came before.
  case duplicateID(String, line: Int)
  /// An earlier import brought another thing with this id: another board of the same name?
  case idOfAnother(String)
  /// A field refers to something that is not in the file, was left out, or is not of this kind.
  case unknownReference(field: String, String)
  /// A post answers a post of another thread.
  case parentElsewhere(String)
  /// Posts answer each other in a circle.
  case parentLoop
  /// No post belongs to the thread.
  case threadWithoutPosts
  /// All posts of the thread are replies.
  case threadWithoutOpening
  /// The board does not keep it; SQLite's words.
  case refusedByBoard(String)
  /// A message of a mailbox that begins with something else than a head.
  case messageWithoutHead
}

/// A line that was not taken, and why.
public struct BadLine: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// Why.
  public var problem: LineProblem

  /// A line and its problem.
  init(line: Int, problem: LineProblem) {
    self.line = line
    self.problem = problem
  }
}
