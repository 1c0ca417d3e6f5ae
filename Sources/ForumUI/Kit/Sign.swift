// SPDX-License-Identifier: EUPL-1.2

/// A sign of one column that stands for a state, with an ASCII form for terminals without UTF-8.
enum Sign: CaseIterable, Sendable {
  case unread
  /// Unread, and not new since the previous visit.
  case unreadBefore
  case answered
  case waiting
  case pinned
  case locked
  case hidden
  case watched
  case muted
  case bookmarked
  case bridge
  case inMotion
  case clash
  case selected
  case bullet
  case more

  /// The sign.
  func text(isUnicode: Bool) -> String {
    let (sign, ascii) =
      switch self {
      case .unread: ("●", "*")
      case .unreadBefore: ("○", "o")
      case .answered: ("✓", "+")
      case .waiting: ("?", "?")
      case .pinned: ("▲", "^")
      case .locked: ("■", "x")
      case .hidden: ("∅", "-")
      case .watched: ("◉", "w")
      case .muted: ("⊘", "m")
      case .bookmarked: ("★", "b")
      case .bridge: ("⇄", "=")
      case .inMotion: ("↑", "/")
      case .clash: ("!", "!")
      case .selected: ("›", ">")
      case .bullet: ("·", "-")
      case .more: ("…", "~")
      }
    return isUnicode ? sign : ascii
  }
}

extension World {
  /// A sign as this terminal can show it.
  func sign(_ sign: Sign) -> String { sign.text(isUnicode: reader.isUnicode) }
}
