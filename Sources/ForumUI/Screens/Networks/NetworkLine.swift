// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The words of a line about a network.
enum NetworkLine {
  /// How many people it has, as its board says, or else how many of them are here.
  static func size(_ network: Network, _ world: World) -> String {
    network.fields.size.map { world.reader(MeetingPhrase.people($0)) }
      ?? world.reader(MeetingPhrase.membersHere(network.members))
  }

  /// Its own layer, as lists name it.
  static func layer(_ network: Network, _ world: World) -> String {
    network.fields.layers.first.map(world.shortLabel) ?? ""
  }

  /// Where the reader stands in it; empty for outside.
  static func standing(_ network: Network, _ world: World) -> String {
    network.standing.map { world.reader(MeetingPhrase.networkStanding($0)) } ?? ""
  }

  /// What it seeks, or offers, on one line; empty for nothing.
  static func needs(_ kind: NeedKind, of network: Network, _ world: World) -> String {
    DisplayText.sanitised(world.reader.clauses(network.fields.needs.filter { $0.kind == kind }.map(\.line)))
  }

  /// The same after what it is; empty for nothing.
  static func named(_ kind: NeedKind, of network: Network, _ world: World) -> String {
    let text = needs(kind, of: network, world)
    let label: LinearLabel = kind == .seeks ? .seeks : .offers
    return text.isEmpty ? "" : world.reader(FramePhrase.named(world.reader(label), text))
  }

  /// Id, layers, region, how one comes in, whether it is open and where the reader stands, for the line about the selected one.
  static func detail(_ network: Network, _ world: World) -> String {
    let fields = network.fields
    return TipLine.joined(
      [
        Reference.network(network.id).description, fields.layers.map(world.label).joined(separator: ", "),
        fields.region,
        world.reader(MeetingPhrase.membership(fields.membership)),
        world.reader(fields.isOpen ? MeetingPhrase.open : .closedToOthers), standing(network, world),
      ].filter { !$0.isEmpty }, world)
  }

  /// Layer, size, stage and where the reader stands, for the second line of a row of two and for the head of a page.
  static func facts(_ network: Network, _ world: World) -> String {
    TipLine.joined(
      [
        layer(network, world), size(network, world), world.reader(MeetingPhrase.stage(network.fields.stage)),
        standing(network, world),
      ].filter { !$0.isEmpty }, world)
  }
}
