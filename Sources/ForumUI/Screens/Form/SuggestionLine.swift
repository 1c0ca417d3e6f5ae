// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws a thread, a tip, a member or a network that is brought to light: on one row in columns, or
/// stacked on two.
struct SuggestionLine {
  let world: World

  /// The sign of the state comes first, the title takes what the other columns leave.
  func draw(_ item: SimilarItem, isStacked: Bool, into painter: inout Painter) {
    let (sign, role) = sign(item)
    painter.write(sign, column: 0, row: 0, style: world.theme[role])
    let width = painter.size.columns
    guard !isStacked else {
      put(title(item), column: 2, row: 0, to: width - 2, .text, into: &painter)
      put(
        detail(item).joined(separator: " \(world.sign(.bullet)) "), column: 2, row: 1, to: width - 2, .faint,
        into: &painter)
      return
    }
    let columns = (layer: width >= 100 ? 20 : width >= 70 ? 13 : 0, reference: 7, age: 6)
    let title = width - 2 - columns.layer - columns.reference - columns.age - 3
    put(self.title(item), column: 2, row: 0, to: title, .text, into: &painter)
    put(layer(item), column: 3 + title, row: 0, to: columns.layer, .faint, into: &painter)
    put(
      item.reference.description, column: 4 + title + columns.layer, row: 0, to: columns.reference, .faint,
      into: &painter)
    let age = TimeText.age(age(item), world.reader)
    put(age, column: width - DisplayText.width(age), row: 0, to: columns.age, .faint, into: &painter)
  }

  /// The rows that a stacked member takes with more than one row for the reasons, where they need
  /// it.
  func rows(of member: KindredMember, columns: Int) -> Int { 1 + min(2, reasons(member, columns: columns).count) }

  private func reasons(_ member: KindredMember, columns: Int) -> [String] {
    let text = world.reader.clauses(member.reasons.map { ReasonText.text($0, world.reader) })
    return Wrap.lines(DisplayText.sanitised(text), columns: max(1, columns - 2))
  }

  /// Who, from where, and why.
  func draw(_ member: KindredMember, isStacked: Bool, into painter: inout Painter) {
    let columns = Self.nameColumns(painter.size.columns, isStacked)
    draw(
      name(of: member.brief, columns: columns), world.origin(member.brief).joined(separator: ", "),
      reasons(member, columns: painter.size.columns), isStacked: isStacked, into: &painter)
  }

  /// Which network, what it is called, and why.
  func draw(_ network: NetworkPage.Match, isStacked: Bool, into painter: inout Painter) {
    let width = painter.size.columns
    let reference = DisplayText.truncated(
      network.reference, to: Self.nameColumns(width, isStacked), sign: world.sign(.more))
    let reasons = world.reader.clauses(world.reasons(of: network.match))
    draw(
      reference, network.name, Wrap.lines(reasons, columns: max(1, width - 2)), isStacked: isStacked, into: &painter)
  }

  /// Columns for who it is.
  private static func nameColumns(_ width: Int, _ isStacked: Bool) -> Int {
    isStacked ? (width - 4) / 2 : width >= 100 ? 28 : 15
  }

  private func draw(
    _ name: String, _ origin: String, _ lines: [String], isStacked: Bool, into painter: inout Painter
  ) {
    let width = painter.size.columns
    let reasons = lines.joined(separator: " ")
    guard !isStacked else {
      let used = painter.write(
        name, column: 2, row: 0, style: world.theme[.strong], limit: max(0, width - 2))
      put(origin, column: 4 + used, row: 0, to: width - 4 - used, .faint, into: &painter)
      let first = painter.size.rows > 2 ? lines.prefix(1) : lines[...]
      put(first.joined(separator: " "), column: 2, row: 1, to: width - 2, .text, into: &painter)
      put(lines.dropFirst(first.count).joined(separator: " "), column: 2, row: 2, to: width - 2, .text, into: &painter)
      return
    }
    let (handle, from) = (Self.nameColumns(width, false), width / 3 - 2)
    put(name, column: 2, row: 0, to: handle, .strong, into: &painter)
    put(origin, column: 3 + handle, row: 0, to: from, .faint, into: &painter)
    put(reasons, column: 4 + handle + from, row: 0, to: width - 4 - handle - from, .text, into: &painter)
  }

  private func name(of member: MemberBrief, columns: Int) -> String {
    let name = member.named(in: columns)
    return name == member.handle ? "@\(name)" : name
  }

  private func put(
    _ text: String, column: Int, row: Int, to width: Int, _ role: TextRole, into painter: inout Painter
  ) {
    guard width > 0 else { return }
    let shown = DisplayText.truncated(DisplayText.sanitised(text), to: width, sign: world.sign(.more))
    painter.write(shown, column: column, row: row, style: world.theme[role], limit: width)
  }

  private func sign(_ item: SimilarItem) -> (String, TextRole) {
    switch item {
    case .thread(let thread): ThreadLine.sign(thread, world)
    case .tip(let tip): TipLine.sign(tip, world)
    }
  }

  private func title(_ item: SimilarItem) -> String {
    switch item {
    case .thread(let thread): thread.title
    case .tip(let tip): tip.title
    }
  }

  private func layer(_ item: SimilarItem) -> String {
    switch item {
    case .thread(let thread): world.layerIfSaid(thread.layer)
    case .tip(let tip): TipLine.layers(tip, columns: 16, world)
    }
  }

  private func age(_ item: SimilarItem) -> Timestamp {
    switch item {
    case .thread(let thread): thread.lastActivity
    case .tip(let tip): tip.confirmed
    }
  }

  /// The facts of a stacked item: number, state, layer, age.
  private func detail(_ item: SimilarItem) -> [String] {
    let state =
      switch item {
      case .thread(let thread): ThreadLine.state(thread, world)
      case .tip(let tip): world.reader(ValuePhrase.tipState(tip.state))
      }
    return [item.reference.description, state, layer(item), TimeText.age(age(item), world.reader)]
      .filter { !$0.isEmpty }
  }
}
