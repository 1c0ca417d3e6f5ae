// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of a list of tips: the pinned ones in their order, then the others by topic.
struct TipListLayout {
  /// All lines from top to bottom.
  let lines: [SectionLine]

  init(_ tips: [Tip], topic: TopicID?, _ world: World) {
    var groups: [TopicID?: [Int]] = [:]
    for (index, tip) in tips.enumerated() where tip.pin == nil {
      groups[topic.flatMap { tip.topics.contains($0) ? $0 : nil } ?? tip.topics.first, default: []].append(index)
    }
    let named = groups.compactMap { key, tips in key.map { (heading: world.label($0), tips: tips) } }
    var sections = [(heading: world.reader(TipPhrase.pinned), tips: tips.indices.filter { tips[$0].pin != nil })]
    sections += Collation.sorted(named) { $0.heading }
    sections.append((world.reader(TipPhrase.withoutTopic), groups[nil] ?? []))
    sections.removeAll { $0.tips.isEmpty }

    var lines: [SectionLine] = []
    for section in sections {
      if !lines.isEmpty, TipListView.isRoomy(world) { lines.append(.blank) }
      lines.append(.heading(section.heading))
      lines += section.tips.flatMap { world.linesOfTables > 1 ? [.row($0), .facts($0)] : [.row($0)] }
    }
    self.lines = lines
  }
}
