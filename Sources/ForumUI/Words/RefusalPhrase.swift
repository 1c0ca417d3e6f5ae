// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why the permission table says no, as a sentence without a full stop.
public struct RefusalPhrase: Phrasing, Sendable {
  let refusal: Refusal

  /// The sentence for a refusal.
  public init(_ refusal: Refusal) { self.refusal = refusal }
}
