// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of my own page.
struct MeLayout {
  private(set) var lines: [ProfileLayout.Line] = []
  private let world: World
  private var number = 0

  init(_ state: MeState, _ world: World) {
    self.world = world
    let brief = world.viewer.brief
    let facts = world.origin(brief) + [world.reader(ValuePhrase.role(brief.role))]
    let name = brief.name.isEmpty ? "@\(brief.handle)" : "\(brief.name)  @\(brief.handle)"
    entry([
      Run(DisplayText.sanitised(name), world.theme[.strong]),
      Run("  " + DisplayText.sanitised(facts.joined(separator: " \(world.sign(.bullet)) ")), world.theme[.faint]),
    ])
    let notices = world.counts.notices
    entry([
      Run(notices > 0 ? world.sign(.unread) + " " : "  ", world.theme[.unread]),
      Run(world.reader(FramePhrase.notices(notices)), world.theme[.text]),
    ])
    heading(.drafts(state.drafts.count))
    if state.drafts.isEmpty { note(.noDrafts) }
    for draft in state.drafts { entry(self.draft(draft)) }
    heading(.threads(state.threads.count))
    if state.threads.isEmpty { note(.noThreads) }
    for thread in state.threads { entry(self.thread(thread)) }
  }

  private mutating func heading(_ phrase: MePhrase) {
    lines.append(ProfileLayout.Line(entry: nil, runs: []))
    lines.append(ProfileLayout.Line(entry: nil, runs: [Run(world.reader(phrase), world.theme[.heading])]))
  }

  private mutating func note(_ phrase: MePhrase) {
    lines.append(ProfileLayout.Line(entry: nil, runs: [Run("  " + world.reader(phrase), world.theme[.faint])]))
  }

  private mutating func entry(_ runs: [Run]) {
    lines.append(ProfileLayout.Line(entry: number, runs: runs))
    number += 1
  }

  private func draft(_ draft: Draft) -> [Run] {
    let title = DisplayText.sanitised(draft.fields["title"] ?? draft.fields["body"] ?? "")
    let target = world.reader(TodayPhrase.draft(draft.target))
    return [
      Run("  " + (title.isEmpty ? target : world.reader(FramePhrase.named(target, title))), world.theme[.text]),
      Run("  " + TimeText.age(draft.saved, world.reader), world.theme[.faint]),
    ]
  }

  private func thread(_ thread: ThreadSummary) -> [Run] {
    let (sign, role) = ThreadLine.sign(thread, world)
    let answers = world.reader(MePhrase.answers(thread.kind.expectsAnswers ? thread.answers : thread.posts - 1))
    return [
      Run("\(sign) ", world.theme[role]),
      Run(DisplayText.sanitised(thread.title), world.theme[thread.unread > 0 ? .unread : .text]),
      Run("  \(answers), \(TimeText.age(thread.lastActivity, world.reader))", world.theme[.faint]),
    ]
  }
}

extension MeState {
  /// Draws it.
  public func view(into painter: inout Painter, _ world: World) {
    let lines = MeLayout(self, world).lines
    for (row, line) in lines[pager.visible(count: lines.count, height: painter.size.rows)].enumerated() {
      painter.write(line.runs, column: 0, row: row, limit: painter.size.columns)
      if let entry = line.entry { painter.place(.item(entry), row: row) }
      guard line.entry == selected else { continue }
      painter.restyle(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)) { _ in world.theme[.selected] }
      painter.placeCursor(column: 0, row: row)
    }
  }
}
