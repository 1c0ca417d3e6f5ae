// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The line before each message of a mailbox (RFC 4155): `From `, an address, and the time of
/// delivery.
struct Postmark: Hashable {
  /// The address, as far as there is one.
  var sender: String
  /// When it was delivered; by most programs in UTC or in an unknown zone.
  var delivered: Timestamp?

  /// Reads a line without its line end; nil when it is only a sentence that begins with "From".
  ///
  /// Programs wrote many things between address and date (`remote from host`, a zone), and some no
  /// date at all; a date without an address, or an address alone, are taken. `at` for `@` is how
  /// the archives of Mailman 2 write addresses.
  init?(_ line: some Collection<UInt8>) {
    let line = Bytes(line)
    guard line.starts(with: Self.start) else { return nil }
    let words = line.dropFirst(Self.start.count).split(whereSeparator: \.isSpace)
    // A month may be somebody's name as well.
    let date =
      words.firstIndex(where: MailDate.isWeekday) ?? words.firstIndex { MailDate.month($0) != nil } ?? words.endIndex
    sender = Self.address(words[..<date])
    if let found = MailDate(words: words[date...]), found.isComplete {
      delivered = found.timestamp
    } else {
      delivered = nil
      guard words.count == 1, words[0] == [UInt8(ascii: "-")] || words[0].contains(UInt8(ascii: "@")) else {
        return nil
      }
    }
  }

  static let start = Array("From ".utf8)

  private static func address(_ words: ArraySlice<Bytes>) -> String {
    if let word = words.first(where: { $0.contains(UInt8(ascii: "@")) }) {
      return String(decoding: word, as: UTF8.self)
    }
    if words.count == 3, words[words.startIndex + 1].isWord("at") {
      let host = words[words.startIndex + 2]
      return String(decoding: words[words.startIndex] + [UInt8(ascii: "@")] + host, as: UTF8.self)
    }
    return ""
  }
}
