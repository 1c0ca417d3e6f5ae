// SPDX-License-Identifier: EUPL-1.2

/// An editor of text of many lines, wrapped at words to its width.
///
/// A value: its keys are handled by `handle(_:)`, its look is drawn by `draw(into:focus:)`. It
/// knows its size because moving up and down goes by the rows that are seen; set `size` when the
/// room for it changes.
public struct TextEditor: Equatable, Sendable {
  /// The text.
  private(set) var buffer: TextBuffer
  /// The rows of long lines.
  var known = KnownLines()
  /// Where the cursor stands.
  public internal(set) var cursor = TextPlace.start
  /// The other end of the selection, if something is selected.
  var anchor: TextPlace?
  /// The column that moving up and down keeps to.
  var goalColumn: Int?
  /// The first row shown.
  var top = RowPlace(line: 0, row: 0)
  /// The room there is for it.
  public var size: Size {
    didSet { if size != oldValue { reveal() } }
  }
  var history = EditHistory()
  /// What the last kill or copy took, for Ctrl-Y.
  var killed: [[Character]] = [[]]

  /// An editor with a text, the cursor at its beginning. Line breaks become `\n`; other controls
  /// but tabs are left out.
  public init(text: String = "", size: Size = Size(columns: 80, rows: 24)) {
    buffer = TextBuffer(Graphemes.editable(text))
    self.size = size
  }

  /// The text, its lines joined with `\n`. Costs the whole text: not for every key.
  public var text: String { buffer.text }
  /// How many Unicode scalars the text has.
  public var scalarCount: Int { buffer.scalarCount }
  /// How many lines the text has, at least one.
  public var lineCount: Int { buffer.lines.count }
  /// True if there is no text.
  public var isEmpty: Bool { buffer.isEmpty }

  /// What is selected, from its beginning to its end; nil if nothing is.
  var selection: Range<TextPlace>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// The selected text; empty if nothing is selected.
  var selectedText: String {
    selection.map { range in buffer.slice(range).map { String($0) }.joined(separator: "\n") } ?? ""
  }

  /// Replaces what is between two places; the cursor comes to stand after what came.
  mutating func replace(_ range: Range<TextPlace>, with new: [[Character]], kind: EditHistory.Kind) {
    let (extended, lines, tail) = buffer.joined(range, with: new)
    let edit = TextEdit(start: extended.lowerBound, removed: buffer.slice(extended), inserted: lines)
    let before = cursor
    change(extended, to: lines)
    let end = edit.end(of: lines)
    cursor = TextPlace(line: end.line, character: max(end.character - tail, 0))
    anchor = nil
    goalColumn = nil
    history.record(edit, kind: kind, before: before, after: cursor)
    reveal()
  }

  /// Puts an edit into the text that history has taken out, or the other way round.
  mutating func apply(_ edit: TextEdit) {
    change(edit.start..<edit.end(of: edit.removed), to: edit.inserted)
  }

  private mutating func change(_ range: Range<TextPlace>, to lines: [[Character]]) {
    let start = range.lowerBound
    let removed = range.upperBound.line - start.line + 1
    known.change(at: start, in: buffer.lines[start.line], removed: removed, inserted: lines.count)
    buffer.replace(range, with: lines)
  }
}
