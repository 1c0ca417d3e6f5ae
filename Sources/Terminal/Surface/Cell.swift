// SPDX-License-Identifier: EUPL-1.2

/// What stands in one column of one row.
public struct Cell: Hashable, Sendable {
  /// One spacing scalar and the marks upon it; a wide one also takes the next cell, whose text is
  /// empty.
  public var text: String
  /// Its colours and attributes.
  public var style: Style

  /// A cell.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// A blank in the terminal's own colours.
  static let blank = Cell(" ")

  /// True if this is the right half of the wide character before it.
  public var isRightHalf: Bool { text.isEmpty }
}
