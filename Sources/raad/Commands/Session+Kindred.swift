// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let kindred: [Subcommand] = [
    Subcommand(
      "kindred", .people, [Operand(.reference, "REF", .optional)], [.limit],
      about: {
        $0(
          nl: "wie nog aan een gesprek, tip, thema of lid werkt, met de redenen; zonder REF aan wat jij doet",
          fr:
            "qui d’autre travaille sur une conversation, une astuce, un thème ou un membre, et pourquoi ; sans REF : sur ce que vous faites",
          de:
            "wer noch an einem Gespräch, Tipp, Thema oder Mitglied arbeitet, mit den Gründen; ohne REF an dem, was Sie tun",
          en: "who else works on a thread, tip, topic or member, with the reasons; without REF on what you do")
      },
      member: { try $0.kindred() }),
    Subcommand(
      "similar", .people, [Operand(.text, "TITLE", .many)], [.limit],
      about: {
        $0(
          nl: "waar een titel op lijkt, en wie kan helpen", fr: "à quoi un titre ressemble, et qui peut aider",
          de: "womit ein Titel Ähnlichkeit hat, und wer helfen kann", en: "what a title looks like, and who can help")
      },
      member: { try $0.similar() }),
  ]
}

extension Session {
  /// `raad kindred [REF] [--limit N]`: of a thread, tip, topic or member; without one of the
  /// member's own work.
  func kindred() throws {
    let subject = try kindredSubject()
    let members = try upTo(World.kindredLimit) { (limit) throws(StoreError) in
      try store.kindred(of: subject, viewer: me.id, now: now, limit: limit)
    }
    if wantsJSON {
      for member in members { try output.json(JSONValue(member, reader)) }
    } else {
      try output.lines(lists.lines(members, for: me.brief))
    }
    if members.isEmpty { throw CommandRefusal.nothingFound }
  }

  private func kindredSubject() throws -> KindredSubject {
    guard let word = invocation.operand(0) else { return .member(me.handle) }
    // A topic by its id, label or alias, as in every command that takes one.
    if word.hasPrefix("#"), Int(word.dropFirst().prefix { $0 != "." }) == nil { return .topic(try topic(named: word)) }
    guard let subject = KindredSubject(try reference()) else {
      throw UsageProblem.wrongReference(invocation.operand(0) ?? "", wanted: .readable)
    }
    return subject
  }

  /// `raad similar TITLE… [--limit N]`: threads and tips like a title, and members who can help.
  func similar() throws {
    let title = invocation.operands.joined(separator: " ")
    let limit = invocation.number(.limit) ?? 10
    var found = try store.suggestions(
      for: TitleSearch(title, of: vocabulary.topics), viewer: me.id, now: now, limit: limit + 1)
    if max(found.similar.count, found.members.count) > limit { try sayMore(nil, limit: limit) }
    found.similar = Array(found.similar.prefix(limit))
    found.members = Array(found.members.prefix(limit))
    let similar = found.similar.map { item in
      switch item {
      case .thread(let thread): JSONValue(thread, at: now)
      case .tip(let tip): JSONValue(tip)
      }
    }
    try show(
      lists.lines(found),
      ["similar": .array(similar), "members": .array(found.members.map { JSONValue($0, reader) })])
    if found.isEmpty { throw CommandRefusal.nothingFound }
  }
}
