// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Reads a mailbox file once from beginning to end: notes what threads are made of, and puts
/// subjects and texts into a file beside it.
struct MailReader {
  /// What was read.
  var archive = MailArchive()
  /// What was changed or left out, and the lines that are bad.
  var report = ImportReport()
  let spool: SpoolFile

  let decoder = CharsetDecoder()
  private let words: MailWords
  private let time: Timestamp

  /// The first moment of which it is believed that a message was written at it.
  private static let earliest = Timestamp(seconds: 86_400)

  init(words: MailWords, time: Timestamp) throws(ExchangeError) {
    self.words = words
    self.time = time
    spool = try SpoolFile()
  }

  /// Reads all messages.
  mutating func read(_ file: InputFile, onProgress: ((ImportProgress) -> Void)?) throws(ExchangeError) {
    var mailbox = MailboxReader(file)
    let length = file.length
    let isMailbox = mailbox.begin()
    if let code = mailbox.failure { throw .unreadable(path: file.path, code: code) }
    guard isMailbox else { throw length == 0 ? .empty(path: file.path) : .notAMailbox(path: file.path) }
    while let message = mailbox.nextMessage() {
      report.messages += 1
      if message.isTooLong {
        report.refuse(message.line, .tooLong(limit: MailboxReader.lengthLimit))
      } else {
        take(message)
      }
      if let failure = spool.failure { throw failure }
      onProgress?(ImportProgress(.reading, done: mailbox.place, total: length))
    }
    report.lines = mailbox.lines
    if let code = mailbox.failure { throw .unreadable(path: file.path, code: code) }
  }

  private mutating func take(_ message: MailboxMessage) {
    let part = MailPart(message.content[...])
    guard !part.head.isEmpty else { return report.refuse(message.line, .messageWithoutHead) }
    let subject = subject(of: part.head)
    let author = author(of: part.head, message.postmark)
    let entry = MailArchive.Message(
      line: message.line, text: SpoolFile.Place(start: 0, length: 0), created: moment(of: part.head, message.postmark),
      id: 0, author: Int32(author), subject: Int32(archive.subjects.number(of: Array(subject.parts.key.utf8)[...])),
      isReply: subject.parts.isReply)
    guard let id = id(of: part, entry) else { return report.note(.duplicateMessage) }
    archive.count(tags: subject.parts.tags.map { $0.lowercased() })
    write(part, subject.text, entry, id: id)
  }

  /// Puts the text of a message aside, in as many pieces as it takes.
  private mutating func write(_ part: MailPart, _ subject: String, _ entry: MailArchive.Message, id: Int) {
    let text = MailText(part, decoder, words)
    // A subject longer than a title may be stands in the text as well.
    let isLong = subject.unicodeScalars.count > MailSource.titleLimit
    let body = MailBody(isLong ? subject + "\n\n" + text.text : text.text, words)
    report.note(.undecodableText, text.undecodable)
    report.note(.attachment, text.attachments)
    report.note(.replacedCharacter, body.replaced)
    report.note(.emptyText, body.isEmpty ? 1 : 0)
    report.note(.longText, body.pieces.count > 1 ? 1 : 0)
    var entry = entry
    entry.id = Int32(id)
    entry.text = spool.append(Array("\(subject)\n\(body.pieces[0])".utf8))
    for piece in body.pieces.dropFirst() {
      // The subject stands only before the first.
      archive.continuations[archive.messages.count, default: []].append(spool.append(Array("\n\(piece)".utf8)))
    }
    archive.append(entry, references: references(of: part.head))
  }

  private mutating func subject(of head: MailHead) -> (text: String, parts: MailSubject) {
    let decoded = head.field("subject").map { EncodedWords.text($0, decoder) } ?? DecodedText(text: "")
    report.note(.undecodableText, decoded.undecodable > 0 ? 1 : 0)
    let mended = MendedText(decoded.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    report.note(.replacedCharacter, mended.replaced)
    return (mended.text, MailSubject(mended.text))
  }

  /// When a message was written: as it says, else as those say who carried it; nil when none says
  /// anything that can be.
  private mutating func moment(of head: MailHead, _ postmark: Postmark) -> Int64? {
    let said = head.field("date").flatMap { MailDate.timestamp(of: $0) }
    if let said, isCredible(said) { return said.seconds }
    report.note(.oddDate)
    let received = head.field("received").flatMap { $0.lastIndex(of: UInt8(ascii: ";")).map($0.suffix(from:)) }
    let others = [postmark.delivered, received.flatMap { MailDate.timestamp(of: $0.dropFirst()) }]
    return others.lazy.compactMap { $0 }.first { isCredible($0) }?.seconds
  }

  private func isCredible(_ moment: Timestamp) -> Bool { moment >= Self.earliest && moment <= time.adding(days: 1) }
}
