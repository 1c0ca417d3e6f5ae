// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of a network's page: what it is, who waits, what it seeks and offers, what suits it, its facts, what belongs
/// to it, and its text.
struct NetworkLayout {
  private(set) var lines: [EntryLine] = []
  /// Everything that can be opened, in the order of the screen.
  private(set) var entries: [NetworkPageState.Entry] = []
  private let world: World
  private let width: Int

  init(_ page: NetworkPage?, _ world: World) {
    self.world = world
    width = max(1, min(world.content.columns, ThreadLayout.widest))
    guard let page else { return }
    let network = page.network
    head(page)
    list(NetworkPhrase.askToComeIn(page.asked.count), page.asked.map { (.asked($0), who($0)) })
    for kind in NeedKind.allCases { needs(kind, of: network) }
    matches(page.matches, of: network)
    part(nil)
    facts(network)
    list(LinearLabel.board, network.board.map { (.member($0.member.handle), self.board($0)) })
    list(LinearLabel.activities, page.events.map { (.event($0.event.number), event($0)) })
    list(LinearLabel.polls, page.polls.map { (.poll($0.number), poll($0)) })
    list(
      LinearLabel.threads,
      page.threads.map { (.thread($0.number), thread($0)) } + [
        (.thread(page.thread.number), own(page.thread)), (.threads, "  " + world.reader(NetworkPhrase.allThreads)),
      ])
    part(LinearLabel.about)
    add(BodyLines(text: network.fields.body, world: world, width: width).lines)
  }
}

// MARK: Parts

extension NetworkLayout {
  private mutating func head(_ page: NetworkPage) {
    let fields = page.network.fields
    add(Wrap.lines([Run(DisplayText.sanitised(fields.name), world.theme[.heading])], columns: width))
    add(Wrap.lines([Run(NetworkLine.facts(page.network, world), world.theme[.text])], columns: width))
    let open = world.reader(fields.isOpen ? MeetingPhrase.open : .closedToOthers)
    let follow = world.reader.words(for: page.thread.follow, isMuted: page.thread.isMuted)
    let words = TipLine.joined([open] + follow, world)
    add(Wrap.lines([Run(words, world.theme[fields.isOpen ? .helped : .faint])], columns: width))
    let topics = world.reader.tags(fields.topics)
    if !topics.isEmpty {
      add(Wrap.lines([Run(DisplayText.sanitised(topics), world.theme[.link])], columns: width))
    }
  }

  private mutating func needs(_ kind: NeedKind, of network: Network) {
    let needs = network.fields.needs.filter { $0.kind == kind }
    guard !needs.isEmpty else { return }
    part(kind == .seeks ? LinearLabel.seeks : .offers)
    for need in needs {
      let topics = need.unsaidTopics
      var runs = [Run("  " + DisplayText.sanitised(need.line), world.theme[.text])]
      if !topics.isEmpty { runs.append(Run("  " + world.reader.tags(topics), world.theme[.link])) }
      add(Wrap.lines(runs, columns: width))
    }
  }

  private mutating func matches(_ matches: [NetworkPage.Match], of network: Network) {
    part(network.standing == .board ? NetworkPhrase.suitsUs : .suitsThem)
    guard !matches.isEmpty else {
      let text = world.reader(network.fields.isOpen ? NetworkPhrase.noMatches : .notMatched)
      return add(Wrap.lines([Run(text, world.theme[.faint])], columns: width))
    }
    for match in matches {
      let number = entries.count
      entries.append(.match(match))
      let name = DisplayText.sanitised("\(Reference.network(match.match.network)) \(match.name)")
      for row in Wrap.lines([Run("  " + name, world.theme[.strong])], columns: width) {
        lines.append(EntryLine(entry: number, runs: row))
      }
      for reason in world.reasons(of: match.match) {
        for row in Wrap.lines([Run(reason, world.theme[.text])], columns: max(1, width - 4)) {
          lines.append(EntryLine(entry: number, runs: [Run("    ", world.theme[.text])] + row))
        }
      }
    }
  }

