// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite("Who let whom in")
struct InvitationTreeTests {
  private func member(_ id: Int64) -> MemberBrief {
    MemberBrief(
      id: MemberID(id), handle: "m\(id)", name: "", role: .member, layer: .unspecified, organisation: "")
  }

  private func admission(_ id: Int64, by host: Int64?, at seconds: Int64) -> Admission {
    Admission(member(id), by: host.map(member), at: Timestamp(seconds: seconds))
  }

  private func text(_ rows: [InvitationTree.Row]) -> [String] {
    rows.map { row in
      String(repeating: "-", count: row.depth) + (row.member?.handle ?? "host") + " \(row.invited)/\(row.below)"
        + (row.at.map { " \($0.seconds)" } ?? "")
    }
  }

  @Test("each stands below who let them in, in the order in which they came, whatever the order of the rows")
  func order() {
    let admissions = [
      admission(5, by: 3, at: 50), admission(2, by: nil, at: 10), admission(4, by: 1, at: 40),
      admission(3, by: 1, at: 30),
      admission(6, by: 5, at: 60),
    ]
    let expected = ["host 1/1", "-m2 0/0 10", "m1 2/4", "-m3 1/2 30", "--m5 1/1 50", "---m6 0/0 60", "-m4 0/0 40"]
    #expect(text(InvitationTree(admissions).rows) == expected)
    #expect(text(InvitationTree(admissions.reversed()).rows) == expected)
    #expect(InvitationTree([]).rows == [])
  }

  @Test("whoever comes again stays where they were, so that nobody stands below themself")
  func again() {
    let admissions = [
      admission(2, by: 1, at: 10), admission(3, by: 2, at: 20),
      // A lost key: invited by somebody further down, by somebody else, by themself.
      admission(1, by: 3, at: 30), admission(2, by: nil, at: 40), admission(3, by: 3, at: 50),
    ]
    #expect(text(InvitationTree(admissions).rows) == ["m1 1/2", "-m2 1/1 10", "--m3 0/0 20"])
  }

  @Test("what is folded away takes all below with it, and only that")
  func folding() {
    let tree = InvitationTree([
      admission(2, by: 1, at: 1), admission(3, by: 2, at: 2), admission(4, by: 3, at: 3), admission(5, by: 1, at: 4),
    ])
    #expect(tree.rows(folding: []).count == 5)
    #expect(text(tree.rows(folding: [MemberID(2)])) == ["m1 2/4", "-m2 1/2 1", "-m5 0/0 4"])
    #expect(tree.rows(folding: [MemberID(1), MemberID(3)]).count == 1)
  }

  @Test("a chain as long as a board is old does not end the program")
  func deep() {
    let rows = InvitationTree((1...50_000).map { admission($0 + 1, by: $0, at: $0) }).rows
    #expect(rows.count == 50_001 && rows[0].below == 50_000 && rows[50_000].depth == 50_000)
  }
}

@Suite("Handles that can be had")
struct HandleOfferTests {
  @Test(
    "are like the one that is taken and valid",
    arguments: [
      ("nele", "Nele De Wolf", ["nele-de-wolf", "nele2", "nele3"]), ("nele", "", ["nele2", "nele3", "nele4"]),
      ("nele", "Nele", ["nele2", "nele3", "nele4"]), ("nele", "漢字", ["nele2", "nele3", "nele4"]),
      (
        String(repeating: "x", count: 32), "",
        ["2", "3", "4"].map { String(repeating: "x", count: 30) + $0 }
      ),
    ])
  func candidates(_ handle: String, _ name: String, _ expected: [String]) {
    let found = HandleOffer.candidates(for: handle, name: name)
    #expect(Array(found.prefix(3)) == expected)
    #expect(!found.contains(handle))
  }
}
