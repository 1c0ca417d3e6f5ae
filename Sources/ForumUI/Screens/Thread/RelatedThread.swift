// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The line under the posts that stands for a thread that has to do with them.
struct RelatedThread {
  let thread: ThreadSummary
  /// Whether the heading stands over it.
  let isFirst: Bool
  /// Whether nothing comes after it.
  let isLast: Bool
  let isSelected: Bool
  let world: World
  let width: Int

  var lines: [[Run]] {
    let heading = [[Run(world.reader(ThreadPhrase.related), world.theme[.heading])]]
    return (isFirst ? heading : []) + [line] + (isLast ? [[]] : [])
  }

  private var line: [Run] {
    let bar = isSelected ? world.theme[.selected] : nil
    let (sign, role) = ThreadLine.sign(thread, world)
    let number = "#\(thread.number) "
    let facts = [world.layerIfSaid(thread.layer), ThreadLine.state(thread, world)].map(DisplayText.sanitised)
    let about = "  " + facts.filter { !$0.isEmpty }.joined(separator: " \(world.sign(.bullet)) ")
    let start = 4 + DisplayText.width(number)
    // Where there is little room the title says enough.
    let tail = DisplayText.width(about) > (width - start) / 2 ? "" : about
    let room = max(1, min(width, ThreadLayout.widest) - start - DisplayText.width(tail))
    let title = DisplayText.padded(
      DisplayText.sanitised(world.reader.title(of: thread)), to: room, sign: world.sign(.more))
    return [
      Run(isSelected ? world.sign(.selected) + " " : "  ", bar ?? world.theme[.line]),
      Run(DisplayText.padded(sign, to: 2), bar ?? world.theme[role]), Run(number, bar ?? world.theme[.faint]),
      Run(title, bar ?? world.theme[thread.unread > 0 ? .unread : .link]), Run(tail, bar ?? world.theme[.faint]),
    ]
  }
}
