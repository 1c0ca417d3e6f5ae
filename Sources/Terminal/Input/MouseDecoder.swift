// SPDX-License-Identifier: EUPL-1.2

/// Reads xterm's "SGR" form of mouse events: behind `ESC [ <` come button, column, row, and `M` for
/// a press or `m` for a release.
struct MouseDecoder: Sendable {
  /// True between the start of an event and its end.
  private(set) var isReading = false
  private var text = ""
  private var lastClick: (position: Position, milliseconds: Int)?

  /// Two clicks within this time are a double click, in milliseconds.
  private static let doubleClickTime = 400
  /// No event is longer; what is, is none.
  private static let maximumLength = 24

  /// An event begins.
  mutating func start() {
    isReading = true
    text = ""
  }

  /// Takes the next scalar; gives the event it completes, if that is one of those that count.
  mutating func add(_ scalar: Unicode.Scalar, at milliseconds: Int) -> MouseEvent? {
    switch scalar {
    case "0"..."9", ";":
      text.unicodeScalars.append(scalar)
      isReading = text.utf8.count <= Self.maximumLength
      return nil
    case "M", "m":
      isReading = false
      return event(isRelease: scalar == "m", at: milliseconds)
    default:
      isReading = false
      return nil
    }
  }

  private mutating func event(isRelease: Bool, at milliseconds: Int) -> MouseEvent? {
    let numbers = text.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let position = Position(column: max(numbers[1] - 1, 0), row: max(numbers[2] - 1, 0))
    switch (numbers[0], isRelease) {
    case (0, true): return click(at: position, milliseconds)
    case (64, false): return MouseEvent(.wheelUp, at: position)
    case (65, false): return MouseEvent(.wheelDown, at: position)
    default: return nil
    }
  }

  private mutating func click(at position: Position, _ milliseconds: Int) -> MouseEvent {
    if let last = lastClick, last.position == position, milliseconds - last.milliseconds <= Self.doubleClickTime {
      lastClick = nil
      return MouseEvent(.doubleClick, at: position)
    }
    lastClick = (position, milliseconds)
    return MouseEvent(.click, at: position)
  }
}
