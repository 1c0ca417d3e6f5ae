// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Names of members")
struct MemberNameTests {
  private static let nameless = MemberBrief(
    id: MemberID(rawValue: 9), handle: "x9", name: "", role: .member, layer: "be.federal", organisation: "")

  @Test(
    "are told with the handle where they fit whole, by handle otherwise",
    arguments: [
      (MemberBrief.sara, 40, "Sara Maes (sara)", "Sara Maes (sara), FOD Kanselarij"),
      (.sara, 31, "Sara Maes (sara)", "Sara Maes (sara)"), (.sara, 16, "Sara Maes (sara)", "Sara Maes (sara)"),
      (.sara, 15, "sara", "sara, FOD Kanselarij"), (nameless, 40, "x9", "x9"), (nameless, 1, "x9", "x9"),
    ])
  func fits(member: MemberBrief, columns: Int, name: String, from: String) {
    #expect(member.named(in: columns) == name)
    #expect(member.namedFrom(in: columns) == from)
  }

  @Test("bring no escape sequence on the screen")
  func hostile() {
    var member = MemberBrief.sara
    member.name = "Sara \u{1b}[31mMaes\u{202e}"
    #expect(!member.named(in: 60).unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
    let head = PostHead(
      post: ThreadDetail.post(2, 1, member, 1, "Text."), summary: .samples[0], world: .sample(), isUnread: false,
      isSelected: false, width: 78)
    #expect(!head.lines.joined().contains { $0.text.unicodeScalars.contains("\u{1b}") })
  }

  @Test("stand at the head of a post on a usual screen, the handle alone on a small one")
  func heads() {
    func head(_ columns: Int, _ rows: Int) -> String {
      PostHead(
        post: ThreadDetail.post(2, 1, .sara, 1, "Text."), summary: .samples[0],
        world: .sample(columns: columns, rows: rows), isUnread: false, isSelected: false, width: columns - 2
      ).lines[0].map(\.text).joined()
    }
    #expect(head(80, 24).hasPrefix("#2 Sara Maes (sara) · FOD Kanselarij"))
    #expect(head(40, 12).hasPrefix("#2 sara · "))
  }

  @Test("stand in lines for people, the handle alone in lines for programs")
  func linear() {
    let world = World.sample()
    func line(_ columns: Int?) -> String {
      Linear(reader: world.reader, columns: columns, layers: world.layers)
        .lines(ThreadSummary.samples[0]).joined(separator: " ")
    }
    #expect(line(200).contains("Sara Maes (sara)"))
    #expect(line(nil).contains("\tsara\t") && !line(nil).contains("Maes"))
  }
}
