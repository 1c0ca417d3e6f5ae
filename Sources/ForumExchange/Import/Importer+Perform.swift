// SPDX-License-Identifier: EUPL-1.2

import ForumStore

extension Importer {
  /// Does it all in one transaction, and takes it back when it is a trial or lines are bad.
  func perform(isTrial: Bool) throws(ExchangeError) -> ImportReport {
    do throws(StoreError) {
      defer { Staging.finish(database) }
      try Staging.prepare(database)
      try database.write(keeping: { () in failure == nil && isKept && !isTrial }) { () throws(StoreError) in try run() }
    } catch { throw .store(error) }
    if let failure { throw failure }
    report.outcome = isKept ? (isTrial ? .tried : .imported) : .refused
    return report
  }
}
