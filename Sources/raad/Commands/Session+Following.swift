// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let following: [Subcommand] = [
    Subcommand(
      "watch", .reading, [Operand(.reference, "REF")], [.undo],
      about: {
        $0(
          nl: "houdt een gesprek of thema in het oog: wat erin nieuw is, wordt gemeld",
          fr: "surveille une conversation ou un thème : ce qui est nouveau est signalé",
          de: "beobachtet ein Gespräch oder Thema: was darin neu ist, wird gemeldet",
          en: "watches a thread or topic: you are notified of what is new in it")
      },
      member: { try $0.take(.watch) }),
    Subcommand(
      "mute", .reading, [Operand(.reference, "REF")], [.undo],
      about: {
        $0(
          nl: "dempt een gesprek of thema: niets erin wordt gemeld, alles telt als gelezen",
          fr: "met une conversation ou un thème en sourdine : rien n’est signalé, tout compte comme lu",
          de: "schaltet ein Gespräch oder Thema stumm: nichts darin wird gemeldet, alles zählt als gelesen",
          en: "mutes a thread or topic: you are not notified of it, and it counts as read")
      },
      member: { try $0.take(.mute) }),
    Subcommand(
      "bookmark", .reading, [Operand(.reference, "REF")], [.undo],
      about: {
        $0(
          nl: "zet een gesprek of thema bij de bladwijzers", fr: "met une conversation ou un thème parmi les signets",
          de: "setzt ein Lesezeichen auf ein Gespräch oder Thema", en: "keeps a thread or topic among the bookmarks")
      },
      member: { try $0.bookmark() }),
  ]
}

extension Session {
  /// `raad watch REF` and `raad mute REF`; taking one back leaves the other as it is.
  func take(_ stance: Stance) throws {
    let target = try followTarget()
    let isUndone = invocation.has(.undo)
    if isUndone {
      guard try store.follow(of: target, by: me.id).stance == stance else { return }
    }
    try store.setStance(isUndone ? nil : stance, of: target, by: me.id)
    try context.confirm(FollowPhrase(isUndone ? nil : stance, target))
  }

  /// `raad bookmark REF`
  func bookmark() throws {
    let target = try followTarget()
    let isBookmarked = !invocation.has(.undo)
    try store.setBookmarked(isBookmarked, target, by: me.id, at: now)
    try context.confirm(FollowPhrase(isBookmarked: isBookmarked, target))
  }

  /// The thread or topic that the operand names; a topic by its id, label or alias after the `#`.
  private func followTarget() throws -> FollowTarget {
    let word = invocation.operand(0) ?? ""
    switch Reference(word) {
    case .thread(let number): return .thread(number)
    case .topic,
      nil where word.hasPrefix("#"):
      return .topic(try topic(named: word))
    default: throw UsageProblem.wrongReference(word, wanted: .threadOrTopic)
    }
  }
}
