// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Terminal
import Testing

@testable import ForumUI

@Suite struct CadenceTests {
  /// A process whose intervals are neither longer nor shorter than the rule says.
  private static let plain: Int32 = (1...4096).first { Cadence(process: $0, now: 0).pace == 1000 } ?? 0

  private static func minutes(_ number: Int) -> Int { number * 60_000 }

  @Test(arguments: [
    (0, 2000), (59_999, 2000), (60_000, 10_000), (299_999, 10_000), (300_000, 60_000), (minutes(30), 60_000),
    (minutes(470), 60_000),
  ])
  func looksComeSeldomerTheLongerNobodyIsThere(silence: Int, interval: Int) {
    #expect(Cadence(process: Self.plain, now: 500).interval(at: 500 + silence) == interval)
  }

  @Test(arguments: [
    // How long a look took, the silence, and the interval after it.
    (0, 0, 2000), (40, 0, 2000), (41, 0, 2050), (300, 0, 15_000), (100, 70_000, 10_000), (400, 70_000, 20_000),
    (5000, 0, 60_000), (5000, 400_000, 60_000),
  ])
  func aLookThatTakesLongIsFollowedByALongerRest(effort: Int, silence: Int, interval: Int) {
    var cadence = Cadence(process: Self.plain, now: 0)
    cadence.looked(at: silence, effort: effort)
    #expect(cadence.interval(at: silence) == interval)
    // The next one that goes fast is as if nothing had been.
    cadence.looked(at: silence, effort: 5)
    #expect(cadence.interval(at: silence) == Cadence(process: Self.plain, now: 0).interval(at: silence))
  }

  @Test(arguments: [
    // Last key, last look, now, next look.
    (0, 0, 0, 2000), (1000, 0, 1000, 3000), (5000, 4000, 5000, 7000),
    // The last look is old, so that the next takes a pause between keys.
    (100_000, 80_000, 100_000, 100_030), (9999, 0, 9999, 11_999), (10_000, 0, 10_000, 10_030),
    // Nobody there for two minutes, and for ten.
    (0, 110_000, 120_000, 120_000), (0, 115_000, 120_000, 125_000), (0, 590_000, 600_000, 650_000),
  ])
  func aLookWaitsForTheEndOfWhatIsTyped(key: Int, look: Int, now: Int, next: Int) {
    var cadence = Cadence(process: Self.plain, now: 0)
    cadence.keyCame(at: key)
    cadence.looked(at: look)
    #expect(cadence.nextLook(at: now) == next)
    #expect(!cadence.isLookDue(at: next - 1) || next <= now)
    #expect(cadence.isLookDue(at: max(next, now)))
  }

  @Test(arguments: [
    // Now, whether something was typed since a draft was kept, the wait.
    (0, true, 2000), (500, false, 1500), (61_000, true, 9000), (61_000, false, 0), (700_000, true, 0),
  ])
  func theLoopWaitsForTheNextThingToDo(now: Int, isDraftKept: Bool, wait: Int) {
    var cadence = Cadence(process: Self.plain, now: 0)
    if now == 61_000 { cadence.looked(at: 60_000) }
    #expect(cadence.wait(at: now, isDraftKept: isDraftKept) == wait)
  }

  @Test func processesThatBeganTogetherDriftApart() {
    let paces = (30_000..<31_000).map { Cadence(process: $0, now: 0).pace }
    #expect(paces.allSatisfy { (800...1200).contains($0) })
    // Ten parts of the range have about a tenth each, and neighbours are far from each other.
    for part in 0..<10 {
      #expect((60...140).contains(paces.count { (800 + part * 40..<841 + part * 40).contains($0) }), "part \(part)")
    }
    #expect(zip(paces, paces.dropFirst()).allSatisfy { abs($0 - $1) > 50 })
    let (slow, fast) = (paces.max() ?? 0, paces.min() ?? 0)
    #expect(slow > 1180 && fast < 820)
  }

  @Test func aForgottenSessionIsOneOfEightHours() {
    var cadence = Cadence(process: Self.plain, now: 0)
    #expect(!cadence.isAsleep(at: Self.minutes(5) - 1) && cadence.isAsleep(at: Self.minutes(5)))
    #expect(!cadence.isForgotten(at: Self.minutes(480) - 1))
    #expect(cadence.isForgotten(at: Self.minutes(480)))
    cadence.keyCame(at: Self.minutes(479))
    #expect(!cadence.isForgotten(at: Self.minutes(480)))
  }
}

