// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The second line of a row of two lines. Where it gets narrow the organisation is cut first, then
/// topics are counted instead of named, then the name gives way to the handle; layer, handle, state and
/// counts stay.
struct FactsLine {
  /// What stands before the member, and is never cut.
  let before: [String]
  /// Who wrote or keeps it.
  let who: MemberBrief
  /// What stands after the member; cut only where everything else already is.
  let after: [String]
  /// The topics at the end.
  let topics: [TopicID]

  /// An organisation is not cut to less than this.
  private static let shortestOrganisation = 10
  /// Blank columns before the topics.
  static let gap = 2

  /// The facts and the topics that fit in so many columns, with the gap between them.
  func fitted(to columns: Int, _ world: World) -> (facts: String, topics: String) {
    let whole = who.fullNameFrom
    let fixed = DisplayText.width(text(who: "", world))
    let name = DisplayText.sanitised(who.fullName)
    let least = min(
      DisplayText.width(DisplayText.sanitised(whole)), DisplayText.width(name) + 2 + Self.shortestOrganisation)
    let shown =
      (0...topics.count).reversed().lazy.map { named($0, world) }
      .first { fixed + least + Self.width(of: $0) <= columns } ?? ""
    // A few letters of an organisation say nothing; neither name nor handle is cut for them.
    let room = columns - fixed - Self.width(of: shown)
    let isRoomy = DisplayText.width(DisplayText.sanitised(whole)) <= room || room >= least
    let member =
      isRoomy
      ? DisplayText.truncated(DisplayText.sanitised(whole), to: room, sign: world.sign(.more)) : who.named(in: room)
    return (text(who: member, world), shown)
  }

  private func text(who: String, _ world: World) -> String {
    DisplayText.sanitised((before + [who] + after).joined(separator: " \(world.sign(.bullet)) "))
  }

  /// The first topics by name, and how many more there are; nothing when none would be named.
  private func named(_ count: Int, _ world: World) -> String {
    guard count > 0 else { return "" }
    let rest = topics.count - count
    return world.reader.tags(Array(topics.prefix(count))) + (rest > 0 ? " +\(rest)" : "")
  }

  private static func width(of topics: String) -> Int { topics.isEmpty ? 0 : DisplayText.width(topics) + gap }
}
