// SPDX-License-Identifier: EUPL-1.2

extension Painter {
  /// The sign for cut text on this terminal.
  public var ellipsis: String { isUnicode ? DisplayText.ellipsis : "~" }

  /// Writes a text on one row, made harmless, cut at the area's edge.
  ///
  /// - Parameters:
  ///   - column: where it starts; a negative one hides its beginning.
  ///   - limit: the most columns it may take; a text cut by it or by the edge then ends with an ellipsis.
  /// - Returns: the columns it took.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    let room = size.columns - column
    let shown = isUnicode ? text : DisplayText.ascii(text)
    guard let limit else {
      return draw(DisplayText.sanitised(shown), column: column, row: row, style: style, limit: room)
    }
    let columns = min(limit, room)
    let fitted = DisplayText.truncated(shown, to: columns, sign: ellipsis)
    return draw(fitted, column: column, row: row, style: style, limit: columns)
  }

  /// Writes runs one after another on one row; `limit` counts for all of them together.
  ///
  /// - Returns: the columns they took.
  @discardableResult
  public mutating func write(_ runs: [Run], column: Int, row: Int, limit: Int? = nil) -> Int {
    var used = 0
    for (index, run) in runs.enumerated() {
      guard let limit else {
        used += write(run.text, column: column + used, row: row, style: run.style)
        continue
      }
      let left = min(limit, size.columns - column) - used
      let isLast = runs[(index + 1)...].allSatisfy(\.text.isEmpty)
      let columns = DisplayText.width(run.text)
      if columns < left || (columns == left && isLast) {
        used += write(run.text, column: column + used, row: row, style: run.style)
      } else {
        let text = isLast ? run.text : run.text + " "
        return used + write(text, column: column + used, row: row, style: run.style, limit: left)
      }
    }
    return used
  }
}
