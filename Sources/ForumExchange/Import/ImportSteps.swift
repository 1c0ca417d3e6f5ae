// SPDX-License-Identifier: EUPL-1.2

import ForumStore

/// How an import writes to the board; tests look at it half way, and stop it there.
struct ImportSteps {
  /// Up to so many posts are written in one transaction: others wait a tenth of a second.
  var mostAtOnce = 1000
  /// Called inside of each transaction, before it ends.
  var within: (() throws(StoreError) -> Void)?
  /// Called after each transaction.
  var between: (() throws(StoreError) -> Void)?
  /// Whether it takes back what it has written when it fails, as it does unless its process was
  /// killed.
  var takesBack = true
}
