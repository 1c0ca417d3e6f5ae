// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Who let whom in, for moderators: from the top, with those further down folded away at first.
struct InvitationTreeState: EntryPage {
  /// So many admissions are read, the newest; the command line has them all.
  static let most = 2000

  /// The tree; nil before it is read.
  private(set) var tree: InvitationTree?
  /// Whether there may be more than was read.
  private(set) var isCut = false
  /// Below whom nothing is shown.
  private(set) var folded: Set<MemberID?> = []
  var paging = PageState()

  var context: KeyContext { .invitations }

  init() {}

  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.me), world.reader(DoorScreenPhrase.invitations), world.reader(DoorScreenPhrase.tree)]
  }

  func hints(_ world: World) -> [Command] {
    (selected?.member == nil ? [] : [.open]) + (selected.map { $0.below > 0 } == true ? [.foldBranch] : [])
  }

  func selection(_ world: World) -> Reference? { selected?.member.map { .member($0.handle) } }

  private var rows: [InvitationTree.Row] { tree?.rows(folding: folded) ?? [] }
  /// The row under the cursor.
  var selected: InvitationTree.Row? {
    let rows = rows
    return rows.indices.contains(paging.selected) ? rows[paging.selected] : nil
  }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(.admissions(limit: Self.most))]
    case .loaded(_, .admissions(let admissions)):
      take(InvitationTree(admissions), isCut: admissions.count == Self.most, world)
    case .command(let command): return perform(command, world)
    case .key, .paste: return nil
    default: break
    }
    return []
  }

  private mutating func take(_ tree: InvitationTree, isCut: Bool, _ world: World) {
    let id = selected?.member?.id
    if self.tree == nil { folded = Set(tree.rows.filter { $0.depth > 0 && $0.below > 0 }.map { $0.member?.id }) }
    self.tree = tree
    self.isCut = isCut
    select(rows.firstIndex { $0.member?.id == id } ?? paging.selected, world)
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .open: return selected?.member.map { [.open(.member($0.handle))] } ?? []
    case .foldBranch:
      guard let row = selected, row.below > 0 else { return [] }
      if folded.remove(row.member?.id) == nil { folded.insert(row.member?.id) }
      select(paging.selected, world)
      return []
    default: return nil
    }
  }

  func lines(_ world: World) -> [EntryLine] {
    guard tree != nil else { return [] }
    var lines: [EntryLine] = []
    let width = max(1, world.content.columns)
    for (index, row) in rows.enumerated() { lines.add(index, line: runs(row, width, world)) }
    let rest: DoorScreenPhrase? = lines.isEmpty ? .nobodyYet : isCut ? .treeIsCut(Self.most) : nil
    if let rest { lines.add(nil, [Run(world.reader(rest), world.theme[.faint])], columns: width) }
    return lines
  }

  private func runs(_ row: InvitationTree.Row, _ width: Int, _ world: World) -> [Run] {
    let reader = world.reader
    let isFolded = folded.contains(row.member?.id)
    let sign = row.below == 0 ? " " : isFolded ? "+" : reader.isUnicode ? "−" : "-"
    // Deeper than a third of the screen the steps are told by number: names must be read.
    let deepest = max(1, width / 6)
    let steps = row.depth <= deepest ? "" : "\(row.depth) "
    let indent = String(repeating: "  ", count: min(row.depth, deepest))
    let name = row.member.map { "@\($0.handle)" } ?? reader(LinearPhrase.host)
    var facts = row.member.map { world.origin($0) } ?? []
    if let at = row.at { facts.insert(TimeText.date(at, reader), at: 0) }
    if row.invited > 0 { facts.append(reader(DoorListPhrase.invitedCount(row.invited, below: row.below))) }
    return [
      Run("\(indent)\(sign) \(steps)", world.theme[.faint]), Run(DisplayText.sanitised(name), world.theme[.strong]),
      Run("  " + DisplayText.sanitised(facts.joined(separator: " \(world.sign(.bullet)) ")), world.theme[.faint]),
    ]
  }
}
