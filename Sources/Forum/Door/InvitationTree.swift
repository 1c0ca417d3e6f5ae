// SPDX-License-Identifier: EUPL-1.2

/// Somebody who came in by an invitation.
public struct Admission: Hashable, Sendable {
  /// Who came in.
  public var member: MemberBrief
  /// Who invited them; nil for the administrator of the host.
  public var by: MemberBrief?
  /// When they came in.
  public var at: Timestamp

  /// An admission from its parts.
  public init(_ member: MemberBrief, by: MemberBrief?, at: Timestamp) {
    (self.member, self.by, self.at) = (member, by, at)
  }
}

/// Who let whom in, as a tree that is written down from the top: each member stands in it once, where they first came in.
public struct InvitationTree: Hashable, Sendable {
  /// A member of the tree.
  public struct Row: Hashable, Sendable {
    /// Who; nil for the administrator of the host.
    public var member: MemberBrief?
    /// When they came in by an invitation; nil for those at the top.
    public var at: Timestamp?
    /// How many stand above them.
    public var depth: Int
    /// How many they invited themselves.
    public var invited = 0
    /// How many came in through them, by however many steps.
    public var below = 0
  }

  /// All rows, each above those whom it invited, in the order in which they came.
  public let rows: [Row]

  /// The tree of some admissions, in whatever order they are given.
  ///
  /// A member who came in again, after a lost key or as somebody whom they invited themselves, stays where they first were.
  public init(_ admissions: [Admission]) {
    var children: [MemberID?: [Admission]] = [:]
    var tops: [MemberBrief?] = []
    var known: Set<MemberID?> = []
    for admission in admissions.sorted(by: { ($0.at, $0.member.id) < ($1.at, $1.member.id) }) {
      let host = admission.by?.id
      guard host != admission.member.id, !known.contains(admission.member.id) else { continue }
      if known.insert(host).inserted { tops.append(admission.by) }
      known.insert(admission.member.id)
      children[host, default: []].append(admission)
    }
    rows = Self.rows(tops, children)
  }

  private static func rows(_ tops: [MemberBrief?], _ children: [MemberID?: [Admission]]) -> [Row] {
    var rows: [Row] = []
    // A chain of invitations may be as long as the board is old, so that nothing calls itself here.
    var waiting = tops.reversed().map { Row(member: $0, depth: 0) }
    while var row = waiting.popLast() {
      let invited = children[row.member?.id] ?? []
      row.invited = invited.count
      rows.append(row)
      waiting += invited.reversed().map { Row(member: $0.member, at: $0.at, depth: row.depth + 1) }
    }
    var ends: [Int] = []
    for index in rows.indices.reversed() {
      while let next = ends.last, rows[next].depth > rows[index].depth { ends.removeLast() }
      rows[index].below = (ends.last ?? rows.count) - index - 1
      ends.append(index)
    }
    return rows
  }

  /// The rows that are seen when what stands below some members is folded away.
  public func rows(folding folded: Set<MemberID?>) -> [Row] {
    var shown: [Row] = []
    var index = 0
    while index < rows.count {
      let row = rows[index]
      shown.append(row)
      index += folded.contains(row.member?.id) ? row.below + 1 : 1
    }
    return shown
  }
}
