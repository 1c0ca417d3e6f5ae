// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// A line of the list of networks: id, name, members, board, stage, layer, region, what it is open to.
  public func lines(_ network: Network) -> [String] {
    let fields = network.fields
    return row([
      Reference.network(network.id).description, fields.name,
      fields.size.map { reader(MeetingPhrase.people($0)) } ?? reader(MeetingPhrase.membersHere(network.members)),
      reader(MeetingPhrase.onBoard(network.board.count)), reader(MeetingPhrase.stage(fields.stage)),
      fields.layers.first.map(shortLabel) ?? "", fields.region,
      reader(fields.isOpen ? MeetingPhrase.open : .closedToOthers),
      network.standing.map { reader(MeetingPhrase.networkStanding($0)) } ?? "",
    ])
  }

  /// A network's page.
  public func page(_ network: Network, matches: [NetworkMatch] = []) -> [String] {
    let fields = network.fields
    var lines = wrapped("\(Reference.network(network.id)) \(fields.name)", indent: "  ")
    lines += line(.state, reader(MeetingPhrase.stage(fields.stage)))
    lines += line(.layer, fields.layers.map(label).joined(separator: ", "))
    lines += line(.region, fields.region)
    lines += line(.organisation, fields.organisations.joined(separator: ", "))
    lines += line(.umbrella, fields.parent.map { Reference.network($0).description } ?? "")
    let size = fields.size.map { reader(MeetingPhrase.people($0)) }
    lines += line(
      .members, [size, reader(MeetingPhrase.membersHere(network.members))].compactMap { $0 }.joined(separator: ", "))
    lines += line(.joining, reader(MeetingPhrase.membership(fields.membership)))
    lines += line(.mine, network.standing.map { reader(MeetingPhrase.networkStanding($0)) } ?? "")
    lines += line(.collaboration, reader(fields.isOpen ? MeetingPhrase.open : .closedToOthers))
    let goals =
      fields.goals.map { reader(MeetingPhrase.goal($0)) }
      + (fields.goalSource.map { [reader(MeetingPhrase.goalSource($0))] } ?? [])
    lines += line(.goals, goals.joined(separator: ", "))
    lines += line(.age, fields.age)
    lines += line(.support, fields.support.map { reader(MeetingPhrase.support($0)) } ?? "")
    lines += line(.budget, fields.budget.map { reader(MeetingPhrase.budget($0)) } ?? "")
    lines += line(.activities, network.activities > 0 ? String(network.activities) : "")
    lines += line(.topics, topics(fields.topics))
    lines += line(.thread, Reference.thread(network.thread).description)
    for kind in NeedKind.allCases {
      let needs = fields.needs.filter { $0.kind == kind }.map { need in
        need.unsaidTopics.isEmpty ? need.line : "\(need.line) \(topics(need.unsaidTopics))"
      }
      lines += block(kind == .seeks ? .seeks : .offers, needs)
    }
    lines += block(
      .board,
      network.board.map { board in
        (byline(board.member) + [board.task, board.line].filter { !$0.isEmpty }).joined(separator: ", ")
      })
    lines += block(.links, fields.links)
    lines += [""] + body(fields.body)
    if !matches.isEmpty { lines += [""] + block(.matches, matches.map(text)) }
    return lines
  }

  /// A match with its reasons, in words.
  func text(_ match: NetworkMatch) -> String {
    "\(Reference.network(match.network))\(colon) " + reader.clauses(reasons(of: match))
  }

  /// The reasons of a match, in words.
  public func reasons(of match: NetworkMatch) -> [String] {
    match.reasons.map { reader(MatchPhrase($0, of: match.network, layer: label, topics: topics)) }
  }

  /// Networks side by side: members, support, budget, activities. With a width its columns are as wide as what they hold,
  /// names cut so that a row fits.
  public func table(_ networks: [Network]) -> [String] {
    let head = [
      reader(LinearLabel.network), reader(LinearLabel.members), reader(LinearLabel.board), reader(LinearLabel.support),
      reader(LinearLabel.budget), reader(LinearLabel.activities),
    ]
    let rows = networks.map { network -> [String] in
      let support = network.fields.support.map { reader(MeetingPhrase.support($0)) }
      let budget = network.fields.budget.map { reader(MeetingPhrase.budget($0)) }
      return [
        Reference.network(network.id).description, String(network.people),
        String(network.board.count), support ?? "-", budget ?? "-", String(network.activities),
      ]
    }
    guard let columns else { return ([head] + rows).flatMap(row) }
    return TextTable(head: head, rows: rows).lines(columns: columns)
  }
}
