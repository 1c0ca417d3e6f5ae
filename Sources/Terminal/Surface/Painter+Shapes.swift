// SPDX-License-Identifier: EUPL-1.2

extension Painter {
  /// Fills a rectangle with one character of one column.
  public mutating func fill(_ rect: Rect, _ character: Character = " ", _ style: Style = .plain) {
    let text = DisplayText.sanitised(String(character))
    let sign = isUnicode ? text : DisplayText.ascii(text)
    if DisplayText.width(sign) == 1 { surface.fill(seen(of: rect), with: Cell(sign, style)) }
  }

  /// A horizontal line over `columns` columns, or to the edge of the area.
  public mutating func rule(column: Int = 0, row: Int, columns: Int? = nil, style: Style = .plain) {
    let width = columns ?? size.columns - Rect.bounded(column)
    fill(Rect(column: column, row: row, columns: width, rows: 1), isUnicode ? "─" : "-", style)
  }

  /// A vertical line over `rows` rows, or to the edge of the area.
  public mutating func verticalRule(column: Int, row: Int = 0, rows: Int? = nil, style: Style = .plain) {
    let height = rows ?? size.rows - Rect.bounded(row)
    fill(Rect(column: column, row: row, columns: 1, rows: height), isUnicode ? "│" : "|", style)
  }
}
