// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// How the screen is shared between a form and what its title brings to light; the fields never
/// move for it.
struct SuggestionsLayout {
  /// Where the suggestions stand.
  enum Place: Equatable {
    case nowhere
    /// At the right, from 120 columns on.
    case right
    /// Under the text, in rows that it does without until it is written; the fields below it stay.
    case below
    /// Counted on the last row of a small screen.
    case line
    /// In the place of the form, on a small screen.
    case whole
  }

  /// The most threads and tips, and the most members, that stand under the fields.
  static let most = (similar: 3, members: 2)

  let place: Place
  /// The form's part of the content; under suggestions that take its place it stays as it is.
  private(set) var form: Rect
  /// The suggestions' part.
  private(set) var area: Rect
  /// How many rows under the text are theirs.
  private(set) var reserved = 0

  init(_ state: FormState, _ world: World) {
    let size = world.content
    let found = state.suggestions.found
    let isAmong = state.suggestions.selected != nil
    let isWriting = state.focus == .body && !isAmong
    place =
      if !state.suggests { .nowhere } else if world.size.columns >= 120 { .right } else if found.isEmpty {
        .nowhere
      } else if size.rows >= 16 { isWriting ? .nowhere : .below } else if isAmong { .whole } else {
        isWriting ? .nowhere : .line
      }
    form = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    area = Rect(column: 0, row: 0, columns: 0, rows: 0)
    switch place {
    case .nowhere: break
    case .right:
      let width = min(52, size.columns * 3 / 8)
      form = Rect(column: 0, row: 0, columns: size.columns - width - 3, rows: size.rows)
      area = Rect(column: size.columns - width, row: 0, columns: width, rows: size.rows)
    case .below:
      let (similar, members) = (
        min(found.similar.count, Self.most.similar), min(found.members.count, Self.most.members)
      )
      reserved = similar + members + (similar > 0 ? 1 : 0) + (members > 0 ? 1 : 0)
      area = Rect(column: 0, row: 0, columns: size.columns, rows: reserved)
    case .line: takeRows(1)
    case .whole: area = form
    }
  }

  /// Says where the text ends under which they stand.
  mutating func stand(below row: Int) {
    if place == .below { area = Rect(column: 0, row: row, columns: area.columns, rows: area.rows) }
  }

  private mutating func takeRows(_ rows: Int) {
    form = Rect(column: 0, row: 0, columns: form.columns, rows: form.rows - rows)
    area = Rect(column: 0, row: form.rows, columns: form.columns, rows: rows)
  }

  /// Which of so many items are shown in the room for `most`, the one at `selected` among them.
  static func window(_ count: Int, _ most: Int, selected: Int?) -> Range<Int> {
    guard most > 0 else { return 0..<0 }
    let start = min(max(0, (selected ?? 0) - most + 1), max(0, count - most))
    return start..<min(count, start + most)
  }

  /// How many threads and tips, and how many members, there is room for where each takes two rows.
  static func share(_ rows: Int, similar: Int, members: Int) -> (similar: Int, members: Int) {
    let heads = (similar > 0 ? 1 : 0) + (members > 0 ? 1 : 0) + (similar > 0 && members > 0 && rows >= 16 ? 1 : 0)
    let room = max(0, (rows - heads) / 2)
    let wanted = similar == 0 ? room : min(room, max(1, room * 2 / 5))
    let first = min(similar, room - min(members, wanted))
    return (first, min(members, room - first))
  }
}
