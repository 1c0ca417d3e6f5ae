// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with the words of a command line; its text says where.
enum UsageProblem: Error, Hashable, Sendable {
  case unknownCommand(String, nearest: [String])
  case unknownOption(String, nearest: [String])
  /// A flag with `=value`.
  case unexpectedValue(option: String)
  /// An option without what it takes.
  case missingValue(option: String)
  /// A word too many.
  case unexpectedWord(String, command: String)
  /// A word too few.
  case missingWord(String, usage: String)
  case notANumber(String, place: String, minimum: Int = 1, maximum: Int)
  case unknownWord(String, place: String, nearest: [String])
  /// No thread, post, tip or member is written like this.
  case notAReference(String)
  /// The command wants another kind of reference.
  case wrongReference(String, wanted: ReferenceKind)
  /// A word that is not UTF-8, counted from 1.
  case invalidUTF8(word: Int, offset: Int)
  /// Two options that exclude each other.
  case conflict(String, String)
  /// Options without which the command cannot do its work.
  case missingOptions([String])

  /// A term of a query that this list does not know.
  case termNotHere(String, keys: [String])

  /// What a reference can stand for.
  enum ReferenceKind: Hashable, Sendable {
    case thread
    case post
    case tip
    case threadOrTip
    case threadOrTopic
    case readable
    case network
    case event
    case poll
  }
}
