// SPDX-License-Identifier: EUPL-1.2

/// Something an import changed or left out without refusing the line; counted in the report.
public enum ImportNote: String, CaseIterable, Sendable {
  /// A field that the format does not have was left out.
  case unknownField
  /// A line of a type that the format does not have was left out.
  case unknownType
  /// A control character or half a surrogate pair became U+FFFD.
  case replacedCharacter
  /// A member whose layer the board does not have stands in `other.unspecified`; a thread or tip
  /// takes its author's.
  case unknownLayer
  /// A member has another handle, since it was taken or malformed.
  case changedHandle
  /// A member who is only named was made, without profile and login.
  case placeholder
  /// A member of this board has a login, so that what is new under their name stands under that of
  /// another member.
  case standIn
  /// A thread or tip has another number, since the board gave it before.
  case changedNumber
  /// A topic beyond the fifth was left out.
  case topicLeftOut
  /// A "helped" on a post that is no answer, or a "heard" of its author, was left out.
  case markLeftOut
  /// A tip's source or successor was left out, since it is not in the file or leads back to the
  /// tip.
  case linkLeftOut
  /// A tip stays unpinned, since as many are pinned as may be.
  case pinLeftOut
  /// A message came before in the file and was left out.
  case duplicateMessage
  /// A message that others refer to is not there.
  case missingMessage
  /// A message without an id got one.
  case missingID
  /// A conversation was joined to an earlier one with the same subject, since nothing else says
  /// where it belongs.
  case joinedBySubject
  /// A message has no date, or one that cannot be, and got another.
  case oddDate
  /// A text or subject holds something that cannot be decoded, which became U+FFFD.
  case undecodableText
  /// A file that came with a message is named in its text and not kept.
  case attachment
  /// A message has no text.
  case emptyText
  /// A text is longer than a post may be and goes on in replies.
  case longText
}
