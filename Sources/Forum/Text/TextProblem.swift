// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a text from outside, with its place.
public enum TextProblem: Error, Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// Fewer characters than the smallest number allowed.
  case tooShort(count: Int, minimum: Int)
  /// More characters than the largest number allowed.
  case tooLong(count: Int, maximum: Int)
  /// A control character other than newline and tab, at this line and column (both from 1, columns
  /// in characters).
  case controlCharacter(scalar: UInt32, line: Int, column: Int)
  /// Bytes that are not UTF-8, at this byte offset from 0.
  case invalidUTF8(offset: Int)
  /// Not of the form a handle has.
  case malformedHandle
  /// Another member has the handle.
  case handleTaken(String)
  /// The member has something else of this name.
  case nameTaken(String)
  /// No topic has this id, label or alias; the nearest ids.
  case unknownTopic(String, nearest: [String])
  /// No layer has this id; the nearest ids.
  case unknownLayer(String, nearest: [String])
  /// The layer only groups others.
  case layerNotSelectable(String)
  /// Not a code of ISO 639-1 or `und`.
  case unknownLanguage(String)
  /// Not one of the words allowed here; the nearest, or all.
  case unknownWord(String, nearest: [String])
  /// No topic at all.
  case noTopics
  /// More topics than the largest number allowed.
  case tooManyTopics(count: Int, maximum: Int)
  /// More lines than the largest number allowed.
  case tooManyLines(count: Int, maximum: Int)
  /// As many saved searches as a member may have.
  case tooManySearches(maximum: Int)
  /// Something else has this id or name.
  case taken(String)
  /// Fewer than must be.
  case tooFew(count: Int, minimum: Int)
  /// More than may be.
  case tooMany(count: Int, maximum: Int)
  /// A number outside this range.
  case outOfRange(Int, minimum: Int, maximum: Int)
  /// The same twice.
  case twice(String)
  /// Not in the form that is needed; what one looks like.
  case malformed(String, example: String)
  /// A moment that is over.
  case past(String)
  /// A stretch of time that ends before it begins, or lasts too long.
  case endsBeforeItBegins(String)
  /// A time that the clocks of the zone pass over.
  case noSuchTime(String)
  /// What stands above it stands below it as well.
  case circle(String)
  /// Fewer places than are taken.
  case fewerThanTaken(places: Int, taken: Int)
  /// What is gathered before a vote must end before the vote does.
  case afterClose
  /// A line is needed that says why.
  case reasonMissing(String)
}
