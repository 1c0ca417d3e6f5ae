// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Reader {
  /// A thread's title; what says so where a moderator hid the thread from the reader, to whom its title is not told.
  public func title(of thread: ThreadSummary) -> String { named(thread.title) }

  /// What a notice says, with the title of what it is about as above.
  public func line(_ notice: Notice) -> String {
    self(NoticePhrase.line(notice.kind, by: notice.actor.handle, title: named(notice.title)))
  }

  private func named(_ title: String) -> String { title.isEmpty ? self(ThreadPhrase.hiddenTitle) : title }
}
