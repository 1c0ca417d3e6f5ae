// SPDX-License-Identifier: EUPL-1.2

/// A part of a surface that means something when it is pointed at.
struct Target: Hashable, Sendable {
  /// Its cells.
  var area: Rect
  /// What it stands for, to whoever drew it.
  var meaning: Int

  /// A target from its parts.
  init(area: Rect, meaning: Int) {
    self.area = area
    self.meaning = meaning
  }
}

extension Surface {
  /// What the cell stands for; of targets over each other the one drawn last. nil when it stands
  /// for nothing.
  public func meaning(at position: Position) -> Int? {
    targets.last { $0.area.contains(position) }?.meaning
  }
}

extension Painter {
  /// Says what a rectangle stands for when it is pointed at; drawing over it does not take that
  /// away, another target does.
  public mutating func place(target meaning: Int, _ rect: Rect) {
    let area = seen(of: rect)
    if !area.isEmpty { surface.targets.append(Target(area: area, meaning: meaning)) }
  }
}
