// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// The messages that a board has already, from earlier imports or because it wrote them itself.
struct KnownMessages {
  /// The thread in which each id's post stands, by the index in `threads`; -1 for an id the board
  /// does not have.
  private var threadOfID: [Int32]
  /// The ids of these threads.
  private var threads: [String] = []
  /// The ids that are themselves those of threads, of which the board has only answers.
  private var conversations: [Int: String] = [:]

  /// A board that has none of so many ids.
  init(count: Int) { threadOfID = [Int32](repeating: -1, count: count) }

  /// Looks up all ids of a file.
  init(_ ids: InternTable, _ importer: Importer, _ own: MailIDs) throws(StoreError) {
    self.init(count: ids.count)
    let isAnyKnown = try importer.ids.isKnown()
    var indexOfThread: [Int: Int32] = [:]
    for number in 0..<ids.count {
      let id = String(decoding: ids[number], as: UTF8.self)
      guard isAnyKnown || own.isMade(id) else { continue }
      guard let post = try importer.ids.ours(.post, id),
        let thread = try importer.target.database.number("SELECT thread FROM post WHERE id = ?", post)
      else {
        if try importer.ids.ours(.thread, id) != nil { conversations[number] = id }
        continue
      }
      if indexOfThread[thread] == nil {
        let external = try importer.ids.external(.thread, Int64(thread))
        indexOfThread[thread] = Int32(threads.count)
        threads.append(external ?? own.made(of: PostReference(thread: thread, number: 1)))
      }
      threadOfID[number] = indexOfThread[thread] ?? -1
    }
  }

  /// The id of the thread whose beginning an id is, though the board does not have it.
  func conversation(ofID number: Int) -> String? { conversations[number] }

  /// The id of the thread in which an id's post stands; nil when the board does not have it.
  func thread(ofID number: Int) -> String? { threadOfID[number] < 0 ? nil : threads[Int(threadOfID[number])] }
}
