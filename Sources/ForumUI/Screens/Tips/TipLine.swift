// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The words and signs of a line about a tip.
enum TipLine {
  /// The sign of what matters most, and how it looks.
  static func sign(_ tip: Tip, _ world: World) -> (String, TextRole) {
    switch tip.state {
    case .superseded, .withdrawn: (world.sign(.hidden), .faint)
    case .toReview: (world.sign(.waiting), .waiting)
    case .current where tip.pin != nil: (world.sign(.pinned), .pinned)
    case .current where tip.worked > 0: (world.sign(.answered), .helped)
    case .current: (" ", .faint)
    }
  }

  /// Whether it can be relied on, when that is in doubt, or else for how many it worked, under a
  /// heading of so many columns.
  static func worth(_ tip: Tip, columns: Int, _ world: World) -> String {
    let worked = tip.worked > 0 ? world.reader(TipPhrase.workedForShort(tip.worked)) : ""
    if tip.state == .current || columns < 12 { return worked }
    return world.reader(ValuePhrase.tipState(tip.state))
  }

  /// The first layer where it works, and how many more there are, in so many columns.
  static func layers(_ tip: Tip, columns: Int, _ world: World) -> String {
    let layers = told(tip)
    guard let first = layers.first else { return "" }
    let more = layers.count > 1 ? " +\(layers.count - 1)" : ""
    return DisplayText.truncated(world.shortLabel(first), to: columns - more.count, sign: world.sign(.more)) + more
  }

  /// The layers where it is known to work, without those of members who would rather not say.
  static func told(_ tip: Tip) -> [LayerID] { tip.layers.filter { $0 != .unspecified } }

  /// Number, state, for how many it worked and where, for the line about the selected tip.
  static func detail(_ tip: Tip, _ world: World) -> String {
    let layers = told(tip).map(world.shortLabel).joined(separator: ", ")
    return joined(
      ["tip:\(tip.number)", world.reader(ValuePhrase.tipState(tip.state))] + counts(tip, world)
        + (layers.isEmpty ? [] : [world.reader(TipPhrase.knownToWork(layers))]), world)
  }

  /// Since when and until when it counts as true, and who sees to that, for the line below.
  static func care(_ tip: Tip, _ world: World) -> String {
    joined(dates(tip, world) + [tip.owner.fullNameFrom], world)
  }

  /// When it was confirmed, and when it must be looked at again.
  static func dates(_ tip: Tip, _ world: World) -> [String] {
    [
      world.reader(TipPhrase.confirmedOn(TimeText.date(tip.confirmed, world.reader))),
      world.reader(TipPhrase.reviewBy(TimeText.date(tip.reviewBy, world.reader))),
    ]
  }

  /// For how many it worked and for how many not, as far as anyone said so.
  static func counts(_ tip: Tip, _ world: World) -> [String] {
    (tip.worked > 0 ? [world.reader(TipPhrase.workedFor(tip.worked))] : [])
      + (tip.failed > 0 ? [world.reader(TipPhrase.failedFor(tip.failed))] : [])
  }

  /// The topics as they can be written in a text.
  static func topics(_ tip: Tip, _ world: World) -> String { world.reader.tags(tip.topics) }

  /// Facts with a sign between them.
  static func joined(_ facts: [String], _ world: World) -> String {
    DisplayText.sanitised(facts.joined(separator: " \(world.sign(.bullet)) "))
  }
}
