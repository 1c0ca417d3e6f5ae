// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of a profile.
struct ProfileLayout {
  private(set) var lines: [EntryLine] = []
  private let world: World
  private let width: Int

  init(_ state: ProfileState, _ world: World) {
    self.world = world
    width = max(1, min(world.content.columns, 100))
    guard let profile = state.profile else { return }
    facts(profile)
    var number = 0
    func list(_ heading: PeoplePhrase, _ runs: [[Run]], isMore: Bool = false) {
      guard !runs.isEmpty else { return }
      lines.add(heading: world.reader(heading), world)
      for line in runs {
        lines.add(number, line: line)
        number += 1
      }
      if isMore { lines.add(nil, line: [Run("  " + world.reader(PeoplePhrase.more), world.theme[.faint])]) }
    }
    list(.ties, profile.member.ties.sorted { $0.key < $1.key }.map(tie))
    list(.threads, profile.threads.map(thread), isMore: profile.hasMoreThreads)
    list(.tips, profile.tips.map(tip), isMore: profile.hasMoreTips)
  }

  private mutating func facts(_ profile: Profile) {
    let member = profile.member
    let brief = member.brief
    let role = brief.role >= .moderator ? " [\(world.reader(ValuePhrase.role(brief.role)))]" : ""
    let title = brief.name.isEmpty ? "@\(brief.handle)" : "\(brief.name)  @\(brief.handle)"
    lines.append(EntryLine(entry: nil, runs: [Run(DisplayText.sanitised(title) + role, world.theme[.strong])]))
    fact(.organisation, brief.organisation)
    fact(.layer, world.label(brief.layer))
    fact(.roleFamily, member.roleFamily.map { world.reader(ValuePhrase.roleFamily($0)) } ?? "")
    fact(.worksOn, world.reader.clauses(member.worksOn))
    fact(.canTalkAbout, world.reader.clauses(member.canTalkAbout))
    fact(.joined, TimeText.date(member.joined, world.reader) + ", " + world.reader(PeoplePhrase.posts(profile.posts)))
    if !member.canComeIn { fact(.account, world.reader(PeoplePhrase.placeholder)) }
  }

  private mutating func fact(_ name: PeoplePhrase, _ text: String) {
    guard !text.isEmpty else { return }
    let label = DisplayText.padded(world.reader(name), to: 17) + " "
    let room = max(8, width - 18)
    for (index, line) in Wrap.lines(DisplayText.sanitised(text), columns: room).enumerated() {
      let head = index == 0 ? label : String(repeating: " ", count: 18)
      lines.append(EntryLine(entry: nil, runs: [Run(head, world.theme[.faint]), Run(line, world.theme[.text])]))
    }
  }

  private func tie(_ topic: TopicID, _ tie: TopicTie) -> [Run] {
    [
      Run("  " + world.reader.tags([topic]), world.theme[.link]),
      Run("  " + TieWords.text(tie, world), world.theme[.faint]),
    ]
  }

  private func thread(_ thread: ThreadSummary) -> [Run] {
    let (sign, role) = ThreadLine.sign(thread, world)
    return [
      Run("\(sign) ", world.theme[role]),
      Run(DisplayText.sanitised(world.reader.title(of: thread)), world.theme[.text]),
      Run("  #\(thread.number), \(TimeText.age(thread.created, world.reader))", world.theme[.faint]),
    ]
  }

  private func tip(_ tip: Tip) -> [Run] {
    [
      Run(tip.pin == nil ? "  " : world.sign(.pinned) + " ", world.theme[.pinned]),
      Run(DisplayText.sanitised(tip.title), world.theme[.text]), Run("  tip:\(tip.number)", world.theme[.faint]),
    ]
  }
}

/// The ties of a member to a topic in words.
enum TieWords {
  static func text(_ tie: TopicTie, _ world: World) -> String {
    TopicTie.each.filter { tie.contains($0) }.map { world.reader(ValuePhrase.tie($0)) }.joined(separator: ", ")
  }
}

extension ProfileState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    if isMissing {
      painter.write(world.reader(PeoplePhrase.nobody(handle)), column: 1, row: 1, style: world.theme[.faint])
    }
    drawEntries(into: &painter, world)
  }
}
