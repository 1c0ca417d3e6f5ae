// SPDX-License-Identifier: EUPL-1.2

/// Something done with the mouse.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The first button was pressed and let go.
    case click
    /// The same once more at the same place, shortly after.
    case doubleClick
    /// The wheel, one notch up.
    case wheelUp
    /// The wheel, one notch down.
    case wheelDown
  }

  /// What was done.
  public var kind: Kind
  /// The cell it was done at.
  public var position: Position

  /// An event.
  init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
