// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// How the terminal is divided between the frame's lines and a screen's content.
struct Frame: Equatable, Sendable {
  /// The whole terminal.
  let size: Size
  /// Whether it is too small for anything but a notice.
  let isTooSmall: Bool
  /// Whether rules and blank lines are left out and labels are short (below 60 columns or 15 rows).
  let isCompact: Bool
  /// The row of the breadcrumb.
  let breadcrumbRow: Int
  /// The screen's part, in the terminal's columns and rows.
  let contentArea: Rect
  /// The row of status messages: the rule over the hints, or the last content row when compact.
  let statusRow: Int

  /// The size of the screen's part.
  var content: Size { Size(columns: contentArea.columns, rows: contentArea.rows) }

  /// So many columns the breadcrumb keeps beside a summary.
  static let breadcrumbRoom = 13

  /// The smallest terminal in which everything works.
  static let minimum = Size(columns: 30, rows: 8)

  /// Divides a terminal.
  init(_ size: Size) {
    self.size = size
    isTooSmall = size.columns < Self.minimum.columns || size.rows < Self.minimum.rows
    isCompact = size.columns < 60 || size.rows < 15
    breadcrumbRow = isCompact ? 1 : 2
    let top = isCompact ? 2 : size.rows >= 24 ? 4 : 3
    let bottom = isCompact ? 1 : 2
    let margin = isCompact ? 0 : 1
    contentArea = Rect(
      column: margin, row: top, columns: max(0, size.columns - 2 * margin), rows: max(0, size.rows - top - bottom))
    statusRow = size.rows - 2
  }
}
