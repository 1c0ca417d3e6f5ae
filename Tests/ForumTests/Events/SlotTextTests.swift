// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct SlotTextTests {
  private let brussels = Zone.builtIn("Europe/Brussels")!

  @Test(arguments: [
    ("2026-09-27 13:00-17:00", "2026-09-27T11:00:00Z", "2026-09-27T15:00:00Z"),
    (" 2026-09-27 13:00 – 17:00 ", "2026-09-27T11:00:00Z", "2026-09-27T15:00:00Z"),
    ("2026-09-27T13:00/2026-09-28T09:00", "2026-09-27T11:00:00Z", "2026-09-28T07:00:00Z"),
    // Over the change to winter time an hour longer than the clock says.
    ("2026-10-25 01:00-04:00", "2026-10-24T23:00:00Z", "2026-10-25T03:00:00Z"),
    // The first half past two until the second.
    ("2026-10-25 02:30-02:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
  ])
  func reads(text: String, start: String, end: String) throws {
    let slot = try SlotText.read(text, in: brussels)
    #expect(slot.start.iso8601 == start)
    #expect(slot.end.iso8601 == end)
    #expect(try SlotText.read(SlotText.text(slot.start, slot.end, in: brussels), in: brussels) == slot)
  }

  @Test(arguments: [
    ("", TextProblem.malformed("", example: SlotText.example)),
    ("2026-09-27", .malformed("2026-09-27", example: SlotText.example)),
    ("2026-09-27 13:00", .malformed("2026-09-27 13:00", example: SlotText.example)),
    ("27-09-2026 13:00-17:00", .malformed("27-09-2026 13:00", example: SlotText.momentExample)),
    ("2026-02-30 13:00-17:00", .malformed("2026-02-30 13:00", example: SlotText.momentExample)),
    ("2026-09-27 13:00-25:00", .malformed("2026-09-27 25:00", example: SlotText.momentExample)),
    ("2026-09-27 17:00-13:00", .endsBeforeItBegins("2026-09-27 17:00-13:00")),
    ("2026-09-27 17:00-17:00", .endsBeforeItBegins("2026-09-27 17:00-17:00")),
    ("2026-03-29 02:30-05:00", .noSuchTime("2026-03-29 02:30")),
  ])
  func refuses(text: String, problem: TextProblem) {
    #expect(throws: FieldProblem(.slots, problem)) { try SlotText.read(text, in: brussels) }
  }

  @Test func aDateAloneIsItsLastMinute() throws {
    let moment = try SlotText.moment("2026-09-27", in: brussels, field: .closes)
    #expect(moment.iso8601 == "2026-09-27T21:59:00Z")
  }
}
