// SPDX-License-Identifier: EUPL-1.2

/// Draws into a surface. Places count from the painter's current area, and nothing is ever drawn
/// outside it, so a view need not ask whether it fits.
public struct Painter: Sendable {
  /// What has been drawn.
  public internal(set) var surface: Surface
  /// False if only ASCII may be drawn; the painter then turns every text into it.
  let isUnicode: Bool
  /// The area in the surface's places; it may reach outside the surface.
  private var area: Rect
  /// The part of the area that may be drawn on.
  private var clip: Rect

  /// A painter on a blank surface of this size, all of which is its area.
  public init(size: Size, isUnicode: Bool = true) {
    surface = Surface(size: size)
    self.isUnicode = isUnicode
    area = Rect(surface.size)
    clip = area
  }

  /// Columns and rows of the current area.
  public var size: Size { area.size }
  /// The current area, counted from itself: it starts at 0, 0.
  public var bounds: Rect { Rect(area.size) }

  /// The part of the area that can be seen.
  var visibleBounds: Rect { clip.moved(columns: -area.column, rows: -area.row) }

  /// Draws with `rect` as the area; what lies outside the present area stays out.
  public mutating func within(_ rect: Rect, _ draw: (inout Painter) -> Void) {
    let saved = (area, clip)
    area = rect.moved(columns: area.column, rows: area.row)
    clip = clip.intersection(area)
    draw(&self)
    (area, clip) = saved
  }

  /// Stands the hardware cursor on a cell of the area; outside it, the cursor stays as it was.
  public mutating func placeCursor(column: Int, row: Int) {
    let cell = Rect(column: column, row: row, columns: 1, rows: 1).moved(columns: area.column, rows: area.row)
    guard !cell.intersection(clip).isEmpty else { return }
    surface.cursor = Position(column: cell.column, row: cell.row)
  }

  /// What of a rectangle of the area can be drawn on, in the surface's places.
  func seen(of rect: Rect) -> Rect { rect.moved(columns: area.column, rows: area.row).intersection(clip) }

  /// Changes the style of all cells of a rectangle and leaves their text: a bar over a selected
  /// row.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let cells = seen(of: rect)
    for row in cells.row..<cells.endRow {
      for column in cells.column..<cells.endColumn { surface.restyle(column: column, row: row, change) }
    }
  }

  /// Draws sanitised text from a place of the area on, in no more than `limit` columns, and gives
  /// the columns used.
  mutating func draw(_ text: String, column: Int, row: Int, style: Style, limit: Int) -> Int {
    let start = Rect(column: column, row: row, columns: limit, rows: 1)
    let place = start.moved(columns: area.column, rows: area.row)
    if DisplayText.isPlain(text) {
      let used = min(text.utf8.count, start.columns)
      let seen = Rect(column: place.column, row: place.row, columns: used, rows: 1).intersection(clip)
      if !seen.isEmpty {
        let bytes = text.utf8.dropFirst(seen.column - place.column).prefix(seen.columns)
        surface.put(plain: bytes, style: style, column: seen.column, row: seen.row)
      }
      return used
    }
    let isVisible = !place.intersection(clip).isEmpty
    var used = 0
    for character in text {
      let columns = DisplayText.width(of: character)
      guard used + columns <= start.columns else { break }
      if isVisible { put(character, columns: columns, column: place.column + used, row: place.row, style: style) }
      used += columns
    }
    return used
  }

  private mutating func put(_ character: Character, columns: Int, column: Int, row: Int, style: Style) {
    if columns == 1 { return put(String(character), columns: 1, column: column, row: row, style: style) }
    var column = column
    var cluster = ""
    var clusterColumns = 0
    for scalar in character.unicodeScalars {
      let scalarColumns = DisplayText.width(of: scalar)
      if scalarColumns > 0, clusterColumns > 0 {
        put(cluster, columns: clusterColumns, column: column, row: row, style: style)
        column += clusterColumns
        cluster = ""
      }
      cluster.unicodeScalars.append(scalar)
      if scalarColumns > 0 { clusterColumns = scalarColumns }
    }
    put(cluster, columns: clusterColumns, column: column, row: row, style: style)
  }

  /// Puts one cluster of 0, 1 or 2 columns down; half of a wide one that is clipped leaves a blank.
  private mutating func put(_ cluster: String, columns: Int, column: Int, row: Int, style: Style) {
    if columns == 0 {
      guard clip.contains(Position(column: column - 1, row: row)) else { return }
      return surface.append(cluster, column: column - 1, row: row)
    }
    let isFirstInside = clip.contains(Position(column: column, row: row))
    let isLastInside = clip.contains(Position(column: column + columns - 1, row: row))
    switch (isFirstInside, isLastInside) {
    case (true, true): surface.put(cluster, columns: columns, style: style, column: column, row: row)
    case (true, false): surface.put(" ", columns: 1, style: style, column: column, row: row)
    case (false, true): surface.put(" ", columns: 1, style: style, column: column + 1, row: row)
    case (false, false): break
    }
  }
}