  private mutating func facts(_ network: Network) {
    let fields = network.fields
    fact(.layer, fields.layers.map(world.label).joined(separator: ", "))
    fact(.region, fields.region)
    fact(.organisation, fields.organisations.joined(separator: ", "))
    if let parent = fields.parent {
      let number = entries.count
      entries.append(.network(parent))
      fact(.umbrella, Reference.network(parent).description, entry: number)
    }
    fact(.members, world.reader(MeetingPhrase.membersHere(network.members)))
    fact(.joining, world.reader(MeetingPhrase.membership(fields.membership)))
    let goals = fields.goals.map { world.reader(MeetingPhrase.goal($0)) }
    let source = fields.goalSource.map { [world.reader(MeetingPhrase.goalSource($0))] } ?? []
    fact(.goals, (goals + (goals.isEmpty ? [] : source)).joined(separator: ", "))
    fact(.age, fields.age)
    fact(.support, fields.support.map { world.reader(MeetingPhrase.support($0)) } ?? "")
    fact(.budget, fields.budget.map { world.reader(MeetingPhrase.budget($0)) } ?? "")
    fact(.activities, network.activities > 0 ? String(network.activities) : "")
    fact(.links, fields.links.joined(separator: ", "))
    fact(.changed, TimeText.date(network.changed, world.reader))
  }

  private mutating func fact(_ label: LinearLabel, _ text: String, entry: Int? = nil) {
    guard !text.isEmpty else { return }
    let column = world.content.columns < 60 ? 0 : 24
    let name = world.reader(label)
    guard column > 0 else {
      let whole = world.reader(FramePhrase.named(name, DisplayText.sanitised(text)))
      return add(Wrap.lines([Run(whole, world.theme[.text])], columns: width), entry: entry)
    }
    for (row, line) in Wrap.lines(DisplayText.sanitised(text), columns: max(8, width - column)).enumerated() {
      let head = DisplayText.padded(row == 0 ? name : "", to: column - 1) + " "
      lines.append(EntryLine(entry: entry, runs: [Run(head, world.theme[.faint]), Run(line, world.theme[.text])]))
    }
  }

  /// A headed part whose lines can be opened; nothing without any.
  private mutating func list(_ heading: some Phrasing, _ items: [(NetworkPageState.Entry, String)]) {
    guard !items.isEmpty else { return }
    part(heading)
    for (entry, text) in items {
      let number = entries.count
      entries.append(entry)
      for row in Wrap.lines([Run(DisplayText.sanitised(text), world.theme[.text])], columns: width) {
        lines.append(EntryLine(entry: number, runs: row))
      }
    }
  }

  /// A blank line, and a heading.
  private mutating func part(_ heading: (any Phrasing)?) {
    if !lines.isEmpty { lines.append(EntryLine(entry: nil, runs: [])) }
    if let heading {
      lines.append(EntryLine(entry: nil, runs: [Run(heading.text(in: world.reader.language), world.theme[.heading])]))
    }
  }

  private mutating func add(_ rows: [[Run]], entry: Int? = nil) {
    lines += rows.map { EntryLine(entry: entry, runs: $0) }
  }
}

// MARK: Lines

extension NetworkLayout {
  private func who(_ member: MemberBrief) -> String {
    "  " + TipLine.joined(["@\(member.handle)", member.name].filter { !$0.isEmpty } + world.origin(member), world)
  }

  private func board(_ member: BoardMember) -> String {
    ([who(member.member)] + [member.task, member.line].filter { !$0.isEmpty }).joined(
      separator: " \(world.sign(.bullet)) ")
  }

  private func event(_ entry: AgendaEntry) -> String {
    "  "
      + TipLine.joined(
        [
          TimeText.date(entry.slot.start, world.reader), entry.event.fields.title,
          Reference.event(entry.event.number).description,
        ], world)
  }

  private func poll(_ poll: Poll) -> String {
    "  " + TipLine.joined([world.reader.title(of: poll), Reference.poll(poll.number).description], world)
  }

  private func thread(_ thread: ThreadSummary) -> String {
    "  "
      + TipLine.joined(
        [
          world.reader.title(of: thread), Reference.thread(thread.number).description,
          TimeText.age(thread.lastActivity, world.reader),
        ], world)
  }

  /// The thread of the page: what others say of the network.
  private func own(_ thread: ThreadSummary) -> String {
    "  "
      + TipLine.joined(
        [
          world.reader(NetworkPhrase.ownThread), Reference.thread(thread.number).description,
          world.reader(LinearPhrase.posts(thread.posts)),
        ], world)
  }
}
