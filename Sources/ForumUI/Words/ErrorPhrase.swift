// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Why the board could not do what was asked, and what to do next.
public struct ErrorPhrase: Phrasing, Sendable {
  let error: StoreError

  /// The text for an error of the store.
  public init(_ error: StoreError) { self.error = error }
}
