// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The conversations of a mailbox: to which thread each message belongs, and what it answers there.
///
/// Conversations are the trees of `ReferenceForest`. Where the board has a part of one, the rest
/// joins it. Only where nothing else says where a message belongs does its subject count (step 5 of
/// Zawinski's algorithm, and less than that).
struct MailThreads {
  /// Where a message belongs.
  enum Thread: Hashable {
    /// To the thread that this message opens; its id is that of the top of the tree, whose message
    /// may be missing, so that it finds its thread should it come one day.
    case opened(by: Int, id: Int)
    /// To a thread of the board with this id.
    case known(String)
  }

  /// The thread of each message.
  private(set) var threads: [Thread] = []
  /// The number of the id of the message that each one answers; nil for opening posts and those
  /// that answer these.
  private(set) var parents: [Int?] = []
  /// When each message was written, as far as can be told.
  private(set) var created: [Int64] = []
  /// How many messages are referred to and nowhere.
  private(set) var missing = 0
  /// How many conversations were joined to others by their subject.
  private(set) var joined = 0

  /// A message whose subject answers another is looked for among the conversations of so many
  /// seconds before it.
  static let subjectWindow: Int64 = 60 * 86_400

  private let archive: MailArchive
  private let known: KnownMessages

  init(_ archive: MailArchive, _ known: KnownMessages, time: Timestamp) {
    self.archive = archive
    self.known = known
    let forest = archive.forest()
    let isThere = { archive.messageOfID[$0] >= 0 || known.thread(ofID: $0) != nil }
    let above = forest.nearest(where: isThere)
    missing = archive.messageOfID.indices.count { !isThere($0) }
    date(above, time: time)
    let tops = forest.tops()
    let openings = openings(above, tops)
    let canonical = joinedBySubject(openings, tops)
    let knownAbove = forest.nearest { known.thread(ofID: $0) != nil }
    let firstKnown = firstKnown(tops)
    for message in archive.messages {
      let id = Int(message.id)
      let top = canonical[tops[id]] ?? tops[id]
      let near = known.thread(ofID: id) ?? Self.thread(knownAbove[id], known)
      if let external = near ?? firstKnown[tops[id]] ?? firstKnown[top] {
        threads.append(.known(external))
      } else {
        threads.append(.opened(by: openings[top] ?? 0, id: Int(top)))
      }
      parents.append(above[id] < 0 ? nil : Int(above[id]))
    }
    dropParentsElsewhere()
  }

  private static func thread(_ node: Int32, _ known: KnownMessages) -> String? {
    node < 0 ? nil : known.thread(ofID: Int(node))
  }

  /// Dates messages that say nothing that can be: just after what they answer, else with the one
  /// before them in the file.
  private mutating func date(_ above: [Int32], time: Timestamp) {
    var previous = archive.messages.lazy.compactMap(\.created).first ?? time.seconds
    for message in archive.messages {
      let parent = above[Int(message.id)]
      let answered = parent < 0 ? -1 : Int(archive.messageOfID[Int(parent)])
      let moment =
        message.created ?? (answered < 0 ? nil : archive.messages[answered].created.map { $0 + 1 }) ?? previous
      created.append(moment)
      previous = moment
    }
  }

  /// The message that opens each conversation, by the top of its tree: the earliest of those that
  /// answer none.
  private func openings(_ above: [Int32], _ tops: [Int32]) -> [Int32: Int] {
    var openings: [Int32: Int] = [:]
    for (index, message) in archive.messages.enumerated() where above[Int(message.id)] < 0 {
      let top = tops[Int(message.id)]
      // Of the same time, the first in the file.
      if let earlier = openings[top], created[earlier] <= created[index] { continue }
      openings[top] = index
    }
    return openings
  }

  /// The conversations that join others, each with the one it joins. Nobody's answer is joined to
  /// what was written long before or after.
  private mutating func joinedBySubject(_ openings: [Int32: Int], _ tops: [Int32]) -> [Int32: Int32] {
    var last: [Int32: Int64] = [:]
    for (index, message) in archive.messages.enumerated() {
      last[tops[Int(message.id)], default: .min] = max(last[tops[Int(message.id)]] ?? .min, created[index])
    }
    var joins: [Int32: Int32] = [:]
    var bySubject: [Int32: (top: Int32, last: Int64)] = [:]
    let inOrder = openings.sorted { (created[$0.value], $0.value) < (created[$1.value], $1.value) }
    for (top, opening) in inOrder {
      let message = archive.messages[opening]
      guard !archive.subjects[Int(message.subject)].isEmpty else { continue }
      let end = last[top] ?? created[opening]
      if message.isReply, let earlier = bySubject[message.subject],
        created[opening] - earlier.last <= Self.subjectWindow
      {
        joins[top] = earlier.top
        joined += 1
        bySubject[message.subject]?.last = max(earlier.last, end)
      } else {
        bySubject[message.subject] = (top, end)
      }
    }
    return joins
  }

  /// The thread of the board that a conversation belongs to, for messages that answer nothing the
  /// board has.
  private func firstKnown(_ tops: [Int32]) -> [Int32: String] {
    var first: [Int32: String] = [:]
    for id in archive.messageOfID.indices {
      guard first[tops[id]] == nil else { continue }
      first[tops[id]] = known.thread(ofID: id) ?? known.conversation(ofID: id)
    }
    return first
  }

  /// What a message answers must stand in its own thread.
  private mutating func dropParentsElsewhere() {
    for message in archive.messages.indices {
      guard let parent = parents[message] else { continue }
      let other = archive.messageOfID[parent]
      let thread = other >= 0 ? threads[Int(other)] : known.thread(ofID: parent).map(Thread.known)
      if thread != threads[message] { parents[message] = nil }
    }
  }
}
