// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Subcommand {
  static let moderation: [Subcommand] = [
    Subcommand(
      "pin", .moderation, [Operand(.reference, "REF")], [.place, .replace, .undo],
      about: {
        $0(
          nl: "zet een tip of een gesprek vast", fr: "épingle une astuce ou une conversation",
          de: "heftet einen Tipp oder ein Gespräch an", en: "pins a tip or a thread")
      },
      member: { try $0.pin() }),
    Subcommand(
      "lock", .moderation, [Operand(.reference, "REF")], [.reason, .undo],
      about: {
        $0(
          nl: "sluit een gesprek met een reden", fr: "ferme une conversation en donnant une raison",
          de: "schließt ein Gespräch mit einer Begründung", en: "locks a thread with a reason")
      },
      member: { try $0.lock() }),
    Subcommand(
      "hide", .moderation, [Operand(.reference, "REF")], [.reason, .undo],
      about: {
        $0(
          nl: "verbergt een gesprek voor leden", fr: "masque une conversation aux membres",
          de: "verbirgt ein Gespräch vor Mitgliedern", en: "hides a thread from members")
      },
      member: { try $0.hide() }),
    Subcommand(
      "audit", .moderation, [], [.limit],
      about: {
        $0(
          nl: "toont het logboek van handelingen", fr: "montre le journal des actes",
          de: "zeigt das Protokoll der Handlungen", en: "shows the log of acts")
      },
      member: { try $0.audit() }),
  ]
}

extension Session {
  /// `raad pin REF`: a tip, with a place and one that makes room, or a thread.
  func pin() throws {
    let isUndone = invocation.has(.undo)
    switch try reference() {
    case .tip(let number) where isUndone: try store.unpinTip(number, by: me.id, at: now)
    case .tip(let number):
      try store.pinTip(
        number, place: invocation.number(.place), replacing: invocation.number(.replace), by: me.id, at: now)
    case .thread(let number):
      for option in [CommandOption.place, .replace] where invocation.has(option) {
        throw UsageProblem.conflict(option.dashed, Reference.thread(number).description)
      }
      try store.setPinned(!isUndone, thread: number, by: me.id, at: now)
    default: throw UsageProblem.wrongReference(invocation.operand(0) ?? "", wanted: .threadOrTip)
    }
    try context.confirm(isUndone ? .takenBack : .pinned)
  }

  /// `raad lock REF --reason TEXT`
  func lock() throws {
    let number = try threadNumber()
    let reason = invocation.has(.undo) ? nil : try needed(.reason)
    try store.setLocked(reason, thread: number, by: me.id, at: now)
    try context.confirm(reason == nil ? .takenBack : .locked)
  }

  /// `raad hide REF --reason TEXT`; showing again wants a reason as well, for the log.
  func hide() throws {
    let number = try threadNumber()
    let isUndone = invocation.has(.undo)
    try store.setHidden(!isUndone, thread: number, reason: try needed(.reason), by: me.id, at: now)
    try context.confirm(isUndone ? .takenBack : .hidden)
  }

  /// `raad audit [--limit N]`
  func audit() throws {
    let entries = try upTo(100) { (limit) throws(StoreError) in try store.audit(limit: limit, by: me.id) }
    try showAll(entries, text: { lists.lines([$0]) }, json: { JSONValue($0) })
  }

  private func needed(_ option: CommandOption) throws -> String {
    guard let value = invocation.value(option) else { throw UsageProblem.missingOptions([option.dashed]) }
    return value
  }
}
