// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The line of one entry of the home screen.
struct TodayLine {
  let entry: TodayState.Entry
  let today: Today
  let zones: [String: Zone]
  let world: World

  var line: TodayLayout.Line {
    switch entry {
    case .waiting(let thread): waiting(thread)
    case .changed(let thread): changed(thread)
    case .notice(let notice): self.notice(notice)
    case .changes:
      TodayLayout.Line(
        left: [
          Run(
            "  " + world.reader(TodayPhrase.changes(today.changedThreads, today.newPosts, today.newTips)),
            world.theme[.text])
        ])
    case .tip(let tip): self.tip(tip)
    case .draft(let draft): self.draft(draft)
    case .step(let step):
      TodayLayout.Line(
        left: [
          Run(world.sign(.selected) + " ", world.theme[.faint]),
          Run(world.reader(TodayPhrase.step(step)), world.theme[.text]),
        ])
    case .event(let entry): event(entry)
    case .poll(let poll):
      meeting(world.sign(.waiting), .waiting, world.reader.title(of: poll), closes(poll))
    case .match(let match):
      meeting(world.sign(.unread), .unread, world.reader(MeetingNewsPhrase(match)), "")
    case .debt(.outcome(let poll)):
      meeting(world.sign(.waiting), .waiting, world.reader.title(of: poll), world.reader(PollPhrase.outcomeOwed))
    case .debt(.report(let event)):
      meeting(world.sign(.waiting), .waiting, event.fields.title, world.reader(MeetingPhrase.reportOwed))
    }
  }

  private func event(_ entry: AgendaEntry) -> TodayLayout.Line {
    let line = AgendaLine(entry, zones, world)
    let (sign, role) = line.sign
    return meeting(sign, role, entry.event.fields.title, line.when)
  }

  private func closes(_ poll: Poll) -> String {
    let closes = poll.fields.closes
    let day = CivilTime(closes, offset: world.reader.offset(closes))
    return world.reader(PollPhrase.closes(world.reader(TimePhrase.day(day))))
  }

  private func meeting(_ sign: String, _ role: TextRole, _ title: String, _ right: String) -> TodayLayout.Line {
    TodayLayout.Line(
      left: [Run(sign + " ", world.theme[role]), Run(DisplayText.sanitised(title), world.theme[.text])], right: right)
  }

  private func waiting(_ thread: ThreadSummary) -> TodayLayout.Line {
    let mine = thread.topics.contains { world.viewer.ties[$0] != nil }
    let left = [
      Run(world.sign(.waiting) + " ", world.theme[.waiting]),
      Run(DisplayText.sanitised(world.reader.title(of: thread)), world.theme[mine ? .strong : .text]),
    ]
    return TodayLayout.Line(
      left: left, middle: DisplayText.sanitised(world.layerIfSaid(thread.layer)),
      right: world.reader(WaitingPhrase(since: thread.created, world.reader)))
  }

  private func changed(_ thread: ThreadSummary) -> TodayLayout.Line {
    let left = [
      Run(world.sign(thread.isNew ? .unread : .unreadBefore) + " ", world.theme[.unread]),
      Run(DisplayText.sanitised(world.reader.title(of: thread)), world.theme[.text]),
    ]
    return TodayLayout.Line(
      left: left, middle: DisplayText.sanitised(world.layerIfSaid(thread.layer)),
      right: TimeText.age(thread.lastActivity, world.reader))
  }

  private func notice(_ notice: Notice) -> TodayLayout.Line {
    let text = world.reader.line(notice, byName: world.size.columns >= 140)
    return TodayLayout.Line(
      left: [
        Run(world.sign(.unread) + " ", world.theme[.unread]), Run(DisplayText.sanitised(text), world.theme[.text]),
      ],
      right: TimeText.age(notice.created, world.reader))
  }

  private func tip(_ tip: Tip) -> TodayLayout.Line {
    let worked = tip.worked > 0 ? world.reader(TodayPhrase.workedFor(tip.worked)) : ""
    return TodayLayout.Line(
      left: [
        Run(world.sign(.pinned) + " ", world.theme[.pinned]),
        Run(DisplayText.sanitised(tip.title), world.theme[.text]),
      ],
      right: worked)
  }

  private func draft(_ draft: Draft) -> TodayLayout.Line {
    let title = DisplayText.sanitised(draft.fields["title"] ?? draft.fields["body"] ?? "")
    let target = world.reader.name(of: draft)
    let text = title.isEmpty ? target : world.reader(FramePhrase.named(target, title))
    return TodayLayout.Line(
      left: [Run(world.sign(.selected) + " ", world.theme[.faint]), Run(text, world.theme[.text])],
      right: TimeText.age(draft.saved, world.reader))
  }
}
