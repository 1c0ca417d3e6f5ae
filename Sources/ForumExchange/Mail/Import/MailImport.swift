// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Reads a mailbox file (RFC 4155) into a board: messages become posts, conversations threads, and
/// who wrote them members without a login (Docs/Exchange.md).
///
/// All or nothing, seen by nobody before it is whole, and repeatable: messages are known by their
/// ids, whichever file brings them. The memory it takes does not grow with the texts, only by some
/// 200 bytes a message.
public struct MailImport {
  /// What the threads and members that are made have in common.
  public struct Options: Sendable {
    /// The kind of the threads.
    public var kind = ThreadKind.question
    /// The topics of the threads, at most five; `other` when there are none.
    public var topics: [TopicID] = []
    /// Where the members stand, and so the threads; unspecified when it is nil.
    public var layer: LayerID?
    /// The language of the texts.
    public var language = Language.unknown

    /// Questions about other things, by people of no known layer, in an unknown language.
    init() {}
  }

  /// What the threads and members that are made have in common.
  public var options = Options()
  /// Leaves out bad messages instead of refusing the file.
  public var skipsBadLines = false
  /// Does everything but write.
  public var isTrial = false
  /// Told how far the import is, often: before each message, thread and post.
  public var onProgress: ((ImportProgress) -> Void)?
  /// How it writes.
  var steps = ImportSteps()
  private let store: Store
  private let actor: MemberID
  private let time: Timestamp
  private let words: MailWords

  /// An import into a board by a steward, at a time, with words in the steward's language.
  public init(into store: Store, by actor: MemberID, at time: Timestamp, words: MailWords) {
    self.store = store
    self.actor = actor
    self.time = time
    self.words = words
  }

  /// Imports a file, or standard input for `-`. The report says whether anything was changed: bad
  /// messages refuse a file without an error being thrown.
  public func run(path: String) throws(ExchangeError) -> ImportReport {
    do {
      try store.allow(.importData, by: actor)
      try store.requireWritable()
    } catch { throw .store(error) }
    // Closing it again would take SQLite's locks away.
    guard path == "-" || !store.isOwn(path) else { throw .isTheBoard(path: path) }
    let file = try InputFile(path: path)
    var reader = try MailReader(words: words, time: time)
    try reader.read(file, onProgress: onProgress)
    let source = MailSource(reader, path: path, options: options, words: words)
    return try Importer.perform(into: store, source, by: actor, at: time, isTrial: isTrial, steps: steps) { importer in
      importer.report = reader.report
      importer.skipsBadLines = skipsBadLines
      importer.onProgress = onProgress
    }
  }
}
