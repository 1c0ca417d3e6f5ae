// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange

extension Session {
  /// `raad export jsonl [FILE|-]`
  func exportData() throws {
    let path = invocation.operand(1) ?? "-"
    let written = try ExchangeExport(of: store, by: me.id).run(path: path)
    // Standard output holds the export itself then.
    guard path != "-" else { return }
    if wantsJSON {
      try output.json(JSONValue(written))
    } else {
      try context.confirm(.exported)
    }
  }
}
