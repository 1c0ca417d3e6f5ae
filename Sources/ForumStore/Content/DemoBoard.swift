// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Fills a board with invented members, threads and tips, by the same methods by which members
/// write, in the order in which it would have happened.
final class DemoBoard {
  /// Something that happened before the reader opened the board.
  struct Act {
    /// How many hours ago.
    var hours: Int
    /// Does it, as of then.
    var run: (_ at: Timestamp) throws(StoreError) -> Void
  }

  let store: Store
  let reader: Member
  let now: Timestamp
  let language: InterfaceLanguage
  /// Members, threads by their names in the content.
  var members: [String: MemberID] = [:]
  var threads: [String: Int] = [:]
  /// The events by their names in the content, each with who put it there.
  var events: [String: (number: Int, owner: MemberID)] = [:]
  private var acts: [Act] = []

  init(_ store: Store, reader: Member, now: Timestamp, language: InterfaceLanguage) {
    self.store = store
    self.reader = reader
    self.now = now
    self.language = language
  }

  /// How long before the first start the board was made, the reader joined, and was here the last
  /// two times; in hours.
  static let age = (board: 600, reader: 400, visits: [50, 26])

  /// Writes everything.
  func fill() throws(StoreError) {
    let board = EmbeddedJSON(PackageResources.demo_board_json, store.database)
    let around = EmbeddedJSON(PackageResources.demo_reader_json, store.database)
    try addMembers(board)
    try addKeys(moderator: try member(try around.string("moderator")))
    for thread in try board.parts("threads") { try plan(thread) }
    try planReactions(try around.part("common"))
    try planMeetings(board)
    planWelcomeTip(by: try member(try around.string("moderator")))
    try planReader(try around.part(language.rawValue), moderator: try member(try around.string("moderator")))
    try store.writeContent { () throws(StoreError) in
      for (_, act) in acts.enumerated().sorted(by: { ($1.element.hours, $0.offset) < ($0.element.hours, $1.offset) }) {
        try act.run(time(act.hours))
      }
    }
    try finish(try around.part(language.rawValue))
  }

  /// So many hours ago, not all of them at the same minute.
  func time(_ hours: Int) -> Timestamp {
    Timestamp(seconds: now.adding(hours: -hours).seconds - Int64(hours * 7 % 50) * 60)
  }

  /// Plans something for so many hours ago.
  func plan(_ hours: Int, _ run: @escaping (Timestamp) throws(StoreError) -> Void) {
    acts.append(Act(hours: hours, run: run))
  }

  /// The member of this name in the content.
  func member(_ name: String) throws(StoreError) -> MemberID {
    guard let id = members[name] else { throw .notFound(.member(name)) }
    return id
  }

  /// A post of the thread of this name in the content.
  func post(_ thread: String, _ number: Int) throws(StoreError) -> PostReference {
    guard let found = threads[thread] else { throw .notFound(.post(PostReference(thread: 0, number: number))) }
    return PostReference(thread: found, number: number)
  }

  /// The reader keeps a handle that one of the invented members has as well.
  private func addMembers(_ board: EmbeddedJSON) throws(StoreError) {
    for member in try board.parts("members") {
      let name = try member.string("handle")
      let fields = MemberFields(
        handle: name == reader.handle ? name + "_2" : name, layer: LayerID(try member.string("layer")),
        organisation: try member.string("organisation"), roleFamily: RoleFamily(rawValue: try member.string("role")),
        worksOn: try member.strings("worksOn"),
        ties: Dictionary(
          try member.strings("tags").map { (TopicID($0), [.worksOn, .canHelp]) }, uniquingKeysWith: { $1 }))
      members[name] = try store.addMember(fields, login: "demo:\(name)", at: time(Self.age.board)).id
    }
  }
}
