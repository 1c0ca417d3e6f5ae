// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// A mailbox file that was read, as threads and posts.
final class MailSource: ImportSource {
  /// How long a title may be, in scalars (`TextRules.title`).
  static let titleLimit = 200
  private static let shortestTitle = 3

  let path: String
  let archive: MailArchive
  let options: MailImport.Options
  private let spool: SpoolFile
  private let words: MailWords
  private let listNames: Set<String>
  /// Lines beyond the file for posts that continue others, so that each has a line of its own.
  private var nextLine: Int
  /// When each message was written, or is taken to have been.
  private var created: [Int64] = []
  private var isAuthorTaken: [Bool]

  init(_ reader: MailReader, path: String, options: MailImport.Options, words: MailWords) {
    self.path = path
    self.options = options
    self.words = words
    archive = reader.archive
    spool = reader.spool
    listNames = reader.archive.listNames
    nextLine = reader.report.lines + 1
    isAuthorTaken = reader.archive.authors.map { _ in false }
  }

  func stage(in importer: Importer) throws(StoreError) {
    let own = try MailIDs(importer.target)
    importer.sourceName = SourceIDs.mail
    importer.ids = SourceIDs(
      importer.database, beside: importer.target.database, source: SourceIDs.mail, own: own)
    let known = try KnownMessages(archive.ids, importer, own)
    let threads = MailThreads(archive, known, time: importer.time)
    created = threads.created
    importer.report.note(.missingMessage, threads.missing)
    importer.report.note(.joinedBySubject, threads.joined)
    for (message, entry) in archive.messages.enumerated() {
      // The authors of what the board has are members of it already.
      if known.thread(ofID: Int(entry.id)) == nil {
        try take(author: Int(entry.author), line: entry.line, in: importer)
      }
      try stage(message, threads, in: importer)
    }
  }

  /// Notes a message and, when it opens one, its thread.
  private func stage(_ message: Int, _ threads: MailThreads, in importer: Importer) throws(StoreError) {
    let entry = archive.messages[message]
    let id = external(ofID: Int(entry.id))
    let author = archive.authors[Int(entry.author)].external
    let time = Timestamp(seconds: created[message])
    let place = StagedPlace(line: entry.line, place: entry.text.start, length: entry.text.length)
    let thread: String
    switch threads.threads[message] {
    case .known(let external): thread = external
    case .opened(let opening, let top):
      thread = external(ofID: top)
      if opening == message {
        let record = ThreadRecord(id: thread, kind: options.kind, title: "", author: author, created: time)
        try importer.stage(record, at: place)
      }
    }
    var post = PostRecord(id: id, thread: thread, author: author, created: time)
    post.parent = threads.parents[message].map(external(ofID:))
    try importer.stage(post, at: place, isDated: false)
    for (index, text) in (archive.continuations[message] ?? []).enumerated() {
      // Each piece answers the one before it.
      post.parent = post.id
      post.id = Self.continued(id, index + 2)
      let place = StagedPlace(line: nextLine, place: text.start, length: text.length)
      try importer.stage(post, at: place, isDated: false)
      nextLine += 1
    }
  }

  private func take(author: Int, line: Int, in importer: Importer) throws(StoreError) {
    guard !isAuthorTaken[author] else { return }
    isAuthorTaken[author] = true
    let author = archive.authors[author]
    var record = MemberRecord(id: author.external, handle: author.handle)
    record.name = author.name
    record.layer = options.layer?.rawValue
    try importer.take(record, line: line)
  }

  private func external(ofID number: Int) -> String { String(decoding: archive.ids[number], as: UTF8.self) }

  /// The id of a piece after the first; a space can stand in no id of a message.
  private static func continued(_ id: String, _ number: Int) -> String { "\(id.prefix(190)) \(number)" }

  func thread(_ item: StagedItem) -> ThreadRecord? {
    guard let message = message(at: item.place.line), let text = text(at: item.place) else { return nil }
    let entry = archive.messages[message]
    var record = ThreadRecord(
      id: item.external, kind: options.kind, title: title(text.subject),
      author: archive.authors[Int(entry.author)].external, created: Timestamp(seconds: created[message]))
    record.topics =
      options.topics.isEmpty
      ? [TopicReference(known: TopicID("other"))] : options.topics.map(TopicReference.init(known:))
    record.language = options.language
    return record
  }

  func post(_ item: StagedItem) -> PostRecord? {
    guard let text = text(at: item.place) else { return nil }
    // Author, parent and time were noted and are taken from there.
    var record = PostRecord(id: item.external, thread: "", author: "", created: item.created)
    record.body = text.body
    return record
  }

  func tip(_ item: StagedItem) -> TipRecord? { nil }

  /// The message that begins on a line.
  private func message(at line: Int) -> Int? {
    var range = archive.messages.startIndex..<archive.messages.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = archive.messages[middle].line
      if found == line { return middle }
      range = found < line ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private func text(at place: StagedPlace) -> (subject: String, body: String)? {
    guard let bytes = spool.bytes(at: SpoolFile.Place(start: place.place, length: place.length)),
      let end = bytes.firstIndex(of: 0x0a)
    else { return nil }
    return (String(decoding: bytes[..<end], as: UTF8.self), String(decoding: bytes[(end + 1)...], as: UTF8.self))
  }

  /// The title for a subject: without what lists and programs put before it, and of a length that a
  /// title may have.
  private func title(_ subject: String) -> String {
    let title = MailSubject(subject).title(without: listNames)
    if let title = try? TextRules.title(title) { return title }
    if title.unicodeScalars.count < Self.shortestTitle {
      return (try? TextRules.title("\(words.noSubject) \(title)")) ?? words.noSubject
    }
    let start = String(title.unicodeScalars.prefix(Self.titleLimit - 1))
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return (try? TextRules.title("\(start[..<end])…")) ?? words.noSubject
  }
}
