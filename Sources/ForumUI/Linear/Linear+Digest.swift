// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// What came since a moment: for the reader, on the reader's topics, what still waits, and how
  /// much there is besides. Nothing for an empty one.
  public func lines(_ digest: Digest) -> [String] {
    guard !digest.isEmpty else { return [] }
    var blocks: [[String]] = [wrapped(reader(DigestPhrase.since(TimeText.full(digest.since, reader))), indent: "  ")]
    func add(_ title: any Phrasing, _ lines: [String]) {
      if !lines.isEmpty { blocks.append(wrapped(reader(title), indent: "  ") + lines) }
    }
    add(TodayPhrase.newForMe(digest.notices.count), lines(digest.notices))
    add(DigestPhrase.newThreads(digest.threads.count), lines(digest.threads))
    add(DigestPhrase.newTips(digest.tips.count), lines(digest.tips))
    add(TodayPhrase.whoCanHelp(digest.waitingCount), lines(digest.waiting))
    blocks += self.blocks(digest.meetings)
    if digest.newPosts + digest.newTips > 0 {
      let changes = TodayPhrase.changes(digest.changedThreads, digest.newPosts, digest.newTips)
      add(DigestPhrase.wholeBoard, wrapped(reader(changes), indent: "  "))
    }
    return Array(blocks.joined(separator: [""]))
  }
}
