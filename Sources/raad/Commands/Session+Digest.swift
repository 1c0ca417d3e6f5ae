// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let digest: [Subcommand] = [
    Subcommand(
      "digest", .reading, [], [.since, .peek],
      about: {
        $0(
          nl: "wat sinds het vorige overzicht kwam en jou aangaat; geschikt voor mail uit cron",
          fr: "ce qui est venu depuis le dernier résumé et vous concerne ; pour un courriel de cron",
          de: "was seit der letzten Übersicht kam und Sie angeht; für Mail aus cron",
          en: "what came since the last digest and matters to you; for mail sent by cron")
      },
      member: { try $0.digest() })
  ]
}

extension Session {
  /// `raad digest [--since last|7d|DATE] [--peek]`
  ///
  /// Prints nothing and refuses when there is nothing, so that `raad digest | mail` in a table of
  /// cron stays quiet.
  func digest() throws {
    let since = try sinceOption()
    bringWhatIsDue()
    let digest = try store.digest(for: me.id, since: since, now: now)
    guard !digest.isEmpty else { throw SilentRefusal() }
    try show(texts(for: digest.meetings).lines(digest), JSONValue(digest, at: now))
    // A period that was asked for leaves the next digest its own beginning.
    guard since == nil, !invocation.has(.peek) else { return }
    try output.flush()
    try store.noteDigest(of: me.id, at: now)
  }

  /// Does what follows from the time alone before it is read, as the screen does when a visit begins. It waits for
  /// nobody, and a board that cannot be written is read as it is.
  func bringWhatIsDue() {
    try? store.waiting(atMost: Store.shortPatience) { () throws(StoreError) in
      try store.bringWhatIsDue(to: me.id, at: now)
    }
  }

  /// The moment of `--since`; nil for `last` and without it.
  private func sinceOption() throws -> Timestamp? {
    guard let word = invocation.value(.since), word != "last" else { return nil }
    guard let moment = Query.Moment(word)?.timestamp(now: now) else {
      throw UsageProblem.unknownWord(word, place: CommandOption.since.dashed, nearest: ["last", "7d", "2026-01-31"])
    }
    return moment
  }
}
