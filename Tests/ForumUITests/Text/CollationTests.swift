// SPDX-License-Identifier: EUPL-1.2

import ForumUI
import Testing

@Suite struct CollationTests {
  private static let ordered = [
    "Ärzte", "Bad", "bäd", "Été", "etwas", "Île", "Öl", "Oost", "Straße", "strassen", "Zélie",
  ]

  @Test func namesStandWithoutRegardToCaseAndAccents() {
    #expect(Collation.sorted(Self.ordered.reversed(), by: { $0 }) == Self.ordered)
    #expect(Self.ordered.shuffled().sorted(by: Collation.precedes) == Self.ordered)
  }

  @Test func theOrderIsStrict() {
    for left in Self.ordered {
      #expect(!Collation.precedes(left, left))
      for right in Self.ordered where left != right {
        #expect(Collation.precedes(left, right) != Collation.precedes(right, left))
      }
    }
  }
}
