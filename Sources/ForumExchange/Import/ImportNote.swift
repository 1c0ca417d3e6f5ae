// SPDX-License-Identifier: EUPL-1.2

/// Something an import changed or left out without refusing the line; counted in the report.
public enum ImportNote: String, CaseIterable, Sendable {
  /// A field that the format does not have was left out.
  case unknownField
  /// A line of a type that the format does not have was left out.
  case unknownType
  /// A control character or half a surrogate pair became U+FFFD.
  case replacedCharacter
  /// A member whose layer the board does not have stands in `other.unspecified`; a thread or tip takes its author's.
  case unknownLayer
  /// A member has another handle, since it was taken or malformed.
  case changedHandle
  /// A member who is only named was made, without profile and login.
  case placeholder
  /// A thread or tip has another number, since the board gave it before.
  case changedNumber
  /// A topic beyond the fifth was left out.
  case topicLeftOut
  /// A "helped" on a post that is no answer, or a "heard" of its author, was left out.
  case markLeftOut
  /// A tip's source or successor was left out, since it is not in the file or leads back to the tip.
  case linkLeftOut
  /// A tip stays unpinned, since as many are pinned as may be.
  case pinLeftOut
}
