// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// A list of members: handle, name, layer, organisation, what they work on and can help with.
  public func lines(_ members: [MemberEntry]) -> [String] { members.flatMap(lines) }

  /// A line of the directory.
  public func lines(_ member: MemberEntry) -> [String] {
    let brief = member.brief
    return row([
      Reference.member(brief.handle).description, brief.name, shortLabel(brief.layer), brief.organisation,
      reader.clauses(member.worksOn), topics(member.ties.keys.sorted()),
    ])
  }

  /// A profile with the newest threads and the tips of its member.
  public func lines(_ profile: Profile) -> [String] {
    let member = profile.member
    var lines = line(.handle, Reference.member(member.handle).description) + line(.name, member.brief.name)
    lines += line(.role, reader(ValuePhrase.role(member.role)))
    if member.isSuspended { lines.append(reader(LinearLabel.suspended)) }
    lines += line(.layer, label(member.brief.layer)) + line(.organisation, member.brief.organisation)
    lines += line(.roleFamily, member.roleFamily.map { reader(ValuePhrase.roleFamily($0)) } ?? "")
    lines += block(.worksOn, member.worksOn) + block(.canTalkAbout, member.canTalkAbout)
    lines += line(.follows, topics(tied(member.ties, .follows)))
    lines += line(.works, topics(tied(member.ties, .worksOn))) + line(.helps, topics(tied(member.ties, .canHelp)))
    lines += line(.joined, TimeText.date(member.joined, reader)) + line(.posts, String(profile.posts))
    let more = [reader(PeoplePhrase.more)]
    if !profile.threads.isEmpty {
      lines += ["", heading(.threads)] + self.lines(profile.threads) + (profile.hasMoreThreads ? more : [])
    }
    if !profile.tips.isEmpty {
      lines += ["", heading(.tips)] + self.lines(profile.tips) + (profile.hasMoreTips ? more : [])
    }
    return lines
  }

  /// How often the reader asked and helped; nothing for whoever did neither.
  public func lines(_ reciprocity: Reciprocity) -> [String] {
    reciprocity == Reciprocity() ? [] : [""] + wrapped(reader(ReciprocityPhrase(reciprocity)), indent: "  ")
  }

  /// The organisations: name, layer, how many members.
  public func lines(_ organisations: [Organisation]) -> [String] {
    organisations.flatMap { row([$0.name, shortLabel($0.layer), reader(LinearPhrase.members($0.members))]) }
  }

  /// The layers of government: id, full name, short name; deeper ones further in when there is a
  /// width.
  public func lines(_ layers: [Layer]) -> [String] {
    let parents = Dictionary(layers.map { ($0.id, $0.parent) }) { first, _ in first }
    return layers.flatMap { layer -> [String] in
      let short = layer.abbreviations.texts[reader.language] ?? ""
      let note = layer.isSelectable ? "" : reader(LinearPhrase.groupsOnly)
      let rows = row([layer.id.rawValue, label(layer.id), short, note])
      return columns == nil ? rows : rows.map { String(repeating: "  ", count: depth(layer.id, parents)) + $0 }
    }
  }

  /// A layer by its full name and what it is below.
  public func name(of layer: Layer) -> String {
    guard let parent = layer.parent else { return label(layer.id) }
    return "\(label(layer.id)) (\(label(parent)))"
  }

  /// The topics: id, name, counts, the reader's ties.
  public func lines(_ topics: [TopicEntry]) -> [String] {
    topics.flatMap { entry in
      row([
        Reference.topic(entry.topic.id).description,
        entry.topic.labels.text(in: reader.language, or: entry.topic.id.rawValue),
        reader(LinearPhrase.threads(entry.threads)), reader(LinearPhrase.waiting(entry.waiting)),
        reader(LinearPhrase.tips(entry.tips)), reader(LinearPhrase.helpers(entry.helpers)),
        entry.tie.isEmpty ? "" : reader(ValuePhrase.tie(entry.tie)),
        reader.words(for: entry.follow).joined(separator: ", "),
        entry.isInMotion ? reader(BoardPhrase.inMotion) : "",
      ])
    }
  }

  private func tied(_ ties: [TopicID: TopicTie], _ tie: TopicTie) -> [TopicID] {
    ties.filter { $0.value.contains(tie) }.keys.sorted()
  }

  private func depth(_ id: LayerID, _ parents: [LayerID: LayerID?]) -> Int {
    var depth = 0
    var place = parents[id] ?? nil
    while let parent = place, depth < 8 {
      depth += 1
      place = parents[parent] ?? nil
    }
    return depth
  }

  func heading(_ label: LinearLabel) -> String { reader(label) }
}
