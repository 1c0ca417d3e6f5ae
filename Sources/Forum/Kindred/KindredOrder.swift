// SPDX-License-Identifier: EUPL-1.2

/// In which order members are named who have to do with something.
public struct KindredOrder: Sendable {
  /// What they are wanted for.
  public enum Purpose: Sendable {
    /// To answer: who can help before who works on it before who only follows it, each time other
    /// layers first.
    case help
    /// To meet: other organisations before the reader's own, each time like `help`.
    case kindred
  }

  private let purpose: Purpose
  private let reader: MemberBrief

  /// The order for a reader.
  public init(_ purpose: Purpose, for reader: MemberBrief) {
    self.purpose = purpose
    self.reader = reader
  }

  /// The members of whom something is known, the reader left out, in their order, at most `limit`.
  public func members(_ found: [(brief: MemberBrief, evidence: MemberEvidence)], limit: Int) -> [KindredMember] {
    var keyed: [(key: [Int], member: KindredMember)] = []
    for (brief, evidence) in found where brief.id != reader.id {
      guard let nearness = evidence.nearness else { continue }
      let isColleague = isColleague(brief) ? 1 : 0
      let key = [
        purpose == .kindred ? isColleague : 0, nearness.rawValue, isElsewhere(brief) ? 0 : 1, isColleague,
        -evidence.weight,
      ]
      keyed.append((key, KindredMember(brief: brief, reasons: evidence.reasons)))
    }
    keyed.sort { left, right in
      left.key == right.key
        ? left.member.brief.handle < right.member.brief.handle : left.key.lexicographicallyPrecedes(right.key)
    }
    return keyed.prefix(max(0, limit)).map(\.member)
  }

  /// Whether a member works in the reader's own organisation, as far as both are told.
  public func isColleague(_ member: MemberBrief) -> Bool {
    !member.organisation.isEmpty && Folding.fold(member.organisation) == Folding.fold(reader.organisation)
  }

  /// Whether a member works in another group of layers; who would rather not say counts as near.
  private func isElsewhere(_ member: MemberBrief) -> Bool {
    member.layer != .unspecified && reader.layer != .unspecified && member.layer.group != reader.layer.group
  }
}