/// The loop by the cadence: time passes only where it waits.
@MainActor
@Suite struct RuntimeCadenceTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)")

  private func withScript(
    letsIn: ((Store) -> Bool)? = nil, _ body: (inout BoardScript, _ other: Store) throws -> Void
  ) throws {
    let path = folder.appendingPathComponent("board.db").path
    defer { try? FileManager.default.removeItem(at: folder) }
    var script = try BoardScript(path: path, letsIn: letsIn)
    try body(&script, try Store(path: path))
  }

  private func ask(_ title: String, on other: Store) throws {
    _ = try other.ask(
      NewThread(title: title, body: "One page.", topics: ["social-media"]), by: MemberID(rawValue: 2), at: .sampleNow)
  }

  @Test func aScreenThatIsLeftAloneLooksLess() throws {
    try withScript { script, _ in
      script.rest(milliseconds: 55_000)
      let atFirst = script.port.waits.count
      #expect((22...40).contains(atFirst))
      script.rest(milliseconds: 4 * 60_000)
      let later = script.port.waits.count - atFirst
      #expect((20...40).contains(later))
      script.rest(milliseconds: 60 * 60_000)
      #expect((50...80).contains(script.port.waits.count - atFirst - later))
      #expect(!script.hasQuit)
    }
  }

  @Test func whatOthersWroteIsShownWithinTheInterval() throws {
    try withScript { script, other in
      try ask("Who has a second one?", on: other)
      script.rest(milliseconds: 1500)
      #expect(!script.picture.contains("1 new"))
      script.rest(milliseconds: 1000)
      #expect(script.picture.contains("1 new"))
    }
  }

  @Test func afterALongTimeOneKeyShowsIt() throws {
    try withScript { script, other in
      script.rest(milliseconds: 20 * 60_000)
      let before = script.runtime.cadence.lastLook
      try ask("Who has a second one?", on: other)
      // The screen as it was, by the key alone; then the rest.
      script.port.pass(milliseconds: 15_000)
      script.press("Down")
      #expect(script.runtime.cadence.lastLook == before)
      #expect(!script.picture.contains("1 new"))
      script.rest(milliseconds: Cadence.pause)
      #expect(script.picture.contains("1 new"))
    }
  }

  @Test func theNumbersAreCountedOnceInTenSeconds() throws {
    try withScript { script, other in
      script.runtime.refreshCounts()
      let before = script.app.world.counts.threads
      try ask("Second?", on: other)
      script.rest(milliseconds: 2500)
      #expect(script.app.world.counts.threads == before, "the list is read, the numbers wait")
      script.rest(milliseconds: 12_000)
      #expect(script.app.world.counts.threads == before + 1, "they are counted though nobody wrote again")
    }
  }

  @Test func todayReadsTheNumbersItself() throws {
    try withScript { script, other in
      script.press("1")
      let before = script.app.world.counts.threads
      try ask("Second?", on: other)
      script.rest(milliseconds: 2500)
      #expect(script.app.world.counts.threads == before + 1)
      #expect(script.runtime.cadence.lastCount >= 1600)
    }
  }

  @Test func aDraftIsKeptAfterTwoSecondsAtAnyCadence() throws {
    try withScript { script, other in
      script.rest(milliseconds: 30 * 60_000)
      script.press("a")
      script.type("Halfway")
      script.rest(milliseconds: 1900)
      let early = try other.drafts(of: MemberID(rawValue: 1))
      #expect(early.isEmpty)
      script.rest(milliseconds: 200)
      let kept = try other.drafts(of: MemberID(rawValue: 1))
      #expect(kept.count == 1)
    }
  }

  @Test(arguments: [true, false])
  func onlyAVisitorsForgottenSessionEndsWithTheDraftKept(isAtTheDoor: Bool) throws {
    try withScript(letsIn: isAtTheDoor ? { _ in true } : nil) { script, other in
      // Hours before a key do not count, and of those after it the first and the last minutes are enough to look at: at
      // rest each is like the other.
      script.port.pass(milliseconds: 3 * 3_600_000)
      script.press("a")
      script.type("Halfway")
      script.rest(milliseconds: 5 * 60_000)
      script.port.pass(milliseconds: 8 * 3_600_000 - 10 * 60_000)
      script.rest(milliseconds: 4 * 60_000)
      #expect(!script.hasQuit)
      script.rest(milliseconds: 3 * 60_000)
      #expect(script.hasQuit == isAtTheDoor)
      let ending = script.runtime.end(in: script.port)
      #expect(ending.isForgotten == isAtTheDoor && !ending.isTurnedOut)
      let kept = try other.drafts(of: MemberID(rawValue: 1))
      #expect(kept.map { $0.fields["title"] } == ["Halfway"])
    }
  }

  @Test func wakingASessionTurnsOutWhoMayNotStay() throws {
    var mayStay = true
    try withScript(letsIn: { _ in mayStay }) { script, other in
      script.rest(milliseconds: 20 * 60_000)
      mayStay = false
      try ask("Anything is written", on: other)
      #expect(!script.hasQuit)
      script.take(.wake)
      #expect(script.hasQuit && script.runtime.end(in: script.port).isTurnedOut)
    }
  }
}
