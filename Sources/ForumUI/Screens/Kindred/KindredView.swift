// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws who else works on something: a row for each member and network, and all reasons of the
/// selected one at the bottom.
struct KindredView {
  let state: KindredState
  let world: World
  let layout: KindredLayout

  init(_ state: KindredState, _ world: World) {
    self.state = state
    self.world = world
    layout = KindredLayout(state, world)
  }

  func draw(into painter: inout Painter) {
    guard state.count > 0 else { return drawEmpty(into: &painter) }
    let visible = state.pager.visible(count: layout.lines.count, height: layout.height)
    for (row, line) in layout.lines[visible].enumerated() {
      switch line {
      case .blank: break
      case .heading(let phrase):
        painter.write(
          world.reader(phrase), column: 0, row: row, style: world.theme[.heading], limit: painter.size.columns)
      case .item(let index, let part): draw(index, part: part, row: row, into: &painter)
      }
    }
    guard layout.height < painter.size.rows else { return }
    if let member = state.member {
      let who = [member.brief.name, world.label(member.brief.layer), member.brief.organisation]
      drawDetail(who, member.reasons.map { ReasonText.text($0, world.reader) }, into: &painter)
    } else if let network = state.network {
      drawDetail([network.name, network.reference], world.reasons(of: network.match), into: &painter)
    }
  }

  private func draw(_ index: Int, part: Int, row: Int, into painter: inout Painter) {
    painter.within(Rect(column: 0, row: row - part, columns: painter.size.columns, rows: layout.rowsEach)) { painter in
      for row in 0..<layout.rowsEach { painter.place(.item(index), row: row) }
      let (line, isStacked) = (SuggestionLine(world: world), layout.rowsEach > 1)
      if state.members.indices.contains(index) {
        line.draw(state.members[index], isStacked: isStacked, into: &painter)
      } else {
        line.draw(state.networks[index - state.members.count], isStacked: isStacked, into: &painter)
      }
      guard index == state.selected else { return }
      let whole = Rect(column: 0, row: 0, columns: painter.size.columns, rows: layout.rowsEach)
      painter.restyle(whole) { _ in world.theme[.selected] }
      painter.placeCursor(column: 0, row: 0)
    }
  }

  /// Name, layer in full, then every reason.
  private func drawDetail(_ who: [String], _ reasons: [String], into painter: inout Painter) {
    let separator = " \(world.sign(.bullet)) "
    let who = who.filter { !$0.isEmpty }
    let reasons = world.reader.clauses(reasons)
    let first = painter.size.rows - KindredLayout.detailRows
    painter.write(
      DisplayText.sanitised(who.joined(separator: separator)), column: 0, row: first, style: world.theme[.faint],
      limit: painter.size.columns)
    let lines = Wrap.lines(DisplayText.sanitised(reasons), columns: painter.size.columns)
    for (row, line) in lines.prefix(KindredLayout.detailRows - 1).enumerated() {
      painter.write(line, column: 0, row: first + 1 + row, style: world.theme[.text], limit: painter.size.columns)
    }
  }

  private func drawEmpty(into painter: inout Painter) {
    guard state.isLoaded else { return }
    let isForMe = state.subject == .member(world.viewer.handle)
    let text = world.reader(isForMe ? KindredPhrase.nobodyForMe : .nobody)
    for (row, line) in Wrap.lines(text, columns: max(1, painter.size.columns - 2)).enumerated() {
      painter.write(line, column: 1, row: 1 + row, style: world.theme[.faint])
    }
    painter.placeCursor(column: 0, row: 1)
  }
}

extension KindredState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) { KindredView(self, world).draw(into: &painter) }
}
