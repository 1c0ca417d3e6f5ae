// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Reader {
  /// A thread's title; what says so where a moderator hid the thread from the reader, to whom its
  /// title is not told.
  func title(of thread: ThreadSummary) -> String {
    thread.title.isEmpty ? self(ThreadPhrase.hiddenTitle) : thread.title
  }

  /// What a notice says, with the title of what it is about, or that this is hidden or gone;
  /// `byName` where there is room for the name of who caused it.
  func line(_ notice: Notice, byName: Bool = false) -> String {
    let title = notice.title.isEmpty ? self(ThreadPhrase.goneTitle) : notice.title
    let actor = byName ? notice.actor.fullName : notice.actor.handle
    return self(NoticePhrase.line(notice.kind, by: actor, title: title))
  }
}
