// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumUI
@testable import Terminal

/// Keys, bytes, pastes and sizes at random on a real board: the program goes on and every screen is
/// whole.
///
/// `RAAD_FUZZ_SECONDS` makes each run last so long, with new seeds; a failure names the seed and
/// the last keys.
@MainActor @Suite struct HostileKeyTests {
  private static let seconds = ProcessInfo.processInfo.environment["RAAD_FUZZ_SECONDS"].flatMap(Double.init)

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func everyScreenStaysWhole(seed: UInt64) throws {
    guard let seconds = Self.seconds else { return try run(seed: seed, events: 150) }
    let end = ContinuousClock.now + .seconds(seconds / 4)
    var seed = UInt64.random(in: 0..<(.max / 2)) &* 4 &+ seed
    while ContinuousClock.now < end {
      try run(seed: seed, events: 2_000)
      seed &+= 4
    }
  }

  private func run(seed: UInt64, events: Int) throws {
    var stream = HostileStream(seed: seed, keymap: .standard)
    var script = seed % 8 == 3 ? try BoardScript(firstStart: .fr) : try BoardScript()
    if seed % 4 == 1 { try script.poison(with: HostileTexts.all.randomElement(using: &stream.random)?.text ?? "") }
    var last: [String] = []
    for count in 0..<events {
      let event = stream.next()
      last = last.suffix(11) + [event.description]
      var shown: Surface?
      switch event {
      case .input(let input):
        script.take(input)
        shown = script.port.shown
      case .message(let message): script.tell(message)
      }
      let problem = SurfaceRules.problem(in: shown ?? script.app.view(), size: script.app.world.size)
      #expect(problem == nil, "seed \(seed), event \(count), after \(last.joined(separator: ", "))")
      if problem != nil { return }
    }
  }
}
