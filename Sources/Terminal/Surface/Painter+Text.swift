// SPDX-License-Identifier: EUPL-1.2

extension Painter {
  /// The sign for cut text on this terminal.
  public var ellipsis: String { isUnicode ? DisplayText.ellipsis : "~" }

  /// Writes a text on one row, made harmless, cut at the area's edge.
  ///
  /// - Parameters:
  ///   - column: where it starts; a negative one hides its beginning.
  ///   - limit: the most columns it may take; a text cut by it or by the edge then ends with an
  ///     ellipsis.
  /// - Returns: the columns it took.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    let room = size.columns - Rect.bounded(column)
    let columns = min(limit ?? room, room)
    let beginning = DisplayText.beginning(of: text, columns: columns)
    let shown = isUnicode ? beginning : DisplayText.ascii(beginning)
    let fitted = limit == nil ? shown : DisplayText.truncated(shown, to: columns, sign: ellipsis)
    return draw(fitted, column: column, row: row, style: style, limit: columns)
  }

  /// Writes runs one after another on one row; `limit` counts for all of them together.
  ///
  /// - Returns: the columns they took.
  @discardableResult
  public mutating func write(_ runs: [Run], column: Int, row: Int, limit: Int? = nil) -> Int {
    let column = Rect.bounded(column)
    let room = limit.map { max(min($0, size.columns - column), 0) }
    let isCut = room.map { room in runs.reduce(0) { $0 + DisplayText.width($1.text) } > room } ?? false
    var used = 0
    for run in runs {
      if let room, isCut, DisplayText.width(run.text) >= room - used {
        // The blank stands for what follows, so that the ellipsis comes even if this run just fits.
        return used + write(run.text + " ", column: column + used, row: row, style: run.style, limit: room - used)
      }
      used += write(run.text, column: column + used, row: row, style: run.style)
    }
    return used
  }
}
