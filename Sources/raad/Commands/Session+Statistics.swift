// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import ForumUI

extension Session {
  /// `raad stats`
  func stats() throws {
    let statistics = try store.statistics(now: now)
    try show(lists.lines(statistics, topics: vocabulary.topics), JSONValue(statistics))
  }
}
