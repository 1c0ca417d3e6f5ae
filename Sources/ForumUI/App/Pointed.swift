// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// What a part of the screen stands for when the mouse points at it.
enum Pointed: Equatable {
  /// An entry of the screen, by the number that the screen gave it.
  case item(Int)
  /// An item of the open choice.
  case choice(Int)
  /// A command, as if its key were pressed.
  case command(Command)

  /// As a number that a surface can keep.
  fileprivate var meaning: Int {
    switch self {
    case .item(let number): number * 3
    case .choice(let number): number * 3 + 1
    case .command(let command): (Command.allCases.firstIndex(of: command) ?? 0) * 3 + 2
    }
  }

  /// What stands at a place of a surface; nil when nothing does.
  init?(at position: Position, of surface: Surface) {
    guard let meaning = surface.meaning(at: position), meaning >= 0 else { return nil }
    switch meaning % 3 {
    case 0: self = .item(meaning / 3)
    case 1: self = .choice(meaning / 3)
    default: self = .command(Command.allCases[meaning / 3])
    }
  }
}

extension Painter {
  /// Says what a whole row stands for.
  mutating func place(_ pointed: Pointed, row: Int) {
    place(target: pointed.meaning, Rect(column: 0, row: row, columns: size.columns, rows: 1))
  }

  /// Says what some columns of a row stand for.
  mutating func place(_ pointed: Pointed, column: Int, row: Int, columns: Int) {
    place(target: pointed.meaning, Rect(column: column, row: row, columns: columns, rows: 1))
  }
}
