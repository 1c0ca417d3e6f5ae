// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// What keys do in the text of a form: a part of every terminal's habits, so no commands and not to
/// be rebound.
enum EditingKey: CaseIterable, Sendable {
  case words
  case rowEnds
  case textEnds
  case select
  case selectAll
  case cutWordBefore
  case cutWordAfter
  case cutToEnd
  case cutToStart
  case copy
  case putIn
  case undo
  case redo

  /// The keys, the usual ones first.
  var keys: [Key] {
    let names =
      switch self {
      case .words: "Ctrl-Left Ctrl-Right Alt-b Alt-f"
      case .rowEnds: "Home End Ctrl-A Ctrl-E"
      case .textEnds: "Ctrl-Home Ctrl-End Alt-< Alt->"
      case .select: "Shift-Left Shift-Right Shift-Up Shift-Down"
      case .selectAll: "Alt-a"
      case .cutWordBefore: "Ctrl-W Alt-Backspace"
      case .cutWordAfter: "Alt-d Ctrl-Del"
      case .cutToEnd: "Ctrl-K"
      case .cutToStart: "Ctrl-U"
      case .copy: "Alt-w"
      case .putIn: "Ctrl-Y"
      case .undo: "Ctrl-_ Alt-u"
      case .redo: "Alt-r"
      }
    return names.split(separator: " ").compactMap { Key(String($0)) }
  }
}
