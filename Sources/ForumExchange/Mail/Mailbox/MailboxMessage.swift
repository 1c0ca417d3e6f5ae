// SPDX-License-Identifier: EUPL-1.2

/// A message of a mailbox file.
struct MailboxMessage {
  /// The line of its postmark, counted from 1.
  var line: Int
  /// The line that separates it from the message before it.
  var postmark: Postmark
  /// Head and body, with LF as line end and without the quotation of `From ` lines; empty when it
  /// is too long.
  var content: [UInt8]
  /// Whether it is longer than a message may be.
  var isTooLong = false
}
