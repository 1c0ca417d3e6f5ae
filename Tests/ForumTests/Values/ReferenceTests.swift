// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("12", Reference.thread(12)), ("#12", .thread(12)), (" #12 ", .thread(12)),
    ("12.3", .post(PostReference(thread: 12, number: 3))), ("#12.3", .post(PostReference(thread: 12, number: 3))),
    ("tip:4", .tip(4)), ("tip 4", .tip(4)), ("Tip:4", .tip(4)), ("TIP  4", .tip(4)), ("@sara", .member("sara")),
    ("@Jan_Zes", .member("jan_zes")), ("#open-data", .topic(TopicID("open-data"))),
    ("#Open-Data", .topic(TopicID("open-data"))), ("999999999", .thread(999_999_999)),
  ])
  func parses(text: String, reference: Reference) {
    #expect(Reference(text) == reference)
    #expect(Reference(reference.description) == reference)
  }

  @Test(arguments: [
    "", "#", "@", "0", "#0", "#007", "12.", "12.0", ".3", "12.3.4", "-1", "#-1", "tip", "tip:", "tip:0", "tip4",
    "sara", "@a", "@@sara", "#1a", "#-x", "#open-", "##12", "1000000000", "99999999999999999999", "١٢", "#12 #13",
    "open-data", "#klare taal",
  ])
  func refuses(text: String) {
    #expect(Reference(text) == nil)
  }

  @Test func aReferencePrintsAsMembersWriteIt() {
    #expect(Reference.thread(12).description == "#12")
    #expect(PostReference(thread: 12, number: 3).description == "#12.3")
    #expect(Reference.post(PostReference(thread: 12, number: 3)).description == "#12.3")
    #expect(Reference.tip(4).description == "tip:4")
    #expect(Reference.member("sara").description == "@sara")
    #expect(Reference.topic(TopicID("open-data")).description == "#open-data")
  }
}
