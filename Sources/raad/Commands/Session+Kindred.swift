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
          nl:
            "welke leden en netwerken met een gesprek, tip, thema, lid of netwerk te maken hebben, met de redenen; zonder REF met wat jij doet",
          fr:
            "quels membres et réseaux ont à voir avec une conversation, une astuce, un thème, un membre ou un réseau, et pourquoi ; sans REF : avec ce que vous faites",
          de:
            "welche Mitglieder und Netzwerke mit einem Gespräch, Tipp, Thema, Mitglied oder Netzwerk zu tun haben, mit den Gründen; ohne REF mit dem, was Sie tun",
          en:
            "which members and networks have to do with a thread, tip, topic, member or network, with the reasons; without REF with what you do"
        )
      },
      member: { try $0.kindred() }),
    Subcommand(
      "similar", .people, [Operand(.text, "TITLE", .many)], [.limit],
      about: {
        $0(
          nl: "waar een titel op lijkt, en wie kan helpen", fr: "à quoi un titre ressemble, et qui peut aider",
          de: "was einem Titel ähnelt, und wer helfen kann", en: "what a title looks like, and who can help")
      },
      member: { try $0.similar() }),
  ]
}

extension Session {
  /// `raad kindred [REF] [--limit N]`: of a thread, tip, topic, member or network; without one of the
  /// member's own work. So many of each.
  func kindred() throws {
    let subject = try kindredSubject()
    let limit = invocation.number(.limit) ?? World.kindredLimit
    var members = try store.kindred(of: subject, viewer: me.id, now: now, limit: limit + 1)
    var networks = try store.kindredNetworks(of: subject, viewer: me.id, now: now, limit: limit + 1)
    if max(members.count, networks.count) > limit { try sayMore(nil, limit: limit) }
    (members, networks) = (Array(members.prefix(limit)), Array(networks.prefix(limit)))
    if wantsJSON {
      for member in members { try output.json(JSONValue(member, reader)) }
      for network in networks { try output.json(JSONValue(network, lists)) }
    } else {
      let blocks = [lists.lines(members, for: me.brief), lists.lines(kindred: networks)].filter { !$0.isEmpty }
      // Where output goes to another program there are no blank lines.
      for (index, block) in blocks.enumerated() {
        try output.lines((index > 0 && lists.columns != nil ? [""] : []) + block)
      }
    }
    if members.isEmpty, networks.isEmpty { throw CommandRefusal.nothingFound }
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
