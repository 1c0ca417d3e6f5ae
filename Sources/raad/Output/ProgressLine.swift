// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI
import Terminal

/// One line that says how far an import or a copy is, drawn over and over at the terminal: what it
/// does, its share, rate and time left.
final class ProgressLine {
  /// Milliseconds between two drawings.
  static let interval: Int64 = 200
  /// Milliseconds of a stage before which no rate is believed.
  private static let warmUp: Int64 = 1000

  private let output: Output
  private let reader: Reader
  /// Milliseconds on a clock that never goes back.
  private let clock: () -> Int64
  private let columns: Int
  private var stage: ImportProgress.Stage?
  private var stageStart: Int64 = 0
  private var nextDrawing: Int64 = 0
  private var width = 0

  /// A line on an output that is a terminal of so many columns.
  init(_ output: Output, reader: Reader, columns: Int, clock: @escaping () -> Int64) {
    self.output = output
    self.reader = reader
    self.columns = columns
    self.clock = clock
    nextDrawing = clock() + Self.interval
  }

  /// Takes notice; draws when the last drawing is long enough ago.
  func update(_ progress: ImportProgress) {
    let now = clock()
    if stage != progress.stage {
      stage = progress.stage
      stageStart = now
      // What cannot be counted is told at once, since nothing more comes.
      if progress.stage == .indexing, width > 0 { nextDrawing = now }
    }
    guard now >= nextDrawing else { return }
    nextDrawing = now + Self.interval
    draw(text(progress, after: now - stageStart))
  }

  /// Takes the line away, so that what follows begins where it stood.
  func clear() {
    guard width > 0 else { return }
    draw("")
    put("\r")
  }

  private func text(_ progress: ImportProgress, after elapsed: Int64) -> String {
    var parts = [reader(ProgressPhrase.stage(progress.stage))]
    if progress.total > 0, progress.stage != .indexing {
      parts.append("\(min(100, progress.done * 100 / progress.total)) %")
    }
    if elapsed >= Self.warmUp, progress.done > 0, progress.total >= progress.done {
      parts.append(Self.rate(progress, after: elapsed))
      let seconds = Int(elapsed) * (progress.total - progress.done) / progress.done / 1000
      parts.append(reader(ProgressPhrase.left(Self.clockText(seconds))))
    }
    return parts.joined(separator: "  ")
  }

  private static func rate(_ progress: ImportProgress, after elapsed: Int64) -> String {
    let perSecond = progress.done * 1000 / Int(elapsed)
    guard progress.stage.isInBytes else { return "\(perSecond)/s" }
    return perSecond < 1_000_000 ? "\(perSecond / 1000) kB/s" : "\(perSecond / 1_000_000) MB/s"
  }

  private static func clockText(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Draws a text over the line as it is, without moving to another.
  private func draw(_ text: String) {
    let text = DisplayText.truncated(text, to: max(0, columns - 1))
    let newWidth = DisplayText.width(text)
    put("\r" + text + String(repeating: " ", count: max(0, width - newWidth)))
    width = newWidth
  }

  private func put(_ text: String) {
    // Where it cannot be told how far an import is, it goes on all the same.
    try? output.raw(text)
    try? output.flush()
  }
}
